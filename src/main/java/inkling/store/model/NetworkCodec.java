package inkling.store.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkCost;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;

/** Networks as JSON: the input's shape and the layers in order. */
final class NetworkCodec {
    private NetworkCodec() {}

    static JsonObject write(NetworkSpec network) {
        JsonArray layers = new JsonArray();
        network.layers().forEach(layer -> layers.add(LayerCodec.write(layer)));
        JsonObject out = new JsonObject();
        out.add("input", write(network.input()));
        out.add("layers", layers);
        return out;
    }

    static NetworkSpec read(String name, JsonCursor in) throws UnreadableFileException {
        Shape input = shape(in.field("input"));
        JsonCursor list = in.field("layers");
        List<JsonCursor> items = list.items();
        if (items.size() > NetworkSpec.MAX_LAYERS) {
            throw list.error(StoreReason.TOO_MANY_LAYERS.of(NetworkSpec.MAX_LAYERS, items.size()));
        }
        List<LayerSpec> layers = new ArrayList<>();
        for (JsonCursor item : items) {
            layers.add(LayerCodec.read(item));
        }
        try {
            NetworkSpec network = new NetworkSpec(name, input, layers);
            NetworkCost.of(network).requireModest();
            return network;
        } catch (IllegalArgumentException e) {
            throw list.error(Reason.of(e));
        }
    }

    private static JsonArray write(Shape shape) {
        JsonArray out = new JsonArray();
        List.of(shape.height(), shape.width(), shape.channels()).forEach(out::add);
        return out;
    }

    private static Shape shape(JsonCursor in) throws UnreadableFileException {
        List<JsonCursor> sides = in.items();
        if (sides.size() != 3) {
            throw in.error(StoreReason.SIDES.of(sides.size()));
        }
        try {
            return new Shape(
                    sides.get(0).integer(1, Shape.MAX_SIZE),
                    sides.get(1).integer(1, Shape.MAX_SIZE),
                    sides.get(2).integer(1, Shape.MAX_SIZE));
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }
}
