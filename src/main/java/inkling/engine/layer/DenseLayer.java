package inkling.engine.layer;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.WindowIndex;

/** Runs {@link Dense}: one matrix product over all samples for each pass. */
final class DenseLayer implements Layer {
    /** About how many parameters make a part: 16 parts of the default network's 200,000. */
    private static final int PART = 12_500;

    private final Kernels kernels;
    private final int inputs;
    private final int units;
    private final int weightOffset;
    private final int biasOffset;

    DenseLayer(Kernels kernels, Dense spec, Shape in, int weightOffset, int biasOffset) {
        this.kernels = kernels;
        this.weightOffset = weightOffset;
        this.biasOffset = biasOffset;
        inputs = in.size();
        units = spec.units();
    }

    @Override
    public LayerWeights weights(boolean training) {
        return new LayerWeights(kernels.matrix(inputs, units), training ? kernels.matrix(units, inputs) : null);
    }

    @Override
    public int parts() {
        return Math.max(1, Math.min(inputs, inputs * units / PART));
    }

    /** A part is some rows of the weights; the bias goes with the last. */
    @Override
    public int partStart(int part) {
        return part == parts() ? biasOffset + units : weightOffset + firstRow(part) * units;
    }

    private int firstRow(int part) {
        return (int) ((long) inputs * part / parts());
    }

    @Override
    public void prepare(float[] parameters, LayerWeights weights, int part) {
        int first = firstRow(part);
        int end = firstRow(part + 1);
        weights.forward().pack(parameters, weightOffset, first, end);
        if (weights.backward() != null) {
            weights.backward().packTransposed(parameters, weightOffset, units, 0, first, end);
        }
        if (part == parts() - 1) {
            weights.forward().start(parameters, biasOffset);
        }
    }

    /** Many samples share each weight that is read. */
    @Override
    public boolean sampleBySample() {
        return false;
    }

    @Override
    public LayerWorkspace workspace(int capacity, boolean training) {
        return new LayerWorkspace(
                null, null, WindowIndex.matrix(capacity, inputs), WindowIndex.matrix(capacity, units), null);
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        kernels.multiply(
                context.in().values(),
                context.in().at(first),
                context.workspace().rows(),
                end - first,
                weights.forward(),
                context.out().values(),
                context.out().at(first));
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        float[] dOut = context.dOut().values();
        int from = context.dOut().at(first);
        int count = end - first;
        kernels.accumulateWeightGradient(
                context.in().values(),
                context.in().at(first),
                context.workspace().rows(),
                count,
                dOut,
                from,
                units,
                gradient,
                weightOffset);
        kernels.addRows(dOut, from, count, units, gradient, biasOffset);
        if (context.dIn() != null) {
            kernels.multiply(
                    dOut,
                    from,
                    context.workspace().gradientRows(),
                    count,
                    weights.backward(),
                    context.dIn().values(),
                    context.dIn().at(first));
        }
    }
}
