package inkling.store;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.LayerSpec;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import java.util.List;
import java.util.Optional;

/** Layers as JSON objects with a {@code kind}. */
final class LayerCodec {
    private static final String CONV2D = "conv2d";
    private static final String MAX_POOL = "maxpool";
    private static final String AVERAGE_POOL = "averagepool";
    private static final String RELU = "relu";
    private static final String DENSE = "dense";
    private static final String DROPOUT = "dropout";
    private static final String BATCH_NORM = "batchnorm";
    private static final String GROUP_NORM = "groupnorm";
    private static final String GLOBAL_AVERAGE_POOL = "globalaveragepool";

    private static final List<String> KINDS =
            List.of(CONV2D, MAX_POOL, AVERAGE_POOL, GLOBAL_AVERAGE_POOL, RELU, DENSE, DROPOUT, BATCH_NORM, GROUP_NORM);

    private LayerCodec() {}

    static JsonObject write(LayerSpec layer) {
        JsonObject out = new JsonObject();
        if (layer instanceof LayerSpec.Conv2d conv) {
            out.addProperty("kind", CONV2D);
            out.addProperty("filters", conv.filters());
            out.add("window", WindowCodec.write(conv.window()));
            if (!conv.bias()) {
                out.addProperty("bias", false);
            }
        } else if (layer instanceof LayerSpec.MaxPool pool) {
            out.addProperty("kind", MAX_POOL);
            out.add("window", WindowCodec.write(pool.window()));
        } else if (layer instanceof LayerSpec.AveragePool pool) {
            out.addProperty("kind", AVERAGE_POOL);
            out.add("window", WindowCodec.write(pool.window()));
        } else if (layer instanceof LayerSpec.GlobalAveragePool) {
            out.addProperty("kind", GLOBAL_AVERAGE_POOL);
        } else if (layer instanceof LayerSpec.BatchNorm norm) {
            out.addProperty("kind", BATCH_NORM);
            out.addProperty("epsilon", DecimalText.decimal(norm.epsilon()));
            out.addProperty("momentum", DecimalText.decimal(norm.momentum()));
        } else if (layer instanceof LayerSpec.GroupNorm norm) {
            out.addProperty("kind", GROUP_NORM);
            out.addProperty("groups", norm.groups());
            out.addProperty("epsilon", DecimalText.decimal(norm.epsilon()));
        } else if (layer instanceof LayerSpec.Relu) {
            out.addProperty("kind", RELU);
        } else if (layer instanceof LayerSpec.Dense dense) {
            out.addProperty("kind", DENSE);
            out.addProperty("units", dense.units());
        } else if (layer instanceof LayerSpec.Dropout dropout) {
            out.addProperty("kind", DROPOUT);
            out.addProperty("rate", DecimalText.decimal(dropout.rate()));
        } else {
            throw new AssertionError(layer);
        }
        return out;
    }

    static LayerSpec read(JsonPlace in) throws UnreadableFileException {
        JsonPlace kind = in.field("kind");
        try {
            return switch (kind.text()) {
                case CONV2D ->
                    new LayerSpec.Conv2d(
                            in.field("filters").integer(1, LayerSpec.MAX_UNITS),
                            WindowCodec.read(in.field("window")),
                            hasBias(in));
                case MAX_POOL -> new LayerSpec.MaxPool(WindowCodec.read(in.field("window")));
                case AVERAGE_POOL -> new LayerSpec.AveragePool(WindowCodec.read(in.field("window")));
                case GLOBAL_AVERAGE_POOL -> new LayerSpec.GlobalAveragePool();
                case BATCH_NORM ->
                    new LayerSpec.BatchNorm(
                            in.field("epsilon").number(), in.field("momentum").number());
                case GROUP_NORM ->
                    new LayerSpec.GroupNorm(
                            in.field("groups").integer(1, LayerSpec.MAX_UNITS),
                            in.field("epsilon").number());
                case RELU -> new LayerSpec.Relu();
                case DENSE -> new LayerSpec.Dense(in.field("units").integer(1, LayerSpec.MAX_UNITS));
                case DROPOUT -> new LayerSpec.Dropout(in.field("rate").number());
                default -> throw kind.unexpected(StoreReason.LAYERS.of(KINDS));
            };
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    /** Files from before there were convolutions without a bias say nothing of it. */
    private static boolean hasBias(JsonPlace in) throws UnreadableFileException {
        Optional<JsonPlace> bias = in.optional("bias");
        return bias.isEmpty() || bias.get().truth();
    }
}
