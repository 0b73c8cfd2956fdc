package inkling.engine;

import inkling.failure.ExplainedArgumentException;
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

    /** What the layer learns and measures for an input of this shape, in the order in which it is stored; empty for most layers. */
    default List<Parameter> parameters(Shape in) {
        return List.of();
    }

    /**
     * A convolution (a cross-correlation, as in every network library), formula for one output value:
     * {@code out[y][x][f] = bias[f] + sum over kh, kw, c of in[y * stride - top + kh][x * stride - left + kw][c] *
     * weights[kh][kw][c][f]}, with zeros outside the input.
     *
     * @param bias false leaves the bias out, which a normalisation right behind would take away again
     */
    record Conv2d(int filters, Window window, boolean bias) implements LayerSpec {
        public Conv2d {
            if (!isCount(filters)) {
                throw new ExplainedArgumentException(EngineReason.FILTERS.of(MAX_UNITS, filters));
            }
        }

        /** With a bias. */
        public Conv2d(int filters, Window window) {
            this(filters, window, true);
        }

        @Override
        public Shape output(Shape in) {
            return window.over(in).out(filters);
        }

        @Override
        public List<Parameter> parameters(Shape in) {
            int fanIn = window.height() * window.width() * in.channels();
            Parameter weights = Parameter.weights(fanIn, window.height(), window.width(), in.channels(), filters);
            return bias ? List.of(weights, Parameter.bias(filters)) : List.of(weights);
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

    /** The mean over all positions, channel by channel: 1 x 1 x channels comes out. */
    record GlobalAveragePool() implements LayerSpec {
        @Override
        public Shape output(Shape in) {
            return window(in).over(in).out(in.channels());
        }

        /** The one window that covers the whole input. */
        Window window(Shape in) {
            return new Window(in.height(), in.width(), 1, Padding.VALID);
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
            if (!isCount(units)) {
                throw new ExplainedArgumentException(EngineReason.UNITS.of(MAX_UNITS, units));
            }
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
                throw new ExplainedArgumentException(EngineReason.DROPOUT_RATE.of(rate));
            }
        }

        @Override
        public Shape output(Shape in) {
            return in;
        }
    }

    /**
     * Batch normalisation (Ioffe and Szegedy, 2015), channel by channel: {@code out = scale * (in - mean) / sqrt(variance +
     * epsilon) + shift}, with learned scale (1 at first) and shift (0).
     *
     * <p>In training, mean and variance are those of the channel over all positions of the samples of one shard: "ghost batch
     * normalisation" (Hoffer, Hubara, Soudry, 2017), since {@link Trainer} cuts every batch into {@link Trainer#SHARDS} shards
     * that run side by side. So no thread waits for another between two layers, and what comes out does not depend on how many
     * threads there are.
     *
     * <p>In use they are running means of what training saw, after each step {@code running = (1 - momentum) * running + momentum
     * * observed}, with the mean of the shards' means and of their unbiased variances as what was observed.
     *
     * @param epsilon above 0 and at most 1, usually 1e-5
     * @param momentum above 0 and at most 1, usually 0.1; the share of the new, as in PyTorch
     */
    record BatchNorm(double epsilon, double momentum) implements LayerSpec {
        public BatchNorm {
            if (!isShare(epsilon)) {
                throw new ExplainedArgumentException(EngineReason.NORMALISATION_EPSILON.of(epsilon));
            }
            if (!isShare(momentum)) {
                throw new ExplainedArgumentException(EngineReason.NORMALISATION_MOMENTUM.of(momentum));
            }
        }

        @Override
        public Shape output(Shape in) {
            return in;
        }

        @Override
        public List<Parameter> parameters(Shape in) {
            return List.of(
                    Parameter.unregularised("scale", in.channels(), 1),
                    Parameter.unregularised("shift", in.channels(), 0),
                    Parameter.mean(in.channels()),
                    Parameter.variance(in.channels()));
        }
    }

    /**
     * Group normalisation (Wu and He, 2018): {@code out = scale * (in - mean) / sqrt(variance + epsilon) + shift}, with mean and
     * variance of a group of neighbouring channels over all positions of one sample, and scale (1 at first) and shift (0) learned
     * for each channel. The same in training and in use.
     *
     * @param groups into how many groups of equal size the channels are cut
     * @param epsilon above 0 and at most 1, usually 1e-5
     */
    record GroupNorm(int groups, double epsilon) implements LayerSpec {
        public GroupNorm {
            if (!isCount(groups)) {
                throw new ExplainedArgumentException(EngineReason.GROUPS.of(MAX_UNITS, groups));
            }
            if (!isShare(epsilon)) {
                throw new ExplainedArgumentException(EngineReason.NORMALISATION_EPSILON.of(epsilon));
            }
        }

        @Override
        public Shape output(Shape in) {
            if (in.channels() % groups != 0) {
                throw new ExplainedArgumentException(EngineReason.GROUPS_OF_CHANNELS.of(in.channels(), groups));
            }
            return in;
        }

        @Override
        public List<Parameter> parameters(Shape in) {
            return List.of(
                    Parameter.unregularised("scale", in.channels(), 1),
                    Parameter.unregularised("shift", in.channels(), 0));
        }
    }

    private static boolean isShare(double value) {
        return value > 0 && value <= 1;
    }

    private static boolean isCount(int count) {
        return count >= 1 && count <= MAX_UNITS;
    }
}
