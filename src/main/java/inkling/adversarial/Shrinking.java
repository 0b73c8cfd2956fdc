package inkling.adversarial;

import java.util.function.Predicate;

/** Shortens a change of a picture as far as it still does what it should, by bisection. */
final class Shrinking {
    private static final int HALVINGS = 12;

    /** What is found does not do at this share of its length: it was not just a gap that the bisection happened to meet. */
    private static final double SHORTER = 0.95;

    private Shrinking() {}

    /**
     * Returns the shortened picture.
     *
     * @param before does not do
     * @param after does
     */
    static float[] of(float[] before, float[] after, Predicate<float[]> does) {
        double share = bisected(before, after, 1, does);
        while (does.test(Vectors.between(before, after, SHORTER * share))) {
            share = bisected(before, after, SHORTER * share, does);
        }
        return Vectors.between(before, after, share);
    }

    private static double bisected(float[] before, float[] after, double longest, Predicate<float[]> does) {
        double low = 0;
        double high = longest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (does.test(Vectors.between(before, after, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
