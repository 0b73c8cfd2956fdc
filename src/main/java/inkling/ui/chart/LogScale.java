package inkling.ui.chart;

import inkling.ui.common.ScaleChoice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/** Decides whether an axis is logarithmic: as the curves need it, unless the user has decided otherwise. */
final class LogScale {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ScaleChoice> choice;
    /** The axis lives no longer than its chart, unlike the choice. */
    private final ChangeListener<ScaleChoice> follow = (property, before, now) -> update();

    private boolean needed;

    /** @param choice the user's, which may be shared with other axes */
    LogScale(ObjectProperty<ScaleChoice> choice) {
        this.choice = choice;
        choice.addListener(new WeakChangeListener<>(follow));
        update();
    }

    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** What the curves need; the user's choice counts more. */
    void suggest(boolean logarithmic) {
        needed = logarithmic;
        update();
    }

    /** The user decides; what the curves need as well is left to them again. */
    void choose(boolean logarithmic) {
        ScaleChoice decided = logarithmic ? ScaleChoice.LOGARITHMIC : ScaleChoice.LINEAR;
        choice.set(logarithmic == needed ? ScaleChoice.AUTOMATIC : decided);
    }

    private void update() {
        on.set(choice.get() == ScaleChoice.AUTOMATIC ? needed : choice.get() == ScaleChoice.LOGARITHMIC);
    }
}
