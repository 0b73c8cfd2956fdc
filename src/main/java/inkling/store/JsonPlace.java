package inkling.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
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
record JsonPlace(String file, String path, JsonElement element, AskedFields asked) {
    /** A whole document. */
    JsonPlace(String file, JsonElement root) {
        this(file, "", root, new AskedFields());
    }

    /** An error at this place: what was expected, and what is there instead. */
    UnreadableFileException unexpected(String expected) {
        return error("expected " + expected + ", found " + found());
    }

    UnreadableFileException error(String problem) {
        return new UnreadableFileException(
                file,
                "has an error at " + (path.isEmpty() ? "its top level" : path) + ": " + problem
                        + (problem.endsWith(".") ? "" : "."));
    }

    /** The field of this object, which must be there. */
    JsonPlace field(String name) throws UnreadableFileException {
        Optional<JsonPlace> field = optional(name);
        if (field.isEmpty()) {
            throw error("the field \"" + name + "\" is missing");
        }
        return field.get();
    }

    /** The field of this object, if it is there and not null. */
    Optional<JsonPlace> optional(String name) throws UnreadableFileException {
        asked.add(object(), name);
        JsonElement value = object().get(name);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(at(name, value));
    }

    /** All fields of this object, in the order of the file. */
    Map<String, JsonPlace> fields() throws UnreadableFileException {
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object().entrySet()) {
            asked.add(object(), entry.getKey());
            fields.put(entry.getKey(), at(entry.getKey(), entry.getValue()));
        }
        return fields;
    }

    /** The elements of this array. */
    List<JsonPlace> items() throws UnreadableFileException {
        if (!element.isJsonArray()) {
            throw unexpected("a list");
        }
        List<JsonPlace> items = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            items.add(new JsonPlace(file, path + "[" + items.size() + "]", item, asked));
        }
        return items;
    }

    String text() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw unexpected("text");
    }

    /** Text of at most so many characters. */
    String text(int longest) throws UnreadableFileException {
        String text = text();
        if (text.length() > longest) {
            throw error("expected at most " + longest + " characters, found " + text.length());
        }
        return text;
    }

    boolean truth() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw unexpected("true or false");
    }

    int integer(int least, int most) throws UnreadableFileException {
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
        throw unexpected("a whole number from " + least + " to " + most);
    }

    /** A finite number. */
    double number() throws UnreadableFileException {
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            BigDecimal decimal = primitive.getAsBigDecimal();
            // by its text: some JDKs would write out every zero of 1e-999999999
            double value = Double.parseDouble(decimal.toString());
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw unexpected("a finite number");
    }

    JsonObject object() throws UnreadableFileException {
        if (!element.isJsonObject()) {
            throw unexpected("an object");
        }
        return element.getAsJsonObject();
    }

    private JsonPlace at(String name, JsonElement value) {
        String step = UnreadableFileException.excerpt(name);
        return new JsonPlace(file, path.isEmpty() ? step : path + "." + step, value, asked);
    }

    private String found() {
        if (element.isJsonObject()) {
            return "an object";
        } else if (element.isJsonArray()) {
            return "a list";
        } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return "\"" + UnreadableFileException.excerpt(primitive.getAsString()) + "\"";
        }
        return element.toString();
    }
}
