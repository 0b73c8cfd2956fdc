package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Implements RMSProp (Tieleman and Hinton: "Neural networks for machine learning", lecture 6.5, 2012), which divides each
 * gradient by the root of a running mean of its square:
 *
 * <pre>{@code
 * v = decay * v + (1 - decay) * g^2
 * p -= rate * g / (sqrt(v) + epsilon)
 * }</pre>
 *
 * <p>The lecture has no epsilon; here it is added outside the root, as in PyTorch's {@code RMSprop} and unlike TensorFlow's. The
 * mean is neither centred nor corrected for its start at zero, so the first steps are up to {@code 1 / sqrt(1 - decay)} times the
 * rate.
 *
 * @param decay the decay of the running mean of squared gradients: 0.9 in the lecture, 0.99 in PyTorch
 * @param epsilon added to the root of the mean square, so that nothing is divided by zero
 */
public record RmsProp(double decay, double epsilon) implements OptimiserSpec {
    static final RealSetting DECAY = new RealSetting("decay", Range.fromBelow(0, 1), 0.9);
    static final Definition<OptimiserSpec> DEFINITION =
            new Definition<>("rmsprop", List.of(DECAY, Adam.EPSILON), values -> new RmsProp(values[0], values[1]));

    /**
     * Checks the constants.
     *
     * @param decay the decay of the running mean of squared gradients: 0.9 in the lecture, 0.99 in PyTorch
     * @param epsilon added to the root of the mean square, so that nothing is divided by zero
     * @throws IllegalArgumentException if a constant is out of range
     */
    public RmsProp {
        DECAY.require(decay);
        Adam.EPSILON.require(epsilon);
    }

    @Override
    public OptimiserKind kind() {
        return OptimiserKind.RMS_PROP;
    }

    @Override
    public double[] values() {
        return new double[] {decay, epsilon};
    }

    @Override
    public int buffers() {
        return 1;
    }

    @Override
    public boolean isScaleInvariant() {
        return true;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "RMSProp, decay " + decimal.apply(decay) + ", epsilon " + decimal.apply(epsilon);
    }

    @Override
    public UpdateRule newRule() {
        return new Rule(this);
    }

    private static final class Rule implements UpdateRule {
        private final float decay;
        private final float rest;
        private final float epsilon;
        private float rate;

        Rule(RmsProp constants) {
            decay = (float) constants.decay;
            rest = (float) (1 - constants.decay);
            epsilon = (float) constants.epsilon;
        }

        @Override
        public void begin(double learningRate) {
            rate = (float) learningRate;
        }

        @Override
        public void skip(long steps) {
            // the mean square is all that is remembered
        }

        @Override
        public void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised) {
            float[] v = buffers[0];
            for (int i = from; i < to; i++) {
                v[i] = Math.fma(decay, v[i], rest * g[i] * g[i]);
                p[i] = Math.fma(-rate, g[i] / ((float) Math.sqrt(v[i]) + epsilon), p[i]);
            }
        }
    }
}
