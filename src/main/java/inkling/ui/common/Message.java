package inkling.ui.common;

import inkling.failure.Reason;
import java.util.List;

/**
 * Holds a text to say to the user, in no language yet: its key and what to put into its gaps. An argument may be a message
 * itself, or the reason of a failure.
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** Why something failed, under a text that says what failed; the reason is said in the user's language too. */
    public static Message failure(String key, Throwable cause) {
        return of(key, Reason.of(cause));
    }
}
