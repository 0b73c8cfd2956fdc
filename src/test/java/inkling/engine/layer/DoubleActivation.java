package inkling.engine.layer;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A function of each value alone. Where nothing else is said, its only kink, if it has one, is at 0. */
final class DoubleActivation extends DoubleLayer {
    private final DoubleUnaryOperator function;
    private final DoubleUnaryOperator derivative;

    private final double[] kinks;

    DoubleActivation(LayerSpec spec, Shape in, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
        this(spec, in, function, derivative, 0);
    }

    DoubleActivation(
            LayerSpec spec, Shape in, DoubleUnaryOperator function, DoubleUnaryOperator derivative, double... kinks) {
        super(spec, in);
        this.kinks = kinks;
        this.function = function;
        this.derivative = derivative;
    }

    @Override
    public double[] forward(double[] p, int offset, double[] x) {
        return Arrays.stream(x).map(function).toArray();
    }

    @Override
    public double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient) {
        double[] dx = new double[x.length];
        Arrays.setAll(dx, i -> dy[i] * derivative.applyAsDouble(x[i]));
        return dx;
    }

    @Override
    public int[] sides(double[] x) {
        return Arrays.stream(x)
                .mapToInt(value ->
                        (int) Arrays.stream(kinks).filter(kink -> value > kink).count())
                .toArray();
    }
}
