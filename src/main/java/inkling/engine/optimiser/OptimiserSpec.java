package inkling.engine.optimiser;

import java.util.Map;
import java.util.function.DoubleFunction;

/** Describes an update rule and its constants; the learning rate comes from a {@link Schedule}. */
public sealed interface OptimiserSpec permits Sgd, Momentum, Adam, AdamW, RmsProp {
    /** {@return the kind of rule} */
    OptimiserKind kind();

    /** {@return the values of its constants in the order of {@link OptimiserKind#constants}} */
    double[] values();

    /**
     * {@return the number of state arrays of the parameters' size that the rule keeps from step to step, each zero at first}
     */
    int buffers();

    /** {@return a rule that has not begun a step yet} */
    UpdateRule newRule();

    /** {@return whether the length of a step stays the same when all gradients are multiplied by a number} */
    boolean isScaleInvariant();

    /**
     * {@return the rule in the words of a model's record: the same ones in each language and version}
     *
     * @param decimal writes a constant
     */
    String describe(DoubleFunction<String> decimal);

    /**
     * {@return the same rule with these constants by name; names of other rules' are ignored}
     *
     * @param constants such as {@code beta1}, as they are called in files
     * @throws IllegalArgumentException if a constant is out of range
     */
    default OptimiserSpec with(Map<String, Double> constants) {
        return kind().with(constants, this);
    }
}
