package inkling.training;

/**
 * Tells whether training has gone astray: the loss is no number any more, or it stays far above that of guessing. Guessing among
 * {@code classes} costs ln(classes); no run that is still learning stays at {@value #FAR} times that, while steps that are too
 * large often end in a network whose values are enormous, yet finite for ever.
 */
final class Divergence {
    private static final double FAR = 20;
    private static final double MEMORY = 0.9;
    private static final int PATIENCE = 50;

    private final double limit;
    private double mean;
    private int steps;

    Divergence(int classes) {
        limit = FAR * StrictMath.log(Math.max(2, classes));
    }

    /**
     * Takes note of a step.
     *
     * @param dataLoss the batch's mean loss without regularisation
     * @return true if training has diverged
     */
    boolean after(double dataLoss) {
        steps++;
        mean = steps == 1 ? dataLoss : MEMORY * mean + (1 - MEMORY) * dataLoss;
        return !Double.isFinite(dataLoss) || steps >= PATIENCE && mean > limit;
    }
}
