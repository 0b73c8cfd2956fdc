package inkling.store.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;

/**
 * Fields that a later version or another program has put into a document, and where, so that they can be put back when it is
 * written again: the fields of an object itself, and those inside the objects and lists that are known, by name or number.
 */
public final class UnknownFields {
    private static final String FIELDS = "fields";
    private static final String INSIDE = "inside";

    private final JsonObject fields;
    private final JsonObject inside;

    UnknownFields() {
        this(new JsonObject(), new JsonObject());
    }

    private UnknownFields(JsonObject fields, JsonObject inside) {
        this.fields = fields;
        this.inside = inside;
    }

    void add(String name, JsonElement value) {
        fields.add(name, value);
    }

    /** Adds those of a field or an item, if there are any. */
    void addInside(String step, UnknownFields those) {
        if (!those.isEmpty()) {
            inside.add(step, those.tree());
        }
    }

    private boolean isEmpty() {
        return fields.size() == 0 && inside.size() == 0;
    }

    private JsonObject tree() {
        JsonObject tree = new JsonObject();
        tree.add(FIELDS, fields);
        tree.add(INSIDE, inside);
        return tree;
    }

    /** All of them as a text that {@link #of} understands; empty if there are none. */
    public String text() {
        return isEmpty() ? "" : CompactJson.of(tree());
    }

    public static UnknownFields of(String text) {
        return text.isEmpty()
                ? new UnknownFields()
                : of(JsonParser.parseString(text).getAsJsonObject());
    }

    private static UnknownFields of(JsonObject tree) {
        return new UnknownFields(tree.getAsJsonObject(FIELDS), tree.getAsJsonObject(INSIDE));
    }

    /** Puts them behind the known fields of each object; those of an object that is no longer there are left out. */
    public void putBack(JsonElement value) {
        if (value.isJsonObject()) {
            JsonObject object = value.getAsJsonObject();
            for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
                if (!object.has(field.getKey())) {
                    object.add(field.getKey(), field.getValue());
                }
            }
        }
        for (Map.Entry<String, JsonElement> step : inside.entrySet()) {
            JsonElement there = at(value, step.getKey());
            if (there != null) {
                of(step.getValue().getAsJsonObject()).putBack(there);
            }
        }
    }

    /** What is there now; null if nothing is. */
    private static JsonElement at(JsonElement value, String step) {
        if (value.isJsonObject()) {
            return value.getAsJsonObject().get(step);
        } else if (value.isJsonArray()) {
            int index = Integer.parseInt(step);
            return index < value.getAsJsonArray().size()
                    ? value.getAsJsonArray().get(index)
                    : null;
        }
        return null;
    }
}
