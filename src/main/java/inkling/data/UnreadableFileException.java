package inkling.data;

import inkling.failure.ExplainedIOException;
import inkling.failure.PlainText;
import inkling.failure.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/**
 * A file that cannot be used: missing, damaged, of another kind, or too large. The reason is one sentence for the user that
 * names the file and says what is wrong with it.
 */
public final class UnreadableFileException extends ExplainedIOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_EXCERPT = 60;

    /** Holds the name of the file, as it was given. */
    private final String file;

    private final transient Reason problem;

    /**
     * Makes an exception without a cause.
     *
     * @param file the name, as it was given
     * @param problem what follows the file's name in the sentence, with its full stop
     */
    public UnreadableFileException(String file, Reason problem) {
        this(file, problem, null);
    }

    /**
     * Makes an exception.
     *
     * @param file the name, as it was given
     * @param problem what follows the file's name in the sentence, with its full stop
     * @param cause what was thrown before; {@code null} for nothing
     */
    public UnreadableFileException(String file, Reason problem, Throwable cause) {
        super(DataReason.UNREADABLE.of(file, problem), cause);
        this.file = file;
        this.problem = problem;
    }

    /**
     * Puts into a sentence what the system says went wrong while a file was read.
     *
     * @param file the name, as it was given
     * @param cause what was thrown; one of this class is returned as it is
     * @return not yet thrown
     */
    public static UnreadableFileException of(String file, IOException cause) {
        if (cause instanceof UnreadableFileException known) {
            return known;
        }
        Reason problem;
        if (cause instanceof NoSuchFileException) {
            problem = FileReason.MISSING.of();
        } else if (cause instanceof AccessDeniedException) {
            problem = DataReason.NOT_PERMITTED.of();
        } else if (cause instanceof EOFException) {
            problem = DataReason.CUT_OFF.of();
        } else if (cause instanceof ZipException) {
            problem = DataReason.NOT_UNPACKED.of(said(cause));
        } else {
            problem = DataReason.NOT_READ.of(said(cause));
        }
        return new UnreadableFileException(file, problem, cause);
    }

    /**
     * Returns what another exception says, as an argument of a sentence.
     *
     * @param cause any exception
     * @return a reason, or text
     */
    public static Object said(Throwable cause) {
        return cause.getMessage() == null ? DataReason.NO_REASON : excerpt(cause.getMessage());
    }

    /**
     * Returns text from a file or from elsewhere as it may stand in a message: short, and without control characters.
     *
     * @param text of any length
     * @return at most some sixty characters
     */
    public static String excerpt(String text) {
        String start = text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text;
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < start.length(); i += Character.charCount(start.codePointAt(i))) {
            int character = start.codePointAt(i);
            excerpt.appendCodePoint(PlainText.isPlain(character) ? character : '?');
        }
        return excerpt.toString();
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the sentence without the file's name before it} */
    public Reason problem() {
        return problem;
    }
}
