package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Shortcut;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;

/** Makes the buttons and shortcuts that take changes of the drawing back or clear the board, for every screen that shows it. */
public final class Editing {
    private Editing() {}

    /**
     * The buttons undo, redo and clear.
     *
     * @param prefix of their ids
     */
    public static List<Button> buttons(ControlFactory controls, DrawViewModel drawing, String prefix) {
        Button undo = controls.iconButton(prefix + "undo", "fth-corner-up-left", "draw.undo", "Ctrl+Z", drawing::undo);
        undo.disableProperty().bind(drawing.canUndo().not());
        Button redo = controls.iconButton(prefix + "redo", "fth-corner-up-right", "draw.redo", "Ctrl+Y", drawing::redo);
        redo.disableProperty().bind(drawing.canRedo().not());
        Button clear = controls.iconButton(prefix + "clear", "fth-trash-2", "draw.clear", "Ctrl+L", drawing::clear);
        clear.disableProperty().bind(drawing.empty());
        return List.of(undo, redo, clear);
    }

    /** @param here whether the screen is on show */
    public static List<Shortcut> shortcuts(DrawViewModel drawing, ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("draw.undo", here, drawing::undo, "Shortcut+Z"),
                Shortcut.of("draw.redo", here, drawing::redo, "Shortcut+Y", "Shortcut+Shift+Z"),
                Shortcut.of("draw.clear", here, drawing::clear, "Shortcut+L", "DELETE", "Backspace")
                        .shownAs("Ctrl+L, Delete"));
    }
}
