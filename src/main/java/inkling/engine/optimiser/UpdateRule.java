package inkling.engine.optimiser;

/**
 * Moves parameters along their gradient. {@link #begin} once a step, then {@link #apply} for ranges that together are all
 * parameters. A rule that goes on where another one was is told so by {@link #skip} before its first step.
 *
 * <p>Ranges may be applied by several threads at once, since no value depends on another; {@link #begin} and {@link #skip} are
 * for one thread, while none applies.
 */
public interface UpdateRule {
    /**
     * Starts the next step, at this learning rate.
     *
     * @param learningRate 0 or more
     */
    void begin(double learningRate);

    /**
     * Takes so many steps as done.
     *
     * @param steps 0 or more
     */
    void skip(long steps);

    /**
     * Moves the parameters {@code from} to {@code to - 1}. Allocates nothing.
     *
     * @param p the parameters, changed
     * @param g the gradient, read
     * @param buffers the rule's state, as many arrays as the spec says, each as long as {@code p}; changed
     * @param from the index of the first, 0 or more
     * @param to the index behind the last
     * @param regularised whether a weight decay applies to this range: to weights, not to biases
     */
    void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised);
}
