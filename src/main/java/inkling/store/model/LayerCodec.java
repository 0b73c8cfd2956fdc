package inkling.store.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Clip;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.LeakyRelu;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Sigmoid;
import inkling.engine.layer.Tanh;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.Optional;

/**
 * Writes layers as JSON objects with a {@code kind}, the {@linkplain LayerKind#id id}, and reads them. Both switches are expressions
 * without a default: a new kind does not compile before it has its form here.
 */
final class LayerCodec {
    private LayerCodec() {}

    static JsonObject write(LayerSpec layer) {
        JsonObject out = new JsonObject();
        out.addProperty("kind", layer.kind().id());
        return switch (layer.kind()) {
            case CONV2D -> write(out, (Conv2d) layer);
            case MAX_POOL -> with(out, "window", WindowCodec.write(((MaxPool) layer).window()));
            case AVERAGE_POOL -> with(out, "window", WindowCodec.write(((AveragePool) layer).window()));
            case GLOBAL_AVERAGE_POOL, RELU, TANH, SIGMOID -> out;
            case BATCH_NORM -> write(out, (BatchNorm) layer);
            case GROUP_NORM -> write(out, (GroupNorm) layer);
            case LEAKY_RELU -> with(out, "slope", decimal(((LeakyRelu) layer).slope()));
            case CLIP -> write(out, (Clip) layer);
            case DENSE -> with(out, "units", new JsonPrimitive(((Dense) layer).units()));
            case DROPOUT -> with(out, "rate", decimal(((Dropout) layer).rate()));
        };
    }

    private static JsonObject write(JsonObject out, Conv2d conv) {
        out.addProperty("filters", conv.filters());
        out.add("window", WindowCodec.write(conv.window()));
        if (!conv.bias()) {
            out.addProperty("bias", false);
        }
        return out;
    }

    private static JsonObject write(JsonObject out, BatchNorm norm) {
        out.add("epsilon", decimal(norm.epsilon()));
        return with(out, "momentum", decimal(norm.momentum()));
    }

    private static JsonObject write(JsonObject out, GroupNorm norm) {
        out.addProperty("groups", norm.groups());
        return with(out, "epsilon", decimal(norm.epsilon()));
    }

    /** A bound that there is not is not written: JSON has no infinity. */
    private static JsonObject write(JsonObject out, Clip clip) {
        if (Double.isFinite(clip.low())) {
            out.add("low", decimal(clip.low()));
        }
        return Double.isFinite(clip.high()) ? with(out, "high", decimal(clip.high())) : out;
    }

    private static JsonObject with(JsonObject out, String name, JsonElement setting) {
        out.add(name, setting);
        return out;
    }

    private static JsonPrimitive decimal(double value) {
        return new JsonPrimitive(DecimalText.decimal(value));
    }

    static LayerSpec read(JsonCursor in) throws UnreadableFileException {
        JsonCursor name = in.field("kind");
        LayerKind kind = LayerKind.of(name.text());
        if (kind == null) {
            throw name.unexpected(StoreReason.LAYERS.of(LayerKind.ids()));
        }
        try {
            return read(kind, in);
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static LayerSpec read(LayerKind kind, JsonCursor in) throws UnreadableFileException {
        return switch (kind) {
            case CONV2D -> new Conv2d(count(in, "filters"), WindowCodec.read(in.field("window")), hasBias(in));
            case MAX_POOL -> new MaxPool(WindowCodec.read(in.field("window")));
            case AVERAGE_POOL -> new AveragePool(WindowCodec.read(in.field("window")));
            case GLOBAL_AVERAGE_POOL -> new GlobalAveragePool();
            case BATCH_NORM ->
                new BatchNorm(in.field("epsilon").number(), in.field("momentum").number());
            case GROUP_NORM ->
                new GroupNorm(count(in, "groups"), in.field("epsilon").number());
            case RELU -> new Relu();
            case LEAKY_RELU -> new LeakyRelu(in.field("slope").number());
            case CLIP ->
                new Clip(bound(in, "low", Double.NEGATIVE_INFINITY), bound(in, "high", Double.POSITIVE_INFINITY));
            case TANH -> new Tanh();
            case SIGMOID -> new Sigmoid();
            case DENSE -> new Dense(count(in, "units"));
            case DROPOUT -> new Dropout(in.field("rate").number());
        };
    }

    private static int count(JsonCursor in, String name) throws UnreadableFileException {
        return in.field(name).integer(1, LayerSpec.MAX_UNITS);
    }

    private static double bound(JsonCursor in, String name, double none) throws UnreadableFileException {
        Optional<JsonCursor> bound = in.optional(name);
        return bound.isEmpty() ? none : bound.get().number();
    }

    /** Files from before there were convolutions without a bias say nothing of it. */
    private static boolean hasBias(JsonCursor in) throws UnreadableFileException {
        Optional<JsonCursor> bias = in.optional("bias");
        return bias.isEmpty() || bias.get().truth();
    }
}
