package inkling.engine;

import inkling.engine.layer.DoubleLayer;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** A whole network of {@link DoubleLayer}s on one sample; parameters lie as in the engine. */
public final class DoubleNetwork {
    private final List<DoubleLayer> layers = new ArrayList<>();
    private final int inputSize;

    DoubleNetwork(NetworkSpec spec) {
        this(spec, DoubleLayer::of);
    }

    private DoubleNetwork(NetworkSpec spec, BiFunction<LayerSpec, Shape, DoubleLayer> maker) {
        inputSize = spec.input().size();
        for (int i = 0; i < spec.layers().size(); i++) {
            layers.add(maker.apply(spec.layers().get(i), spec.shapes().get(i)));
        }
    }

    /** The network outside training: running statistics, no dropout. */
    public static DoubleNetwork inUse(NetworkSpec spec) {
        return new DoubleNetwork(spec, DoubleLayer::inUse);
    }

    int inputSize() {
        return inputSize;
    }

    /** The input and each layer's output: one more than there are layers. */
    public double[][] activations(double[] p, double[] input) {
        double[][] activations = new double[layers.size() + 1][];
        activations[0] = input;
        int offset = 0;
        for (int i = 0; i < layers.size(); i++) {
            activations[i + 1] = layers.get(i).forward(p, offset, activations[i]);
            offset += layers.get(i).parameterCount();
        }
        return activations;
    }

    double[] logits(double[] p, double[] input) {
        return activations(p, input)[layers.size()];
    }

    /** The gradient by the parameters of a loss with this gradient by the logits. */
    public double[] gradient(double[] p, double[] input, double[] dLogits) {
        double[] gradient = new double[p.length];
        gradients(p, input, dLogits, gradient);
        return gradient;
    }

    /**
     * The gradients by the input and by each layer's output of a loss with this gradient by the logits.
     *
     * @param gradient by the parameters, added to
     */
    public double[][] gradients(double[] p, double[] input, double[] dLogits, double[] gradient) {
        double[][] activations = activations(p, input);
        double[][] d = new double[layers.size() + 1][];
        d[layers.size()] = dLogits;
        int end = p.length;
        for (int i = layers.size() - 1; i >= 0; i--) {
            int offset = end - layers.get(i).parameterCount();
            d[i] = layers.get(i).backward(p, offset, activations[i], d[i + 1], gradient);
            end = offset;
        }
        return d;
    }

    /** On which sides of all its kinks the network is; equal for two points that are on the same. */
    int sides(double[][] activations) {
        int hash = 0;
        for (int i = 0; i < layers.size(); i++) {
            hash = 31 * hash + Arrays.hashCode(layers.get(i).sides(activations[i]));
        }
        return hash;
    }
}
