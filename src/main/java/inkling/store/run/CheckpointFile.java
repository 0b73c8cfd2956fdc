package inkling.store.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.failure.ExplainedIOException;
import inkling.failure.Reason;
import inkling.model.DatasetIdentity;
import inkling.model.DecimalText;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.store.AtomicFile;
import inkling.store.Sha256;
import inkling.store.StoreReason;
import inkling.store.json.CompactJson;
import inkling.store.json.JsonCursor;
import inkling.store.json.JsonFormatter;
import inkling.store.json.LimitedJsonReader;
import inkling.store.model.ModelFile;
import inkling.store.model.WeightsCodec;
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
 * Runs on their way, one a file: a {@link ModelFile} with the model so far, and a field {@code run} with the optimiser's buffers
 * and the best epoch's weights in the same form as the model's weights, and what else a {@link Checkpoint} has. Numbers are written
 * so that they give the same bits back. Without that field, it is the model's own file, hash and all; whatever opens model files
 * opens it, if it is no larger than those are.
 *
 * <p>The run is of use to the version of the program that wrote it, and to no other: two versions need not train with the same
 * bits. Reading trusts nothing, see {@link ModelFile}: each array has its hash, the model has one, and the run has one for all the
 * rest and for whose run it is.
 */
public final class CheckpointFile {
    /** The largest file that is read or written: room for a model's weights, those of its best epoch, and two buffers. */
    public static final long MAX_BYTES = 4 * ModelFile.MAX_BYTES;

    private static final int MAX_VALUES = 400_000;
    private static final int LONGEST_TEXT = 5000;

    private CheckpointFile() {}

    /** @throws IOException with a sentence for the user, if the file is damaged, or of another version of the program */
    public static StoredRun read(Path file) throws IOException {
        JsonCursor root = LimitedJsonReader.read(file, limit(), MAX_VALUES);
        ModelFile.FORMAT.require(root);
        Optional<JsonCursor> stored = root.optional(ModelFile.RUN);
        if (stored.isEmpty()) {
            throw new UnreadableFileException(root.file(), StoreReason.NOT_A_CHECKPOINT.of());
        }
        JsonCursor run = stored.get();
        requireSameProgram(run);
        Model model = ModelFile.model(root);
        TrainingConfig config = ConfigCodec.read(run.field("config"));
        Optimiser.State optimiser = optimiser(run.field("optimiser"), model.network());
        Optional<JsonCursor> best = run.optional("best");
        Optional<Parameters> bestWeights =
                best.isPresent() ? Optional.of(WeightsCodec.read(best.get(), model.network())) : Optional.empty();
        Map<String, String> origin = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> entry : run.field("origin").fields().entrySet()) {
            origin.put(entry.getKey(), entry.getValue().text(LONGEST_TEXT));
        }
        DatasetIdentity data = data(run.field("data"));
        Checkpoint.Place place = place(run.field("place"));
        double meanLoss = run.field("meanLoss").number();
        double seconds = run.field("seconds").number();
        requireHash(run, root.object());
        try {
            return new StoredRun(
                    new Checkpoint(config, data, model, optimiser, bestWeights, place, meanLoss, seconds), origin);
        } catch (IllegalArgumentException e) {
            throw run.error(Reason.of(e));
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

    static byte[] toBytes(StoredRun stored) throws IOException {
        JsonObject root = ModelFile.document(stored.checkpoint().model());
        JsonObject run = run(stored);
        run.addProperty(ModelFile.HASH, hash(run, root));
        root.add(ModelFile.RUN, run);
        byte[] bytes = JsonFormatter.bytes(root);
        if (bytes.length > limit()) {
            throw new ExplainedIOException(StoreReason.CHECKPOINT_TOO_LARGE.of(bytes.length >> 20, (limit() >> 20)));
        }
        return bytes;
    }

    private static JsonObject run(StoredRun stored) {
        Checkpoint checkpoint = stored.checkpoint();
        JsonObject origin = new JsonObject();
        stored.origin().forEach(origin::addProperty);
        JsonObject run = new JsonObject();
        run.addProperty("program", ProgramVersion.text());
        run.add("origin", origin);
        run.add("data", write(checkpoint.data()));
        run.add("config", ConfigCodec.write(checkpoint.config()));
        run.add("place", write(checkpoint.place()));
        run.addProperty("meanLoss", DecimalText.decimal(checkpoint.meanLoss()));
        run.addProperty("seconds", DecimalText.decimal(checkpoint.seconds()));
        run.add("optimiser", write(checkpoint.optimiser()));
        run.add(
                "best",
                checkpoint.best().isPresent()
                        ? WeightsCodec.write(checkpoint.best().get())
                        : JsonNull.INSTANCE);
        return run;
    }

    /** Less where there is little memory, see {@link ModelFile}. */
    private static long limit() {
        return Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8);
    }

