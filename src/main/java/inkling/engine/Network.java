package inkling.engine;

import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerFactory;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Runs a {@link NetworkSpec}, forward and backward. It holds no weights and no activations, so one network serves all threads:
 *
 * <pre>{@code
 * PackedWeights weights = network.prepare(parameters, false);   // again whenever the parameters have changed
 * Workspace workspace = network.workspace(1, false);              // one for each thread
 * dataset.copyImage(0, workspace.input(), 0);
 * network.forward(weights, workspace, 1);
 * // workspace.output() holds the logits
 * }</pre>
 *
 * <p>The numeric contract: the same parameters and samples give the same bits for every kernel family, vector width, number of
 * threads and JDK. See {@link inkling.engine.kernel.Kernels}.
 */
public final class Network {
    private final NetworkSpec spec;
    private final List<Shape> shapes = new ArrayList<>();
    private final ParameterLayout layout;
    private final List<Layer> layers = new ArrayList<>();
    /** For each layer the first of, and the one behind, the row of layers with which it is run sample by sample. */
    private final int[] groupStart;

    private final int[] groupEnd;

    /**
     * Makes a network with the fastest kernels that run here.
     *
     * @param spec of which it makes the layers, at their input shapes
     */
    public Network(NetworkSpec spec) {
        this(spec, LayerFactory.fastest());
    }

    /**
     * Makes a network with layers of a factory of choice: the bits do not depend on it.
     *
     * @param spec of which it makes the layers, at their input shapes
     * @param factory the fastest, or one for a process that has just begun
     */
    public Network(NetworkSpec spec, LayerFactory factory) {
        this.spec = spec;
        layout = new ParameterLayout(spec);
        List<LayerSpec> order = poolingBeforeRelu(spec.layers());
        shapes.add(spec.input());
        for (int i = 0; i < order.size(); i++) {
            Shape in = shapes.get(shapes.size() - 1);
            shapes.add(order.get(i).output(in));
            if (order.get(i) instanceof MaxPool pool && isRelu(order, i + 1)) {
                layers.add(factory.poolingWithRelu(pool, in));
                i++;
            } else {
                layers.add(factory.layer(order.get(i), in, i, layout.offsetsOf(i)));
            }
        }
        groupStart = new int[layers.size()];
        groupEnd = new int[layers.size()];
        for (int i = 0; i < layers.size(); i++) {
            boolean joins = i > 0 && layers.get(i).joins(layers.get(i - 1));
            groupStart[i] = joins ? groupStart[i - 1] : i;
            Arrays.fill(groupEnd, groupStart[i], i + 1, i + 1);
        }
    }

    /**
     * Puts a ReLU behind the max pooling that follows it: the maximum of rectified values is the rectified maximum, and the same
     * cell gets the same gradient, to the bit; but the pooling can then rectify what it has in its hands.
     */
    private static List<LayerSpec> poolingBeforeRelu(List<LayerSpec> layers) {
        List<LayerSpec> order = new ArrayList<>(layers);
        for (int i = 0; i + 1 < order.size(); i++) {
            if (isRelu(order, i) && order.get(i + 1) instanceof MaxPool) {
                Collections.swap(order, i, i + 1);
            }
        }
        return order;
    }

    private static boolean isRelu(List<LayerSpec> layers, int index) {
        return index < layers.size() && layers.get(index) instanceof Relu;
    }

    /** {@return the layers and the input shape of which this was made} */
    public NetworkSpec spec() {
        return spec;
    }

    /** {@return where each layer's parameters lie in the array of {@link Parameters}} */
    public ParameterLayout layout() {
        return layout;
    }

    /**
     * Makes the memory in which one thread runs the network.
     *
     * @param capacity the most samples of one pass, 1 or more
     * @param training whether there is memory for {@link #backward} too
     * @return zeros, not to be used by two threads at once
     */
    public Workspace workspace(int capacity, boolean training) {
        return new Workspace(shapes, layers, capacity, training);
    }

    /**
     * {@return the parameters in the forms that the layers read, as they are now}
     *
     * @param parameters of this network's {@link #layout}; copied
     * @param training whether {@link #backward} will need them
     */
    public PackedWeights prepare(Parameters parameters, boolean training) {
        PackedWeights weights = new PackedWeights(layers, training);
        weights.update(parameters);
        return weights;
    }

    /**
     * Computes the logits of the first {@code count} samples of the workspace's input.
     *
     * @param weights from {@link #prepare}; several threads may share them
     * @param workspace with {@code count} samples in {@link Workspace#input}; gets the logits in {@link Workspace#output}
     * @param count 0 to {@link Workspace#capacity}
     */
    public void forward(PackedWeights weights, Workspace workspace, int count) {
        collectStatistics(workspace, 0, 0, count);
        for (int i = 0; i < layers.size(); i = groupEnd[i]) {
            int step = layers.get(i).sampleBySample() ? 1 : count;
            for (int first = 0; first < count; first += step) {
                for (int j = i; j < groupEnd[i]; j++) {
                    layers.get(j).forward(weights.of(j), workspace.contexts[j], first, first + step);
                }
                collectStatistics(workspace, groupEnd[i], first, first + step);
            }
        }
    }

    /** Shows a layer that depends on the whole shard what the layer before it has just written. */
    private void collectStatistics(Workspace workspace, int layer, int first, int end) {
        if (workspace.isForTraining() && usesBatchStatistics(layer)) {
            layers.get(layer).collectStatistics(workspace.contexts[layer], first, end);
        }
    }

    /**
     * Adds the gradient of the loss by every parameter to {@code gradient}, from {@link Workspace#outputGradient}. The
     * workspace is as {@link #forward} left it for the same samples.
     *
     * @param weights those of {@link #forward}, prepared for training
     * @param gradient of this network's {@link #layout}; added to
     * @param workspace made for training, with the loss's gradient in {@link Workspace#outputGradient}
     * @param count that of {@link #forward}
     */
    public void backward(PackedWeights weights, Parameters gradient, Workspace workspace, int count) {
        for (int end = layers.size(); end > 0; end = groupStart[end - 1]) {
            int step = layers.get(end - 1).sampleBySample() ? 1 : count;
            for (int first = 0; first < count; first += step) {
                if (usesBatchStatistics(end)) {
                    backward(end, weights, gradient, workspace, first, first + step);
                }
                for (int j = end - 1; j >= groupStart[end - 1]; j--) {
                    if (usesBatchStatistics(j)) {
                        layers.get(j).collectGradientStatistics(workspace.contexts[j], first, first + step);
                    } else {
                        backward(j, weights, gradient, workspace, first, first + step);
                    }
                }
            }
        }
        if (usesBatchStatistics(0) && count > 0) {
            backward(0, weights, gradient, workspace, 0, count);
        }
    }

    private void backward(
            int layer, PackedWeights weights, Parameters gradient, Workspace workspace, int first, int end) {
        layers.get(layer).backward(weights.of(layer), gradient.values(), workspace.contexts[layer], first, end);
    }

    /** Such a layer begins a group: it waits for the end of the group before it, and in the backward pass that one for it. */
    private boolean usesBatchStatistics(int layer) {
        return layer < layers.size() && layers.get(layer).usesBatchStatistics();
    }
}
