package inkling.ui.own;

import inkling.ink.Ink;
import inkling.model.LabelledDrawing;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.OwnDrawings;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Holds what is in each collection, as it was when the disk was last read, and works on the disk in the background, one thing after the
 * other. On the UI thread.
 */
final class LoadedDrawings {
    private final OwnDrawings store;
    private final Notifications notifications;
    private final Background background;
    private final Map<CollectionKind, ReadOnlyObjectWrapper<List<LabelledDrawing>>> drawings =
            new EnumMap<>(CollectionKind.class);

    /** Does something with the drawings on disk. */
    interface Work<T> {
        T run(OwnDrawings store) throws IOException;
    }

    /** Changes the drawings on disk. */
    interface Change {
        void run(OwnDrawings store) throws IOException;
    }

    /** @param background one thread */
    LoadedDrawings(OwnDrawings store, Notifications notifications, Background background) {
        this.store = store;
        this.notifications = notifications;
        this.background = background;
        for (CollectionKind each : CollectionKind.values()) {
            drawings.put(each, new ReadOnlyObjectWrapper<>(List.of()));
        }
    }

    /** The oldest first. */
    ReadOnlyObjectProperty<List<LabelledDrawing>> drawings(CollectionKind of) {
        return drawings.get(of).getReadOnlyProperty();
    }

    /** The drawing with these strokes, whatever its name. */
    Optional<LabelledDrawing> find(CollectionKind of, Ink ink) {
        return same(ink, drawings.get(of).get());
    }

    Optional<LabelledDrawing> find(CollectionKind of, String id) {
        return drawings.get(of).get().stream()
                .filter(drawing -> drawing.id().equals(id))
                .findFirst();
    }

    /** The first drawing with these strokes, of which there is at least one. */
    static Optional<LabelledDrawing> same(Ink ink, List<LabelledDrawing> among) {
        return ink.isEmpty()
                ? Optional.empty()
                : among.stream().filter(drawing -> drawing.ink().equals(ink)).findFirst();
    }

    /** Reads what a collection holds now. */
    void refresh(CollectionKind of, Consumer<Throwable> failed) {
        work(of, onDisk -> null, nothing -> {}, failed);
    }

    /** Does something in the background, then shows what the collection holds, and tells how it went. */
    <T> void work(CollectionKind of, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        background.run(
                () -> {
                    T result = work.run(store);
                    List<LabelledDrawing> now = store.drawings(of);
                    return (Runnable) () -> {
                        drawings.get(of).set(now);
                        done.accept(result);
                    };
                },
                Runnable::run,
                failed);
    }

    /** Does the same as {@link #work} for what has no result; if it fails, the user is told before {@code failed} is called. */
    void change(CollectionKind of, Change change, Runnable done, Runnable failed) {
        work(
                of,
                onDisk -> {
                    change.run(onDisk);
                    return null;
                },
                nothing -> done.run(),
                failure -> {
                    complain("own.failed", failure);
                    failed.run();
                });
    }

    void complain(String key, Throwable failure) {
        notifications.complain(Message.failure(key, failure));
    }

    void inform(Message message) {
        notifications.inform(message);
    }
}
