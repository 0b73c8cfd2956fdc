package inkling.damage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Random;

/** Model files that describe something that is not there, or more than there may be. */
final class ModelDamage {
    private static final List<String> COUNTS = List.of(
            "filters",
            "units",
            "groups",
            "height",
            "width",
            "stride",
            "samples",
            "keptEpoch",
            "epsilon",
            "momentum",
            "rate");

    private ModelDamage() {}

    /** One count of the file is as large as a number can be. */
    static void hugeCount(JsonObject file, JsonObject other, Random random) {
        int[] sizes = {65_536, 65_535, 1 << 20, 1 << 24, 1 << 26, Integer.MAX_VALUE, 4096, 1024, 1000};
        JsonPrimitive huge = new JsonPrimitive(sizes[random.nextInt(sizes.length)]);
        if (random.nextInt(4) == 0) {
            JsonArray input = network(file).getAsJsonArray("input");
            for (int i = random.nextInt(3); i >= 0; i--) {
                input.set(random.nextInt(3), huge);
            }
            return;
        }
        Slot slot = Slot.any(
                file,
                random,
                value -> value instanceof JsonObject object && COUNTS.stream().anyMatch(object::has));
        JsonObject object = slot.get().getAsJsonObject();
        List<String> there = COUNTS.stream().filter(object::has).toList();
        object.add(there.get(random.nextInt(there.size())), huge);
    }

    /** A network that fits together and whose few weights are there, but that takes much memory or time to run. */
    static void hugeNetwork(JsonObject file, JsonObject other, Random random) {
        int side = 1 << 3 + random.nextInt(10);
        int filters = 1 + random.nextInt(8);
        int window = 1 + random.nextInt(Math.min(side, 1024));
        JsonArray layers = new JsonArray();
        JsonArray parameters = new JsonArray();
        for (int i = random.nextInt(4); i >= 0; i--) {
            layers.add(JsonParser.parseString("{\"kind\": \"relu\"}"));
        }
        layers.add(JsonParser.parseString("{\"kind\": \"" + (random.nextBoolean() ? "maxpool" : "averagepool")
                + "\", \"window\": {\"height\": " + window + ", \"width\": " + window
                + ", \"stride\": 1, \"padding\": \"same\"}}"));
        layers.add(JsonParser.parseString("{\"kind\": \"conv2d\", \"filters\": " + filters
                + ", \"window\": {\"height\": " + Math.min(window, 64) + ", \"width\": " + Math.min(window, 64)
                + ", \"stride\": 1, \"padding\": \"same\"}}"));
        layers.add(JsonParser.parseString("{\"kind\": \"globalaveragepool\"}"));
        parameters.add(WeightDamage.zeros("conv2d1.weights", Math.min(window, 64), Math.min(window, 64), 1, filters));
        parameters.add(WeightDamage.zeros("conv2d1.bias", filters));
        network(file).add("input", JsonParser.parseString("[" + side + ", " + side + ", 1]"));
        network(file).add("layers", layers);
        JsonArray labels = new JsonArray();
        for (int i = 0; i < filters; i++) {
            labels.add("class " + i);
        }
        file.add("labels", labels);
        file.add("parameters", parameters);
        file.remove("judgement");
    }

    /** A layer of no kind, one less, one more, or hundreds. */
    static void layers(JsonObject file, JsonObject other, Random random) {
        JsonArray layers = network(file).getAsJsonArray("layers");
        int at = random.nextInt(layers.size());
        JsonElement layer = layers.get(at);
        switch (random.nextInt(4)) {
            case 0 ->
                layer.getAsJsonObject()
                        .addProperty(
                                "kind",
                                List.of("attention", "", "Conv2D", "dense ", "lstm")
                                        .get(random.nextInt(5)));
            case 1 -> layers.remove(at);
            case 2 -> layers.set(at, layers.get(random.nextInt(layers.size())));
            default -> {
                for (int i = 1 << random.nextInt(10); i > 0; i--) {
                    layers.add(layer);
                }
            }
        }
    }

    static void labels(JsonObject file, JsonObject other, Random random) {
        JsonArray labels = file.getAsJsonArray("labels");
        switch (random.nextInt(5)) {
            case 0 -> labels.remove(random.nextInt(labels.size()));
            case 1 -> labels.add("more");
            case 2 -> file.add("labels", new JsonArray());
            case 3 ->
                labels.set(random.nextInt(labels.size()), new JsonPrimitive(random.nextBoolean() ? "" : "\u0000"));
            default -> labels.set(0, labels.get(1));
        }
    }

    static void preprocessing(JsonObject file, JsonObject other, Random random) {
        file.addProperty(
                "preprocessing",
                List.of("imagenet", "", "inkling-ink-2", "INKLING-INK-1", "\u0000", "a".repeat(300))
                        .get(random.nextInt(6)));
    }

    static void version(JsonObject file, JsonObject other, Random random) {
        if (random.nextInt(4) == 0) {
            file.addProperty(
                    "format", List.of("inkling-checkpoint", "inkling", "").get(random.nextInt(3)));
            return;
        }
        List<String> versions = List.of(
                "2.0", "1.1", "1.9999", "9999.0", "0.9", "1", "", ".", "-1.0", "1.0.0", "1e1.0", "99999999999.0");
        file.addProperty("version", versions.get(random.nextInt(versions.size())));
    }

    /** A field of which nobody knows what it means; it does no harm. */
    static void unknownField(JsonObject file, JsonObject other, Random random) {
        JsonElement[] values = {
            new JsonPrimitive("x"), new JsonPrimitive(1), JsonParser.parseString("{\"deep\": [1, {}]}")
        };
        JsonElement value = values[random.nextInt(values.length)];
        JsonObject[] places = {file, network(file), file.getAsJsonObject("training")};
        places[random.nextInt(places.length)].add("unknown" + random.nextInt(100), value);
    }

    /** The content says one thing and a hash another. */
    static byte[] wrongHash(byte[] whole, byte[] other, Random random) {
        JsonObject file = Document.parse(whole);
        JsonArray parameters = file.getAsJsonArray("parameters");
        switch (random.nextInt(4)) {
            case 0 -> file.remove("sha256");
            case 1 -> file.addProperty("name", "another");
            case 2 -> file.addProperty("sha256", Document.sha256(whole));
            default -> {
                JsonObject entry =
                        parameters.get(random.nextInt(parameters.size())).getAsJsonObject();
                entry.addProperty("sha256", Document.sha256(whole));
                Document.seal(file);
            }
        }
        return Document.bytes(file);
    }

    private static JsonObject network(JsonObject file) {
        return file.getAsJsonObject("network");
    }
}
