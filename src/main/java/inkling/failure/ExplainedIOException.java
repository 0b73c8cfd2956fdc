package inkling.failure;

import java.io.IOException;

/** Says that something could not be read or written. */
public class ExplainedIOException extends IOException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    /**
     * Makes an exception whose message is the reason's English sentence.
     *
     * @param reason why reading or writing failed
     */
    public ExplainedIOException(Reason reason) {
        this(reason, null);
    }

    /**
     * Makes an exception whose message is the reason's English sentence.
     *
     * @param reason why reading or writing failed
     * @param cause what was thrown before; {@code null} for nothing
     */
    public ExplainedIOException(Reason reason, Throwable cause) {
        super(null, cause);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.toString();
    }
}
