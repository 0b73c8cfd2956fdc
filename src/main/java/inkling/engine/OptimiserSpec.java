package inkling.engine;

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
            requireFraction("momentum", momentum);
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
            requireFraction("beta1", beta1);
            requireFraction("beta2", beta2);
            if (!(epsilon > 0 && epsilon <= 1)) {
                throw new IllegalArgumentException("epsilon is above 0 and at most 1, not " + epsilon + ".");
            }
            if (!(weightDecay >= 0 && weightDecay <= 1)) {
                throw new IllegalArgumentException("The weight decay is 0 to 1, not " + weightDecay + ".");
            }
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    private static void requireFraction(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("The " + name + " is at least 0 and below 1, not " + value + ".");
        }
    }
}
