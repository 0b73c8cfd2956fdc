package inkling.ui.draw;

/** Formats what was read for where there is one line for it. */
final class AnswerText {
    private AnswerText() {}

    /** The numbers one after the other. */
    static String onOneLine(String text) {
        return text.replace("\n", "  |  ");
    }
}
