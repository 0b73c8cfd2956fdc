package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Implements {@link Adam} with decoupled weight decay (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019):
 * weights, not biases, shrink by {@code p -= rate * weightDecay * p} before each step of Adam.
 *
 * <p>The usual constants are those that the program's best model was trained with. Frameworks have a decay of 0.01 and a beta2 of
 * 0.999 instead, for runs of far more steps at lower rates.
 *
 * @param beta1 the share of the old mean of the gradient that is kept, see {@link Adam}
 * @param beta2 the share of the old mean of its square that is kept
 * @param epsilon added to the root of that mean
 * @param weightDecay the factor of the decay, in units of the learning rate
 */
public record AdamW(double beta1, double beta2, double epsilon, double weightDecay) implements OptimiserSpec {
    static final RealSetting BETA2 = Adam.BETA2.withUsual(0.98);
    static final RealSetting WEIGHT_DECAY =
            new RealSetting("weightDecay", Range.fromTo(0, 1), 1e-4, OptimiserReason.WEIGHT_DECAY);
    static final Definition<OptimiserSpec> DEFINITION = new Definition<>(
            "adamw",
            List.of(Adam.BETA1, BETA2, Adam.EPSILON, WEIGHT_DECAY),
            values -> new AdamW(values[0], values[1], values[2], values[3]));

    /**
     * Checks the constants.
     *
     * @param weightDecay the factor of the decay, in units of the learning rate
     * @param beta1 the share of the old mean of the gradient that is kept, see {@link Adam}
     * @param beta2 the share of the old mean of its square that is kept
     * @param epsilon added to the root of that mean
     * @throws IllegalArgumentException if a constant is out of range
     */
    public AdamW {
        Adam.BETA1.require(beta1);
        BETA2.require(beta2);
        Adam.EPSILON.require(epsilon);
        WEIGHT_DECAY.require(weightDecay);
    }

    @Override
    public OptimiserKind kind() {
        return OptimiserKind.ADAM_W;
    }

    @Override
    public double[] values() {
        return new double[] {beta1, beta2, epsilon, weightDecay};
    }

    @Override
    public int buffers() {
        return adam().buffers();
    }

    @Override
    public boolean isScaleInvariant() {
        return true;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return adam().describe(decimal, weightDecay);
    }

    @Override
    public UpdateRule newRule() {
        return new Rule(adam().newRule(), weightDecay);
    }

    private Adam adam() {
        return new Adam(beta1, beta2, epsilon);
    }

    private static final class Rule implements UpdateRule {
        private final UpdateRule adam;
        private final double weightDecay;
        private float keep = 1;

        Rule(UpdateRule adam, double weightDecay) {
            this.adam = adam;
            this.weightDecay = weightDecay;
        }

        @Override
        public void begin(double learningRate) {
            keep = (float) (1 - (float) learningRate * weightDecay);
            adam.begin(learningRate);
        }

        @Override
        public void skip(long steps) {
            adam.skip(steps);
        }

        @Override
        public void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised) {
            if (regularised) {
                for (int i = from; i < to; i++) {
                    p[i] *= keep;
                }
            }
            adam.apply(p, g, buffers, from, to, regularised);
        }
    }
}
