package inkling.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A drop-down list of fixed values whose names follow the language. */
public final class Choice {
    private Choice() {}

    /** @param name what a value is called in the language of the moment */
    public static <T> ComboBox<T> of(
            Controls controls, String id, String key, List<T> values, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(converter(name));
        box.valueProperty().bindBidirectional(chosen);
        // A new converter makes the box write its items anew.
        controls.texts().language().addListener((property, before, now) -> box.setConverter(converter(name)));
        return controls.named(box, id, key);
    }

    private static <T> StringConverter<T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The box is not editable.");
            }
        };
    }
}
