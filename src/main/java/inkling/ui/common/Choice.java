package inkling.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Shows a drop-down list of fixed values whose names follow the language. */
public final class Choice {
    private Choice() {}

    /**
     * @param key of what the box is called
     * @param valueKey gives the key of a value's name
     */
    public static <T> ComboBox<T> of(
            ControlFactory controls,
            String id,
            String key,
            List<T> values,
            Property<T> chosen,
            Function<T, String> valueKey) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> cell(controls.texts(), valueKey));
        box.setButtonCell(cell(controls.texts(), valueKey));
        box.valueProperty().bindBidirectional(chosen);
        return controls.named(box, id, key);
    }

    private static <T> ListCell<T> cell(Texts texts, Function<T, String> valueKey) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                textProperty().unbind();
                if (empty || value == null) {
                    setText("");
                } else {
                    textProperty().bind(texts.bind(valueKey.apply(value)));
                }
            }
        };
    }
}
