package inkling.adversarial;

import java.util.Optional;

/** Walks from a picture to one that is answered with a class, and along the boundary to the nearest such picture. */
final class PixelPath {
    private static final int MOST_STEPS = 100;

    /** Steps back to the boundary, from a place beside it. */
    private static final int STEPS_BACK = 4;

    /** The longest step: further away the network is too different from the linear one. */
    private static final double STRIDE = 1;

    /** Shares of the way to the nearest picture of the linear network: the first, and that at which nothing more is to be gained. */
    private static final double FIRST_SHARE = 0.5;

    private static final double LAST_SHARE = 1.0 / 32;

    /** A change that is not smaller by at least this share is none. */
    private static final double GAIN = 1e-4;

    private final LinearisedNetwork network;
    private final Target target;
    private final float[] before;
    private final double bound;
    private final SearchProgress progress;
    private int steps;
    private boolean wanted = true;

    PixelPath(LinearisedNetwork network, Target target, float[] before, double bound, SearchProgress progress) {
        this.network = network;
        this.target = target;
        this.before = before;
        this.bound = bound;
        this.progress = progress;
    }

    /** The number of steps taken so far. */
    int steps() {
        return steps;
    }

    /** The nearest picture found; empty if the path does not lead to any. */
    Optional<float[]> nearest() {
        float[] best = answered(before, MOST_STEPS);
        double share = FIRST_SHARE;
        while (best != null && share >= LAST_SHARE && isToGoOn()) {
            float[] candidate = answered(alongBoundary(best, share), STEPS_BACK);
            boolean better = candidate != null && length(candidate) < (1 - GAIN) * length(best);
            best = better ? candidate : best;
            share = better ? Math.min(1, 2 * share) : share / 2;
        }
        return Optional.ofNullable(best);
    }

    private double length(float[] picture) {
        return Vectors.distance(before, picture);
    }

    private boolean isToGoOn() {
        return wanted && steps < MOST_STEPS;
    }

    /** The first picture answered with the class on the way from here, as near as it can then be; {@code null} if there is none. */
    private float[] answered(float[] from, int mostSteps) {
        float[] present = from;
        for (int i = 0; i < mostSteps && isToGoOn() && !target.isAnswerFor(present); i++) {
            present = step(present, present, 1);
        }
        if (!target.isAnswerFor(present)) {
            return null;
        }
        return length(present) == 0 ? present : Shrinking.of(before, present, target::isAnswerFor);
    }

    private float[] alongBoundary(float[] present, double share) {
        return step(present, before, share);
    }

    /** Goes from the present picture towards that of the linear network's answers that is nearest to a given one. */
    private float[] step(float[] present, float[] near, double share) {
        float[] nearest = BoxProjection.nearest(near, network.answeredWith(target.label(), present));
        steps++;
        wanted = progress.report((double) steps / MOST_STEPS);
        float[] next = Vectors.towards(present, Vectors.between(present, nearest, share), STRIDE);
        return Vectors.towards(before, next, bound);
    }
}
