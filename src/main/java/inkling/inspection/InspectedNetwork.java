package inkling.inspection;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.layer.Activations;
import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerContext;
import inkling.engine.layer.LayerFactory;
import inkling.engine.layer.LayerWeights;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Runs a network with given parameters on one sample at a time and keeps all that happens. Immutable and thread-safe: each pass has
 * memory of its own.
 *
 * <p>A pass is either one of use (evaluation mode: running statistics, no dropout) or one of training (the statistics of this sample
 * alone, dropout), which gives the gradients of {@code Trainer} for a batch of one.
 */
public final class InspectedNetwork {
    private final NetworkSpec spec;
    private final Parameters parameters;
    private final List<InspectedLayer> layers;

    /**
     * Takes a copy of the parameters as they are now.
     *
     * @param parameters in the layout of {@code spec}
     */
    public InspectedNetwork(NetworkSpec spec, Parameters parameters) {
        this(spec, parameters, LayerFactory.fastest());
    }

    /** Does the same with layers of a factory of choice: the bits do not depend on it. */
    public InspectedNetwork(NetworkSpec spec, Parameters parameters, LayerFactory factory) {
        this.spec = spec;
        this.parameters = parameters.copy();
        List<Shape> shapes = spec.shapes();
        List<String> names = ParameterLayout.layerNames(spec);
        List<InspectedLayer> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Layer layer = factory.layer(
                    spec.layers().get(i), shapes.get(i), i, parameters.layout().offsetsOf(i));
            all.add(new InspectedLayer(
                    i,
                    names.get(i),
                    spec.layers().get(i),
                    shapes.get(i),
                    shapes.get(i + 1),
                    parameters.layout().slotsOf(i),
                    layer,
                    packed(layer, this.parameters)));
        }
        layers = List.copyOf(all);
    }

    private static LayerWeights packed(Layer layer, Parameters parameters) {
        LayerWeights weights = layer.weights(true);
        for (int part = 0; part < layer.parts(); part++) {
            layer.prepare(parameters.values(), weights, part);
        }
        return weights;
    }

    public NetworkSpec spec() {
        return spec;
    }

    /** The layers in the order of the network. */
    public List<InspectedLayer> layers() {
        return layers;
    }

    /** The parameters; not to be changed. */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * Computes all activations of a sample, in evaluation mode.
     *
     * @param input {@code [h][w][c]} of the network's input shape; copied
     * @throws IllegalArgumentException if the input has another number of values
     */
    public ForwardPass forward(float[] input) {
        return new ForwardPass(this, run(input, false, null));
    }

    /**
     * Computes all activations of a sample, the loss if {@code label} were its class, and all gradients of that loss, in evaluation
     * mode.
     *
     * @param input as in {@link #forward}
     * @param label 0 to the number of logits - 1
     * @throws IllegalArgumentException if the input or the label does not fit
     */
    public BackwardPass backward(float[] input, int label) {
        return backward(input, label, null);
    }

    /**
     * Does what {@link #backward} does in training mode: with the statistics of this sample alone, and dropout.
     *
     * @param key of the sample, by which dropout draws
     */
    public BackwardPass trainingStep(float[] input, int label, long key) {
        return backward(input, label, new long[] {key});
    }

    private BackwardPass backward(float[] input, int label, long[] keys) {
        int classes = spec.classes();
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException("the class must be 0 to " + (classes - 1) + ", found " + label);
        }
        List<LayerContext> contexts = run(input, true, keys);
        LayerContext last = contexts.get(contexts.size() - 1);
        double loss = SoftmaxCrossEntropy.loss(
                last.out().values(), 0, classes, label, 1, last.dOut().values());
        return new BackwardPass(new ForwardPass(this, contexts), label, loss, propagated(contexts), contexts);
    }

    /**
     * Computes the gradients of weighted sums of the logits by the input, in evaluation mode and after one forward pass: rows of the
     * Jacobian, or differences of two.
     *
     * @param input as in {@link #forward}
     * @param weights gets the logits, and gives one weight for each of them, for each of the sums
     * @return of each sum {@code [h][w][c]}, as the input
     * @throws IllegalArgumentException if the input or a number of weights does not fit
     */
    public List<float[]> inputGradients(float[] input, Function<float[], List<float[]>> weights) {
        int classes = spec.classes();
        List<LayerContext> contexts = run(input, true, null);
        LayerContext last = contexts.get(contexts.size() - 1);
        List<float[]> gradients = new ArrayList<>();
        for (float[] sum : weights.apply(Arrays.copyOf(last.out().values(), classes))) {
            if (sum.length != classes) {
                throw new IllegalArgumentException(
                        "there are " + classes + " logits, found " + sum.length + " weights");
            }
            System.arraycopy(sum, 0, last.dOut().values(), 0, classes);
            propagated(contexts);
            gradients.add(Arrays.copyOf(contexts.get(0).dIn().values(), input.length));
        }
        return gradients;
    }

    /** Propagates the gradient by the logits back to the input; returns that by the parameters. */
    private Parameters propagated(List<LayerContext> contexts) {
        Parameters gradient = new Parameters(parameters.layout());
        for (int i = layers.size() - 1; i >= 0; i--) {
            InspectedLayer layer = layers.get(i);
            if (layer.layer().usesBatchStatistics()) {
                layer.layer().collectGradientStatistics(contexts.get(i), 0, 1);
            }
            layer.layer().backward(layer.weights(), gradient.values(), contexts.get(i), 0, 1);
        }
        return gradient;
    }

    /** The contexts of all layers after the forward pass. */
    private List<LayerContext> run(float[] input, boolean gradients, long[] keys) {
        int size = spec.input().size();
        if (input.length != size) {
            throw new IllegalArgumentException("the input needs " + size + " values, found " + input.length);
        }
        Activations in = Activations.each(1, size);
        System.arraycopy(input, 0, in.values(), 0, size);
        Activations dIn = gradients ? Activations.each(1, size) : null;
        List<LayerContext> contexts = new ArrayList<>();
        for (InspectedLayer layer : layers) {
            Activations out = Activations.each(1, layer.out().size());
            Activations dOut = gradients ? Activations.each(1, layer.out().size()) : null;
            LayerContext context =
                    new LayerContext(in, out, dIn, dOut, layer.layer().workspace(1, true), keys);
            if (layer.layer().usesBatchStatistics() && keys != null) {
                layer.layer().collectStatistics(context, 0, 1);
            }
            layer.layer().forward(layer.weights(), context, 0, 1);
            contexts.add(context);
            in = out;
            dIn = dOut;
        }
        return contexts;
    }
}
