package inkling.store.json;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes JSON for people as well as for programs: a field a line, but each element of a list on one line, and a list of plain
 * values on one line altogether. The same tree always gives the same bytes.
 */
public final class JsonFormatter {
    private static final FormattingStyle LINES =
            FormattingStyle.PRETTY.withIndent("  ").withNewline("\n");
    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final JsonWriter out;

    private JsonFormatter(JsonWriter out) {
        this.out = out;
        out.setHtmlSafe(false);
    }

    /** The document in UTF-8, with a line feed at its end. */
    public static byte[] bytes(JsonElement tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(tree, LINES, bytes);
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** The document on one line. */
    public static String line(JsonElement tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(tree, ONE_LINE, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonElement tree, FormattingStyle style, OutputStream to) {
        try (Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(style);
            new JsonFormatter(json).value(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written to.", e);
        }
    }

    private void value(JsonElement value) throws IOException {
        if (value.isJsonObject()) {
            out.beginObject();
            members(value);
            out.endObject();
        } else if (value.isJsonArray()) {
            list(value);
        } else if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            out.value(primitive.getAsNumber());
        } else if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            out.value(primitive.getAsBoolean());
        } else if (value.isJsonNull()) {
            out.nullValue();
        } else {
            out.value(value.getAsString());
        }
    }

    private void members(JsonElement object) throws IOException {
        for (Map.Entry<String, JsonElement> member : object.getAsJsonObject().entrySet()) {
            out.name(member.getKey());
            value(member.getValue());
        }
    }

    /** Whether a list has neither objects nor lists in it. */
    private static boolean isPlain(JsonElement list) {
        for (JsonElement item : list.getAsJsonArray()) {
            if (item.isJsonObject() || item.isJsonArray()) {
                return false;
            }
        }
        return true;
    }

    private void list(JsonElement list) throws IOException {
        FormattingStyle outside = out.getFormattingStyle();
        FormattingStyle inside = outside == LINES ? ONE_LINE : outside;
        boolean plain = isPlain(list);
        out.beginArray();
        if (plain) {
            out.setFormattingStyle(inside);
        }
        for (JsonElement item : list.getAsJsonArray()) {
            if (item.isJsonObject()) {
                // the element's own line break comes with its first token
                out.beginObject();
                out.setFormattingStyle(inside);
                members(item);
                out.endObject();
                out.setFormattingStyle(outside);
            } else {
                value(item);
            }
        }
        out.endArray();
        out.setFormattingStyle(outside);
    }
}
