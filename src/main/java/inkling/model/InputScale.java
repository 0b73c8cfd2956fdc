package inkling.model;

import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;

/**
 * Says how pictures become a network's input: {@code factor * ink + offset} for each value, where ink is 0 for paper and 1 for ink,
 * and rows and columns exchanged if the network learned from pictures that lie on their side. A mean m and a deviation d are the
 * factor 1/d and the offset -m/d; black ink on white is the factor -1 and the offset 1.
 *
 * @param factor finite and not 0
 * @param offset finite
 * @param turned whether rows become columns
 */
public record InputScale(double factor, double offset, boolean turned) {
    /** Hands pictures on as they are: white ink on black, from 0 to 1. What Inkling trains itself takes this. */
    public static final InputScale IDENTITY = new InputScale(1, 0, false);

    /**
     * Checks the figures.
     *
     * @param factor finite and not 0
     * @param offset finite
     * @param turned whether rows become columns
     * @throws IllegalArgumentException if the factor is 0, or a figure is not finite
     */
    public InputScale {
        if (!Float.isFinite((float) factor) || (float) factor == 0 || !Float.isFinite((float) offset)) {
            throw new ExplainedArgumentException(ModelReason.INPUT_SCALE.of(factor, offset));
        }
    }

    /**
     * {@return the scale that takes this mean from the ink and divides by this deviation}
     *
     * @param mean of the inputs, finite
     * @param deviation of the inputs, finite and not 0
     */
    public static InputScale standardised(double mean, double deviation) {
        return new InputScale(1 / deviation, -mean / deviation, false);
    }

    /**
     * Turns a picture into an input, in place. The identity changes not one bit; otherwise each value is computed in double
     * precision and rounded once.
     *
     * @param values a picture from {@code from} on, {@code [h][w][c]}
     * @param from the index of the first value
     * @param shape of the picture
     */
    public void apply(float[] values, int from, Shape shape) {
        if (turned && shape.height() == shape.width()) {
            turn(values, from, shape.height(), shape.channels());
        }
        if (factor != 1 || offset != 0) {
            for (int i = from; i < from + shape.size(); i++) {
                values[i] = (float) (factor * values[i] + offset);
            }
        }
    }

    private static void turn(float[] values, int from, int side, int channels) {
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < y; x++) {
                for (int c = 0; c < channels; c++) {
                    int here = from + (y * side + x) * channels + c;
                    int there = from + (x * side + y) * channels + c;
                    float value = values[here];
                    values[here] = values[there];
                    values[there] = value;
                }
            }
        }
    }
}
