package inkling.exchange;

import java.io.IOException;

/** What is wrong with a file while its name is not at hand; the message is the sentence that follows the name. */
final class UnusableException extends IOException {
    private static final long serialVersionUID = 1;

    UnusableException(String problem) {
        super(problem);
    }

    UnusableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
