package inkling.ui;

import java.util.regex.Pattern;

/** Shortens file names and paths so that their beginning and their end stay. */
final class MiddleEllipsis {
    private static final int LONGEST = 64;
    private static final int BEGINNING = 24;
    private static final int END = LONGEST - BEGINNING - 1;
    /** A path, or a word that no line could break. */
    private static final Pattern PATH = Pattern.compile("(/|\\\\|[A-Za-z]:\\\\)\\S.*|\\S+");

    private MiddleEllipsis() {}

    /** The text as it is, or without its middle if it is a long path or a long word; sentences stay whole. */
    static String of(String text) {
        if (text.length() <= LONGEST || !PATH.matcher(text).matches() || isChineseSentence(text)) {
            return text;
        }
        return text.substring(0, BEGINNING) + "…" + text.substring(text.length() - END);
    }

    /** Chinese has no spaces between words, but marks. */
    private static boolean isChineseSentence(String text) {
        return text.chars().anyMatch(character -> "，。：；".indexOf(character) >= 0);
    }
}
