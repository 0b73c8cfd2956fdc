package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Describes a layer: the architecture as data, without weights. It is what a model file stores and the layer table shows; what runs it is made
 * of it by {@link LayerFactory}. The implementing records are immutable and listed in {@link LayerKind}.
 */
public interface LayerSpec {
    /** The most outputs or filters a layer may have. */
    int MAX_UNITS = 1 << 16;

    /** {@return the constant for this record's type} */
    LayerKind kind();

    /**
     * Computes the shape of the output for an input of this shape.
     *
     * @param in height, width and channels
     * @return of each sample's output
     * @throws IllegalArgumentException if the layer does not fit this input; the message says why
     */
    Shape output(Shape in);

    /**
     * Lists what the layer learns and measures for an input of this shape, in the order in which it is stored; empty for most
     * layers.
     *
     * @param in which the layer must fit
     * @return one for each of the layer's arrays, such as weights and bias
     */
    default List<ParameterSpec> parameters(Shape in) {
        return List.of();
    }

    /**
     * Counts what one sample costs: multiply-adds where there are weights, values looked at where a window slides, otherwise
     * the values of the input.
     *
     * @param in which the layer must fit
     * @return below 2^51, since a layer has at most 2^26 weights, and an activation and a window at most 2^24 and 2^20 places
     */
    long operations(Shape in);

    /**
     * {@return the settings in English, for a terminal, such as {@code 3×3, stride 1, same, 16 filters}; empty if there are
     * none}
     */
    String describe();

    /**
     * {@return the key of the sentence that describes the layer on screen; {@link #settings} are its arguments} The texts of each
     * language also have the kind's name ({@code layer.<id>}) and its short name ({@code layer.<id>.short}).
     */
    default String descriptionKey() {
        return "layer." + kind().id() + ".what";
    }

    /** {@return the settings that the sentence of {@link #descriptionKey} states: numbers and {@linkplain Window windows}} */
    List<Object> settings();

    /**
     * {@return the same layer with a bias for each channel of its output; {@code null} for a layer that cannot have one} What
     * scales and shifts each channel of the output can be taken into the weights of such a layer.
     */
    default LayerSpec withBias() {
        return null;
    }

    /**
     * {@return whether a number of units, filters or groups is within 1 and {@link #MAX_UNITS}}
     *
     * @param count any number
     */
    static boolean isCount(int count) {
        return count >= 1 && count <= MAX_UNITS;
    }

    /**
     * Checks a setting that is above 0 and at most 1.
     *
     * @param name as files call it
     * @param value any number, NaN included
     * @throws IllegalArgumentException if it is not
     */
    static void requireFraction(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new ExplainedArgumentException(LayerReason.FRACTION.of(name, value));
        }
    }
}
