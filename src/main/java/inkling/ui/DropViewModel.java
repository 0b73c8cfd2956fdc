package inkling.ui;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Handles files that are dragged onto the window, whatever screen it shows, or that a start of the program brings: models are opened,
 * pictures are read as drawings. All methods are for the UI thread; what a file is, is looked up in the background.
 */
final class DropViewModel {
    private final Consumer<Path> openModel;
    private final Consumer<Path> openPicture;
    private final Notifications notifications;
    private final Background background;
    private final Deque<List<Path>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Hint> hint = new ReadOnlyObjectWrapper<>();

    /**
     * Describes what dropping the files would do.
     *
     * @param useful whether it would do anything but explain
     */
    record Hint(Message text, boolean useful) {}

    /** @param ui runs on the UI thread, later than what calls it */
    DropViewModel(
            Consumer<Path> openModel,
            Consumer<Path> openPicture,
            Notifications notifications,
            Background background,
            Executor ui) {
        this.openModel = openModel;
        this.openPicture = openPicture;
        this.notifications = notifications;
        this.background = background;
        // what was chosen is done first, and may ask the next question
        notifications.question().addListener((property, before, now) -> ui.execute(this::openWaiting));
    }

    // Properties

    /** Null while nothing is dragged over the window. */
    ReadOnlyObjectProperty<Hint> hint() {
        return hint.getReadOnlyProperty();
    }

    /** Whether something may be dropped: not while a question waits for its answer. */
    boolean accepts() {
        return notifications.question().get() == null;
    }

    // Commands

    /** Files are above the window; of what kind, their names have to tell. */
    void hover(List<Path> files) {
        FileKind kind = files.size() == 1 ? FileKind.ofName(files.get(0)) : FileKind.FOREIGN;
        hint.set(
                files.size() > 1
                        ? new Hint(Message.of("drop.several.hint"), false)
                        : switch (kind) {
                            case MODEL, ONNX -> new Hint(Message.of("drop.model.hint"), true);
                            case PICTURE -> pictureHint();
                            default -> new Hint(Message.of("drop.foreign.hint"), false);
                        });
    }

    /** A picture that is in no file is above the window. */
    void hoverPicture() {
        hint.set(pictureHint());
    }

    private static Hint pictureHint() {
        return new Hint(Message.of("drop.picture.hint"), true);
    }

    /** What was dragged is gone. */
    void leave() {
        hint.set(null);
    }

    /** Files were let go. */
    void drop(List<Path> files) {
        leave();
        if (files.size() > 1) {
            notifications.complain(Message.of("drop.several", files.size()));
            return;
        }
        Path file = files.get(0);
        background.run(
                () -> FileKind.of(file),
                kind -> take(file, kind),
                failure -> notifications.complain(Message.of("drop.unreadable", file.toString())));
    }

    /** Opens files that a start of the program brings; while a question waits for its answer, they wait with it. */
    void open(List<Path> files) {
        waiting.add(files);
        openWaiting();
    }

    private void openWaiting() {
        while (accepts() && !waiting.isEmpty()) {
            drop(waiting.remove());
        }
    }

    private void take(Path file, FileKind kind) {
        switch (kind) {
            case MODEL, ONNX -> openModel.accept(file);
            case PICTURE -> openPicture.accept(file);
            default -> notifications.complain(Message.failure("drop.foreign", kind.refusal(file, FileUse.DROPPED)));
        }
    }
}
