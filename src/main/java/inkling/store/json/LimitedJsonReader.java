package inkling.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import inkling.data.GzipInput;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.store.StoreReason;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON that may be hostile into a tree of bounded size and depth, which gson's own tree reader does not promise. Names
 * that occur twice in an object are refused: readers would disagree about what they mean.
 */
public final class LimitedJsonReader {
    private static final int MAX_DEPTH = 16;
    /** Digits enough for any double; {@link BigDecimal} needs quadratic time for millions of them. */
    private static final int LONGEST_NUMBER = 64;

    private final JsonReader in;
    private final Map<Integer, String> longTexts;
    private final String file;
    private int nodesLeft;
    private int textsRead;

    private LimitedJsonReader(Reader reader, Map<Integer, String> longTexts, String file, int maxNodes) {
        this.in = new JsonReader(reader);
        this.in.setStrictness(Strictness.STRICT);
        this.longTexts = longTexts;
        this.file = file;
        this.nodesLeft = maxNodes;
    }

    /**
     * Reads one document to the end of the stream, in UTF-8.
     *
     * @param maxBytes the longest document to accept
     * @param maxNodes the most objects, arrays and values in it
     * @throws UnreadableFileException if it is not JSON or exceeds a limit
     */
    public static JsonCursor read(InputStream in, String file, long maxBytes, int maxNodes) throws IOException {
        byte[] document;
        try {
            document = new BoundedInput(in, file, maxBytes).readAllBytes();
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
        LongTexts longTexts = LongTexts.of(document);
        try {
            return new LimitedJsonReader(utf8(longTexts.rest()), longTexts.texts(), file, maxNodes).root();
        } catch (MalformedJsonException e) {
            // once more as it is, for the column where it stops making sense
            return read(utf8(document), file, maxNodes);
        } catch (IOException e) {
            throw readable(e, file);
        }
    }

    /** A decoder, not a charset: it refuses what is not UTF-8 instead of replacing it. */
    private static Reader utf8(byte[] document) {
        return new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8.newDecoder());
    }

    /** Reads a file, gzipped or not, see {@link #read(InputStream, String, long, int)}. */
    public static JsonCursor read(Path file, long maxBytes, int maxNodes) throws IOException {
        try (InputStream in = GzipInput.of(Files.newInputStream(file))) {
            return read(in, file.toString(), maxBytes, maxNodes);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    /** Reads one document to the end of the reader. */
    public static JsonCursor read(Reader reader, String file, int maxNodes) throws IOException {
        try {
            return new LimitedJsonReader(reader, Map.of(), file, maxNodes).root();
        } catch (IOException e) {
            throw readable(e, file);
        }
    }

    private static UnreadableFileException readable(IOException e, String file) {
        if (e instanceof EOFException) {
            return new UnreadableFileException(file, StoreReason.JSON_CUT_OFF.of(), e);
        } else if (e instanceof MalformedJsonException malformed) {
            return new UnreadableFileException(file, notJson(malformed), e);
        } else if (e instanceof CharacterCodingException) {
            return new UnreadableFileException(file, StoreReason.JSON_NOT_TEXT.of(), e);
        }
        return UnreadableFileException.of(file, e);
    }

    private JsonCursor root() throws IOException {
        JsonElement root = element(0);
        in.peek();
        return new JsonCursor(file, root);
    }

    private JsonElement element(int depth) throws IOException {
        if (--nodesLeft < 0) {
            throw new UnreadableFileException(file, StoreReason.TOO_MANY_VALUES.of());
        }
        if (depth > MAX_DEPTH) {
            throw new UnreadableFileException(file, StoreReason.TOO_DEEP.of(MAX_DEPTH));
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(text(in.nextString()));
            case NUMBER -> number(in.nextString());
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> {
                in.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new EOFException("it ends too early");
        };
    }

    private JsonObject object(int depth) throws IOException {
        JsonObject object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            String name = text(in.nextName());
            if (object.has(name)) {
                throw new UnreadableFileException(
                        file, StoreReason.FIELD_TWICE.of(UnreadableFileException.excerpt(name)));
            }
            object.add(name, element(depth + 1));
        }
        in.endObject();
        return object;
    }

    private JsonArray array(int depth) throws IOException {
        JsonArray array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
            array.add(element(depth + 1));
        }
        in.endArray();
        return array;
    }

    /** The text that the parser has read, or the long one that was taken out in its place. */
    private String text(String read) {
        String taken = longTexts.get(textsRead++);
        return taken == null ? read : taken;
    }

    private JsonPrimitive number(String text) throws IOException {
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return new JsonPrimitive(new BigDecimal(text));
            }
        } catch (NumberFormatException e) {
            // an exponent that no number type can hold
        }
        throw new UnreadableFileException(file, StoreReason.NUMBER_TOO_LONG.of(UnreadableFileException.excerpt(text)));
    }

    /** Where gson stopped; the rest of its message speaks to programmers. */
    private static Reason notJson(MalformedJsonException e) {
        Matcher matcher = Pattern.compile("at line (\\d+) column (\\d+)").matcher(String.valueOf(e.getMessage()));
        return matcher.find()
                ? StoreReason.NOT_JSON_FROM.of(matcher.group(1), matcher.group(2))
                : StoreReason.NOT_JSON.of();
    }
}
