package inkling.engine.layer;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A function of each value alone. Its only kink, if it has one, is at 0. */
final class DoubleActivation extends DoubleLayer {
    private final DoubleUnaryOperator function;
    private final DoubleUnaryOperator derivative;

    DoubleActivation(LayerSpec spec, Shape in, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
        super(spec, in);
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
        return Arrays.stream(x).mapToInt(value -> value > 0 ? 1 : 0).toArray();
    }
}
