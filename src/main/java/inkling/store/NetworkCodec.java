package inkling.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.LayerSpec;
import inkling.engine.NetworkSpec;
import inkling.engine.Shape;
import java.util.ArrayList;
import java.util.List;

/** Networks as JSON: the input's shape and the layers in order. */
final class NetworkCodec {
    /**
     * The most values that all layers together may have as output for one picture (16 MB): a small file must not describe a
     * network that no memory can run.
     */
    private static final long MAX_ACTIVATIONS = 1L << 22;

    /**
     * The most multiplications, or values looked at in pooling, for one picture: a fraction of a second even without vector
     * instructions. A small file must not describe a network for whose answer one would have to wait.
     */
    private static final long MAX_OPERATIONS = 1L << 27;

    private NetworkCodec() {}

    static JsonObject write(NetworkSpec network) {
        JsonArray layers = new JsonArray();
        network.layers().forEach(layer -> layers.add(LayerCodec.write(layer)));
        JsonObject out = new JsonObject();
        out.add("input", write(network.input()));
        out.add("layers", layers);
        return out;
    }

    static NetworkSpec read(String name, JsonPlace in) throws UnreadableFileException {
        Shape input = shape(in.field("input"));
        JsonPlace list = in.field("layers");
        List<JsonPlace> items = list.items();
        if (items.size() > NetworkSpec.MAX_LAYERS) {
            throw list.error("expected at most " + NetworkSpec.MAX_LAYERS + " layers, found " + items.size());
        }
        List<LayerSpec> layers = new ArrayList<>();
        for (JsonPlace item : items) {
            layers.add(LayerCodec.read(item));
        }
        NetworkSpec network;
        try {
            network = new NetworkSpec(name, input, layers);
        } catch (IllegalArgumentException e) {
            throw list.error(e.getMessage());
        }
        requireModest(network, list);
        return network;
    }

    private static void requireModest(NetworkSpec network, JsonPlace list) throws UnreadableFileException {
        List<Shape> shapes = network.shapes();
        long activations = shapes.get(0).size();
        long operations = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            activations += shapes.get(i + 1).size();
            operations += operations(network.layers().get(i), shapes.get(i), shapes.get(i + 1));
        }
        if (activations > MAX_ACTIVATIONS) {
            throw list.error("the layers give " + activations + " values for one picture, but at most "
                    + MAX_ACTIVATIONS + " are accepted");
        } else if (operations > MAX_OPERATIONS) {
            throw list.error("the layers need " + operations + " operations for one picture, but at most "
                    + MAX_OPERATIONS + " are accepted");
        }
    }

    /** Below 2^51, since a layer has at most 2^26 weights, and an activation and a window at most 2^24 and 2^20 places. */
    private static long operations(LayerSpec layer, Shape in, Shape out) {
        if (layer instanceof LayerSpec.Conv2d conv) {
            return (long) out.size() * conv.window().height() * conv.window().width() * in.channels();
        } else if (layer instanceof LayerSpec.MaxPool pool) {
            return (long) out.size() * pool.window().height() * pool.window().width();
        } else if (layer instanceof LayerSpec.AveragePool pool) {
            return (long) out.size() * pool.window().height() * pool.window().width();
        } else if (layer instanceof LayerSpec.Dense) {
            return (long) in.size() * out.size();
        }
        return in.size();
    }

    private static JsonArray write(Shape shape) {
        JsonArray out = new JsonArray();
        List.of(shape.height(), shape.width(), shape.channels()).forEach(out::add);
        return out;
    }

    private static Shape shape(JsonPlace in) throws UnreadableFileException {
        List<JsonPlace> sides = in.items();
        if (sides.size() != 3) {
            throw in.error("expected [height, width, channels], found " + sides.size() + " values");
        }
        try {
            return new Shape(
                    sides.get(0).integer(1, Shape.MAX_SIZE),
                    sides.get(1).integer(1, Shape.MAX_SIZE),
                    sides.get(2).integer(1, Shape.MAX_SIZE));
        } catch (IllegalArgumentException e) {
            throw in.error(e.getMessage());
        }
    }
}
