package inkling.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds what the program says to the user and asks, apart from the screens: a notice at the edge, a question in the middle. */
public final class Notifications {
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>();

    /**
     * Holds a sentence about something that happened.
     *
     * @param choices buttons beside it; a notice with some stays until it is answered or closed
     */
    public record Notice(Kind kind, Message text, Reach reach, List<Question.Choice> choices) {
        public Notice {
            choices = List.copyOf(choices);
        }

        /** A notice of the page on show. */
        public Notice(Kind kind, Message text) {
            this(kind, text, Reach.PAGE, List.of());
        }

        /** The same notice, said of the window as a whole. */
        public Notice ofWindow() {
            return new Notice(kind, text, Reach.WINDOW, choices);
        }

        /** Whether it goes away by itself. */
        public boolean fades() {
            return kind == Kind.INFORMATION && choices.isEmpty();
        }
    }

    /** Lists the severities: information goes away by itself, an error stays until it is closed or its page is left. */
    public enum Kind {
        INFORMATION,
        ERROR
    }

    /** Says what a notice is about: the page on show, with which it goes, or the window as a whole. */
    public enum Reach {
        PAGE,
        WINDOW
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

    /** Says that work in the background failed, which concerns every page. */
    public void warn(Message text) {
        tell(new Notice(Kind.ERROR, text).ofWindow());
    }

    public void tell(Notice said) {
        notice.set(said);
    }

    public void closeNotice() {
        notice.set(null);
    }

    /** Takes away what was said of the page that is left. */
    public void leavePage() {
        if (notice.get() != null && notice.get().reach() == Reach.PAGE) {
            closeNotice();
        }
    }

    /** Takes the notice away, then does what was chosen. */
    public void answerNotice(Question.Choice choice) {
        closeNotice();
        choice.action().run();
    }

    /** Shows a question; one that is still on show is answered with its last, safe choice. */
    public void ask(Question asked) {
        if (question.get() != null) {
            answer(question.get().safe());
        }
        question.set(asked);
    }

    /** Takes the question away, then does what was chosen. */
    public void answer(Question.Choice choice) {
        question.set(null);
        choice.action().run();
    }
}
