package inkling.failure;

/** Says that a value is refused, where a user's file or setting can be the one that states it. */
public class ExplainedArgumentException extends IllegalArgumentException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public ExplainedArgumentException(Reason reason) {
        this(reason, null);
    }

    public ExplainedArgumentException(Reason reason, Throwable cause) {
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
