package inkling.store;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.LayerSpec;
import inkling.model.DecimalText;
import java.util.List;

/** Layers as JSON objects with a {@code kind}: one table with one entry a kind. */
final class LayerCodec {
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    "conv2d",
                    LayerSpec.Conv2d.class,
                    (layer, out) -> {
                        out.addProperty("filters", layer.filters());
                        out.add("window", WindowCodec.write(layer.window()));
                    },
                    in -> new LayerSpec.Conv2d(
                            in.field("filters").integer(1, LayerSpec.MAX_UNITS), WindowCodec.read(in.field("window")))),
            new Kind<>(
                    "maxpool",
                    LayerSpec.MaxPool.class,
                    (layer, out) -> out.add("window", WindowCodec.write(layer.window())),
                    in -> new LayerSpec.MaxPool(WindowCodec.read(in.field("window")))),
            new Kind<>(
                    "averagepool",
                    LayerSpec.AveragePool.class,
                    (layer, out) -> out.add("window", WindowCodec.write(layer.window())),
                    in -> new LayerSpec.AveragePool(WindowCodec.read(in.field("window")))),
            new Kind<>("relu", LayerSpec.Relu.class, (layer, out) -> {}, in -> new LayerSpec.Relu()),
            new Kind<>(
                    "dense",
                    LayerSpec.Dense.class,
                    (layer, out) -> out.addProperty("units", layer.units()),
                    in -> new LayerSpec.Dense(in.field("units").integer(1, LayerSpec.MAX_UNITS))),
            new Kind<>(
                    "dropout",
                    LayerSpec.Dropout.class,
                    (layer, out) -> out.addProperty("rate", DecimalText.decimal(layer.rate())),
                    in -> new LayerSpec.Dropout(in.field("rate").number())));

    private LayerCodec() {}

    static JsonObject write(LayerSpec layer) {
        for (Kind<?> kind : KINDS) {
            if (kind.type.isInstance(layer)) {
                return kind.write(layer);
            }
        }
        throw new IllegalArgumentException("Model files have no name for " + layer + ".");
    }

    static LayerSpec read(JsonPlace in) throws UnreadableFileException {
        JsonPlace name = in.field("kind");
        String text = name.text();
        for (Kind<?> kind : KINDS) {
            if (kind.name.equals(text)) {
                try {
                    return kind.reader.read(in);
                } catch (IllegalArgumentException e) {
                    throw in.error(e.getMessage());
                }
            }
        }
        throw name.unexpected(
                "one of the layers " + KINDS.stream().map(Kind::name).toList());
    }

    /** How one kind of layer is written and read. */
    private record Kind<L extends LayerSpec>(String name, Class<L> type, Writer<L> writer, Reader<L> reader) {
        JsonObject write(LayerSpec layer) {
            JsonObject out = new JsonObject();
            out.addProperty("kind", name);
            writer.write(type.cast(layer), out);
            return out;
        }
    }

    private interface Writer<L> {
        void write(L layer, JsonObject out);
    }

    private interface Reader<L> {
        L read(JsonPlace in) throws UnreadableFileException;
    }
}
