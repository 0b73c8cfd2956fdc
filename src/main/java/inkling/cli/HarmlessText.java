package inkling.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Replaces the characters that command a terminal, or turn the direction of its text, by question marks: names in files may hold
 * them. Line ends, tabs and the carriage return, with which progress is redrawn, pass.
 */
final class HarmlessText extends FilterWriter {
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;

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

    private static boolean isHarmless(int character) {
        if (character < ' ') {
            return character == '\n' || character == '\r' || character == '\t';
        }
        boolean direction =
                character >= '\u202a' && character <= '\u202e' || character >= '\u2066' && character <= '\u2069';
        return !direction && (character < DELETE || character > LAST_CONTROL);
    }
}
