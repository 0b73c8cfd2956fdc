package inkling.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the program says to the user and asks, apart from the screens: a notice at the edge, a question in the middle. */
public final class Dialogue {
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>();

    /** A sentence about something that happened. */
    public record Notice(Kind kind, Message text) {}

    /** How serious it is: information goes away by itself, an error stays until it is closed. */
    public enum Kind {
        INFORMATION,
        ERROR
    }

    // Properties

    /** The notice on show; null if there is none. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The question on show; null if there is none. */
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    // Commands

    public void inform(Message text) {
        tell(new Notice(Kind.INFORMATION, text));
    }

    public void complain(Message text) {
        tell(new Notice(Kind.ERROR, text));
    }

    public void tell(Notice said) {
        notice.set(said);
    }

    public void closeNotice() {
        notice.set(null);
    }

    /** Shows a question; one that is still on show is answered with its last, safe choice. */
    public void ask(Question asked) {
        if (question.get() != null) {
            Question previous = question.get();
            answer(previous.choices().get(previous.choices().size() - 1));
        }
        question.set(asked);
    }

    /** Takes the question away, then does what was chosen. */
    public void answer(Question.Choice choice) {
        question.set(null);
        choice.action().run();
    }
}
