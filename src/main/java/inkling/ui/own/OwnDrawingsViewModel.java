package inkling.ui.own;

import inkling.ink.Ink;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.ui.common.Background;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.OwnDrawings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Holds the user's drawings, keeps further ones and takes them back. All methods are for the UI thread; the disk is read and written
 * in the background, one thing after the other.
 */
public final class OwnDrawingsViewModel {
    private final LoadedDrawings loaded;
    private final ObjectProperty<CollectionKind> kind = new SimpleObjectProperty<>(CollectionKind.DIGITS);
    private final DrawingSelection selection;
    private final DrawingsExchange exchange;

    /** @param background one thread */
    public OwnDrawingsViewModel(
            OwnDrawings store, FileChoice files, Notifications notifications, Background background) {
        loaded = new LoadedDrawings(store, notifications, background);
        selection = new DrawingSelection(loaded, kind);
        exchange = new DrawingsExchange(loaded, kind, files);
    }

    // Properties

    /** The oldest first. */
    public ReadOnlyObjectProperty<List<LabelledDrawing>> drawings(CollectionKind of) {
        return loaded.drawings(of);
    }

    /** Which of them are on show. */
    public ObjectProperty<CollectionKind> kind() {
        return kind;
    }

    /** The drawing that is looked at. */
    DrawingSelection selection() {
        return selection;
    }

    /** The way to files of other programs and back. */
    DrawingsExchange exchange() {
        return exchange;
    }

    /** The names of the classes on show. */
    List<String> labels() {
        return DrawingDataset.classes(drawings(kind.get()).get());
    }

    /** The drawing with these strokes, whatever its name; empty if they have not been kept. */
    public Optional<LabelledDrawing> find(Ink ink) {
        return loaded.find(CollectionKind.DIGITS, ink).or(() -> loaded.find(CollectionKind.OTHERS, ink));
    }

    // Commands

    /** Reads what is on the disk, where another copy of the program may have been at work. */
    public void refresh() {
        for (CollectionKind each : CollectionKind.values()) {
            loaded.refresh(each, failure -> {});
        }
    }

    /**
     * Keeps a drawing under a name. The same strokes are never kept twice: those that are there already get the name.
     *
     * @param kept told what has been kept
     * @param failed called if nothing was, once the user has been told why
     */
    public void add(String label, Ink ink, Consumer<LabelledDrawing> kept, Runnable failed) {
        CollectionKind to = CollectionKind.of(label);
        CollectionKind other = to == CollectionKind.DIGITS ? CollectionKind.OTHERS : CollectionKind.DIGITS;
        Optional<LabelledDrawing> elsewhere = loaded.find(other, ink);
        LoadedDrawings.Work<LabelledDrawing> keep = store -> {
            LabelledDrawing added = keepOnce(store, to, label, ink);
            if (elsewhere.isPresent()) {
                store.delete(other, List.of(elsewhere.get().id()));
            }
            return added;
        };
        Consumer<LabelledDrawing> done = added -> {
            kept.accept(added);
            if (elsewhere.isPresent()) {
                refresh();
            }
        };
        loaded.work(to, keep, done, failure -> {
            loaded.complain("own.failed", failure);
            failed.run();
        });
    }

    private static LabelledDrawing keepOnce(OwnDrawings store, CollectionKind to, String label, Ink ink)
            throws IOException {
        Optional<LabelledDrawing> already = LoadedDrawings.same(ink, store.drawings(to));
        if (already.isEmpty()) {
            return store.add(to, label, ink);
        }
        store.relabel(to, already.get().id(), label);
        return already.get().withLabel(label);
    }

    /** Takes back the drawing with these strokes, also if it is still on its way to the disk. */
    public void takeBack(String label, Ink ink) {
        CollectionKind of = CollectionKind.of(label);
        LoadedDrawings.Change forget = store -> {
            Optional<LabelledDrawing> kept = LoadedDrawings.same(ink, store.drawings(of));
            if (kept.isPresent()) {
                store.delete(of, List.of(kept.get().id()));
            }
        };
        loaded.change(of, forget, () -> {}, () -> {});
    }

    /**
     * Takes back what was kept.
     *
     * @param failed called if it is still there, once the user has been told why
     */
    public void takeBack(LabelledDrawing drawing, Runnable done, Runnable failed) {
        CollectionKind of = CollectionKind.of(drawing.label());
        loaded.change(of, store -> store.delete(of, List.of(drawing.id())), done, failed);
    }
}
