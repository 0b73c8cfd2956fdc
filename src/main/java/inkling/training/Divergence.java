package inkling.training;

/**
 * Detects that training diverges: the loss is NaN or infinite, or it stays far above that of guessing. Guessing among
 * {@code classes} costs ln(classes); no run that is still learning stays at {@value #FAR} times that, while steps that are too
 * large often end in a network whose values are enormous, yet finite for ever.
 */
final class Divergence {
    private static final double FAR = 20;
    private static final double MEMORY = 0.9;
    private static final int PATIENCE = 50;

    private final double limit;
    private final int patience;
    private double mean;
    private long steps;

    /** @param stepsPerEpoch it is told within one epoch, however short that is */
    Divergence(int classes, int stepsPerEpoch) {
        limit = FAR * StrictMath.log(Math.max(2, classes));
        patience = Math.min(PATIENCE, stepsPerEpoch);
    }

    /** Goes on where another one was after so many steps, when its {@link #mean} was this. */
    void restore(long steps, double mean) {
        this.steps = steps;
        this.mean = mean;
    }

    /** The running mean of the loss, 0 before the first step. */
    double mean() {
        return mean;
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
        return !Double.isFinite(dataLoss) || steps >= patience && mean > limit;
    }

    /** Finds the most likely cause of a divergence found in a step, 1 being the first one of the run. */
    static TrainingEvent.Cause cause(int step, TrainingConfig config) {
        if (step == 1) {
            return TrainingEvent.Cause.START;
        }
        // a step then turns each weight into its opposite, or further, whatever the pictures say, unless its length is
        // kept
        boolean overshooting = config.learningRate().peak() * config.l2() >= 1;
        return overshooting && !config.optimiser().isScaleInvariant()
                ? TrainingEvent.Cause.L2
                : TrainingEvent.Cause.LEARNING_RATE;
    }
}
