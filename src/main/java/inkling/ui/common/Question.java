package inkling.ui.common;

import java.util.List;
import java.util.Optional;

/**
 * Describes a decision that the user has to make before the program goes on, shown inside the window.
 *
 * @param title what is asked, in a few words
 * @param text what it is about, in a sentence or two
 * @param choices left to right; the last one is the safe one, which Escape takes
 * @param unasked whether it comes at a time that the user cannot foresee
 */
public record Question(Message title, Message text, List<Choice> choices, boolean unasked) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** A question that follows at once on what the user has done. */
    public Question(Message title, Message text, List<Choice> choices) {
        this(title, text, choices, false);
    }

    /** The same question, asked by the program of itself, while the user is at something else. */
    public Question ofItself() {
        return new Question(title, text, choices, true);
    }

    /** The one that Escape takes. */
    public Choice safe() {
        return choices.get(choices.size() - 1);
    }

    /** The one that Enter takes; empty if each of them loses something or changes nothing. */
    public Optional<Choice> main() {
        return choices.stream().filter(choice -> choice.kind() == Kind.MAIN).findFirst();
    }

    /** Describes one button. */
    public record Choice(String id, Message label, Kind kind, Runnable action) {}

    /** Says how a button looks. */
    public enum Kind {
        MAIN,
        DANGEROUS,
        PLAIN
    }

    /** The choice that changes nothing. */
    public static Choice cancel() {
        return new Choice("cancel", Message.of("question.cancel"), Kind.PLAIN, () -> {});
    }
}
