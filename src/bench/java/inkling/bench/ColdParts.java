package inkling.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.store.Sha256;
import inkling.store.json.CompactJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What our own SHA-256 and compact JSON are worth: each beside the platform's or gson's, as the first thing that a new
 * process does with the bundled model, in alternating processes. Prints medians in milliseconds. Argument: how many processes each.
 */
public final class ColdParts {
    private static final Path MODEL = Path.of("models/inkling.json");

    /** A job, done by us or by the library. */
    private enum Part {
        SHA_256,
        JSON
    }

    private ColdParts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            System.out.println(nanoseconds(Part.valueOf(arguments[0]), Boolean.parseBoolean(arguments[1])));
            return;
        }
        int starts = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        System.out.println("| part | ours, ms | library's, ms | saved, ms |\n| --- | ---: | ---: | ---: |");
        for (Part part : Part.values()) {
            double[] ours = new double[starts];
            double[] theirs = new double[starts];
            for (int i = 0; i < starts; i++) {
                ours[i] = milliseconds(part, true);
                theirs[i] = milliseconds(part, false);
            }
            Arrays.sort(ours);
            Arrays.sort(theirs);
            double mine = ours[starts / 2];
            double library = theirs[starts / 2];
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", part, mine, library, library - mine);
        }
    }

    private static double milliseconds(Part part, boolean ours) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdParts.class.getName(),
                        part.name(),
                        Boolean.toString(ours))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException("The process for " + part + " failed.");
        }
        return Long.parseLong(out.strip()) / 1e6;
    }

    private static long nanoseconds(Part part, boolean ours) throws IOException {
        byte[] file = Files.readAllBytes(MODEL);
        Supplier<Object> job = switch (part) {
            case SHA_256 -> ours ? () -> Sha256.hex(file) : () -> platformHash(file);
            case JSON -> {
                JsonElement tree = withoutWeights(file);
                yield ours ? () -> CompactJson.of(tree) : () -> tree.toString();
            }
        };
        long start = System.nanoTime();
        Object result = job.get();
        long end = System.nanoTime();
        if (result == null) {
            throw new IllegalStateException("The job gave nothing.");
        }
        return end - start;
    }

    private static String platformHash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject withoutWeights(byte[] file) {
        JsonObject model =
                JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
        model.remove("parameters");
        return model;
    }
}
