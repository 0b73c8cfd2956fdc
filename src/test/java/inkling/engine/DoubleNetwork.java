package inkling.engine;

import inkling.engine.layer.DoubleLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A whole network of {@link DoubleLayer}s on one sample; parameters lie as in the engine. */
final class DoubleNetwork {
    private final List<DoubleLayer> layers = new ArrayList<>();
    private final int inputSize;

    DoubleNetwork(NetworkSpec spec) {
        inputSize = spec.input().size();
        for (int i = 0; i < spec.layers().size(); i++) {
            layers.add(DoubleLayer.of(spec.layers().get(i), spec.shapes().get(i)));
        }
    }

    int inputSize() {
        return inputSize;
    }

    /** The input and each layer's output: one more than there are layers. */
    double[][] activations(double[] p, double[] input) {
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
    double[] gradient(double[] p, double[] input, double[] dLogits) {
        double[][] activations = activations(p, input);
        double[] gradient = new double[p.length];
        double[] d = dLogits;
        int end = p.length;
        for (int i = layers.size() - 1; i >= 0; i--) {
            int offset = end - layers.get(i).parameterCount();
            d = layers.get(i).backward(p, offset, activations[i], d, gradient);
            end = offset;
        }
        return gradient;
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
