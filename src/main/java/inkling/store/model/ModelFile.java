package inkling.store.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkSpec;
import inkling.engine.Parameters;
import inkling.failure.ExplainedIOException;
import inkling.model.Calibration;
import inkling.model.FileExtras;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.AtomicFile;
import inkling.store.Sha256;
import inkling.store.StoreReason;
import inkling.store.json.CompactJson;
import inkling.store.json.DocumentFormat;
import inkling.store.json.JsonCursor;
import inkling.store.json.JsonFormatter;
import inkling.store.json.LimitedJsonReader;
import inkling.store.json.UnknownFields;
import inkling.store.run.CheckpointFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Model files: JSON in UTF-8 with format and version first, then name, preprocessing, labels, network, calibration if there is one,
 * training record and weights. The same model always gives the same bytes.
 *
 * <p>Two kinds of SHA-256 make sure that a damaged file is not taken for another model: one for the bytes of each array of
 * weights, and at the end one for all the rest, that is for the document without that hash, without the weights' data and
 * without white space. Fields that this version does not know are kept: when the model is written again, each stands at the end of
 * its object.
 *
 * <p>A training run on its way is a model file with one field more, see {@link CheckpointFile}: it can be opened as any other, and
 * is saved without that field.
 *
 * <p>Reading trusts nothing: the file's size, depth and number of values are bounded, and memory is taken only for what is
 * really there. All errors are {@link UnreadableFileException}s.
 */
public final class ModelFile {
    /** The largest file that is read or written, 64 MB. */
    public static final long MAX_BYTES = 64L << 20;

    private static final int MAX_VALUES = 200_000;
    /** Characters in a name or label; what is longer would only be there to harm. */
    private static final int LONGEST_NAME = 200;

    public static final DocumentFormat FORMAT = new DocumentFormat("inkling-model", 1);

    /** The field whose content covers the rest. */
    public static final String HASH = "sha256";

    /** What takes no part in that hash, since it has its own: how far a run is. */
    public static final String RUN = "run";

    private ModelFile() {}

    public static Model read(Path file) throws IOException {
        return model(LimitedJsonReader.read(file, limit(), MAX_VALUES));
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param name what errors call the file
     */
    public static Model read(InputStream in, String name) throws IOException {
        return model(LimitedJsonReader.read(in, name, limit(), MAX_VALUES));
    }

    /**
     * Reads a model that comes with the program. Its hashes are compared by a test when the program is built, not each time it is
     * loaded, of which they would take a quarter: who could change it could change the program that compares them.
     */
    static Model readOwn(InputStream in, String name) throws IOException {
        return model(LimitedJsonReader.read(in, name, limit(), MAX_VALUES), false);
    }

    /** Less where there is little memory: in the worst case reading takes several times a file's size for a moment. */
    private static long limit() {
        return Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8);
    }

    public static Model model(JsonCursor root) throws UnreadableFileException {
        return model(root, true);
    }

    private static Model model(JsonCursor root, boolean hashed) throws UnreadableFileException {
        FORMAT.require(root);
        NetworkSpec network = NetworkCodec.read(root.field("name").text(LONGEST_NAME), root.field("network"));
        List<String> labels = labels(root.field("labels"), network);
        String preprocessing = PreprocessingCodec.read(root);
        Calibration calibration = calibration(root.optional("judgement"), labels.size() < network.classes());
        Parameters parameters = WeightsCodec.read(root.field("parameters"), network, hashed);
        TrainingRecord training = RecordCodec.read(root.field("training"));
        InputScale input = input(root);
        if (hashed) {
            requireHash(root);
        }
        // known, and not the model's
        root.optional(HASH);
        root.optional(RUN);
        FileExtras form = new FileExtras(
                PreprocessingCodec.statesFigures(root),
                root.asked().unknown(root.element()).text(),
                false);
        return new Model(network, parameters, preprocessing, labels, calibration, training, input, form);
    }

