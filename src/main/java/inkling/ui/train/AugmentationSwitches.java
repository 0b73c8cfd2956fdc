package inkling.ui.train;

import inkling.augmentation.AugmentationStep;
import inkling.ui.common.Preferences;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Holds which steps of augmentation are taken; none at first. */
public final class AugmentationSwitches {
    private final Map<AugmentationStep, BooleanProperty> switches = new EnumMap<>(AugmentationStep.class);

    AugmentationSwitches() {
        for (AugmentationStep step : AugmentationStep.values()) {
            switches.put(step, new SimpleBooleanProperty(false));
        }
    }

    /** Whether this step is taken. */
    public BooleanProperty taken(AugmentationStep step) {
        return switches.get(step);
    }

    /** The switches of all steps, in the order in which the steps run. */
    Collection<BooleanProperty> switches() {
        return switches.values();
    }

    /** The steps that are taken. */
    Set<AugmentationStep> steps() {
        Set<AugmentationStep> steps = EnumSet.noneOf(AugmentationStep.class);
        switches.forEach((step, taken) -> {
            if (taken.get()) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** Takes these steps and no others. */
    void take(Set<AugmentationStep> steps) {
        switches.forEach((step, taken) -> taken.set(steps.contains(step)));
    }

    void read(Preferences from) {
        switches.forEach((step, taken) -> taken.set(from.flag(name(step), taken.get())));
    }

    void write(Preferences to) {
        switches.forEach((step, taken) -> to.put(name(step), taken.get()));
    }

    private static String name(AugmentationStep step) {
        return "train.augmentation." + step.name().toLowerCase(Locale.ROOT);
    }
}
