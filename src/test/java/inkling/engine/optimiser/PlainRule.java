package inkling.engine.optimiser;

/** An update rule for one value in double precision, as its source has it. */
public interface PlainRule {
    /**
     * One step.
     *
     * @param p the value
     * @param g its gradient
     * @param memory two numbers that the rule may keep, zero at first
     * @param t the step, from 1
     * @param isWeight whether weight decay applies
     * @return the value after the step
     */
    double step(double p, double g, double rate, double[] memory, int t, boolean isWeight);

    static PlainRule of(OptimiserSpec spec) {
        double[] c = spec.values();
        return switch (spec.kind()) {
            case SGD -> (p, g, rate, memory, t, isWeight) -> p - rate * g;
            case MOMENTUM ->
                (p, g, rate, memory, t, isWeight) -> {
                    memory[0] = c[0] * memory[0] + g;
                    return p - rate * memory[0];
                };
            case ADAM -> adam(c[0], c[1], c[2], 0);
            case ADAM_W -> adam(c[0], c[1], c[2], c[3]);
            case RMS_PROP ->
                (p, g, rate, memory, t, isWeight) -> {
                    memory[0] = c[0] * memory[0] + (1 - c[0]) * g * g;
                    return p - rate * g / (Math.sqrt(memory[0]) + c[1]);
                };
        };
    }

    private static PlainRule adam(double beta1, double beta2, double epsilon, double weightDecay) {
        return (p, g, rate, memory, t, isWeight) -> {
            memory[0] = beta1 * memory[0] + (1 - beta1) * g;
            memory[1] = beta2 * memory[1] + (1 - beta2) * g * g;
            double mean = memory[0] / (1 - Math.pow(beta1, t));
            double square = memory[1] / (1 - Math.pow(beta2, t));
            double decay = isWeight ? weightDecay * p : 0;
            return p - rate * (mean / (Math.sqrt(square) + epsilon) + decay);
        };
    }
}
