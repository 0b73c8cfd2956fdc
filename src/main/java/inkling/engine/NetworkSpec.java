package inkling.engine;

import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.PlainText;
import inkling.failure.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes a network as data: the shape of its input and its layers in order. The last layer gives the logits, one for each
 * class; softmax belongs to the loss and to recognition, not to the network.
 *
 * <pre>{@code
 * NetworkSpec spec = new NetworkSpec(
 *         "small",
 *         new Shape(28, 28, 1),
 *         List.of(new Conv2d(8, Window.square(5, 2, Padding.SAME)), new Relu(), new Dense(10)));
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if a layer does not fit what comes before it; the message names
 * the layer.
 *
 * @param name of the network, as files and tables have it
 * @param input the shape of one picture
 * @param layers 1 to {@link #MAX_LAYERS}, from the input on; the last gives one logit a class
 */
public record NetworkSpec(String name, Shape input, List<LayerSpec> layers) {
    /** The most layers a network may have. */
    public static final int MAX_LAYERS = 256;
    /** The most values a network may learn (2^26, 256 MiB of floats). */
    public static final int MAX_PARAMETERS = 1 << 26;

    /**
     * Checks that the layers fit each other and are not too many or too large.
     *
     * @param name of the network, as files and tables have it
     * @param input the shape of one picture
     * @param layers 1 to {@link #MAX_LAYERS}, from the input on; the last gives one logit a class
     * @throws IllegalArgumentException if they do not fit; the message names the layer and says why
     */
    public NetworkSpec {
        name = PlainText.of(name);
        layers = List.copyOf(layers);
        if (layers.isEmpty() || layers.size() > MAX_LAYERS) {
            throw new ExplainedArgumentException(EngineReason.LAYER_COUNT.of(MAX_LAYERS, layers.size()));
        }
        List<Shape> shapes = shapes(input, layers);
        Shape output = shapes.get(layers.size());
        if (output.height() != 1 || output.width() != 1) {
            throw new ExplainedArgumentException(EngineReason.OUTPUT_SHAPE.of(output));
        }
        long parameters = 0;
        for (int i = 0; i < layers.size(); i++) {
            for (ParameterSpec parameter : layers.get(i).parameters(shapes.get(i))) {
                parameters += parameter.size();
            }
        }
        if (parameters > MAX_PARAMETERS) {
            throw new ExplainedArgumentException(EngineReason.TOO_MANY_WEIGHTS.of(MAX_PARAMETERS, parameters));
        }
    }

    /** {@return the input's shape, then each layer's output shape: one more than there are layers} */
    public List<Shape> shapes() {
        return shapes(input, layers);
    }

    /** {@return the number of logits} */
    public int classes() {
        return shapes().get(layers.size()).channels();
    }

    private static List<Shape> shapes(Shape input, List<LayerSpec> layers) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(input);
        for (int i = 0; i < layers.size(); i++) {
            LayerSpec layer = layers.get(i);
            try {
                shapes.add(layer.output(shapes.get(i)));
            } catch (IllegalArgumentException e) {
                throw new ExplainedArgumentException(
                        EngineReason.LAYER_DOES_NOT_FIT.of(
                                i + 1, layer.getClass().getSimpleName(), Reason.of(e)),
                        e);
            }
        }
        return shapes;
    }
}
