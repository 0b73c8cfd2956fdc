package inkling.ui.draw;

import inkling.recognition.Recognition;
import java.util.Optional;

/** Formats a prediction as text for the clipboard. */
final class AnswerText {
    private AnswerText() {}

    /** The best guess, or the numbers, one a line; empty where nothing was read. */
    static Optional<String> of(Recognition recognition) {
        if (recognition instanceof Recognition.Number number) {
            return Optional.of(number.text());
        }
        return recognition instanceof Recognition.Answer answer && answer.isAccepted()
                ? Optional.of(answer.label())
                : Optional.empty();
    }

    /** The same text where there is one line for it. */
    static String onOneLine(String text) {
        return text.replace("\n", "  |  ");
    }
}
