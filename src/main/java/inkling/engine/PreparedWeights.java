package inkling.engine;

import java.util.List;

/**
 * A network's parameters, copied into the forms that its layers' kernels read. Threads may share it while nobody calls
 * {@link #update}.
 */
public final class PreparedWeights {
    private final List<Layer> layers;
    private final LayerWeights[] weights;

    PreparedWeights(List<Layer> layers, boolean training) {
        this.layers = layers;
        weights = layers.stream().map(layer -> layer.weights(training)).toArray(LayerWeights[]::new);
    }

    /** Takes over the parameters as they are now. Allocates nothing. */
    public void update(Parameters parameters) {
        for (int i = 0; i < weights.length; i++) {
            layers.get(i).prepare(parameters.values(), weights[i]);
        }
    }

    LayerWeights of(int layer) {
        return weights[layer];
    }
}
