package inkling.engine.optimiser;

import java.util.List;
import java.util.function.DoubleFunction;

/** Implements stochastic gradient descent (Robbins and Monro, 1951): {@code p -= rate * g}. */
public record Sgd() implements OptimiserSpec {
    static final Definition<OptimiserSpec> DEFINITION = new Definition<>("sgd", List.of(), values -> new Sgd());

    @Override
    public OptimiserKind kind() {
        return OptimiserKind.SGD;
    }

    @Override
    public double[] values() {
        return new double[0];
    }

    @Override
    public int buffers() {
        return 0;
    }

    @Override
    public boolean isScaleInvariant() {
        return false;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "SGD";
    }

    @Override
    public UpdateRule newRule() {
        return new Rule();
    }

    private static final class Rule implements UpdateRule {
        private float rate;

        @Override
        public void begin(double learningRate) {
            rate = (float) learningRate;
        }

        @Override
        public void skip(long steps) {
            // no step depends on those before it
        }

        @Override
        public void apply(float[] p, float[] g, float[][] buffers, int from, int to, boolean regularised) {
            for (int i = from; i < to; i++) {
                p[i] = Math.fma(-rate, g[i], p[i]);
            }
        }
    }
}
