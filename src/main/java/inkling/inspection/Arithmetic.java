package inkling.inspection;

import java.util.List;

/**
 * Shows how one value of a layer's output comes about in evaluation mode: a value of one of the forms below, which between them cover
 * every kind of layer. Each {@code result} is computed from the other components, in the order and with the rounding of the numeric
 * contract, and equals the engine's value to the bit. Made by {@link ForwardArithmetic#of}.
 */
public sealed interface Arithmetic {
    /** The value of the unit. */
    float result();

    /**
     * A value that the unit reads.
     *
     * @param unit its place in the layer's input; not in it where padding is read
     * @param value 0 in the padding
     */
    record Read(Unit unit, float value) {}

    /**
     * One term of a weighted sum.
     *
     * @param parameter the index of the weight in the network's array of parameters
     * @param sum what the sum is with this term: {@code value * weight} is added to the sum before it and rounded once
     */
    record Term(Read input, int parameter, float weight, float sum) {
        /** The product alone, rounded: for display, since the sum takes it unrounded. */
        public float product() {
            return input.value() * weight;
        }
    }

    /**
     * A convolution's or a dense layer's output: {@code bias + sum over terms of value * weight}, in the order of the terms.
     *
     * @param bias what the sum begins with; 0 for a layer without one
     * @param hasBias whether the layer has one
     */
    record WeightedSum(float bias, boolean hasBias, List<Term> terms) implements Arithmetic {
        public WeightedSum {
            terms = List.copyOf(terms);
        }

        @Override
        public float result() {
            return terms.get(terms.size() - 1).sum();
        }
    }

    /**
     * A max pooling's output: the largest value of the window.
     *
     * @param cells of the window that lie within the input, in row order
     * @param winner the index of the first of the largest; -1 if one is not a number
     */
    record Maximum(List<Read> cells, int winner, float result) implements Arithmetic {
        public Maximum {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An average pooling's output: the mean of those cells of the window that lie within the input.
     *
     * @param cells in row order
     * @param sum added up in their order
     */
    record Mean(List<Read> cells, float sum) implements Arithmetic {
        public Mean {
            cells = List.copyOf(cells);
        }

        @Override
        public float result() {
            return sum / cells.size();
        }
    }

    /** The output of an activation function, or of dropout, which passes its input on in evaluation mode. */
    record Elementwise(Read input, float result) implements Arithmetic {}

    /**
     * Batch normalisation's output, {@code scale * (input - mean) / sqrt(variance + epsilon) + shift}, computed as
     * {@code input * factor + offset}.
     *
     * @param factor {@code scale / sqrt(variance + epsilon)}
     * @param offset {@code shift - mean * factor}
     */
    record BatchNormalised(
            Read input,
            float mean,
            float variance,
            double epsilon,
            float scale,
            float shift,
            float factor,
            float offset)
            implements Arithmetic {
        @Override
        public float result() {
            return Math.fma(input.value(), factor, offset);
        }
    }

    /**
     * Group normalisation's output, {@code scale * (input - mean) / deviation + shift}.
     *
     * @param mean over the group's channels and all positions of this sample
     * @param variance the mean squared distance from it
     * @param normalised {@code (input - mean) / sqrt(variance + epsilon)}
     */
    record GroupNormalised(
            Read input, double mean, double variance, double epsilon, double normalised, float scale, float shift)
            implements Arithmetic {
        @Override
        public float result() {
            return (float) (scale * normalised + shift);
        }
    }
}
