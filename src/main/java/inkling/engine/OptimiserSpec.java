package inkling.engine;

import inkling.failure.ExplainedArgumentException;

/** Which rule turns gradients into steps, with its constants; the learning rate comes from a {@link LearningRate}. */
public sealed interface OptimiserSpec {
    /** How many arrays of the parameters' size the rule remembers. */
    int memories();

    /** {@code p -= rate * g}. */
    record Sgd() implements OptimiserSpec {
        @Override
        public int memories() {
            return 0;
        }
    }

    /** {@code v = momentum * v + g; p -= rate * v} (Polyak, 1964, in the form of Sutskever et al., 2013). */
    record Momentum(double momentum) implements OptimiserSpec {
        public Momentum {
            if (!isFraction(momentum)) {
                throw new ExplainedArgumentException(EngineReason.MOMENTUM.of(momentum));
            }
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /**
     * Adam (Kingma and Ba, 2015, algorithm 1): means of the gradient and of its square, both corrected for their start at
     * zero. A weight decay above 0 makes it AdamW (Loshchilov and Hutter, 2019): {@code p -= rate * decay * p} besides.
     */
    record Adam(double beta1, double beta2, double epsilon, double weightDecay) implements OptimiserSpec {
        /** The paper's constants: 0.9, 0.999, 1e-8; no decay. */
        public static final Adam DEFAULT = new Adam(0.9, 0.999, 1e-8, 0);

        public Adam {
            requireBeta("beta1", beta1);
            requireBeta("beta2", beta2);
            if (!(epsilon > 0 && epsilon <= 1)) {
                throw new ExplainedArgumentException(EngineReason.EPSILON.of(epsilon));
            }
            if (!(weightDecay >= 0 && weightDecay <= 1)) {
                throw new ExplainedArgumentException(EngineReason.WEIGHT_DECAY.of(weightDecay));
            }
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    private static void requireBeta(String name, double value) {
        if (!isFraction(value)) {
            throw new ExplainedArgumentException(EngineReason.BETA.of(name, value));
        }
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value < 1;
    }
}
