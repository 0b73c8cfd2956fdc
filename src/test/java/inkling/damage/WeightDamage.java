package inkling.damage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Model files whose weights cannot be what they say. */
final class WeightDamage {
    private WeightDamage() {}

    /** Weights that are not numbers, or not finite, with their right hash. */
    static void notFinite(JsonObject file, JsonObject other, Random random) {
        JsonObject entry = any(file, random);
        ByteBuffer bytes = ByteBuffer.wrap(
                        Base64.getDecoder().decode(entry.get("data").getAsString()))
                .order(ByteOrder.LITTLE_ENDIAN);
        List<Float> values =
                List.of(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.intBitsToFloat(0xffffffff));
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes.putFloat(random.nextInt(bytes.capacity() / 4) * 4, values.get(random.nextInt(values.size())));
        }
        put(entry, bytes.array());
    }

    /** Dimensions that do not fit the network, weights in another order, or one array too many or too few. */
    static void shape(JsonObject file, JsonObject other, Random random) {
        JsonArray parameters = file.getAsJsonArray("parameters");
        int at = random.nextInt(parameters.size());
        JsonObject entry = parameters.get(at).getAsJsonObject();
        JsonArray dimensions = entry.getAsJsonArray("dimensions");
        switch (random.nextInt(6)) {
            case 0 -> dimensions.set(random.nextInt(dimensions.size()), new JsonPrimitive(random.nextInt(1 << 20)));
            case 1 -> dimensions.add(1);
            case 2 -> parameters.remove(at);
            case 3 -> parameters.add(entry);
            case 4 -> entry.addProperty("name", "dense9.weights");
            default -> put(entry, new byte[random.nextInt(1 << 12)]);
        }
    }

    static void notBase64(JsonObject file, JsonObject other, Random random) {
        JsonObject entry = any(file, random);
        StringBuilder data = new StringBuilder(entry.get("data").getAsString());
        char[] wrong = {'*', ' ', '\n', '=', '-', '_', '\u00e9', '\u4e00', '\u0000', '\ud800'};
        switch (random.nextInt(3)) {
            case 0 -> data.setLength(random.nextInt(data.length()));
            case 1 -> data.append("=".repeat(1 + random.nextInt(4)));
            default -> data.setCharAt(random.nextInt(data.length()), wrong[random.nextInt(wrong.length)]);
        }
        entry.addProperty("data", data.toString());
    }

    /** An array of weights that are all 0. */
    static JsonObject zeros(String name, int... dimensions) {
        JsonArray sides = new JsonArray();
        int size = 1;
        for (int side : dimensions) {
            sides.add(side);
            size *= side;
        }
        JsonObject entry = new JsonObject();
        entry.addProperty("name", name);
        entry.add("dimensions", sides);
        put(entry, new byte[size * Float.BYTES]);
        return entry;
    }

    private static JsonObject any(JsonObject file, Random random) {
        JsonArray parameters = file.getAsJsonArray("parameters");
        JsonElement entry = parameters.get(random.nextInt(parameters.size()));
        return entry.getAsJsonObject();
    }

    private static void put(JsonObject entry, byte[] bytes) {
        entry.addProperty("sha256", Document.sha256(bytes));
        entry.addProperty("data", Base64.getEncoder().encodeToString(bytes));
    }
}
