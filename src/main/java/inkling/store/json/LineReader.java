package inkling.store.json;

import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import inkling.store.StoreReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 text of bounded length, and counts them. */
public final class LineReader {
    private final BufferedReader in;
    private final String file;
    private final int longest;
    private int number;

    /** @param longest the most characters in a line */
    public LineReader(InputStream in, String file, int longest) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.file = file;
        this.longest = longest;
    }

    /** The next line without its end; null after the last. */
    public String next() throws IOException {
        number++;
        StringBuilder line = new StringBuilder();
        try {
            int character = in.read();
            if (character < 0) {
                return null;
            }
            if (number == 1 && character == '\ufeff') {
                // a byte-order mark belongs to the file, not to its first line
                character = in.read();
            }
            while (character >= 0 && character != '\n') {
                line.append((char) character);
                if (line.length() > longest) {
                    throw new UnreadableFileException(file, StoreReason.LINE_OF_TEXT_TOO_LONG.of(number, longest));
                }
                character = in.read();
            }
            return line.toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file, FileReason.NOT_TEXT.of(), e);
        }
    }

    /** The number of the line read last, from 1. */
    public int number() {
        return number;
    }
}
