package inkling.adversarial;

import java.util.List;

/**
 * Computes the point of the box {@code [0, 1]^n} that lies in all of some half-spaces and is nearest to a given one. The nearest point
 * is {@code clip(from + sum of multiplier * normal)} with multipliers of 0 or more, found by ascent of the dual problem, one multiplier
 * after the other (Hildreth, "A quadratic programming procedure", 1957).
 */
final class BoxProjection {
    private static final int ROUNDS = 200;
    private static final int HALVINGS = 50;

    /** A multiplier that is never needed but where the box and the half-space have nothing in common. */
    private static final double LARGEST = 1e6;

    /** Multipliers that change by less, relative to themselves, have been found. */
    private static final double STILL = 1e-8;

    private final float[] from;
    private final List<HalfSpace> halfSpaces;
    private final double[] multipliers;
    private final double[] unclipped;

    private BoxProjection(float[] from, List<HalfSpace> halfSpaces) {
        this.from = from;
        this.halfSpaces = halfSpaces;
        multipliers = new double[halfSpaces.size()];
        unclipped = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            unclipped[i] = from[i];
        }
    }

    /**
     * Returns the nearest point; a point on the way to the half-spaces where they and the box have none in common.
     *
     * @param from only read
     */
    static float[] nearest(float[] from, List<HalfSpace> halfSpaces) {
        return new BoxProjection(from, halfSpaces).solve();
    }

    private float[] solve() {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int k = 0; k < multipliers.length; k++) {
                moved |= ascend(k);
            }
        }
        float[] point = new float[from.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = (float) clip(unclipped[i]);
        }
        return point;
    }

    /** Finds the best multiplier of one half-space, the others staying as they are; returns whether it is another. */
    private boolean ascend(int k) {
        HalfSpace halfSpace = halfSpaces.get(k);
        double old = multipliers[k];
        shift(halfSpace, -old);
        double best = excess(halfSpace, 0) >= 0 ? 0 : smallest(halfSpace);
        shift(halfSpace, best);
        multipliers[k] = best;
        return Math.abs(best - old) > STILL * Math.max(best, old);
    }

    /** The smallest multiplier that brings the point into the half-space; what it brings grows with it. */
    private double smallest(HalfSpace halfSpace) {
        double high = 1e-3;
        while (excess(halfSpace, high) < 0) {
            high *= 4;
            if (high > LARGEST) {
                return LARGEST;
            }
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (excess(halfSpace, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double excess(HalfSpace halfSpace, double multiplier) {
        float[] normal = halfSpace.normal();
        double sum = -halfSpace.offset();
        for (int i = 0; i < normal.length; i++) {
            sum += normal[i] * clip(unclipped[i] + multiplier * normal[i]);
        }
        return sum;
    }

    private void shift(HalfSpace halfSpace, double multiplier) {
        for (int i = 0; i < unclipped.length; i++) {
            unclipped[i] += multiplier * halfSpace.normal()[i];
        }
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
