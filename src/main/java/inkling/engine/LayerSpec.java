package inkling.engine;

import java.util.List;

/**
 * What a layer is: the architecture as data, without weights and without code to run it. It is what a model file stores and
 * the layer table shows; {@link Network} turns it into something that runs.
 */
public sealed interface LayerSpec {
    /** The most outputs or filters a layer may have. */
    int MAX_UNITS = 1 << 16;

    /**
     * The shape of the output for an input of this shape.
     *
     * @throws IllegalArgumentException if the layer does not fit this input; the message says why
     */
    Shape output(Shape in);

    /** What the layer learns for an input of this shape, in the order in which it is stored; empty for most layers. */
    default List<Parameter> parameters(Shape in) {
        return List.of();
    }

    /**
     * A convolution (a cross-correlation, as in every network library), formula for one output value:
     * {@code out[y][x][f] = bias[f] + sum over kh, kw, c of in[y * stride - top + kh][x * stride - left + kw][c] *
     * weights[kh][kw][c][f]}, with zeros outside the input.
     */
    record Conv2d(int filters, Window window) implements LayerSpec {
        public Conv2d {
            requireUnits("filters", filters);
        }

        @Override
        public Shape output(Shape in) {
            return window.over(in).out(filters);
        }

        @Override
        public List<Parameter> parameters(Shape in) {
            int fanIn = window.height() * window.width() * in.channels();
            return List.of(
                    Parameter.weights(fanIn, window.height(), window.width(), in.channels(), filters),
                    Parameter.bias(filters));
        }
    }

    /** The maximum of each window, channel by channel; padding never wins. */
    record MaxPool(Window window) implements LayerSpec {
        @Override
        public Shape output(Shape in) {
            return window.over(in).out(in.channels());
        }
    }

    /** The mean of each window, channel by channel; positions in the padding do not count. */
    record AveragePool(Window window) implements LayerSpec {
        @Override
        public Shape output(Shape in) {
            return window.over(in).out(in.channels());
        }
    }

    /** {@code max(0, x)}, value by value. */
    record Relu() implements LayerSpec {
        @Override
        public Shape output(Shape in) {
            return in;
        }
    }

    /**
     * A fully connected layer: {@code out[u] = bias[u] + sum over i of in[i] * weights[i][u]}. An input with rows and columns
     * is read in the order height, width, channel.
     */
    record Dense(int units) implements LayerSpec {
        public Dense {
            requireUnits("units", units);
        }

        @Override
        public Shape output(Shape in) {
            return Shape.vector(units);
        }

        @Override
        public List<Parameter> parameters(Shape in) {
            return List.of(Parameter.weights(in.size(), in.size(), units), Parameter.bias(units));
        }
    }

    /**
     * In training each value is zero with probability {@code rate}, and the others are divided by {@code 1 - rate}
     * ("inverted dropout", Srivastava et al., 2014); in use the layer does nothing.
     */
    record Dropout(double rate) implements LayerSpec {
        public Dropout {
            if (!(rate >= 0 && rate < 1)) {
                throw new IllegalArgumentException(
                        "A dropout rate is at least 0 and below 1, but this one is " + rate + ".");
            }
        }

        @Override
        public Shape output(Shape in) {
            return in;
        }
    }

    private static void requireUnits(String what, int count) {
        if (count < 1 || count > MAX_UNITS) {
            throw new IllegalArgumentException(
                    "The number of " + what + " is 1 to " + MAX_UNITS + ", but it is " + count + ".");
        }
    }
}
