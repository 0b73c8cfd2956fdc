package inkling.ui.draw;

import inkling.ink.NormaliserStep;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Holds which steps of the preprocessing are taken, and whether they are on show. Leaving steps out is for looking: it is not
 * remembered between starts, or the program would one day read badly and nobody would know why.
 */
public final class StepSwitches {
    private final Map<NormaliserStep, BooleanProperty> switches = new EnumMap<>(NormaliserStep.class);
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ObjectBinding<Set<NormaliserStep>> on;
    private final BooleanBinding altered;

    StepSwitches() {
        for (NormaliserStep step : NormaliserStep.values()) {
            switches.put(step, new SimpleBooleanProperty(true));
        }
        on = Bindings.createObjectBinding(this::collect, switches.values().toArray(Observable[]::new));
        altered = Bindings.createBooleanBinding(() -> !on.get().equals(NormaliserStep.ALL), on);
    }

    // Properties

    /** Whether this step is taken. */
    BooleanProperty taken(NormaliserStep step) {
        return switches.get(step);
    }

    /** The steps that are taken. */
    ObjectBinding<Set<NormaliserStep>> on() {
        return on;
    }

    /** Whether a step is left out, so that the network gets other pictures than it was trained for. */
    BooleanBinding altered() {
        return altered;
    }

    /** Whether the pictures after each step are on show; this is remembered. */
    public BooleanProperty shown() {
        return shown;
    }

    // Commands

    /** Takes all steps again. */
    void restore() {
        switches.values().forEach(taken -> taken.set(true));
    }

    private Set<NormaliserStep> collect() {
        Set<NormaliserStep> steps = EnumSet.noneOf(NormaliserStep.class);
        switches.forEach((step, taken) -> {
            if (taken.get()) {
                steps.add(step);
            }
        });
        return Collections.unmodifiableSet(steps);
    }
}
