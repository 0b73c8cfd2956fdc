package inkling.failure;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text from files safe to show. A name with control characters could clear a terminal, colour it or rewrite what stands above;
 * one with marks that turn the direction of writing could pass for another. Whatever a model keeps as text goes through here when
 * the model is made, so that no window and no command has to think of it.
 */
public final class PlainText {
    /** Stands where a character was taken out: U+FFFD. */
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * {@return the text with U+FFFD in place of each character that {@link #isPlain} refuses; the same text if there is none}
     *
     * @param text from a file or another program, of any length
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at >= text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            plain.appendCodePoint(isPlain(character) ? character : REPLACEMENT);
        }
        return plain.toString();
    }

    /**
     * {@return the texts, each as {@link #of} has it}
     *
     * @param texts from a file or another program
     */
    public static List<String> of(List<String> texts) {
        List<String> plain = new ArrayList<>(texts.size());
        for (String text : texts) {
            plain.add(of(text));
        }
        return plain;
    }

    /**
     * {@return whether a character only stands for itself: no control character (C0, C1 or the separators of lines and
     * paragraphs), no mark that turns the direction of writing, and no half of a pair}
     *
     * @param character a code point
     */
    public static boolean isPlain(int character) {
        boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        boolean separates = character == 0x2028 || character == 0x2029;
        return !turns
                && !separates
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
    }
}
