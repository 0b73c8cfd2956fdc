package inkling.ui.train;

import inkling.ui.common.Message;
import java.io.IOException;

/** Says in the user's language why pictures cannot be trained with. */
final class UnusableDataException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    UnusableDataException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }

    /** What a failure says, under a text that says what failed. */
    static Message describe(String key, Throwable failure) {
        return failure instanceof UnusableDataException unusable
                ? Message.of(key, unusable.reason())
                : Message.failure(key, failure);
    }
}
