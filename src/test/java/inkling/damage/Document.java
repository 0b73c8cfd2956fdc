package inkling.damage;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** JSON documents, and the hash of those that have one. */
final class Document {
    private static final Gson COMPACT =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final String HASH = "sha256";

    private Document() {}

    static JsonObject parse(byte[] file) {
        return JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    static byte[] bytes(JsonElement document) {
        return COMPACT.toJson(document).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the right hash into a model file; leaves other documents as they are. */
    static void seal(JsonObject model) {
        if (!model.has(HASH)) {
            return;
        }
        JsonObject rest = model.deepCopy();
        rest.remove(HASH);
        rest.remove("run");
        if (rest.get("parameters") instanceof JsonArray parameters) {
            for (JsonElement entry : parameters) {
                if (entry.isJsonObject()) {
                    entry.getAsJsonObject().remove("data");
                }
            }
        }
        model.addProperty(HASH, sha256(bytes(plain(rest))));
    }

    /** With every number in the one way of writing it that the hash is of. */
    private static JsonElement plain(JsonElement element) {
        if (element instanceof JsonObject object) {
            JsonObject copy = new JsonObject();
            for (Map.Entry<String, JsonElement> field : object.entrySet()) {
                copy.add(field.getKey(), plain(field.getValue()));
            }
            return copy;
        } else if (element instanceof JsonArray array) {
            JsonArray copy = new JsonArray();
            array.forEach(item -> copy.add(plain(item)));
            return copy;
        } else if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return new JsonPrimitive(new BigDecimal(primitive.getAsString()));
            } catch (NumberFormatException e) {
                return element;
            }
        }
        return element;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