    /**
     * Writes a file as a whole or not at all, over one that is there.
     *
     * @throws IOException with a sentence for the user; an older file is then as it was
     */
    public static void write(Path file, Model model) throws IOException {
        AtomicFile.write(file, toBytes(model));
    }

    /**
     * The bytes of the model's file.
     *
     * @throws IOException if no such file could be read again: it would be too large, or a weight is not finite
     */
    public static byte[] toBytes(Model model) throws IOException {
        byte[] bytes = JsonFormatter.bytes(document(model));
        requireReadable(bytes);
        return bytes;
    }

    /** @throws IOException if it would be too large */
    public static JsonObject document(Model model) throws IOException {
        long weights = WeightsCodec.textLength(model.parameters().layout().size());
        if (weights > MAX_BYTES) {
            throw new ExplainedIOException(StoreReason.MODEL_TOO_LARGE.of(weights >> 20, MAX_BYTES >> 20));
        }
        JsonArray labels = new JsonArray();
        model.labels().forEach(labels::add);
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT.id());
        root.addProperty("version", FORMAT.version());
        root.addProperty("name", model.network().name());
        PreprocessingCodec.write(root, model.preprocessing(), model.form().statesPreprocessing());
        root.add("labels", labels);
        root.add("network", NetworkCodec.write(model.network()));
        if (!model.calibration().equals(Calibration.NONE)) {
            root.add("judgement", CalibrationCodec.write(model.calibration()));
        }
        if (!model.input().equals(InputScale.IDENTITY)) {
            root.add("inputScale", InputScaleCodec.write(model.input()));
        }
        root.add("training", RecordCodec.write(model.training()));
        root.add("parameters", WeightsCodec.write(model.parameters()));
        UnknownFields.of(model.form().unknownFields()).putBack(root);
        root.addProperty(HASH, hash(root));
        return root;
    }

    /** What cannot be read again is not written. */
    private static void requireReadable(byte[] bytes) throws IOException {
        try {
            read(new ByteArrayInputStream(bytes), "model");
        } catch (UnreadableFileException e) {
            throw new ExplainedIOException(StoreReason.MODEL_NOT_READABLE_AGAIN.of(e.problem()), e);
        }
    }

    private static List<String> labels(JsonCursor in, NetworkSpec network) throws UnreadableFileException {
        List<String> labels = new ArrayList<>();
        for (JsonCursor item : in.items()) {
            labels.add(item.text(LONGEST_NAME));
        }
        int outputs = network.classes();
        if (labels.isEmpty() || labels.size() != outputs && labels.size() != outputs - 1) {
            throw in.error(StoreReason.LABELS_OF_OUTPUTS.of(outputs, labels.size()));
        }
        return labels;
    }

    private static Calibration calibration(Optional<JsonCursor> in, boolean rejectClass)
            throws UnreadableFileException {
        return in.isPresent() ? CalibrationCodec.read(in.get(), rejectClass) : Calibration.NONE;
    }

    private static InputScale input(JsonCursor root) throws UnreadableFileException {
        Optional<JsonCursor> in = root.optional("inputScale");
        return in.isPresent() ? InputScaleCodec.read(in.get()) : InputScale.IDENTITY;
    }

    private static void requireHash(JsonCursor root) throws UnreadableFileException {
        Optional<JsonCursor> stated = root.optional(HASH);
        String found = hash(root.object());
        if (stated.isEmpty() || !stated.get().text(LONGEST_NAME).equals(found)) {
            throw new UnreadableFileException(root.file(), StoreReason.MODEL_HASH.of(found));
        }
    }

    /** The hash that covers all but the weights' data and a run. */
    public static String hash(JsonObject root) {
        JsonObject rest = new JsonObject();
        for (Map.Entry<String, JsonElement> field : root.entrySet()) {
            rest.add(field.getKey(), field.getValue());
        }
        rest.remove(HASH);
        rest.remove(RUN);
        rest.add("parameters", WeightsCodec.withoutData(root.getAsJsonArray("parameters")));
        return Sha256.hex(CompactJson.of(rest).getBytes(StandardCharsets.UTF_8));
    }
}
