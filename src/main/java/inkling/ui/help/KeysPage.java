package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Shortcut;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows all keys in groups, and what they do: in two columns where there is room. */
final class KeysPage extends FlowPane {
    private final ControlFactory controls;
    private final Map<String, List<Shortcut>> shortcuts;

    KeysPage(ControlFactory controls, Map<String, List<Shortcut>> shortcuts) {
        this.controls = controls;
        this.shortcuts = shortcuts;
        getStyleClass().add("shortcut-groups");
        fill();
    }

    private void fill() {
        int half = shortcuts.values().stream().mapToInt(List::size).sum() / 2;
        VBox left = column();
        VBox right = column();
        int before = 0;
        for (Map.Entry<String, List<Shortcut>> group : shortcuts.entrySet()) {
            (before < half ? left : right).getChildren().add(group(group.getKey(), group.getValue()));
            before += group.getValue().size();
        }
        getChildren().addAll(left, right);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("shortcut-column");
        return column;
    }

    private GridPane group(String title, List<Shortcut> list) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-group");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(what, keys);
        grid.add(controls.label(title, "caption"), 0, 0, 2, 1);
        for (Shortcut shortcut : list) {
            if (!shortcut.text().isEmpty()) {
                Label key = new Label(shortcut.display());
                key.getStyleClass().add("key");
                key.setMinWidth(USE_PREF_SIZE);
                grid.addRow(
                        grid.getRowCount(), controls.paragraph(controls.texts().bind(shortcut.text())), key);
            }
        }
        return grid;
    }
}
