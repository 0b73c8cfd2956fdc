package inkling.failure;

/** Says that a value is refused, where a user's file or setting can be the one that states it. */
public class ExplainedArgumentException extends IllegalArgumentException implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    /**
     * Makes an exception whose message is the reason's English sentence.
     *
     * @param reason what is wrong with the argument
     */
    public ExplainedArgumentException(Reason reason) {
        this(reason, null);
    }

    /**
     * Makes an exception whose message is the reason's English sentence.
     *
     * @param reason what is wrong with the argument
     * @param cause what was thrown before; {@code null} for nothing
     */
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
