package inkling.engine.layer;

/**
 * Runs one layer on one sample in double precision and plain loops: what the engine's float arithmetic is measured against. Each
 * kind of layer has its twin in {@link #of}.
 */
public abstract class DoubleLayer {
    final LayerSpec spec;
    final Shape in;
    final Shape out;

    DoubleLayer(LayerSpec spec, Shape in) {
        this.spec = spec;
        this.in = in;
        out = spec.output(in);
    }

    /** @throws IllegalArgumentException for a layer that is left to chance */
    public static DoubleLayer of(LayerSpec spec, Shape in) {
        return switch (spec.kind()) {
            case CONV2D -> new DoubleProduct((Conv2d) spec, in);
            case DENSE -> new DoubleProduct((Dense) spec, in);
            case MAX_POOL -> new DoubleMaxPool(spec, in, ((MaxPool) spec).window());
            case AVERAGE_POOL -> new DoubleAveragePool(spec, in, ((AveragePool) spec).window());
            case GLOBAL_AVERAGE_POOL ->
                new DoubleAveragePool(spec, in, new Window(in.height(), in.width(), 1, Padding.VALID));
            case RELU -> new DoubleActivation(spec, in, x -> x > 0 ? x : 0, x -> x > 0 ? 1 : 0);
            case LEAKY_RELU -> {
                double slope = ((LeakyRelu) spec).slope();
                yield new DoubleActivation(spec, in, x -> x > 0 ? x : slope * x, x -> x > 0 ? 1 : slope);
            }
            case TANH -> new DoubleActivation(spec, in, Math::tanh, x -> 1 / (Math.cosh(x) * Math.cosh(x)));
            case SIGMOID ->
                new DoubleActivation(
                        spec, in, x -> 1 / (1 + Math.exp(-x)), x -> 1 / ((1 + Math.exp(x)) * (1 + Math.exp(-x))));
            case CLIP -> {
                Clip clip = (Clip) spec;
                yield new DoubleActivation(
                        spec,
                        in,
                        x -> x < clip.low() ? clip.low() : x > clip.high() ? clip.high() : x,
                        x -> x > clip.low() && x < clip.high() ? 1 : 0,
                        clip.low(),
                        clip.high());
            }
            case BATCH_NORM -> new DoubleNormalisation(spec, in, in.channels(), ((BatchNorm) spec).epsilon());
            case GROUP_NORM ->
                new DoubleNormalisation(spec, in, ((GroupNorm) spec).groups(), ((GroupNorm) spec).epsilon());
            case DROPOUT -> throw new IllegalArgumentException("Dropout draws at random.");
        };
    }

    /** The layer outside training: running statistics, no dropout. */
    public static DoubleLayer inUse(LayerSpec spec, Shape in) {
        return switch (spec.kind()) {
            case BATCH_NORM -> new DoubleRunningNormalisation((BatchNorm) spec, in);
            case DROPOUT -> new DoubleActivation(spec, in, x -> x, x -> 1);
            default -> of(spec, in);
        };
    }

    public int outSize() {
        return out.size();
    }

    public int parameterCount() {
        return spec.parameters(in).stream().mapToInt(p -> (int) p.size()).sum();
    }

    /** @param p the layer's parameters from {@code offset} on, weights before bias */
    public abstract double[] forward(double[] p, int offset, double[] x);

    /** Adds to {@code gradient} from {@code offset} on and returns the gradient by the input. */
    public abstract double[] backward(double[] p, int offset, double[] x, double[] dy, double[] gradient);

    /** On which side of each of its kinks the layer is: differences across a kink say nothing about a gradient. */
    public int[] sides(double[] x) {
        return new int[0];
    }

    int channel(int index) {
        return index % in.channels();
    }

    /** Three indices that belong together: of an input, of a place in the window or a weight, of an output. */
    interface Visitor {
        void visit(int input, int place, int output);
    }

    void forEachCell(Window window, Visitor visitor) {
        forEachPixel(window, (pixel, cell, position) -> {
            for (int c = 0; c < in.channels(); c++) {
                visitor.visit(pixel * in.channels() + c, cell, position * in.channels() + c);
            }
        });
    }

    /** Visits (input pixel, cell of the window, output pixel) for each cell inside the input. */
    void forEachPixel(Window window, Visitor visitor) {
        Axis v = Axis.vertical(in, window);
        Axis h = Axis.horizontal(in, window);
        for (int y = 0; y < v.out(); y++) {
            for (int x = 0; x < h.out(); x++) {
                for (int i = 0; i < v.window(); i++) {
                    for (int j = 0; j < h.window(); j++) {
                        int row = v.under(y, i);
                        int column = h.under(x, j);
                        if (v.isInside(row) && h.isInside(column)) {
                            visitor.visit(row * in.width() + column, i * h.window() + j, y * h.out() + x);
                        }
                    }
                }
            }
        }
    }
}
