package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Implements Adam (Kingma and Ba, 2015, algorithm 1), with the means of the gradient and of its square corrected for their start
 * at zero:
 *
 * <pre>{@code
 * m = beta1 * m + (1 - beta1) * g            c1 = 1 - beta1^t
 * v = beta2 * v + (1 - beta2) * g^2          c2 = 1 - beta2^t
 * p -= rate * (m / c1) / (sqrt(v / c2) + epsilon)
 * }</pre>
 *
 * @param beta1 the decay of the running mean of gradients, 0 to below 1
 * @param beta2 the decay of the running mean of squared gradients, 0 to below 1
 * @param epsilon added to the root of the mean square, so that nothing is divided by zero
 */
public record Adam(double beta1, double beta2, double epsilon) implements OptimiserSpec {
    static final RealSetting BETA1 = new RealSetting("beta1", Range.fromBelow(0, 1), 0.9);
    static final RealSetting BETA2 = new RealSetting("beta2", Range.fromBelow(0, 1), 0.999);
    static final RealSetting EPSILON = new RealSetting("epsilon", Range.aboveTo(0, 1), 1e-8);
    static final Definition<OptimiserSpec> DEFINITION = new Definition<>(
            "adam", List.of(BETA1, BETA2, EPSILON), values -> new Adam(values[0], values[1], values[2]));

    /** The paper's constants: 0.9, 0.999, 1e-8. */
    public static final Adam DEFAULT = new Adam(BETA1.usual(), BETA2.usual(), EPSILON.usual());

    /**
     * Checks the constants.
     *
     * @param beta1 the decay of the running mean of gradients, 0 to below 1
     * @param beta2 the decay of the running mean of squared gradients, 0 to below 1
     * @param epsilon added to the root of the mean square, so that nothing is divided by zero
     * @throws IllegalArgumentException if a constant is out of range
     */
    public Adam {
        BETA1.require(beta1);
        BETA2.require(beta2);
        EPSILON.require(epsilon);
    }

    @Override
    public OptimiserKind kind() {
        return OptimiserKind.ADAM;
    }

    @Override
    public double[] values() {
        return new double[] {beta1, beta2, epsilon};
    }

    @Override
    public int buffers() {
        return 2;
    }

    @Override
    public boolean isScaleInvariant() {
        return true;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return describe(decimal, 0);
    }

    /** Earlier versions had one rule for Adam and AdamW, and records are compared by these words. */
    String describe(DoubleFunction<String> decimal, double weightDecay) {
        return "Adam, beta1 " + decimal.apply(beta1) + ", beta2 " + decimal.apply(beta2) + ", epsilon "
                + decimal.apply(epsilon) + ", weight decay " + decimal.apply(weightDecay);
    }

    @Override
    public UpdateRule newRule() {
        return new Rule(this);
    }

    private static final class Rule implements UpdateRule {
        private final Adam constants;
        private final RunningPower firstPowers;
        private final RunningPower secondPowers;
        private float rate;
        private double firstCorrection = 1;
        private double secondCorrection = 1;

        Rule(Adam constants) {
            this.constants = constants;
            firstPowers = new RunningPower(constants.beta1);
            secondPowers = new RunningPower(constants.beta2);
        }

        @Override
        public void begin(double learningRate) {
            rate = (float) learningRate;
            firstCorrection = 1 - firstPowers.next();
            secondCorrection = 1 - secondPowers.next();
        }

        @Override
        public void skip(long steps) {
            firstPowers.skip(steps);
            secondPowers.skip(steps);
        }

        /** The corrections are taken out of the loop: {@code rate * sqrt(c2) / c1 * m / (sqrt(v) + epsilon * sqrt(c2))}. */
        @Override
        public void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised) {
            float[] m = buffers[0];
            float[] v = buffers[1];
            float beta1 = (float) constants.beta1;
            float beta2 = (float) constants.beta2;
            float rest1 = (float) (1 - constants.beta1);
            float rest2 = (float) (1 - constants.beta2);
            double root = StrictMath.sqrt(secondCorrection);
            float step = (float) (-rate * root / firstCorrection);
            float epsilon = (float) (constants.epsilon * root);
            for (int i = from; i < to; i++) {
                m[i] = Math.fma(beta1, m[i], rest1 * g[i]);
                v[i] = Math.fma(beta2, v[i], rest2 * g[i] * g[i]);
                p[i] = Math.fma(step, m[i] / ((float) Math.sqrt(v[i]) + epsilon), p[i]);
            }
        }
    }
}
