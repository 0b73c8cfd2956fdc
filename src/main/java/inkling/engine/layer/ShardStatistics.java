package inkling.engine.layer;

import inkling.engine.kernel.Kernels;
import java.util.Arrays;

/**
 * Holds and sums up the statistics of batch normalisation over one shard, channel by channel. Sums over a sample's positions are
 * floats, in the order of the positions; sums over samples are doubles, in the order of the samples.
 */
final class ShardStatistics {
    final double[] mean;
    /** The biased variance: the mean of the squared distances from the mean. */
    final double[] variance;

    /** For the normalisation as one product and one sum: {@code out = scale * in + shift}. */
    final float[] scale;

    final float[] shift;
    /** The means as floats, from which the kernels take distances. */
    final float[] centre;

    private final double[] sums;
    private final double[] squares;
    private final float[] sampleSums;
    private final float[] sampleSquares;
    private int samples;

    ShardStatistics(int channels) {
        mean = new double[channels];
        variance = new double[channels];
        scale = new float[channels + Kernels.SLACK];
        shift = new float[channels + Kernels.SLACK];
        centre = new float[channels + Kernels.SLACK];
        sums = new double[channels];
        squares = new double[channels];
        sampleSums = new float[channels + Kernels.SLACK];
        sampleSquares = new float[channels + Kernels.SLACK];
    }

    int samples() {
        return samples;
    }

    /** Forgets all samples. */
    void clear() {
        samples = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
    }

    /** Looks at sample {@code n}. Distances are taken from the sample's own mean first: large means then cost no digits. */
    void add(Kernels kernels, Activations in, int n, int positions) {
        Arrays.fill(sampleSums, 0);
        Arrays.fill(sampleSquares, 0);
        kernels.addRows(in.values(), in.at(n), positions, sums.length, sampleSums, 0);
        for (int c = 0; c < sums.length; c++) {
            centre[c] = sampleSums[c] / positions;
        }
        kernels.addSquaredDistances(in.values(), in.at(n), positions, sums.length, centre, sampleSquares);
        for (int c = 0; c < sums.length; c++) {
            double sum = sampleSums[c];
            double at = centre[c];
            sums[c] += sum;
            // The sum of x^2 is that of (x - at)^2 and 2 at x - at^2.
            squares[c] += sampleSquares[c] + at * (2 * sum - positions * at);
        }
        samples++;
    }

    /** Computes mean and variance of what was added. */
    void conclude(int positions) {
        double count = (double) samples * positions;
        for (int c = 0; c < sums.length; c++) {
            mean[c] = sums[c] / count;
            variance[c] = Math.max(0, squares[c] / count - mean[c] * mean[c]);
            centre[c] = (float) mean[c];
        }
    }

    /** Looks at the gradient of sample {@code n}: sums of the gradient, and of its products with the distances from the mean. */
    void addGradient(Kernels kernels, Activations dOut, Activations in, int n, int positions) {
        Arrays.fill(sampleSums, 0);
        Arrays.fill(sampleSquares, 0);
        kernels.addRows(dOut.values(), dOut.at(n), positions, sums.length, sampleSums, 0);
        kernels.addCentredProducts(
                dOut.values(), dOut.at(n), in.values(), in.at(n), positions, sums.length, centre, sampleSquares);
        for (int c = 0; c < sums.length; c++) {
            sums[c] += sampleSums[c];
            squares[c] += sampleSquares[c];
        }
        samples++;
    }

    /** The sum over what was added: of the values, or of the gradient. */
    double sum(int channel) {
        return sums[channel];
    }

    /** The sum over the gradients that were added of their products with the distances from the mean. */
    double products(int channel) {
        return squares[channel];
    }
}
