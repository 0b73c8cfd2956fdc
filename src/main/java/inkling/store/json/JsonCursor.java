package inkling.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.store.StoreReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a JSON document together with where it is, so that whatever does not fit can be named: every method that finds
 * something else than it was asked for throws an {@link UnreadableFileException} with file, place, expectation and finding.
 *
 * @param path such as {@code network.layers[2].filters}; empty for the whole document
 * @param asked the fields that were asked for so far, anywhere in the document
 */
public record JsonCursor(String file, String path, JsonElement element, AskedFields asked) {
    /** A whole document. */
    public JsonCursor(String file, JsonElement root) {
        this(file, "", root, new AskedFields());
    }

    /** An error at this place: what was expected, and what is there instead. */
    public UnreadableFileException unexpected(Reason expected) {
        return error(StoreReason.EXPECTED.of(expected, found()));
    }

    /** @param problem with its full stop */
    public UnreadableFileException error(Reason problem) {
        return new UnreadableFileException(
                file, StoreReason.ERROR_AT.of(path.isEmpty() ? StoreReason.TOP_LEVEL : path, problem));
    }

    /** The field of this object, which must be there. */
    public JsonCursor field(String name) throws UnreadableFileException {
        Optional<JsonCursor> field = optional(name);
        if (field.isEmpty()) {
            throw error(StoreReason.FIELD_MISSING.of(name));
        }
        return field.get();
    }

    /** The field of this object, if it is there and not null. */
    public Optional<JsonCursor> optional(String name) throws UnreadableFileException {
        asked.add(object(), name);
        JsonElement value = object().get(name);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(at(name, value));
    }

    /** All fields of this object, in the order of the file. */
    public Map<String, JsonCursor> fields() throws UnreadableFileException {
        Map<String, JsonCursor> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object().entrySet()) {
            asked.add(object(), entry.getKey());
            fields.put(entry.getKey(), at(entry.getKey(), entry.getValue()));
        }
        return fields;
    }

    /** The elements of this array. */
    public List<JsonCursor> items() throws UnreadableFileException {
        if (!element.isJsonArray()) {
            throw unexpected(StoreReason.LIST.of());
        }
        List<JsonCursor> items = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            items.add(new JsonCursor(file, path + "[" + items.size() + "]", item, asked));
        }
        return items;
    }

    public String text() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw unexpected(StoreReason.TEXT.of());
    }

    /** Text of at most so many characters. */
    public String text(int longest) throws UnreadableFileException {
        String text = text();
        if (text.length() > longest) {
            throw error(StoreReason.TEXT_TOO_LONG.of(longest, text.length()));
        }
        return text;
    }

    public boolean truth() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw unexpected(StoreReason.TRUTH.of());
    }

    public int integer(int least, int most) throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                int value = primitive.getAsBigDecimal().intValueExact();
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (ArithmeticException e) {
                // not whole, or far out of range
            }
        }
        throw unexpected(StoreReason.WHOLE_NUMBER.of(least, most));
    }

    /** A finite number. */
    public double number() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            BigDecimal decimal = primitive.getAsBigDecimal();
            // by its text: some JDKs would write out every zero of 1e-999999999
            double value = Double.parseDouble(decimal.toString());
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw unexpected(StoreReason.FINITE_NUMBER.of());
    }

    public JsonObject object() throws UnreadableFileException {
        if (!element.isJsonObject()) {
            throw unexpected(StoreReason.OBJECT.of());
        }
        return element.getAsJsonObject();
    }

    private JsonCursor at(String name, JsonElement value) {
        String step = UnreadableFileException.excerpt(name);
        return new JsonCursor(file, path.isEmpty() ? step : path + "." + step, value, asked);
    }

    private Object found() {
        if (element.isJsonObject()) {
            return StoreReason.OBJECT;
        } else if (element.isJsonArray()) {
            return StoreReason.LIST;
        } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return StoreReason.QUOTED.of(UnreadableFileException.excerpt(primitive.getAsString()));
        }
        return element;
    }
}
