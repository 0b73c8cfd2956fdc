package inkling.ui.common;

import java.util.List;

/**
 * Something to say to the user, in no language yet: the key of a text and what to put into its gaps. An argument may be a
 * message itself.
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** What an exception says, under a text that says in the user's language what failed. */
    public static Message failure(String key, Throwable cause) {
        String reason = cause.getMessage();
        return of(key, reason == null || reason.isBlank() ? cause.getClass().getSimpleName() : reason);
    }
}
