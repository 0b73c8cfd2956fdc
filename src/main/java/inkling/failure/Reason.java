package inkling.failure;

import java.util.List;
import java.util.Locale;

/**
 * Holds why something failed as a key with arguments, independent of language. An argument may be a reason itself, or a key that
 * has no arguments.
 */
public record Reason(ReasonKey key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** Returns the reason of an exception, or that which the system's own exception stands for. */
    public static Reason of(Throwable cause) {
        return SystemReason.of(cause);
    }

    /** The sentence in this language, or in English if there are none in it. */
    public String in(Locale language) {
        return Sentences.of(language).text(this);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
