package inkling.training;

import java.util.Arrays;

/**
 * Holds how often each class was predicted as which. Immutable by contract: nobody writes to the counts.
 *
 * @param counts {@code [true class][predicted class]}, square
 */
public record ConfusionMatrix(int[][] counts) {
    /**
     * Checks that the counts are square.
     *
     * @param counts {@code [true class][predicted class]}, square
     * @throws IllegalArgumentException if they are not
     */
    public ConfusionMatrix {
        for (int[] row : counts) {
            if (row.length != counts.length) {
                throw new IllegalArgumentException(
                        "A confusion matrix is square, but a row of " + counts.length + " has " + row.length + ".");
            }
        }
    }

    /** {@return the number of classes} */
    public int classes() {
        return counts.length;
    }

    /**
     * {@return the number of pictures of class {@code truth} that were predicted as {@code predicted}}
     *
     * @param truth the index of the true class, from 0
     * @param predicted the index of the predicted class, from 0
     */
    public int count(int truth, int predicted) {
        return counts[truth][predicted];
    }

    /**
     * {@return the number of pictures whose true class this is}
     *
     * @param truth the index of the class, from 0
     */
    public int pictures(int truth) {
        return Arrays.stream(counts[truth]).sum();
    }

    /**
     * {@return the number of pictures predicted as a class, rightly or not}
     *
     * @param predicted the index of the class, from 0
     */
    public int predictedAs(int predicted) {
        return Arrays.stream(counts).mapToInt(row -> row[predicted]).sum();
    }

    /** {@return the number of pictures, all classes together} */
    public int samples() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** {@return the number of pictures predicted as what they show} */
    public int correct() {
        int correct = 0;
        for (int c = 0; c < counts.length; c++) {
            correct += counts[c][c];
        }
        return correct;
    }

    /** {@return the number of pictures predicted as something else} */
    public int mistakes() {
        return samples() - correct();
    }

    /** {@return the share of the pictures predicted right, 0 to 1; NaN if there are no samples} */
    public double accuracy() {
        return ratio(correct(), samples());
    }

    /**
     * Computes the precision: of the pictures predicted as this class, the share that shows it, 0 to 1; NaN if it was never
     * predicted.
     *
     * @param predicted the index of the class, from 0
     * @return its precision
     */
    public double precision(int predicted) {
        return ratio(counts[predicted][predicted], predictedAs(predicted));
    }

    /**
     * Computes the recall: of the pictures of this class, the share that was predicted as it, 0 to 1; NaN if there are none.
     *
     * @param truth the index of the class, from 0
     * @return its recall
     */
    public double recall(int truth) {
        return ratio(counts[truth][truth], pictures(truth));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix matrix && Arrays.deepEquals(counts, matrix.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        return "ConfusionMatrix" + Arrays.deepToString(counts);
    }
}
