package inkling.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Follows a value that is empty or wrong while something is computed: until it is settled again, the last settled one stays. On the UI
 * thread.
 *
 * @param <T> of the value
 */
public final class SettledValue<T> {
    private final ObservableValue<T> value;
    private final ObservableBooleanValue settled;
    private final ReadOnlyObjectWrapper<T> last;

    public SettledValue(ObservableValue<T> value, ObservableBooleanValue settled) {
        this.value = value;
        this.settled = settled;
        last = new ReadOnlyObjectWrapper<>(value.getValue());
        value.addListener((property, before, now) -> follow());
        settled.addListener((property, before, now) -> follow());
    }

    private void follow() {
        if (settled.get()) {
            last.set(value.getValue());
        }
    }

    /** The value of the last time that it was settled. */
    public ReadOnlyObjectProperty<T> last() {
        return last.getReadOnlyProperty();
    }
}
