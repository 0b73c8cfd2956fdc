package inkling.engine.layer;

import java.util.Arrays;

/** Batch normalisation outside training: by the running mean and variance, which are constants. */
final class DoubleRunningNormalisation extends DoubleLayer {
    private final double epsilon;

    DoubleRunningNormalisation(BatchNorm spec, Shape in) {
        super(spec, in);
        epsilon = spec.epsilon();
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        double[] y = new double[x.length];
        Arrays.setAll(
                y, i -> p[offset + channel(i)] * normalised(p, offset, x, i) + p[offset + in.channels() + channel(i)]);
        return y;
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            gradient[offset + channel(i)] += dy[i] * normalised(p, offset, x, i);
            gradient[offset + in.channels() + channel(i)] += dy[i];
            dx[i] = dy[i] * p[offset + channel(i)] / deviation(p, offset, i);
        }
        return dx;
    }

    private double normalised(double[] p, int offset, double[] x, int i) {
        return (x[i] - p[offset + 2 * in.channels() + channel(i)]) / deviation(p, offset, i);
    }

    private double deviation(double[] p, int offset, int i) {
        return Math.sqrt(p[offset + 3 * in.channels() + channel(i)] + epsilon);
    }
}
