package inkling.interop;

import inkling.failure.ExplainedIOException;
import inkling.failure.Reason;

/** Says why a file cannot be read while its name is not at hand; the reason is the sentence that follows the name. */
final class UnusableException extends ExplainedIOException {
    private static final long serialVersionUID = 1;

    UnusableException(Reason problem) {
        super(problem);
    }

    UnusableException(Reason problem, Throwable cause) {
        super(problem, cause);
    }
}
