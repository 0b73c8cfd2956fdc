package inkling.store.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.model.ProgramVersion;
import inkling.store.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Changes in checkpoints what a test must change to resume them: the version of the program, which must be that of the program that
 * resumes, and where the data lies. All else stays, and the hash is right again.
 */
public final class ThisVersion {
    private ThisVersion() {}

    /** Says of all checkpoints in this folder that this version wrote them. */
    public static void claim(Path folder) throws IOException {
        claim(folder, "", "");
    }

    /** In addition has the places of the run's files begin with {@code to} instead of {@code from}. */
    public static void claim(Path folder, String from, String to) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "checkpoint-*.json")) {
            for (Path file : files) {
                JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                JsonObject run = root.getAsJsonObject("run");
                run.addProperty("program", ProgramVersion.text());
                JsonObject origin = new JsonObject();
                run.getAsJsonObject("origin").entrySet().forEach(entry -> {
                    String place = entry.getValue().getAsString();
                    origin.addProperty(
                            entry.getKey(),
                            !from.isEmpty() && place.startsWith(from) ? to + place.substring(from.length()) : place);
                });
                run.add("origin", origin);
                run.addProperty("sha256", hash(run, root));
                Files.write(file, JsonFormatter.bytes(root));
            }
        }
    }

    /** What the file states of its run, as an independent reading of its format has it. */
    public static String hash(JsonObject run, JsonObject root) {
        JsonObject rest = run.deepCopy();
        rest.remove("sha256");
        for (JsonElement buffer : rest.getAsJsonObject("optimiser").getAsJsonArray("memories")) {
            dropData(buffer.getAsJsonArray());
        }
        if (rest.get("best").isJsonArray()) {
            dropData(rest.getAsJsonArray("best"));
        }
        rest.add("model", root.get("sha256"));
        return Sha256.hex(CompactJson.of(rest).getBytes(StandardCharsets.UTF_8));
    }

    private static void dropData(JsonArray weights) {
        weights.forEach(parameter -> parameter.getAsJsonObject().remove("data"));
    }
}
