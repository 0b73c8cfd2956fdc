package inkling.store.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the long texts out of a JSON document, for a parser looks at each of their characters several times: a model's weights
 * are a million characters of base64, and in a process that has just begun, that would be most of the time until the first answer.
 * Only ASCII without spaces and escapes is taken out; everything else is left to the parser to judge.
 *
 * @param rest the document with an empty text in each one's place
 * @param texts by the number of the text in the document; names count as texts, and the first one is number 0
 */
record LongTexts(byte[] rest, Map<Integer, String> texts) {
    /** What is shorter is not worth it. */
    private static final int LONG = 256;

    /** How many bytes are looked at in one call: a method called often is compiled sooner than one that loops for long. */
    private static final int STRETCH = 256;

    /** The first ordinary character: behind the controls, the space, the exclamation mark and the quote. */
    private static final char PLAIN = '#';

    static LongTexts of(byte[] document) {
        Map<Integer, String> texts = new HashMap<>();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int copied = 0;
        int number = 0;
        int quote = find('"', document, 0);
        while (quote < document.length) {
            int start = quote + 1;
            int end = endOfPlain(document, start);
            boolean plain = end < document.length && document[end] == '"';
            if (plain && end - start >= LONG) {
                rest.write(document, copied, start - copied);
                copied = end;
                texts.put(number, new String(document, start, end - start, StandardCharsets.ISO_8859_1));
            } else {
                end = plain ? end : endOfText(document, end);
            }
            number++;
            quote = find('"', document, end + 1);
        }
        rest.write(document, copied, document.length - copied);
        return new LongTexts(rest.toByteArray(), texts);
    }

    private static int find(char wanted, byte[] document, int from) {
        int at = from;
        while (at < document.length && document[at] != wanted) {
            at++;
        }
        return at;
    }

    /** The first byte from here on that is the end of a text, or not an ordinary character of it. */
    private static int endOfPlain(byte[] document, int from) {
        int at = from;
        while (at + STRETCH <= document.length && isPlain(document, at)) {
            at += STRETCH;
        }
        while (at < document.length && document[at] >= PLAIN && document[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Whether a stretch consists of ordinary characters; without a branch, since all but the last do. */
    private static boolean isPlain(byte[] document, int from) {
        int signs = 0;
        for (int i = from; i < from + STRETCH; i++) {
            int b = document[i];
            // negative for what lies below, for bytes of 128 and above, and for the backslash
            signs |= b - PLAIN | (b ^ '\\') - 1;
        }
        return signs >= 0;
    }

    /** The quote that ends a text of any kind. */
    private static int endOfText(byte[] document, int from) {
        int at = from;
        while (at < document.length && document[at] != '"') {
            at += document[at] == '\\' ? 2 : 1;
        }
        return at;
    }
}
