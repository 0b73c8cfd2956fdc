package inkling.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/**
 * A file that cannot be used: missing, damaged, of another kind, or too large. The message is one sentence for the user that
 * names the file and says what is wrong with it.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_EXCERPT = 60;

    private final String file;
    private final String problem;

    /** @param problem what follows the file's name in the sentence, with its full stop */
    public UnreadableFileException(String file, String problem) {
        this(file, problem, null);
    }

    public UnreadableFileException(String file, String problem, Throwable cause) {
        super("\"" + file + "\" " + problem, cause);
        this.file = file;
        this.problem = problem;
    }

    /** What the system says went wrong while a file was read, as a sentence. */
    public static UnreadableFileException of(String file, IOException cause) {
        if (cause instanceof UnreadableFileException known) {
            return known;
        }
        String problem;
        if (cause instanceof NoSuchFileException) {
            problem = "does not exist.";
        } else if (cause instanceof AccessDeniedException) {
            problem = "may not be read by this user.";
        } else if (cause instanceof EOFException) {
            problem = "ends too early: it is cut off.";
        } else if (cause instanceof ZipException) {
            problem = "is damaged: it cannot be unpacked (" + excerpt(cause.getMessage()) + ").";
        } else {
            problem = "cannot be read: " + excerpt(cause.getMessage()) + ".";
        }
        return new UnreadableFileException(file, problem, cause);
    }

    /** Text from a file or from elsewhere as it may stand in a message: short, and without control characters. */
    public static String excerpt(String text) {
        if (text == null) {
            return "no reason given";
        }
        String start = text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text;
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < start.length(); i += Character.charCount(start.codePointAt(i))) {
            int character = start.codePointAt(i);
            boolean harmless =
                    !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
            excerpt.appendCodePoint(harmless ? character : '?');
        }
        return excerpt.toString();
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The sentence without the file's name before it. */
    public String problem() {
        return problem;
    }
}
