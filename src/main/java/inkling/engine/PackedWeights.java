package inkling.engine;

import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a network's parameters, copied into the forms that its layers' kernels read, in parts that threads can bring up to date side
 * by side. Threads may share it while nobody updates it.
 */
public final class PackedWeights {
    private final List<Layer> layers;
    private final LayerWeights[] weights;
    private final List<Part> parts;

    /** Holds a range of the parameters and the layer that packs it. */
    private record Part(int layer, int index, int from, int to) {}

    PackedWeights(List<Layer> layers, boolean training) {
        this.layers = layers;
        weights = new LayerWeights[layers.size()];
        parts = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            weights[i] = layer.weights(training);
            for (int part = 0; part < layer.parts(); part++) {
                parts.add(new Part(i, part, layer.partStart(part), layer.partStart(part + 1)));
            }
        }
    }

    /**
     * Takes over all parameters as they are now. Allocates nothing.
     *
     * @param parameters of the network that made this
     */
    public void update(Parameters parameters) {
        for (int part = 0; part < parts(); part++) {
            update(parameters, part);
        }
    }

    /** Returns the number of parts: together they hold each parameter once, in ascending order. */
    int parts() {
        return parts.size();
    }

    /** The index of the first parameter of a part. */
    int from(int part) {
        return parts.get(part).from;
    }

    /** The index behind the last parameter of a part. */
    int to(int part) {
        return parts.get(part).to;
    }

    /** Takes over one part. */
    void update(Parameters parameters, int part) {
        Part p = parts.get(part);
        layers.get(p.layer).prepare(parameters.values(), weights[p.layer], p.index);
    }

    /** Moves what is measured in one part's layer, as {@link Layer#updateRunningStatistics} says. */
    void updateRunningStatistics(Parameters parameters, Parameters observed, int samples, int part) {
        layers.get(parts.get(part).layer).updateRunningStatistics(parameters.values(), observed.values(), samples);
    }

    LayerWeights of(int layer) {
        return weights[layer];
    }
}
