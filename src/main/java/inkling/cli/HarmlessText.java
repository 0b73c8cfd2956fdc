package inkling.cli;

import inkling.failure.PlainText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Replaces what is no {@link PlainText} by question marks, for sentences with names from files. Line ends, tabs and the carriage return, with which progress is redrawn, pass.
 */
final class HarmlessText extends FilterWriter {
    private HarmlessText(Writer out) {
        super(out);
    }

    /** A writer that flushes with each line. */
    static PrintWriter to(Writer out) {
        return new PrintWriter(new HarmlessText(out), true);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(isHarmless(character) ? character : '?');
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }

    /** Characters come one by one here, halves of pairs among them. */
    private static boolean isHarmless(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || Character.isSurrogate((char) character)
                || PlainText.isPlain(character);
    }
}
