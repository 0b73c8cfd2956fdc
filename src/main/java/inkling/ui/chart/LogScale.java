package inkling.ui.chart;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether an axis is logarithmic: as the curves need it, until the user decides. */
final class LogScale {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private boolean decided;

    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** What the curves need; the user's choice counts more. */
    void suggest(boolean logarithmic) {
        if (!decided) {
            on.set(logarithmic);
        }
    }

    /** The user decides. */
    void choose(boolean logarithmic) {
        decided = true;
        on.set(logarithmic);
    }
}
