package inkling.damage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** JSON that is no longer what it should be, whatever it is about. */
final class StructureDamage {
    private static final List<String> NUMBERS = List.of(
            "1e999",
            "-1e999",
            "1e-999",
            "1e999999999",
            "1e99999999999",
            "-0",
            "-0.0",
            "0.5",
            "-1",
            "0",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967296",
            "9223372036854775807",
            "9223372036854775808",
            "1E400",
            "65536",
            "65537",
            "16777217",
            "1" + "0".repeat(63),
            "1" + "0".repeat(5000),
            "0." + "0".repeat(400) + "1");

    private StructureDamage() {}

    /** So many brackets that a reader which calls itself would fall. */
    static byte[] nestRaw(byte[] whole, byte[] other, Random random) {
        int depth = 1 << 4 + random.nextInt(random.nextInt(20) == 0 ? 17 : 12);
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        String nested =
                open.repeat(depth) + (random.nextBoolean() ? "" : "0" + (open.equals("[") ? "]" : "}").repeat(depth));
        String text = new String(whole, StandardCharsets.UTF_8);
        int colon = text.indexOf(':', random.nextInt(text.length() / 2));
        return (text.substring(0, colon + 1) + nested + "," + text.substring(colon + 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A value inside lists or objects inside others, up to 40 deep. */
    static void nest(JsonObject file, JsonObject other, Random random) {
        Slot slot = Slot.any(file, random);
        JsonElement nested = slot.get();
        for (int i = random.nextInt(40); i >= 0; i--) {
            JsonElement inner = nested;
            if (random.nextBoolean()) {
                JsonArray list = new JsonArray();
                list.add(inner);
                nested = list;
            } else {
                JsonObject object = new JsonObject();
                object.add("a", inner);
                nested = object;
            }
        }
        slot.set(nested);
    }

    static byte[] duplicate(byte[] whole, byte[] other, Random random) {
        JsonObject file = Document.parse(whole);
        JsonElement inner = Slot.any(file, random, value -> value instanceof JsonObject part && part.size() > 0)
                .get();
        JsonObject object = random.nextBoolean() || inner.getAsJsonObject().isEmpty() ? file : inner.getAsJsonObject();
        List<String> names = List.copyOf(object.keySet());
        String twice = names.get(random.nextInt(names.size()));
        JsonElement again = random.nextBoolean() ? object.get(twice) : new JsonPrimitive(1);
        object.add("@twice@", again);
        String text = new String(Document.bytes(file), StandardCharsets.UTF_8);
        return text.replace("\"@twice@\"", new JsonPrimitive(twice).toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** A text of up to 2 MB. */
    static void hugeText(JsonObject file, JsonObject other, Random random) {
        int length = 1 << 6 + random.nextInt(16);
        String part = List.of("a", "\u4e00", "\\", "\"", "\n", "=").get(random.nextInt(6));
        int count = part.length() == 1 && part.charAt(0) > 127 ? length / 3 : length;
        Slot.any(file, random, value -> value instanceof JsonPrimitive primitive && primitive.isString())
                .set(new JsonPrimitive(part.repeat(count)));
    }

    /** A list with many elements in a value's place. */
    static void manyValues(JsonObject file, JsonObject other, Random random) {
        int count = 1 << random.nextInt(random.nextInt(20) == 0 ? 19 : 14);
        JsonElement[] kinds = {new JsonPrimitive(0), new JsonPrimitive("a"), new JsonArray(), JsonNull.INSTANCE};
        JsonElement kind = kinds[random.nextInt(kinds.length)];
        Slot slot = Slot.any(file, random);
        JsonArray many = slot.get() instanceof JsonArray list && random.nextBoolean() ? list : new JsonArray();
        JsonElement element = many.isEmpty() ? kind : many.get(random.nextInt(many.size()));
        int most = element.isJsonPrimitive() || element.isJsonNull() ? count : Math.min(count, 2000);
        for (int i = 0; i < most; i++) {
            many.add(element);
        }
        slot.set(many);
    }

    static void extremeNumber(JsonObject file, JsonObject other, Random random) {
        Slot.any(file, random, value -> value instanceof JsonPrimitive primitive && !primitive.isString())
                .set(number(random));
    }

    private static JsonPrimitive number(Random random) {
        return JsonParser.parseString(NUMBERS.get(random.nextInt(NUMBERS.size())))
                .getAsJsonPrimitive();
    }

    static void wrongType(JsonObject file, JsonObject other, Random random) {
        JsonArray list = new JsonArray();
        list.add(1);
        JsonElement[] others = {
            JsonNull.INSTANCE,
            new JsonPrimitive(true),
            new JsonPrimitive("text"),
            number(random),
            list,
            new JsonArray(),
            new JsonObject()
        };
        Slot.any(file, random).set(others[random.nextInt(others.length)]);
    }

    static void remove(JsonObject file, JsonObject other, Random random) {
        Slot.any(file, random).remove();
    }

    /** Two values change places, or one takes the place of both; neither is inside the other. */
    static void swap(JsonObject file, JsonObject other, Random random) {
        Slot first = Slot.any(file, random);
        Slot second = Slot.any(file, random);
        JsonElement one = first.get().deepCopy();
        JsonElement two = second.get().deepCopy();
        first.set(two);
        if (random.nextBoolean()) {
            second.set(one);
        }
    }

    /** A value from another file. */
    static void graft(JsonObject file, JsonObject other, Random random) {
        Slot from = Slot.any(other, random);
        if (from.name() != null && file.has(from.name())) {
            file.add(from.name(), from.get().deepCopy());
        } else {
            Slot.any(file, random).set(from.get().deepCopy());
        }
    }
}
