package inkling.ui;

import inkling.ui.common.Controls;
import inkling.ui.common.Shortcut;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of all shortcuts, over the window. */
final class ShortcutSheet extends StackPane {
    private final Controls controls;
    private final ShellViewModel shell;
    private final Shortcuts shortcuts;
    private final FlowPane groups = new FlowPane();

    ShortcutSheet(Controls controls, ShellViewModel shell, Shortcuts shortcuts) {
        this.controls = controls;
        this.shell = shell;
        this.shortcuts = shortcuts;
        getStyleClass().add("scrim");
        Button close = controls.iconButton("close-shortcuts", "fth-x", "notice.close", "Esc", shell::toggleShortcuts);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(controls.label("shortcuts.title", "card-title"), gap, close);
        groups.getStyleClass().add("shortcut-groups");
        groups.setPrefWrapLength(860);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "shortcut-list", "shortcuts.title");
        VBox card = new VBox(head, scroll);
        card.getStyleClass().add("card");
        card.setMaxSize(920, USE_PREF_SIZE);
        getChildren().add(card);
        visibleProperty().bind(shell.shortcutsShown());
        visibleProperty().addListener((property, before, now) -> {
            if (now) {
                fill();
                close.requestFocus();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                shell.toggleShortcuts();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shell.toggleShortcuts();
                event.consume();
            }
        });
    }

    private void fill() {
        groups.getChildren().clear();
        shortcuts.groups().forEach((title, list) -> {
            GridPane grid = new GridPane();
            grid.getStyleClass().add("shortcut-group");
            ColumnConstraints what = new ColumnConstraints(300);
            ColumnConstraints keys = new ColumnConstraints(110);
            keys.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().addAll(what, keys);
            grid.add(controls.label(title, "caption"), 0, 0, 2, 1);
            for (Shortcut shortcut : list) {
                if (shortcut.text().isEmpty()) {
                    continue;
                }
                Label key = new Label(shortcut.display());
                key.getStyleClass().add("key");
                grid.addRow(grid.getRowCount(), controls.label(shortcut.text()), key);
            }
            groups.getChildren().add(grid);
        });
    }
}
