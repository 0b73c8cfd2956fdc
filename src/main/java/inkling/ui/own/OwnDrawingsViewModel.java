package inkling.ui.own;

import inkling.data.ClassNames;
import inkling.ink.Ink;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.ui.common.Background;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Holds the user's drawings and the commands that change them. All methods are for the UI thread; the disk is read and written in
 * the background, one thing after the other.
 */
public final class OwnDrawingsViewModel {
    private final OwnDrawings store;
    private final FileChoice files;
    private final Notifications notifications;
    private final Background background;
    private final Map<Shelf, ReadOnlyObjectWrapper<List<LabelledDrawing>>> drawings = new EnumMap<>(Shelf.class);
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.DIGITS);
    private final ReadOnlyObjectWrapper<Optional<LabelledDrawing>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private Optional<Deleted> deleted = Optional.empty();

    private record Deleted(Shelf shelf, LabelledDrawing drawing) {}

    /** @param background one thread */
    public OwnDrawingsViewModel(
            OwnDrawings store, FileChoice files, Notifications notifications, Background background) {
        this.store = store;
        this.files = files;
        this.notifications = notifications;
        this.background = background;
        for (Shelf each : Shelf.values()) {
            drawings.put(each, new ReadOnlyObjectWrapper<>(List.of()));
        }
        shelf.addListener((property, before, now) -> select(Optional.empty()));
    }

    // Properties

    /** The oldest first. */
    public ReadOnlyObjectProperty<List<LabelledDrawing>> drawings(Shelf of) {
        return drawings.get(of).getReadOnlyProperty();
    }

    /** Which of them are on show. */
    public ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    /** The drawing that is looked at. */
    ReadOnlyObjectProperty<Optional<LabelledDrawing>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether there is a deletion to take back. */
    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** The names of the classes on show. */
    List<String> labels() {
        return DrawingDataset.classes(drawings.get(shelf.get()).get());
    }

    // Commands

    /** Reads what is on the disk, where another copy of the program may have been at work. */
    public void refresh() {
        for (Shelf each : Shelf.values()) {
            work(each, () -> null, nothing -> {}, failure -> {});
        }
    }

    /**
     * Keeps a drawing under a name. The same strokes are never kept twice: those that are there already get the name.
     *
     * @param kept told what has been kept
     * @param failed called if nothing was, once the user has been told why
     */
    public void add(String label, Ink ink, Consumer<LabelledDrawing> kept, Runnable failed) {
        Shelf to = Shelf.of(label);
        Shelf other = to == Shelf.DIGITS ? Shelf.OTHERS : Shelf.DIGITS;
        Optional<LabelledDrawing> elsewhere = same(ink, drawings.get(other).get());
        Background.Work<LabelledDrawing> keep = () -> {
            LabelledDrawing added = keepOnce(to, label, ink);
            if (elsewhere.isPresent()) {
                store.delete(other, List.of(elsewhere.get().id()));
            }
            return added;
        };
        work(
                to,
                keep,
                added -> {
                    kept.accept(added);
                    if (elsewhere.isPresent()) {
                        refresh();
                    }
                },
                failure -> {
                    complain("own.failed", failure);
                    failed.run();
                });
    }

    private LabelledDrawing keepOnce(Shelf to, String label, Ink ink) throws IOException {
        Optional<LabelledDrawing> already = same(ink, store.drawings(to));
        if (already.isEmpty()) {
            return store.add(to, label, ink);
        }
        store.relabel(to, already.get().id(), label);
        return already.get().withLabel(label);
    }

    /** The drawing with these strokes, whatever its name; empty if they have not been kept. */
    public Optional<LabelledDrawing> find(Ink ink) {
        return same(ink, drawings.get(Shelf.DIGITS).get())
                .or(() -> same(ink, drawings.get(Shelf.OTHERS).get()));
    }

    private static Optional<LabelledDrawing> same(Ink ink, List<LabelledDrawing> among) {
        return ink.isEmpty()
                ? Optional.empty()
                : among.stream().filter(drawing -> drawing.ink().equals(ink)).findFirst();
    }

    /** Takes back the drawing with these strokes, also if it is still on its way to the disk. */
    public void takeBack(String label, Ink ink) {
        Shelf of = Shelf.of(label);
        Background.Work<Void> forget = () -> {
            Optional<LabelledDrawing> kept = same(ink, store.drawings(of));
            return kept.isPresent() ? delete(of, kept.get()) : null;
        };
        work(of, forget, nothing -> {}, failure -> complain("own.failed", failure));
    }

    /**
     * Takes back what was kept.
     *
     * @param failed called if it is still there, once the user has been told why
     */
    public void takeBack(LabelledDrawing drawing, Runnable done, Runnable failed) {
        Shelf of = Shelf.of(drawing.label());
        work(of, () -> delete(of, drawing), nothing -> done.run(), failure -> {
            complain("own.failed", failure);
            failed.run();
        });
    }

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
        Background.Work<Void> change = () -> {
            if (from == to) {
                store.relabel(from, drawing.id(), name);
            } else {
                store.addAll(to, List.of(drawing.withLabel(name)));
                store.delete(from, List.of(drawing.id()));
            }
            return null;
        };
        work(
                from,
                change,
                nothing -> followRelabelled(drawing, from == to, to),
                failure -> complain("own.failed", failure));
    }

    private void followRelabelled(LabelledDrawing drawing, boolean stayed, Shelf to) {
        if (stayed) {
            select(find(to, drawing.id()));
        } else {
            select(Optional.empty());
            work(to, () -> null, nothing -> {}, failure -> complain("own.failed", failure));
        }
    }

    /** Deletes the selected drawing; this can be taken back until the next one. */
    void delete() {
        selected.get().ifPresent(drawing -> {
            Shelf of = shelf.get();
            work(
                    of,
                    () -> delete(of, drawing),
                    nothing -> {
                        select(Optional.empty());
                        remember(Optional.of(new Deleted(of, drawing)));
                    },
                    failure -> complain("own.failed", failure));
        });
    }

    /** Brings back what was deleted last. */
    void undoDelete() {
        deleted.ifPresent(last -> {
            remember(Optional.empty());
            Background.Work<Void> restore = () -> {
                store.addAll(last.shelf(), List.of(last.drawing()));
                return null;
            };
            work(last.shelf(), restore, nothing -> {}, failure -> {
                remember(Optional.of(last));
                complain("own.failed", failure);
            });
        });
    }

    /** Asks for a file of strokes and adds its drawings. */
    void importStrokes() {
        files.chooseToOpen(FileChoice.Kind.STROKES).ifPresent(file -> {
            Shelf to = shelf.get();
            work(
                    to,
                    () -> store.importStrokes(to, file),
                    added -> notifications.inform(
                            added == 0 ? Message.of("own.imported.none") : Message.of("own.imported", added)),
                    failure -> complain("own.import.failed", failure));
        });
    }

    /** Asks where to, and writes the drawings as strokes. */
    void exportStrokes() {
        Shelf from = shelf.get();
        export(
                FileChoice.Kind.STROKES,
                "my-drawings",
                file -> store.exportStrokes(from, file),
                file -> Message.of("own.exported", file.toString()));
    }

    /** Asks where to, and writes the drawings as pictures. */
    void exportIdx() {
        Shelf from = shelf.get();
        export(
                FileChoice.Kind.IDX_IMAGES,
                "my-images-idx3-ubyte",
                file -> store.exportIdx(from, file),
                file -> Message.of(
                        "own.exported.idx",
                        file.toString(),
                        StoredDrawings.labelsName(file.getFileName().toString()),
                        ClassNames.FILE));
    }

    private interface Export {
        void to(Path file) throws IOException;
    }

    private void export(FileChoice.Kind kind, String name, Export export, Function<Path, Message> told) {
        files.chooseToSave(kind, name).ifPresent(file -> {
            Background.Work<Void> write = () -> {
                export.to(file);
                return null;
            };
            work(
                    shelf.get(),
                    write,
                    nothing -> notifications.inform(told.apply(file)),
                    failure -> complain("own.export.failed", failure));
        });
    }

    private Void delete(Shelf of, LabelledDrawing drawing) throws IOException {
        store.delete(of, List.of(drawing.id()));
        return null;
    }

    private void remember(Optional<Deleted> last) {
        deleted = last;
        canUndo.set(last.isPresent());
    }

    private Optional<LabelledDrawing> find(Shelf of, String id) {
        return drawings.get(of).get().stream()
                .filter(drawing -> drawing.id().equals(id))
                .findFirst();
    }

    private void complain(String key, Throwable failure) {
        notifications.complain(Message.failure(key, failure));
    }

    /** Does something in the background, then shows what the shelf holds and tells how it went. */
    private <T> void work(Shelf of, Background.Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        background.run(
                () -> {
                    T result = work.run();
                    List<LabelledDrawing> now = store.drawings(of);
                    return (Runnable) () -> {
                        drawings.get(of).set(now);
                        done.accept(result);
                    };
                },
                Runnable::run,
                failed);
    }
}
