package inkling.failure;

import java.io.IOException;

/** Says that something could not be read or written. */
public class ExplainedIOException extends IOException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public ExplainedIOException(Reason reason) {
        this(reason, null);
    }

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
