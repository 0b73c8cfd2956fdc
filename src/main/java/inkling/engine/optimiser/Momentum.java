package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Implements gradient descent with momentum (Polyak, 1964, in the form of Sutskever et al., 2013):
 * {@code v = momentum * v + g; p -= rate * v}.
 *
 * @param momentum the share of the last step that goes on
 */
public record Momentum(double momentum) implements OptimiserSpec {
    static final RealSetting MOMENTUM =
            new RealSetting("momentum", Range.fromBelow(0, 1), 0.9, OptimiserReason.MOMENTUM);
    static final Definition<OptimiserSpec> DEFINITION =
            new Definition<>("momentum", List.of(MOMENTUM), values -> new Momentum(values[0]));

    /**
     * Checks the constant.
     *
     * @param momentum the share of the last step that goes on
     * @throws IllegalArgumentException if the constant is out of range
     */
    public Momentum {
        MOMENTUM.require(momentum);
    }

    @Override
    public OptimiserKind kind() {
        return OptimiserKind.MOMENTUM;
    }

    @Override
    public double[] values() {
        return new double[] {momentum};
    }

    @Override
    public int buffers() {
        return 1;
    }

    @Override
    public boolean isScaleInvariant() {
        return false;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "SGD, momentum " + decimal.apply(momentum);
    }

    @Override
    public UpdateRule newRule() {
        return new Rule((float) momentum);
    }

    private static final class Rule implements UpdateRule {
        private final float momentum;
        private float rate;

        Rule(float momentum) {
            this.momentum = momentum;
        }

        @Override
        public void begin(double learningRate) {
            rate = (float) learningRate;
        }

        @Override
        public void skip(long steps) {
            // the velocity is all that is remembered
        }

        @Override
        public void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised) {
            float[] velocity = buffers[0];
            for (int i = from; i < to; i++) {
                velocity[i] = Math.fma(momentum, velocity[i], g[i]);
                p[i] = Math.fma(-rate, velocity[i], p[i]);
            }
        }
    }
}
