package inkling.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Shows a segmented control, a row of buttons of which one is pressed: which page is on show, or which order things have.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> {
    private final ControlFactory controls;
    private final ObservableValue<T> chosen;
    private final Consumer<T> choose;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public Segments(ControlFactory controls, ObjectProperty<T> chosen) {
        this(controls, chosen, chosen::set);
    }

    /**
     * Makes a segmented control of which no button need be pressed.
     *
     * @param choose is told which one was pressed, and makes it {@code chosen} if it can
     */
    public Segments(ControlFactory controls, ObservableValue<T> chosen, Consumer<T> choose) {
        this.controls = controls;
        this.chosen = chosen;
        this.choose = choose;
    }

    /** Adds a button on the right of the others. */
    public Segments<T> add(T choice, String id, String key) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(controls.texts().bind(key));
        button.setSelected(choice.equals(chosen.getValue()));
        chosen.addListener((property, before, now) -> button.setSelected(choice.equals(now)));
        button.setOnAction(event -> {
            choose.accept(choice);
            // also if it was pressed already
            button.setSelected(choice.equals(chosen.getValue()));
        });
        buttons.put(choice, controls.named(button, id, key));
        return this;
    }

    /** The buttons, joined. */
    public HBox row() {
        HBox row = new HBox();
        row.getChildren().setAll(joined());
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /** The buttons, joined, as broad as there is room. */
    public HBox filling() {
        HBox row = row();
        row.setMinWidth(0);
        buttons.values().forEach(button -> {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
        return row;
    }

    /** The button of a choice. */
    public ToggleButton button(T choice) {
        return buttons.get(choice);
    }

    /** The buttons, joined, in as many lines as the width asks for. */
    public FlowPane wrapping() {
        FlowPane lines = new FlowPane();
        lines.getChildren().setAll(joined());
        return lines;
    }

    private List<ToggleButton> joined() {
        List<ToggleButton> all = new ArrayList<>(buttons.values());
        for (int i = 0; i < all.size(); i++) {
            String place = i == 0 ? "left-pill" : i == all.size() - 1 ? "right-pill" : "center-pill";
            all.get(i).getStyleClass().add(place);
        }
        return all;
    }
}
