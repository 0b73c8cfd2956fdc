package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.ui.drawings.CollectionKind;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds which drawing is looked at, renames it, deletes it, and takes the deletion back. On the UI thread. */
final class DrawingSelection {
    private final LoadedDrawings loaded;
    private final ObjectProperty<CollectionKind> kind;
    private final ReadOnlyObjectWrapper<Optional<LabelledDrawing>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private Optional<Deleted> deleted = Optional.empty();

    private record Deleted(CollectionKind kind, LabelledDrawing drawing) {}

    /** @param kind the one on show */
    DrawingSelection(LoadedDrawings loaded, ObjectProperty<CollectionKind> kind) {
        this.loaded = loaded;
        this.kind = kind;
        kind.addListener((property, before, now) -> select(Optional.empty()));
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
        CollectionKind from = CollectionKind.of(drawing.label());
        CollectionKind to = CollectionKind.of(name);
        if (from == to) {
            LoadedDrawings.Change rename = store -> store.relabel(from, drawing.id(), name);
            loaded.change(from, rename, () -> select(loaded.find(to, drawing.id())), () -> {});
        } else {
            move(drawing.withLabel(name), from, to);
        }
    }

    private void move(LabelledDrawing drawing, CollectionKind from, CollectionKind to) {
        LoadedDrawings.Change move = store -> {
            store.addAll(to, List.of(drawing));
            store.delete(from, List.of(drawing.id()));
        };
        Runnable moved = () -> {
            select(Optional.empty());
            loaded.refresh(to, failure -> loaded.complain("own.failed", failure));
        };
        loaded.change(from, move, moved, () -> {});
    }

    /** Deletes the selected drawing; this can be taken back until the next one. */
    void delete() {
        selected.get().ifPresent(drawing -> {
            CollectionKind of = kind.get();
            Runnable done = () -> {
                select(Optional.empty());
                remember(Optional.of(new Deleted(of, drawing)));
            };
            loaded.change(of, store -> store.delete(of, List.of(drawing.id())), done, () -> {});
        });
    }

    /** Brings back what was deleted last. */
    void undoDelete() {
        deleted.ifPresent(last -> {
            remember(Optional.empty());
            LoadedDrawings.Change restore = store -> store.addAll(last.kind(), List.of(last.drawing()));
            loaded.change(last.kind(), restore, () -> {}, () -> remember(Optional.of(last)));
        });
    }

    private void remember(Optional<Deleted> last) {
        deleted = last;
        canUndo.set(last.isPresent());
    }
}