    private static void requireSameProgram(JsonCursor run) throws UnreadableFileException {
        String program = run.field("program").text(LONGEST_TEXT);
        if (!program.equals(ProgramVersion.text())) {
            throw new UnreadableFileException(
                    run.file(),
                    StoreReason.OTHER_PROGRAM.of(UnreadableFileException.excerpt(program), ProgramVersion.text()));
        }
    }

    private static JsonObject write(DatasetIdentity data) {
        JsonObject out = new JsonObject();
        out.addProperty("name", data.name());
        out.addProperty("size", data.samples());
        out.addProperty("sha256", data.sha256());
        return out;
    }

    private static DatasetIdentity data(JsonCursor in) throws UnreadableFileException {
        return new DatasetIdentity(
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

    private static Checkpoint.Place place(JsonCursor in) throws UnreadableFileException {
        return new Checkpoint.Place(
                in.field("epoch").integer(1, Integer.MAX_VALUE),
                in.field("step").integer(0, Integer.MAX_VALUE),
                in.field("lossSum").number(),
                in.field("correct").integer(0, Integer.MAX_VALUE));
    }

    private static JsonObject write(Optimiser.State state) {
        JsonArray buffers = new JsonArray();
        for (Parameters buffer : state.buffers()) {
            buffers.add(WeightsCodec.write(buffer));
        }
        JsonObject out = new JsonObject();
        out.addProperty("steps", state.steps());
        out.add("memories", buffers);
        return out;
    }

    private static Optimiser.State optimiser(JsonCursor in, NetworkSpec network) throws UnreadableFileException {
        List<Parameters> buffers = new ArrayList<>();
        for (JsonCursor buffer : in.field("memories").items()) {
            buffers.add(WeightsCodec.read(buffer, network));
        }
        return new Optimiser.State(in.field("steps").integer(0, Integer.MAX_VALUE), buffers);
    }

    private static void requireHash(JsonCursor run, JsonObject root) throws UnreadableFileException {
        String stated = run.field(ModelFile.HASH).text(LONGEST_TEXT);
        String found = hash(run.object(), root);
        if (!stated.equals(found)) {
            throw new UnreadableFileException(run.file(), StoreReason.RUN_HASH.of(found));
        }
    }

    /** The hash that covers all of a run but what has a hash of its own, of which it covers that hash; and that of the model. */
    private static String hash(JsonObject run, JsonObject root) {
        JsonObject rest = new JsonObject();
        for (Map.Entry<String, JsonElement> field : run.entrySet()) {
            rest.add(field.getKey(), field.getValue());
        }
        rest.remove(ModelFile.HASH);
        JsonObject state = run.getAsJsonObject("optimiser");
        JsonArray buffers = new JsonArray();
        for (JsonElement buffer : state.getAsJsonArray("memories")) {
            buffers.add(WeightsCodec.withoutData(buffer.getAsJsonArray()));
        }
        JsonObject optimiser = new JsonObject();
        optimiser.add("steps", state.get("steps"));
        optimiser.add("memories", buffers);
        rest.add("optimiser", optimiser);
        if (rest.get("best") instanceof JsonArray) {
            rest.add("best", WeightsCodec.withoutData(run.getAsJsonArray("best")));
        }
        rest.add("model", root.get(ModelFile.HASH));
        return Sha256.hex(CompactJson.of(rest).getBytes(StandardCharsets.UTF_8));
    }
}
