package inkling.library;

import inkling.failure.Explained;
import inkling.failure.Reason;

/**
 * Says that training ended without a model: its loss grew beyond all bounds, its network is dead, or it failed for a reason that is
 * not in the numbers, which is then the cause.
 */
public final class TrainingException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    TrainingException(Reason reason, Throwable cause) {
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
