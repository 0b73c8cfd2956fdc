package inkling.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.model.DecimalText;
import java.math.BigDecimal;
import java.util.Map;

/** Plain values as JSON text, for programs that read what the command line prints. */
public final class JsonText {
    private JsonText() {}

    /**
     * An object on one line.
     *
     * @param fields values may be texts, numbers, truth values, null, maps by text, and iterables of all these; numbers that
     *     JSON lacks (NaN, infinite) become null
     * @throws IllegalArgumentException if there is another kind of value
     */
    public static String line(Map<String, ?> fields) {
        return JsonFormatter.line(element(fields));
    }

    private static JsonElement element(Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((name, field) -> object.add(String.valueOf(name), element(field)));
            return object;
        } else if (value instanceof Iterable<?> items) {
            JsonArray array = new JsonArray();
            items.forEach(item -> array.add(element(item)));
            return array;
        } else if (value instanceof Double number) {
            return Double.isFinite(number) ? new JsonPrimitive(DecimalText.decimal(number)) : JsonNull.INSTANCE;
        } else if (value instanceof Float number) {
            // by its text: as a double, 0.1f has digits that it does not mean
            return Float.isFinite(number) ? new JsonPrimitive(new BigDecimal(number.toString())) : JsonNull.INSTANCE;
        } else if (value instanceof Number whole) {
            return new JsonPrimitive(whole);
        } else if (value instanceof String text) {
            return new JsonPrimitive(text);
        } else if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        } else if (value == null) {
            return JsonNull.INSTANCE;
        }
        throw new IllegalArgumentException(
                "JSON has nothing for a " + value.getClass().getName() + ".");
    }
}
