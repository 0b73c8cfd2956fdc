package inkling.store.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.LayerTable;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.ParameterLayout.Slot;
import inkling.engine.Parameters;
import inkling.engine.layer.ParameterSpec;
import inkling.store.Sha256;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Weights as JSON: for each array its name, its dimensions, the SHA-256 of its bytes and the bytes themselves in base64, as
 * 32-bit floats with the lowest byte first.
 */
public final class WeightsCodec {
    /** The field whose content the hash beside it covers. */
    static final String DATA = "data";

    /** How many values are looked at in one call: a method called often is compiled sooner than one that loops for long. */
    private static final int STRETCH = 64;

    private WeightsCodec() {}

    public static JsonArray write(Parameters parameters) {
        JsonArray out = new JsonArray();
        for (Slot slot : parameters.layout().slots()) {
            ByteBuffer bytes = ByteBuffer.allocate(slot.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(parameters.values(), slot.offset(), slot.size());
            JsonArray dimensions = new JsonArray();
            slot.parameter().dimensions().forEach(dimensions::add);
            JsonObject entry = new JsonObject();
            entry.addProperty("name", slot.name());
            entry.add("dimensions", dimensions);
            entry.addProperty("sha256", Sha256.hex(bytes.array()));
            entry.addProperty(DATA, Base64.getEncoder().encodeToString(bytes.array()));
            out.add(entry);
        }
        return out;
    }

    /** What is left to be covered by a document's hash when each array has its own. */
    public static JsonArray withoutData(JsonArray weights) {
        JsonArray without = new JsonArray();
        for (JsonElement entry : weights) {
            JsonObject copy = new JsonObject();
            for (Map.Entry<String, JsonElement> field : entry.getAsJsonObject().entrySet()) {
                copy.add(field.getKey(), field.getValue());
            }
            copy.remove(DATA);
            without.add(copy);
        }
        return without;
    }

    /** How many characters of base64 so many floats take. */
    static long textLength(long floats) {
        return (floats * Float.BYTES + 2) / 3 * 4;
    }

    public static Parameters read(JsonCursor in, NetworkSpec network) throws UnreadableFileException {
        return read(in, network, true);
    }

    /** @param hashed whether the hashes are compared */
    public static Parameters read(JsonCursor in, NetworkSpec network, boolean hashed) throws UnreadableFileException {
        ParameterLayout layout = new ParameterLayout(network);
        List<JsonCursor> entries = in.items();
        if (entries.size() != layout.slots().size()) {
            throw in.error(StoreReason.ARRAYS.of(layout.slots().size(), entries.size()));
        }
        // all sizes first: a lie about the network must not cost the memory for its weights
        for (int i = 0; i < entries.size(); i++) {
            requireFit(entries.get(i), layout.slots().get(i));
        }
        Parameters parameters = new Parameters(layout);
        for (int i = 0; i < entries.size(); i++) {
            byte[] bytes = readValues(entries.get(i), layout.slots().get(i), network, parameters.values());
            JsonCursor hash = entries.get(i).field("sha256");
            if (hashed) {
                requireHash(hash, bytes, layout.slots().get(i), network);
            }
        }
        return parameters;
    }

    private static void requireFit(JsonCursor entry, Slot slot) throws UnreadableFileException {
        JsonCursor name = entry.field("name");
        if (!name.text().equals(slot.name())) {
            throw name.unexpected(StoreReason.QUOTED.of(slot.name()));
        }
        JsonCursor dimensions = entry.field("dimensions");
        List<Integer> expected = slot.parameter().dimensions();
        List<JsonCursor> sides = dimensions.items();
        boolean equal = sides.size() == expected.size();
        for (int i = 0; equal && i < expected.size(); i++) {
            equal = sides.get(i).integer(0, Integer.MAX_VALUE) == expected.get(i);
        }
        if (!equal) {
            throw dimensions.error(StoreReason.WEIGHT_DIMENSIONS.of(
                    slot.name(),
                    expected,
                    UnreadableFileException.excerpt(dimensions.element().toString())));
        }
        JsonCursor data = entry.field(DATA);
        int length = data.text().length();
        if (length != textLength(slot.size())) {
            throw data.error(
                    StoreReason.WEIGHT_CHARACTERS.of(slot.size(), slot.name(), textLength(slot.size()), length));
        }
    }

    /** @return the bytes that the values were read from */
    private static byte[] readValues(JsonCursor entry, Slot slot, NetworkSpec network, float[] values)
            throws UnreadableFileException {
        JsonCursor data = entry.field(DATA);
        byte[] bytes = decode(data, slot);
        if (bytes.length != slot.size() * Float.BYTES) {
            throw data.error(StoreReason.NOT_WHOLE_BASE64.of(slot.name()));
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values, slot.offset(), slot.size());
        requireFinite(data, slot, network, values);
        requirePossible(data, slot, network, values);
        return bytes;
    }

    private static void requireHash(JsonCursor stated, byte[] bytes, Slot slot, NetworkSpec network)
            throws UnreadableFileException {
        String found = Sha256.hex(bytes);
        if (!stated.text().equals(found)) {
            throw stated.error(StoreReason.WEIGHTS_HASH.of(layer(slot, network), slot.name(), found));
        }
    }

    private static void requireFinite(JsonCursor data, Slot slot, NetworkSpec network, float[] values)
            throws UnreadableFileException {
        int end = slot.offset() + slot.size();
        for (int from = slot.offset(); from < end; from += STRETCH) {
            int found = notFinite(values, from, Math.min(end, from + STRETCH));
            if (found >= 0) {
                throw data.error(StoreReason.WEIGHT_NOT_FINITE.of(
                        layer(slot, network), (found - slot.offset()), slot.name(), values[found]));
            }
        }
    }

    private static void requirePossible(JsonCursor data, Slot slot, NetworkSpec network, float[] values)
            throws UnreadableFileException {
        if (slot.parameter().role() != ParameterSpec.Role.VARIANCE) {
            return;
        }
        for (int i = 0; i < slot.size(); i++) {
            float variance = values[slot.offset() + i];
            if (variance < 0) {
                throw data.error(StoreReason.VARIANCE_NEGATIVE.of(layer(slot, network), i, slot.name(), variance));
            }
        }
    }

    /** The layer for people, by its number in the layer table and what it is. */
    private static String layer(Slot slot, NetworkSpec network) {
        LayerTable.Row row = LayerTable.of(network).rows().get(slot.layer());
        return "layer " + (slot.layer() + 1) + " (" + row.name()
                + (row.description().isEmpty() ? ")" : ", " + row.description() + ")");
    }

    /** The first value that is infinite or NaN; -1 if there is none. */
    private static int notFinite(float[] values, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Float.isFinite(values[i])) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] decode(JsonCursor data, Slot slot) throws UnreadableFileException {
        try {
            return Base64.getDecoder().decode(data.text());
        } catch (IllegalArgumentException e) {
            throw data.error(StoreReason.NOT_BASE64.of(slot.name(), UnreadableFileException.said(e)));
        }
    }
}
