package inkling.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Takes note of the fields of a document that its reader asks for: all others are unknown to it. */
public final class AskedFields {
    private final Map<JsonElement, Set<String>> names = new IdentityHashMap<>();

    void add(JsonObject object, String name) {
        Set<String> asked = names.get(object);
        if (asked == null) {
            asked = new HashSet<>();
            names.put(object, asked);
        }
        asked.add(name);
    }

    /** Whatever nobody asked for, here or in what was asked for. What was asked for and not looked into has nothing unknown. */
    public UnknownFields unknown(JsonElement value) {
        UnknownFields unknown = new UnknownFields();
        if (value.isJsonArray()) {
            JsonArray items = value.getAsJsonArray();
            for (int i = 0; i < items.size(); i++) {
                if (mayHoldMore(items.get(i))) {
                    unknown.addInside(Integer.toString(i), unknown(items.get(i)));
                }
            }
        } else if (names.containsKey(value)) {
            Set<String> asked = names.get(value);
            for (Map.Entry<String, JsonElement> field : value.getAsJsonObject().entrySet()) {
                if (!asked.contains(field.getKey())) {
                    unknown.add(field.getKey(), field.getValue());
                } else if (mayHoldMore(field.getValue())) {
                    unknown.addInside(field.getKey(), unknown(field.getValue()));
                }
            }
        }
        return unknown;
    }

    private static boolean mayHoldMore(JsonElement value) {
        return value.isJsonObject() || value.isJsonArray();
    }
}
