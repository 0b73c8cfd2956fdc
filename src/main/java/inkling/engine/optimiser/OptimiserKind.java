package inkling.engine.optimiser;

import inkling.setting.RealSetting;
import java.util.List;
import java.util.Map;

/**
 * Lists the update rules. The window remembers a choice by the name of the constant, and names it by the text {@code optimiser.}
 * with that name in lower case.
 */
public enum OptimiserKind {
    /** {@link Adam}. */
    ADAM(Adam.DEFINITION, 0.004),
    /** {@link AdamW}. */
    ADAM_W(AdamW.DEFINITION, 0.004),
    /** {@link RmsProp}. */
    RMS_PROP(RmsProp.DEFINITION, 0.002),
    /** {@link Momentum}. */
    MOMENTUM(Momentum.DEFINITION, 0.05),
    /** {@link Sgd}. */
    SGD(Sgd.DEFINITION, 0.1);

    private final Definition<OptimiserSpec> definition;
    private final double usualRate;

    OptimiserKind(Definition<OptimiserSpec> definition, double usualRate) {
        this.definition = definition;
        this.usualRate = usualRate;
    }

    /** {@return the name in files and on the command line} */
    public String id() {
        return definition.id();
    }

    /** {@return its constants in the order in which files have them} */
    public List<RealSetting> constants() {
        return definition.constants();
    }

    /** {@return a peak of the learning rate that suits it} */
    public double usualRate() {
        return usualRate;
    }

    /** {@return the rule with its usual constants} */
    public OptimiserSpec usual() {
        return with(Map.of());
    }

    /**
     * {@return the rule with these constants by name, and the usual ones for those that are not given; names of other rules'
     * are ignored}
     *
     * @param constants such as {@code beta1}, as they are called in files
     * @throws IllegalArgumentException if a constant is out of range
     */
    public OptimiserSpec with(Map<String, Double> constants) {
        return definition.make(constants);
    }

    /** Returns the spec with these constants by name, and those of {@code spec}, which is of this kind, for the others. */
    OptimiserSpec with(Map<String, Double> constants, OptimiserSpec spec) {
        return definition.make(constants, spec.values());
    }
}
