package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes a convolution (a cross-correlation, as in every network library). With zeros outside the input, one output value is
 *
 * <pre>{@code
 * out[y][x][f] = bias[f] + sum over i, j, c of in[y * stride - top + i][x * stride - left + j][c] * weights[i][j][c][f]
 * }</pre>
 *
 * <table>
 *   <caption>Shapes, outermost side first</caption>
 *   <tr><th>input</th><td>{@code [n][inHeight][inWidth][inChannels]}</td></tr>
 *   <tr><th>weights</th><td>{@code [windowHeight][windowWidth][inChannels][filters]}</td></tr>
 *   <tr><th>bias</th><td>{@code [filters]}</td></tr>
 *   <tr><th>output</th><td>{@code [n][outHeight][outWidth][filters]}</td></tr>
 * </table>
 *
 * <p>The sides of the output are
 *
 * <pre>{@code
 * outHeight = floor((inHeight + top + bottom - windowHeight) / stride) + 1
 * outWidth  = floor((inWidth + left + right - windowWidth) / stride) + 1
 * }</pre>
 *
 * <p>with the padding's four sides, all 0 for {@link Padding#VALID}; with {@link Padding#SAME} the formulas come to
 * {@code ceil(inHeight / stride)} and {@code ceil(inWidth / stride)}. The window itself is not dilated, and each filter sees all
 * channels (one group).
 *
 * @param filters the number of output channels, 1 to {@link LayerSpec#MAX_UNITS}
 * @param window the size of the kernel, its stride and its padding
 * @param bias false leaves the bias out, which a normalisation right behind would take away again
 */
public record Conv2d(int filters, Window window, boolean bias) implements LayerSpec {
    /**
     * Checks the settings.
     *
     * @param filters the number of output channels, 1 to {@link LayerSpec#MAX_UNITS}
     * @param window the size of the kernel, its stride and its padding
     * @param bias false leaves the bias out, which a normalisation right behind would take away again
     * @throws IllegalArgumentException if there are too few or too many filters
     */
    public Conv2d {
        if (!LayerSpec.isCount(filters)) {
            throw new ExplainedArgumentException(LayerReason.FILTERS.of(MAX_UNITS, filters));
        }
    }

    /**
     * Describes a convolution with a bias.
     *
     * @param filters the number of output channels, 1 to {@link LayerSpec#MAX_UNITS}
     * @param window the size of the kernel, its stride and its padding
     */
    public Conv2d(int filters, Window window) {
        this(filters, window, true);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CONV2D;
    }

    @Override
    public Shape output(Shape in) {
        return window.over(in).out(filters);
    }

    @Override
    public List<ParameterSpec> parameters(Shape in) {
        int fanIn = window.height() * window.width() * in.channels();
        ParameterSpec weights = ParameterSpec.weights(fanIn, window.height(), window.width(), in.channels(), filters);
        return bias ? List.of(weights, ParameterSpec.bias(filters)) : List.of(weights);
    }

    @Override
    public long operations(Shape in) {
        return (long) output(in).size() * window.height() * window.width() * in.channels();
    }

    @Override
    public String describe() {
        return window.describe() + ", " + filters + " filters" + (bias ? "" : ", no bias");
    }

    @Override
    public String descriptionKey() {
        return bias ? "layer.conv2d.what" : "layer.conv2d.what.noBias";
    }

    @Override
    public List<Object> settings() {
        return List.of(filters, window);
    }

    @Override
    public LayerSpec withBias() {
        return bias ? this : new Conv2d(filters, window);
    }
}
