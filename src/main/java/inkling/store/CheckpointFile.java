package inkling.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.model.DataSource;
import inkling.model.DecimalText;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.training.Checkpoint;
import inkling.training.TrainingConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs on their way, one a file: JSON as in {@link ModelFile}, with the model so far as a whole document of that kind, the
 * optimiser's memories and the best epoch's weights in the same form as its weights, and what else a {@link Checkpoint} has.
 * Numbers are written so that they give the same bits back.
 *
 * <p>A file is of use to the version of the program that wrote it, and to no other: two versions need not train with the same bits.
 * Reading trusts nothing, see {@link ModelFile}: each array has its hash, the model has one, and at the end there is one for all
 * the rest.
 */
public final class CheckpointFile {
    /** The largest file that is read or written: room for a model's weights, those of its best epoch, and two memories. */
    public static final long MAX_BYTES = 4 * ModelFile.MAX_BYTES;

    private static final int MAX_VALUES = 400_000;
    private static final int LONGEST_TEXT = 5000;
    private static final DocumentFormat FORMAT = new DocumentFormat("inkling-checkpoint", "a checkpoint", 1);

    private CheckpointFile() {}

    /** @throws IOException with a sentence for the user, if the file is damaged, or of another version of the program */
    public static StoredRun read(Path file) throws IOException {
        JsonPlace root = JsonTree.read(file, limit(), MAX_VALUES);
        FORMAT.require(root);
        requireSameProgram(root);
        Model model = ModelFile.model(root.field("model"));
        TrainingConfig config = ConfigCodec.read(root.field("config"));
        Optimiser.State optimiser = optimiser(root.field("optimiser"), model.network());
        Optional<JsonPlace> best = root.optional("best");
        Optional<Parameters> bestWeights =
                best.isPresent() ? Optional.of(WeightsCodec.read(best.get(), model.network())) : Optional.empty();
        Map<String, String> origin = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> entry : root.field("origin").fields().entrySet()) {
            origin.put(entry.getKey(), entry.getValue().text(LONGEST_TEXT));
        }
        DataSource data = data(root.field("data"));
        Checkpoint.Place place = place(root.field("place"));
        double meanLoss = root.field("meanLoss").number();
        double seconds = root.field("seconds").number();
        requireHash(root);
        try {
            return new StoredRun(
                    new Checkpoint(config, data, model, optimiser, bestWeights, place, meanLoss, seconds), origin);
        } catch (IllegalArgumentException e) {
            throw root.error(e.getMessage());
        }
    }

    /**
     * Writes a file as a whole or not at all, over one that is there.
     *
     * @throws IOException with a sentence for the user
     */
    public static void write(Path file, StoredRun run) throws IOException {
        AtomicFile.write(file, toBytes(run));
    }

    static byte[] toBytes(StoredRun run) throws IOException {
        Checkpoint checkpoint = run.checkpoint();
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT.id());
        root.addProperty("version", FORMAT.version());
        root.addProperty("program", ProgramVersion.text());
        JsonObject origin = new JsonObject();
        run.origin().forEach(origin::addProperty);
        root.add("origin", origin);
        root.add("data", write(checkpoint.data()));
        root.add("config", ConfigCodec.write(checkpoint.config()));
        root.add("place", write(checkpoint.place()));
        root.addProperty("meanLoss", DecimalText.decimal(checkpoint.meanLoss()));
        root.addProperty("seconds", DecimalText.decimal(checkpoint.seconds()));
        root.add("model", ModelFile.document(checkpoint.model()));
        root.add("optimiser", write(checkpoint.optimiser()));
        root.add(
                "best",
                checkpoint.best().isPresent()
                        ? WeightsCodec.write(checkpoint.best().get())
                        : JsonNull.INSTANCE);
        root.addProperty(ModelFile.HASH, hash(root));
        byte[] bytes = JsonLayout.bytes(root);
        if (bytes.length > limit()) {
            throw new IOException("No checkpoint can be made: it would take " + (bytes.length >> 20)
                    + " MB, but at most " + (limit() >> 20) + " MB could be read again.");
        }
        return bytes;
    }

    /** Less where there is little memory, see {@link ModelFile}. */
    private static long limit() {
        return Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8);
    }

    private static void requireSameProgram(JsonPlace root) throws UnreadableFileException {
        String program = root.field("program").text(LONGEST_TEXT);
        if (!program.equals(ProgramVersion.text())) {
            throw new UnreadableFileException(
                    root.file(),
                    "was written by version " + UnreadableFileException.excerpt(program)
                            + " of Inkling, and this is " + ProgramVersion.text()
                            + "; only the same version can resume the run.");
        }
    }

    private static JsonObject write(DataSource data) {
        JsonObject out = new JsonObject();
        out.addProperty("name", data.name());
        out.addProperty("size", data.samples());
        out.addProperty("sha256", data.sha256());
        return out;
    }

    private static DataSource data(JsonPlace in) throws UnreadableFileException {
        return new DataSource(
                in.field("name").text(LONGEST_TEXT),
                in.field("size").integer(1, Integer.MAX_VALUE),
                in.field("sha256").text(LONGEST_TEXT));
    }

    private static JsonObject write(Checkpoint.Place place) {
        JsonObject out = new JsonObject();
        out.addProperty("epoch", place.epoch());
        out.addProperty("step", place.step());
        out.addProperty("lossSum", DecimalText.decimal(place.lossSum()));
        out.addProperty("correct", place.correct());
        return out;
    }

    private static Checkpoint.Place place(JsonPlace in) throws UnreadableFileException {
        return new Checkpoint.Place(
                in.field("epoch").integer(1, Integer.MAX_VALUE),
                in.field("step").integer(0, Integer.MAX_VALUE),
                in.field("lossSum").number(),
                in.field("correct").integer(0, Integer.MAX_VALUE));
    }

    private static JsonObject write(Optimiser.State state) {
        JsonArray memories = new JsonArray();
        for (Parameters memory : state.memories()) {
            memories.add(WeightsCodec.write(memory));
        }
        JsonObject out = new JsonObject();
        out.addProperty("steps", state.steps());
        out.add("memories", memories);
        return out;
    }

    private static Optimiser.State optimiser(JsonPlace in, NetworkSpec network) throws UnreadableFileException {
        List<Parameters> memories = new ArrayList<>();
        for (JsonPlace memory : in.field("memories").items()) {
            memories.add(WeightsCodec.read(memory, network));
        }
        return new Optimiser.State(in.field("steps").integer(0, Integer.MAX_VALUE), memories);
    }

    private static void requireHash(JsonPlace root) throws UnreadableFileException {
        String stated = root.field(ModelFile.HASH).text(LONGEST_TEXT);
        String found = hash(root.object());
        if (!stated.equals(found)) {
            throw new UnreadableFileException(
                    root.file(),
                    "is damaged: wrong hash; its content has the SHA-256 " + found + ", which is not what it states.");
        }
    }

    /** The hash that covers all but what has a hash of its own, of which it covers that hash. */
    private static String hash(JsonObject root) {
        JsonObject rest = new JsonObject();
        for (Map.Entry<String, JsonElement> field : root.entrySet()) {
            rest.add(field.getKey(), field.getValue());
        }
        rest.remove(ModelFile.HASH);
        rest.add("model", root.getAsJsonObject("model").get(ModelFile.HASH));
        JsonObject state = root.getAsJsonObject("optimiser");
        JsonArray memories = new JsonArray();
        for (JsonElement memory : state.getAsJsonArray("memories")) {
            memories.add(WeightsCodec.withoutData(memory.getAsJsonArray()));
        }
        JsonObject optimiser = new JsonObject();
        optimiser.add("steps", state.get("steps"));
        optimiser.add("memories", memories);
        rest.add("optimiser", optimiser);
        if (rest.get("best") instanceof JsonArray) {
            rest.add("best", WeightsCodec.withoutData(root.getAsJsonArray("best")));
        }
        return Sha256.hex(CompactJson.of(rest).getBytes(StandardCharsets.UTF_8));
    }
}
