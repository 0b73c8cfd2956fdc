package inkling.data;

import java.util.Optional;

/**
 * Tells whether pictures of digits lie on their side: by how well they agree with the mean picture of their class in MNIST, upright
 * and turned in every way.
 */
final class DigitTurn {
    /** The least agreement, as a correlation, of pictures that are what their labels say. */
    private static final double LEAST = 0.3;
    /** By how much a turn has to be better than none. */
    private static final double BETTER = 0.1;

    private static final int DIGITS = 10;

    private final double[][] means;

    private DigitTurn(Dataset upright) {
        means = new double[DIGITS][upright.shape().size()];
        for (int i = 0; i < upright.size(); i++) {
            double[] mean = means[upright.label(i)];
            for (int j = 0; j < mean.length; j++) {
                mean[j] += upright.pixel(i, j);
            }
        }
    }

    /** Read when it is first needed: a tenth of a second. */
    private static final class Templates {
        static final DigitTurn OF_MNIST = new DigitTurn(Mnist.test());
    }

    /** What would put digits upright; nothing if they are, or if these are no digits of MNIST's size. */
    static Optional<Remedy> of(Dataset data) {
        boolean sameShape = data.shape().equals(Mnist.SHAPE);
        return sameShape && data.classes().containsAll(Mnist.DIGITS) ? Templates.OF_MNIST.best(data) : Optional.empty();
    }

    private Optional<Remedy> best(Dataset data) {
        double upright = agreement(data);
        Optional<Remedy> best = Optional.empty();
        double highest = Math.max(LEAST, upright + BETTER);
        for (Remedy turn : Remedy.TURNS) {
            double agreement = agreement(turn.apply(data));
            if (agreement > highest) {
                highest = agreement;
                best = Optional.of(turn);
            }
        }
        return best;
    }

    /** The mean correlation of the digits among the pictures with their class's mean; 0 if there is none. */
    private double agreement(Dataset data) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < data.size(); i++) {
            int digit = Mnist.DIGITS.indexOf(data.classes().get(data.label(i)));
            if (digit >= 0) {
                sum += correlation(data, i, means[digit]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double correlation(Dataset data, int image, double[] mean) {
        int n = mean.length;
        double sumX = 0;
        double sumY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double x = data.pixel(image, i);
            double y = mean[i];
            sumX += x;
            sumY += y;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        double spread = Math.sqrt((n * xx - sumX * sumX) * (n * yy - sumY * sumY));
        return spread > 0 ? (n * xy - sumX * sumY) / spread : 0;
    }
}
