package inkling.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/**
 * JSON without any white space between its tokens: what a document's hash covers. The same text as gson's compact writer gives,
 * whose first use costs a process some milliseconds.
 */
public final class CompactJson {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private CompactJson() {}

    public static String of(JsonElement tree) {
        CompactJson json = new CompactJson();
        json.value(tree);
        return json.out.toString();
    }

    private void value(JsonElement value) {
        if (value.isJsonObject()) {
            char separator = '{';
            for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
                out.append(separator);
                text(member.getKey());
                out.append(':');
                value(member.getValue());
                separator = ',';
            }
            out.append(separator == '{' ? "{}" : "}");
        } else if (value.isJsonArray()) {
            char separator = '[';
            for (JsonElement item : value.getAsJsonArray()) {
                out.append(separator);
                value(item);
                separator = ',';
            }
            out.append(separator == '[' ? "[]" : "]");
        } else if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            text(primitive.getAsString());
        } else {
            // numbers as they are written, true, false and null
            out.append(value.isJsonNull() ? "null" : value.getAsString());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\f' -> out.append("\\f");
            default -> {
                // the last two end a line in JavaScript
                if (c < ' ' || c == '\u2028' || c == '\u2029') {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEXADECIMAL.charAt(c >>> shift & 15));
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
