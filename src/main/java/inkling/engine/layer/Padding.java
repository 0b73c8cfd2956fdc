package inkling.engine.layer;

import inkling.failure.ExplainedArgumentException;

/** Describes how many zero rows and columns are laid around the input before a window slides over it. */
public sealed interface Padding {
    /** No padding: the window stays inside the input. */
    Padding VALID = new Valid();

    /** As much padding as makes the output {@code ceil(input / stride)} long. */
    Padding SAME = new Same();

    /**
     * Computes the rows or columns laid on before the first and after the last input position.
     *
     * @param length the number of input positions, 1 or more
     * @param window the number of positions that a window covers, 1 or more
     * @param stride from one window to the next, 1 or more
     * @param vertical whether these are rows; columns otherwise
     * @return 0 or more on either side
     */
    Sides along(int length, int window, int stride, boolean vertical);

    /**
     * The padding at both ends of one axis, in positions.
     *
     * @param before the first position, 0 or more
     * @param after the last position, 0 or more
     */
    record Sides(int before, int after) {}

    /** Adds no padding, see {@link Padding#VALID}. */
    record Valid() implements Padding {
        @Override
        public Sides along(int length, int window, int stride, boolean vertical) {
            return new Sides(0, 0);
        }
    }

    /**
     * Keeps the sides at stride 1, see {@link Padding#SAME}. An odd sum puts the smaller half on the top and left, as TensorFlow
     * does.
     */
    record Same() implements Padding {
        @Override
        public Sides along(int length, int window, int stride, boolean vertical) {
            int output = (length + stride - 1) / stride;
            int sum = Math.max(0, (output - 1) * stride + window - length);
            return new Sides(sum / 2, sum - sum / 2);
        }
    }

    /**
     * Adds the same rows and columns to every input, as in PyTorch.
     *
     * <p>The constructor throws an {@link IllegalArgumentException} if a side is negative.
     *
     * @param top rows above the input
     * @param left columns to its left
     * @param bottom rows below it
     * @param right columns to its right
     */
    record Explicit(int top, int left, int bottom, int right) implements Padding {
        /**
         * Checks that no side is negative.
         *
         * @param top rows above the input
         * @param left columns to its left
         * @param bottom rows below it
         * @param right columns to its right
         * @throws IllegalArgumentException if one is
         */
        public Explicit {
            if (Math.min(Math.min(top, left), Math.min(bottom, right)) < 0) {
                throw new ExplainedArgumentException(LayerReason.NEGATIVE_PADDING.of(top, left, bottom, right));
            }
        }

        @Override
        public Sides along(int length, int window, int stride, boolean vertical) {
            return vertical ? new Sides(top, bottom) : new Sides(left, right);
        }
    }
}
