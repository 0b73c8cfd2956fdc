package inkling.engine;

import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.LayerSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a trained network for inference, with batch normalisation folded into the layers before it: right behind a convolution
 * or a dense layer it is a product and a sum for each of that layer's outputs, which that layer's weights and bias can take
 * over. Elsewhere it stays. What comes out is the same but for rounding.
 *
 * @param spec without the normalisations that could be folded
 * @param parameters in the layout of {@code spec}
 */
public record FoldedNetwork(NetworkSpec spec, Parameters parameters) {
    /**
     * {@return the same network and parameters if there is nothing to fold}
     *
     * @param spec with normalisations or without
     * @param parameters in the layout of {@code spec}; not changed
     */
    public static FoldedNetwork of(NetworkSpec spec, Parameters parameters) {
        List<LayerSpec> layers = new ArrayList<>();
        for (int i = 0; i < spec.layers().size(); i++) {
            if (!isFolded(spec, i)) {
                layers.add(
                        isFolded(spec, i + 1)
                                ? spec.layers().get(i).withBias()
                                : spec.layers().get(i));
            }
        }
        if (layers.size() == spec.layers().size()) {
            return new FoldedNetwork(spec, parameters);
        }
        NetworkSpec folded = new NetworkSpec(spec.name(), spec.input(), layers);
        Parameters target = new Parameters(new ParameterLayout(folded));
        int layer = 0;
        for (int i = 0; i < spec.layers().size(); i++) {
            if (isFolded(spec, i)) {
                continue;
            }
            copy(parameters, i, target, layer);
            if (isFolded(spec, i + 1)) {
                BatchNorm norm = (BatchNorm) spec.layers().get(i + 1);
                fold(parameters, i + 1, norm.epsilon(), target, layer);
            }
            layer++;
        }
        return new FoldedNetwork(folded, target);
    }

    /** Whether this layer is a normalisation that the layer before it takes over. */
    private static boolean isFolded(NetworkSpec spec, int layer) {
        if (layer < 1 || layer >= spec.layers().size()) {
            return false;
        }
        return spec.layers().get(layer) instanceof BatchNorm
                && spec.layers().get(layer - 1).withBias() != null;
    }

    /** Copies what a layer has learned; a bias that only the target has stays zero. */
    private static void copy(Parameters from, int layer, Parameters to, int toLayer) {
        List<ParameterLayout.Slot> slots = from.layout().slotsOf(layer);
        for (int i = 0; i < slots.size(); i++) {
            int offset = to.layout().slotsOf(toLayer).get(i).offset();
            System.arraycopy(
                    from.values(),
                    slots.get(i).offset(),
                    to.values(),
                    offset,
                    slots.get(i).size());
        }
    }

    /** {@code weights *= scale / sqrt(variance + epsilon); bias = (bias - mean) * scale / sqrt(variance + epsilon) + shift}. */
    private static void fold(Parameters from, int normLayer, double epsilon, Parameters to, int toLayer) {
        List<ParameterLayout.Slot> norm = from.layout().slotsOf(normLayer);
        ParameterLayout.Slot weights = to.layout().slotsOf(toLayer).get(0);
        int bias = to.layout().slotsOf(toLayer).get(1).offset();
        int channels = norm.get(0).size();
        float[] source = from.values();
        float[] target = to.values();
        for (int c = 0; c < channels; c++) {
            double scale = source[norm.get(0).offset() + c];
            double shift = source[norm.get(1).offset() + c];
            double mean = source[norm.get(2).offset() + c];
            double variance = source[norm.get(3).offset() + c];
            double factor = scale / Math.sqrt(variance + epsilon);
            for (int i = weights.offset() + c; i < weights.offset() + weights.size(); i += channels) {
                target[i] = (float) (target[i] * factor);
            }
            target[bias + c] = (float) ((target[bias + c] - mean) * factor + shift);
        }
    }
}
