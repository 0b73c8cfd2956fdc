package inkling.training;

import java.util.Arrays;

/**
 * Holds how often each class was predicted as which. Immutable by contract: nobody writes to the counts.
 *
 * @param counts {@code [true class][predicted class]}, square
 */
public record ConfusionMatrix(int[][] counts) {
    public ConfusionMatrix {
        for (int[] row : counts) {
            if (row.length != counts.length) {
                throw new IllegalArgumentException(
                        "A confusion matrix is square, but a row of " + counts.length + " has " + row.length + ".");
            }
        }
    }

    public int classes() {
        return counts.length;
    }

    /** {@return the number of pictures of class {@code truth} that were predicted as {@code predicted}} */
    public int count(int truth, int predicted) {
        return counts[truth][predicted];
    }

    /** {@return the number of pictures whose true class this is} */
    public int pictures(int truth) {
        return Arrays.stream(counts[truth]).sum();
    }

    /** {@return the number of pictures predicted as a class, rightly or not} */
    public int predictedAs(int predicted) {
        return Arrays.stream(counts).mapToInt(row -> row[predicted]).sum();
    }

    public int samples() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    public int correct() {
        int correct = 0;
        for (int c = 0; c < counts.length; c++) {
            correct += counts[c][c];
        }
        return correct;
    }

    public int mistakes() {
        return samples() - correct();
    }

    /** 0 to 1; NaN if there are no samples. */
    public double accuracy() {
        return ratio(correct(), samples());
    }

    /**
     * Computes the precision: of the pictures predicted as this class, the share that shows it, 0 to 1; NaN if it was never
     * predicted.
     */
    public double precision(int predicted) {
        return ratio(counts[predicted][predicted], predictedAs(predicted));
    }

    /** Computes the recall: of the pictures of this class, the share that was predicted as it, 0 to 1; NaN if there are none. */
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
