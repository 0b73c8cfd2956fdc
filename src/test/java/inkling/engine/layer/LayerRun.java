package inkling.engine.layer;

import static inkling.engine.kernel.FloatArrays.garbage;
import static inkling.engine.kernel.FloatArrays.within;

import inkling.engine.kernel.KernelSelector;
import inkling.engine.kernel.Kernels;
import java.util.Arrays;
import java.util.List;

/**
 * One layer at work outside a network, forward and backward, on inputs and output gradients of a test's choice. Everything
 * that the layer has to write is garbage before.
 */
public final class LayerRun {
    /** The layer's parameters lie behind three others. */
    private static final int PARAMETER_OFFSET = 3;

    public final float[] out;
    public final float[] dIn;
    /** What the gradient was before, plus what the layer has added. */
    public final float[] gradient;

    /**
     * @param parameters of the layer alone, weights before bias
     * @param in {@code [n][h][w][c]}
     * @param dOut {@code [n][h][w][c]}
     * @param gradient what the gradient is before
     * @param keys for dropout, one a sample; {@code null} runs the layer as in use, without the backward pass
     */
    public LayerRun(
            Kernels kernels,
            LayerSpec spec,
            Shape shape,
            float[] parameters,
            float[] in,
            float[] dOut,
            float[] gradient,
            long[] keys) {
        int count = in.length / shape.size();
        boolean training = keys != null;
        Layer layer = layer(kernels, spec, shape);
        LayerWeights weights = layer.weights(training);
        for (int part = 0; part < layer.parts(); part++) {
            layer.prepare(within(PARAMETER_OFFSET, parameters, Kernels.SLACK), weights, part);
        }
        Activations output = new Activations(
                garbage(count * spec.output(shape).size() + Kernels.SLACK),
                spec.output(shape).size());
        LayerContext context = new LayerContext(
                new Activations(within(0, in, Kernels.SLACK), shape.size()),
                output,
                training ? new Activations(garbage(in.length + Kernels.SLACK), shape.size()) : null,
                training ? new Activations(within(0, dOut, Kernels.SLACK), output.stride()) : null,
                layer.workspace(count, training),
                keys);
        if (training) {
            layer.collectStatistics(context, 0, count);
        }
        layer.forward(weights, context, 0, count);
        out = Arrays.copyOf(output.values(), output.values().length - Kernels.SLACK);
        if (!training) {
            dIn = null;
            this.gradient = null;
            return;
        }
        float[] whole = within(PARAMETER_OFFSET, gradient, Kernels.SLACK);
        layer.collectGradientStatistics(context, 0, count);
        layer.backward(weights, whole, context, 0, count);
        dIn = Arrays.copyOf(context.dIn().values(), in.length);
        this.gradient = Arrays.copyOfRange(whole, PARAMETER_OFFSET, PARAMETER_OFFSET + gradient.length);
    }

    /** For a layer without parameters. */
    public LayerRun(Kernels kernels, LayerSpec spec, Shape shape, float[] in, float[] dOut) {
        this(kernels, spec, shape, new float[0], in, dOut, new float[0], new long[in.length / shape.size()]);
    }

    /** One sample in training, with the fastest kernels and a gradient of zeros before. */
    public static LayerRun of(LayerSpec spec, Shape in, double[] parameters, double[] x, double[] dOut) {
        return new LayerRun(
                KernelSelector.best(),
                spec,
                in,
                Differences.floats(parameters),
                Differences.floats(x),
                Differences.floats(dOut),
                new float[parameters.length],
                new long[1]);
    }

    private static Layer layer(Kernels kernels, LayerSpec spec, Shape in) {
        List<ParameterSpec> parameters = spec.parameters(in);
        int[] offsets = new int[parameters.size()];
        int offset = PARAMETER_OFFSET;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += (int) parameters.get(i).size();
        }
        return new LayerFactory(kernels).layer(spec, in, 2, offsets);
    }
}
