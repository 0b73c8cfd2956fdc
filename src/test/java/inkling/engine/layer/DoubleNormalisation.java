package inkling.engine.layer;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Batch or group normalisation. For batch normalisation the one sample is the whole shard. */
final class DoubleNormalisation extends DoubleLayer {
    private final int groups;
    private final double epsilon;

    DoubleNormalisation(LayerSpec spec, Shape in, int groups, double epsilon) {
        super(spec, in);
        this.groups = groups;
        this.epsilon = epsilon;
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        double[] y = new double[x.length];
        double[] normalised = normalised(x);
        int shift = offset + in.channels();
        Arrays.setAll(y, i -> p[offset + channel(i)] * normalised[i] + p[shift + channel(i)]);
        return y;
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] normalised = normalised(x);
        double[] deviation = deviations(x);
        double[] d = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            gradient[offset + channel(i)] += dy[i] * normalised[i];
            gradient[offset + in.channels() + channel(i)] += dy[i];
            d[i] = dy[i] * p[offset + channel(i)];
        }
        double[] byMean = means(i -> d[i]);
        double[] byDeviation = means(i -> d[i] * normalised[i]);
        double[] dx = new double[x.length];
        Arrays.setAll(dx, i -> (d[i] - byMean[group(i)] - normalised[i] * byDeviation[group(i)]) / deviation[group(i)]);
        return dx;
    }

    /** Which values have their mean and variance in common. */
    private int group(int index) {
        return channel(index) / (in.channels() / groups);
    }

    /** The mean over each group of a value for each index. */
    private double[] means(IntToDoubleFunction value) {
        double[] sums = new double[in.channels()];
        int[] counts = new int[in.channels()];
        for (int i = 0; i < in.size(); i++) {
            sums[group(i)] += value.applyAsDouble(i);
            counts[group(i)]++;
        }
        Arrays.setAll(sums, g -> sums[g] / Math.max(1, counts[g]));
        return sums;
    }

    private double[] deviations(double[] x) {
        double[] mean = means(i -> x[i]);
        double[] deviations = means(i -> (x[i] - mean[group(i)]) * (x[i] - mean[group(i)]));
        Arrays.setAll(deviations, g -> Math.sqrt(deviations[g] + epsilon));
        return deviations;
    }

    private double[] normalised(double[] x) {
        double[] mean = means(i -> x[i]);
        double[] deviation = deviations(x);
        double[] normalised = new double[x.length];
        Arrays.setAll(normalised, i -> (x[i] - mean[group(i)]) / deviation[group(i)]);
        return normalised;
    }
}
