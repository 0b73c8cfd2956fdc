package inkling.engine;

import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.UpdateRule;
import inkling.failure.ExplainedArgumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the update rule of an {@link OptimiserSpec} to a network's parameters, after adding the gradient of L2, and holds the
 * rule's state, such as running means.
 *
 * <p>{@link #begin} once a step, then {@link #apply} for ranges that together are all parameters; ranges may be applied by
 * several threads at once, since no value depends on another.
 */
public final class Optimiser {
    private final UpdateRule rule;
    /** An array, since walking along a list makes an object each time. */
    private final ParameterLayout.Slot[] slots;

    private final float l2;
    private final Parameters[] buffers;
    /** The values of the buffers, as the rule takes them. */
    private final float[][] bufferValues;

    private long steps;

    /**
     * Makes an optimiser that has done no step yet, with buffers of zeros.
     *
     * @param spec the rule and its constants
     * @param layout of the parameters that it will move
     * @param l2 adds {@code l2 * w} to the gradient of every weight: the gradient of {@code l2 / 2 * sum of w^2}
     */
    public Optimiser(OptimiserSpec spec, ParameterLayout layout, double l2) {
        rule = spec.newRule();
        slots = layout.slots().toArray(ParameterLayout.Slot[]::new);
        this.l2 = (float) l2;
        buffers = new Parameters[spec.buffers()];
        bufferValues = new float[buffers.length][];
        for (int i = 0; i < buffers.length; i++) {
            buffers[i] = new Parameters(layout);
            bufferValues[i] = buffers[i].values();
        }
    }

    /** {@return the number of steps begun} */
    public long steps() {
        return steps;
    }

    /**
     * Holds the state of an optimiser between two steps: with it, and with the same spec, another one goes on with the same bits.
     * Immutable by contract: nobody changes the buffers.
     *
     * @param steps the number of steps begun
     * @param buffers {@link OptimiserSpec#buffers} of them, such as Adam's means of the gradient and of its square
     */
    public record State(long steps, List<Parameters> buffers) {
        /**
         * Copies the list, and not the buffers.
         *
         * @param steps the number of steps begun
         * @param buffers {@link OptimiserSpec#buffers} of them, such as Adam's means of the gradient and of its square
         */
        public State {
            buffers = List.copyOf(buffers);
        }
    }

    /**
     * Copies the optimiser's state. Not while {@link #apply} is going on.
     *
     * @return independent of this optimiser, as it is after {@link #steps()} steps
     */
    public State state() {
        List<Parameters> copies = new ArrayList<>();
        for (Parameters buffer : buffers) {
            copies.add(buffer.copy());
        }
        return new State(steps, copies);
    }

    /**
     * Makes this optimiser, which has not begun a step yet, remember what another one of the same spec did.
     *
     * @param state from an optimiser of the same spec and of a network of the same size; copied
     * @throws IllegalStateException if it has begun a step
     * @throws IllegalArgumentException if the buffers are not as many as those of the spec, or not of the network's size
     */
    public void restore(State state) {
        if (steps > 0) {
            throw new IllegalStateException("This optimiser has done " + steps + " steps of its own.");
        }
        if (state.buffers().size() != buffers.length) {
            throw new ExplainedArgumentException(EngineReason.OPTIMISER_BUFFERS.of(
                    buffers.length, state.buffers().size()));
        }
        for (int i = 0; i < buffers.length; i++) {
            int found = state.buffers().get(i).layout().size();
            if (found != buffers[i].layout().size()) {
                throw new ExplainedArgumentException(
                        EngineReason.OPTIMISER_VALUES.of(buffers[i].layout().size(), found));
            }
            buffers[i].set(state.buffers().get(i));
        }
        steps = state.steps();
        rule.skip(steps);
    }

    /**
     * Starts the next step, at this learning rate.
     *
     * @param learningRate from a schedule, 0 or more
     */
    public void begin(double learningRate) {
        steps++;
        rule.begin(learningRate);
    }

    /**
     * Updates what is learned of the parameters {@code from} to {@code to - 1}; the gradient is overwritten.
     *
     * @param parameters moved in place
     * @param gradient of the mean loss over a batch, of the same layout
     * @param from the index of the first parameter, 0 or more
     * @param to the index behind the last; several threads may do ranges that do not overlap
     */
    public void apply(Parameters parameters, Parameters gradient, int from, int to) {
        for (ParameterLayout.Slot slot : slots) {
            int start = Math.max(from, slot.offset());
            int end = Math.min(to, slot.offset() + slot.size());
            if (start < end && slot.parameter().learned()) {
                apply(
                        parameters.values(),
                        gradient.values(),
                        start,
                        end,
                        slot.parameter().regularised());
            }
        }
    }

    private void apply(float[] p, float[] g, int from, int to, boolean regularised) {
        if (regularised && l2 > 0) {
            for (int i = from; i < to; i++) {
                g[i] = Math.fma(l2, p[i], g[i]);
            }
        }
        rule.apply(p, g, bufferValues, from, to, regularised);
    }

    /**
     * {@return half of l2 times the sum of the squared weights: what L2 adds to the loss}
     *
     * @param parameters of which the weights count, and biases do not
     */
    public double penalty(Parameters parameters) {
        if (l2 == 0) {
            return 0;
        }
        double sum = 0;
        for (ParameterLayout.Slot slot : slots) {
            if (slot.parameter().regularised()) {
                sum += sumOfSquares(parameters.values(), slot.offset(), slot.offset() + slot.size());
            }
        }
        return 0.5 * l2 * sum;
    }

    /** Four sums side by side, for a single one would wait for each addition before it begins the next. */
    private static double sumOfSquares(float[] values, int from, int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            sum0 += (double) values[i] * values[i];
            sum1 += (double) values[i + 1] * values[i + 1];
            sum2 += (double) values[i + 2] * values[i + 2];
            sum3 += (double) values[i + 3] * values[i + 3];
        }
        for (; i < to; i++) {
            sum0 += (double) values[i] * values[i];
        }
        return sum0 + sum1 + sum2 + sum3;
    }
}
