package inkling.engine.layer;

/** Runs {@link GroupNorm} sample by sample, in doubles: the same in training and in use. */
final class GroupNormLayer implements Layer {
    private final int positions;
    private final int channels;
    private final int groups;
    private final int offset;
    private final double epsilon;

    /** @param offset of the first of the layer's parameters: scale and shift, one behind the other */
    GroupNormLayer(GroupNorm spec, Shape in, int offset) {
        this.offset = offset;
        positions = in.height() * in.width();
        channels = in.channels();
        groups = spec.groups();
        epsilon = spec.epsilon();
    }

    @Override
    public LayerWeights weights(boolean training) {
        return new LayerWeights(new float[2 * channels]);
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public int partStart(int part) {
        return offset + part * 2 * channels;
    }

    @Override
    public void prepare(float[] parameters, LayerWeights weights, int part) {
        System.arraycopy(parameters, offset, weights.channels(), 0, 2 * channels);
    }

    @Override
    public void forward(LayerWeights weights, LayerContext context, int first, int end) {
        for (int n = first; n < end; n++) {
            for (int group = 0; group < groups; group++) {
                forward(weights.channels(), context.in(), context.out(), n, group);
            }
        }
    }

    private void forward(float[] p, Activations in, Activations out, int n, int group) {
        double mean = mean(in, n, group);
        double factor = 1 / deviation(in, n, group, mean);
        for (int c = firstChannel(group); c < firstChannel(group + 1); c++) {
            for (int i = c; i < positions * channels; i += channels) {
                double normalised = (in.values()[in.at(n) + i] - mean) * factor;
                out.values()[out.at(n) + i] = (float) (p[c] * normalised + p[channels + c]);
            }
        }
    }

    @Override
    public void backward(LayerWeights weights, float[] gradient, LayerContext context, int first, int end) {
        for (int n = first; n < end; n++) {
            for (int group = 0; group < groups; group++) {
                backward(weights.channels(), gradient, context, n, group);
            }
        }
    }

    /**
     * With d the gradient by the normalised values, over the N values of a group: the gradient by the input is
     * {@code (d - (sum of d) / N - normalised * (sum of d * normalised) / N) / deviation}.
     */
    private void backward(float[] p, float[] gradient, LayerContext context, int n, int group) {
        Activations in = context.in();
        Activations dOut = context.dOut();
        double mean = mean(in, n, group);
        double factor = 1 / deviation(in, n, group, mean);
        double sum = 0;
        double products = 0;
        for (int c = firstChannel(group); c < firstChannel(group + 1); c++) {
            double byShift = 0;
            double byScale = 0;
            for (int i = c; i < positions * channels; i += channels) {
                double d = dOut.values()[dOut.at(n) + i];
                byShift += d;
                byScale += d * ((in.values()[in.at(n) + i] - mean) * factor);
            }
            gradient[offset + c] += (float) byScale;
            gradient[offset + channels + c] += (float) byShift;
            sum += p[c] * byShift;
            products += p[c] * byScale;
        }
        if (context.dIn() != null) {
            int count = positions * (channels / groups);
            inputGradient(p, context, n, group, mean, factor, sum / count, products / count);
        }
    }

    private void inputGradient(
            float[] p,
            LayerContext context,
            int n,
            int group,
            double mean,
            double factor,
            double meanOfD,
            double meanOfProducts) {
        Activations in = context.in();
        Activations dOut = context.dOut();
        Activations dIn = context.dIn();
        for (int c = firstChannel(group); c < firstChannel(group + 1); c++) {
            for (int i = c; i < positions * channels; i += channels) {
                double normalised = (in.values()[in.at(n) + i] - mean) * factor;
                double d = (double) p[c] * dOut.values()[dOut.at(n) + i];
                dIn.values()[dIn.at(n) + i] = (float) (factor * (d - meanOfD - normalised * meanOfProducts));
            }
        }
    }

    private double mean(Activations in, int n, int group) {
        double sum = 0;
        for (int position = 0; position < positions; position++) {
            int from = in.at(n) + position * channels;
            for (int c = firstChannel(group); c < firstChannel(group + 1); c++) {
                sum += in.values()[from + c];
            }
        }
        return sum / (positions * (channels / groups));
    }

    private double deviation(Activations in, int n, int group, double mean) {
        double sum = 0;
        for (int position = 0; position < positions; position++) {
            int from = in.at(n) + position * channels;
            for (int c = firstChannel(group); c < firstChannel(group + 1); c++) {
                double distance = in.values()[from + c] - mean;
                sum += distance * distance;
            }
        }
        return Math.sqrt(sum / (positions * (channels / groups)) + epsilon);
    }

    private int firstChannel(int group) {
        return group * (channels / groups);
    }
}
