package inkling.damage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A place in a JSON document whose value can be changed.
 *
 * @param parent the object or list that it is in
 * @param name of the field, if it is one of an object
 * @param index of the element, if it is one of a list
 */
record Slot(JsonElement parent, String name, int index) {
    /** Any place whose value is such; if the document has none, one outside it, where a change does nothing. */
    static Slot any(JsonElement root, Random random, Predicate<JsonElement> wanted) {
        List<Slot> slots = new ArrayList<>();
        collect(root, slots);
        slots.removeIf(slot -> !wanted.test(slot.get()));
        if (slots.isEmpty()) {
            JsonObject outside = new JsonObject();
            outside.add("nothing", new JsonObject());
            return new Slot(outside, "nothing", -1);
        }
        return slots.get(random.nextInt(slots.size()));
    }

    static Slot any(JsonElement root, Random random) {
        return any(root, random, value -> true);
    }

    private static void collect(JsonElement in, List<Slot> slots) {
        if (in instanceof JsonObject object) {
            for (String name : object.keySet()) {
                slots.add(new Slot(in, name, -1));
                collect(object.get(name), slots);
            }
        } else if (in instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                slots.add(new Slot(in, null, i));
                collect(array.get(i), slots);
            }
        }
    }

    JsonElement get() {
        return name == null
                ? parent.getAsJsonArray().get(index)
                : parent.getAsJsonObject().get(name);
    }

    void set(JsonElement value) {
        if (name == null) {
            parent.getAsJsonArray().set(index, value);
        } else {
            parent.getAsJsonObject().add(name, value);
        }
    }

    void remove() {
        if (name == null) {
            parent.getAsJsonArray().remove(index);
        } else {
            parent.getAsJsonObject().remove(name);
        }
    }
}
