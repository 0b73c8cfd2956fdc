package inkling.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the long texts out of a JSON document, for a parser looks at each of their characters several times: a model's weights
 * are a million characters of base64, and in a process that has just begun, that would be most of the time until the first answer.
 * Only plain ASCII without escapes is taken out; everything else is left to the parser to judge.
 *
 * @param rest the document with an empty text in each one's place
 * @param texts by the number of the text in the document; names count as texts, and the first one is number 0
 */
record LongTexts(byte[] rest, Map<Integer, String> texts) {
    /** What is shorter is not worth it. */
    private static final int LONG = 256;

    /** How many bytes are looked at in one call: a method called often is compiled sooner than one that loops for long. */
    private static final int STRETCH = 64;

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
        int end;
        do {
            end = Math.min(document.length, at + STRETCH);
            at = endOfPlain(document, at, end);
        } while (at == end && at < document.length);
        return at;
    }

    private static int endOfPlain(byte[] document, int from, int end) {
        for (int at = from; at < end; at++) {
            byte b = document[at];
            // bytes of 128 and above are negative
            if (b < ' ' || b == '"' || b == '\\') {
                return at;
            }
        }
        return end;
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
