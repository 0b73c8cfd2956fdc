package inkling.engine.layer;

import inkling.engine.kernel.KernelSelector;
import inkling.engine.kernel.Kernels;

/** Makes the code that runs layers, with the kernels of one family. Immutable and thread-safe. */
public final class LayerFactory {
    private final Kernels kernels;

    /** Makes one whose layers compute with kernels of the engine's own; the bits do not depend on them. */
    LayerFactory(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * Returns one whose layers compute with the fastest kernels that run here. With the Vector API, the first pass takes a tenth of
     * a second, and many more until it is fast.
     *
     * @return with the same kernels in all of a process
     */
    public static LayerFactory fastest() {
        return new LayerFactory(KernelSelector.best());
    }

    /**
     * Returns one whose layers answer at once in a process that has just begun: they compute in plain Java.
     *
     * @return with the same kernels in all of a process
     */
    public static LayerFactory immediate() {
        return new LayerFactory(KernelSelector.immediate());
    }

    /**
     * Makes the code that runs a layer.
     *
     * @param spec of any kind
     * @param in the shape of the layer's input, which it must fit
     * @param index the layer's place in the network, by which random draws differ from those of other layers
     * @param offsets where each of {@link LayerSpec#parameters} begins in the network's array of parameters, in the same order
     * @return which serves all threads
     */
    public Layer layer(LayerSpec spec, Shape in, int index, int... offsets) {
        return switch (spec.kind()) {
            case CONV2D -> convolution((Conv2d) spec, in, offsets);
            case MAX_POOL -> new MaxPoolLayer(kernels, (MaxPool) spec, in, false);
            case AVERAGE_POOL -> new AveragePoolLayer(((AveragePool) spec).window(), in);
            case GLOBAL_AVERAGE_POOL -> new AveragePoolLayer(((GlobalAveragePool) spec).window(in), in);
            case RELU -> new ReluLayer(kernels, in);
            case LEAKY_RELU -> new LeakyReluLayer((LeakyRelu) spec, in);
            case CLIP -> new ClipLayer((Clip) spec, in);
            case TANH -> new TanhLayer(in);
            case SIGMOID -> new SigmoidLayer(in);
            case DENSE -> new DenseLayer(kernels, (Dense) spec, in, offsets[0], offsets[1]);
            case DROPOUT -> new DropoutLayer((Dropout) spec, in, index);
            case BATCH_NORM -> new BatchNormLayer(kernels, (BatchNorm) spec, in, offsets[0]);
            case GROUP_NORM -> new GroupNormLayer((GroupNorm) spec, in, offsets[0]);
        };
    }

    private Layer convolution(Conv2d spec, Shape in, int... offsets) {
        return new Conv2dLayer(kernels, spec, in, offsets[0], spec.bias() ? offsets[1] : -1);
    }

    /**
     * Makes the code that runs a max pooling and also does the work of a {@link Relu} right behind it.
     *
     * @param spec of the pooling
     * @param in the shape of the pooling's input, which it must fit
     * @return which serves all threads
     */
    public Layer poolingWithRelu(MaxPool spec, Shape in) {
        return new MaxPoolLayer(kernels, spec, in, true);
    }
}
