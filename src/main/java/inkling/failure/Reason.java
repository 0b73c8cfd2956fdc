package inkling.failure;

import java.util.List;
import java.util.Locale;

/**
 * Holds why something failed as a key with arguments, independent of language. An argument may be a reason itself, or a key
 * that has no arguments.
 *
 * @param key of the sentence
 * @param arguments in the order of the sentence's places, {@code {0}} on
 */
public record Reason(ReasonKey key, List<Object> arguments) {
    /**
     * Copies the arguments.
     *
     * @param key of the sentence
     * @param arguments in the order of the sentence's places, {@code {0}} on
     */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return the reason of an exception, or that which the system's own exception stands for}
     *
     * @param cause any exception; one that is not {@link Explained} gives its own message
     */
    public static Reason of(Throwable cause) {
        return SystemReason.explaining(cause);
    }

    /**
     * {@return whether memory ran out, be it within another exception; only then is an error of the virtual machine the user's
     * matter}
     *
     * @param failure whatever was thrown; its causes are looked at too
     */
    public static boolean isLackOfMemory(Throwable failure) {
        return SystemReason.isLackOfMemory(failure);
    }

    /**
     * {@return the sentence in this language, or in English if there are none in it}
     *
     * @param language of which the sentences are in English and Chinese
     */
    public String in(Locale language) {
        return Sentences.of(language).text(this);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
