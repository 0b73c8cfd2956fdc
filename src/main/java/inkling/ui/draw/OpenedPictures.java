package inkling.ui.draw;

import inkling.failure.Reason;
import inkling.ink.Picture;
import inkling.picture.OpenedPicture;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.Background;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads pictures in the background, puts them on the board, and says so once the network has found ink in them, or what is wrong with
 * them. On the UI thread.
 */
public final class OpenedPictures {
    private final LatestOnly<Background.Work<OpenedPicture>, OpenedPicture> pictures;
    private final Notifications notifications;
    private Drawing unread;
    private Optional<Reason> warning = Optional.empty();

    /**
     * @param files one thread, for reading pictures
     * @param board gets each picture that has been read
     */
    OpenedPictures(Background files, Notifications notifications, Consumer<Drawing> board) {
        this.notifications = notifications;
        pictures = new LatestOnly<>(
                files,
                Background.Work::run,
                picture -> {
                    unread = new Drawing.Opened(picture.ink());
                    warning = picture.warning();
                    board.accept(unread);
                },
                failure -> notifications.complain(Message.failure("draw.picture.failed", failure)));
    }

    /** Reads a picture in the background and puts it on the board; what was there can be had back by undoing. */
    public void open(Path file, PictureReader reader) {
        pictures.ask(() -> reader.read(file));
    }

    /** Does the same as {@link #open(Path, PictureReader)}, for pictures that come from somewhere else. */
    public void open(Background.Work<Picture> source) {
        pictures.ask(() -> new OpenedPicture(source.run(), Optional.empty()));
    }

    /** The network has answered. */
    void answered(ReaderOfModel.Answered answer) {
        if (answer.drawing() == unread) {
            unread = null;
            tell(answer.explanation().recognition());
        }
    }

    private void tell(Recognition recognition) {
        Optional<Reason> objection = recognition instanceof Recognition.Answer answer
                        && answer.verdict() instanceof Verdict.NotADigit rejected
                ? rejected.why()
                : Optional.empty();
        if (warning.isPresent()) {
            notifications.complain(Message.of("draw.picture.warning", warning.get()));
        } else if (objection.isPresent()) {
            notifications.complain(Message.of("draw.picture.rejected", objection.get()));
        } else if (!(recognition instanceof Recognition.Blank)) {
            notifications.inform(Message.of("draw.picture.opened"));
        }
    }
}
