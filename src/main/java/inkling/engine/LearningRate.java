package inkling.engine;

import inkling.failure.ExplainedArgumentException;

/** The learning rate as a function of the step: known before the run, so that it can be drawn. */
public sealed interface LearningRate {
    /** The highest peak that is accepted: enough to show what divergence looks like. */
    double MAX = 1000;

    /** The highest rate of the run. */
    double peak();

    /**
     * The rate of a step.
     *
     * @param step from 0 to {@code steps - 1}
     * @param steps of the whole run
     */
    double at(long step, long steps);

    /** The same rate throughout. */
    record Constant(double peak) implements LearningRate {
        public Constant {
            requireRate(peak);
        }

        @Override
        public double at(long step, long steps) {
            return peak;
        }
    }

    /** {@code peak * factor^n}, n being how many times the part {@code every} of the run (0.25: a quarter) is done. */
    record StepDecay(double peak, double factor, double every) implements LearningRate {
        public StepDecay {
            requireRate(peak);
            if (!isFraction(factor)) {
                throw new ExplainedArgumentException(EngineReason.FACTOR.of(factor));
            }
            if (!isFraction(every)) {
                throw new ExplainedArgumentException(EngineReason.EVERY.of(every));
            }
        }

        @Override
        public double at(long step, long steps) {
            return peak * StrictMath.pow(factor, Math.floor(step / (steps * every)));
        }
    }

    /**
     * Linear warm-up to the peak over the first {@code warmUp} of the run, then half a cosine down to zero (Loshchilov and
     * Hutter: "SGDR", 2017, without restarts).
     */
    record Cosine(double peak, double warmUp) implements LearningRate {
        public Cosine {
            requireRate(peak);
            if (!(warmUp >= 0 && warmUp < 1)) {
                throw new ExplainedArgumentException(EngineReason.WARM_UP.of(warmUp));
            }
        }

        @Override
        public double at(long step, long steps) {
            double rising = warmUp * steps;
            if (step < rising) {
                return peak * (step + 1) / (rising + 1);
            }
            return peak * 0.5 * (1 + StrictMath.cos(StrictMath.PI * (step - rising) / (steps - rising)));
        }
    }

    private static void requireRate(double rate) {
        if (!(rate > 0 && rate <= MAX)) {
            throw new ExplainedArgumentException(EngineReason.LEARNING_RATE.of(MAX, rate));
        }
    }

    private static boolean isFraction(double value) {
        return value > 0 && value <= 1;
    }
}
