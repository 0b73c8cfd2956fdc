package inkling.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A row of buttons that belong together, of which exactly one is pressed: which page is on show, or which order things have.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> {
    private final Controls controls;
    private final ObjectProperty<T> chosen;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public Segments(Controls controls, ObjectProperty<T> chosen) {
        this.controls = controls;
        this.chosen = chosen;
    }

    /** One button more, on the right of the others. */
    public Segments<T> add(T choice, String id, String key) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(controls.texts().bind(key));
        button.setSelected(choice.equals(chosen.get()));
        chosen.addListener((property, before, now) -> button.setSelected(choice.equals(now)));
        button.setOnAction(event -> {
            chosen.set(choice);
            // also if it was pressed already
            button.setSelected(true);
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
