package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.ui.common.Message;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Says what to do, or what is wrong, while there is no prediction: nothing is drawn, what is drawn is too small, a picture has no
 * ink, or the model cannot read drawings. On the UI thread.
 */
final class AnswerHint {
    private static final Message NOTHING_DRAWN = Message.of("draw.hint");
    private static final Message TOO_SMALL = Message.of("draw.hint.small");
    private static final Message NOTHING_FOUND = Message.of("draw.picture.nothing");

    private final ReadOnlyObjectWrapper<Message> text = new ReadOnlyObjectWrapper<>(NOTHING_DRAWN);
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private Drawing unread;
    private Optional<Message> refusal = Optional.empty();

    // Properties

    ReadOnlyObjectProperty<Message> text() {
        return text.getReadOnlyProperty();
    }

    /** Whether a picture without ink is on the board, which looks as clean as an empty one. */
    ReadOnlyBooleanProperty nothingFound() {
        return nothingFound.getReadOnlyProperty();
    }

    // Commands

    /** Something else is on the board. */
    void changed(Drawing drawing) {
        unread = null;
        nothingFound.set(false);
        if (drawing.isEmpty() || text.get() == NOTHING_FOUND) {
            text.set(refusal.orElse(NOTHING_DRAWN));
        }
    }

    /** Another model is to answer, which may read drawings. */
    void modelChanged(Drawing drawing) {
        if (drawing.isEmpty()) {
            refusal = Optional.empty();
            text.set(NOTHING_DRAWN);
        }
    }

    /**
     * An answer has come; it may be to what was drawn a moment ago.
     *
     * @param refused what is said of a model that cannot read it
     */
    void answered(ReaderOfModel.Answered answer, Optional<Message> refused) {
        if (refusal.isPresent() && refused.isEmpty()) {
            text.set(NOTHING_DRAWN);
        }
        refusal = refused;
        refusal.ifPresent(text::set);
        boolean blank = answer.explanation().recognition() instanceof Recognition.Blank;
        unread = blank && refusal.isEmpty() && !answer.drawing().isEmpty() ? answer.drawing() : null;
    }

    /** The pen is off the board: only now is a small drawing too small, and not one that has just begun. */
    void finished(Drawing drawing) {
        if (unread == drawing && unread != null) {
            boolean picture = drawing instanceof Drawing.Opened;
            nothingFound.set(picture);
            text.set(picture ? NOTHING_FOUND : TOO_SMALL);
        }
    }
}
