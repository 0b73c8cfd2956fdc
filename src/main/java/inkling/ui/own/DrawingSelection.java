package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.ui.drawings.Shelf;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds which drawing is looked at, renames it, deletes it, and takes the deletion back. On the UI thread. */
final class DrawingSelection {
    private final Shelves shelves;
    private final ObjectProperty<Shelf> shelf;
    private final ReadOnlyObjectWrapper<Optional<LabelledDrawing>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private Optional<Deleted> deleted = Optional.empty();

    private record Deleted(Shelf shelf, LabelledDrawing drawing) {}

    /** @param shelf the one on show */
    DrawingSelection(Shelves shelves, ObjectProperty<Shelf> shelf) {
        this.shelves = shelves;
        this.shelf = shelf;
        shelf.addListener((property, before, now) -> select(Optional.empty()));
    }

    // Properties

    /** The drawing that is looked at. */
    ReadOnlyObjectProperty<Optional<LabelledDrawing>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether there is a deletion to take back. */
    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    // Commands

    void select(Optional<LabelledDrawing> drawing) {
        selected.set(drawing);
    }

    /** Gives the selected drawing another name; a name of the other collection's kind takes it there. */
    void relabel(String label) {
        String name = label.strip();
        Optional<LabelledDrawing> chosen = selected.get();
        if (chosen.isEmpty() || chosen.get().label().equals(name) || name.isEmpty()) {
            return;
        }
        LabelledDrawing drawing = chosen.get();
        Shelf from = Shelf.of(drawing.label());
        Shelf to = Shelf.of(name);
        if (from == to) {
            Shelves.Change rename = store -> store.relabel(from, drawing.id(), name);
            shelves.change(from, rename, () -> select(shelves.find(to, drawing.id())), () -> {});
        } else {
            move(drawing.withLabel(name), from, to);
        }
    }

    private void move(LabelledDrawing drawing, Shelf from, Shelf to) {
        Shelves.Change move = store -> {
            store.addAll(to, List.of(drawing));
            store.delete(from, List.of(drawing.id()));
        };
        Runnable moved = () -> {
            select(Optional.empty());
            shelves.refresh(to, failure -> shelves.complain("own.failed", failure));
        };
        shelves.change(from, move, moved, () -> {});
    }

    /** Deletes the selected drawing; this can be taken back until the next one. */
    void delete() {
        selected.get().ifPresent(drawing -> {
            Shelf of = shelf.get();
            Runnable done = () -> {
                select(Optional.empty());
                remember(Optional.of(new Deleted(of, drawing)));
            };
            shelves.change(of, store -> store.delete(of, List.of(drawing.id())), done, () -> {});
        });
    }

    /** Brings back what was deleted last. */
    void undoDelete() {
        deleted.ifPresent(last -> {
            remember(Optional.empty());
            Shelves.Change restore = store -> store.addAll(last.shelf(), List.of(last.drawing()));
            shelves.change(last.shelf(), restore, () -> {}, () -> remember(Optional.of(last)));
        });
    }

    private void remember(Optional<Deleted> last) {
        deleted = last;
        canUndo.set(last.isPresent());
    }
}
