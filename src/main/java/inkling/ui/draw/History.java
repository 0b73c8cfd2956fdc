package inkling.ui.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Holds the undo history: the drawings before this one, and those that were undone. */
final class History {
    /** The greatest number of drawings kept: more than anyone takes back; bounds what opened pictures hold in memory. */
    private static final int LONGEST = 200;

    private final Deque<Drawing> past = new ArrayDeque<>();
    private final Deque<Drawing> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Something new is drawn: {@code before} can be had back, what was undone cannot. */
    void remember(Drawing before) {
        past.push(before);
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        future.clear();
        update();
    }

    /** What was undone cannot be had back. */
    void forgetUndone() {
        future.clear();
        update();
    }

    Drawing undo(Drawing now) {
        future.push(now);
        return previous(past);
    }

    Drawing redo(Drawing now) {
        past.push(now);
        return previous(future);
    }

    private Drawing previous(Deque<Drawing> from) {
        Drawing drawing = from.pop();
        update();
        return drawing;
    }

    private void update() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
