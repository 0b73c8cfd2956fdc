package inkling.inspection;

import java.util.List;

/**
 * Shows how one gradient comes about in evaluation mode: that of a layer's input, or of a weight or bias. Each {@code result} is computed
 * from the other components, in the order and with the rounding of the numeric contract, and equals the engine's value to the bit. Made
 * by {@link BackwardArithmetic}.
 */
public sealed interface GradientArithmetic {
    /** The gradient of the loss. */
    float result();

    /**
     * The gradient of the loss by a value of the layer's output.
     *
     * @param unit its place in the output
     */
    record Arriving(Unit unit, float gradient) {}

    /**
     * One term of a sum by the chain rule.
     *
     * @param factor the derivative of that output by what is looked at: a weight for an input, an input for a weight
     * @param source the place of the input that is the factor; {@code null} where the factor is a weight
     * @param sum what the sum is with this term: {@code gradient * factor} is added to the sum before it and rounded once
     */
    record Term(Arriving output, float factor, Unit source, float sum) {
        /** The product alone, rounded: for display, since the sum takes it unrounded. */
        public float product() {
            return output.gradient() * factor;
        }
    }

    /** A sum of products: of an input or a weight of a convolution or a dense layer. No terms where no window covers the input. */
    record SumOfProducts(List<Term> terms) implements GradientArithmetic {
        public SumOfProducts {
            terms = List.copyOf(terms);
        }

        @Override
        public float result() {
            return terms.isEmpty() ? 0 : terms.get(terms.size() - 1).sum();
        }
    }

    /**
     * A sum of gradients, each divided by the same number for all of a window: of a bias, or of an input of a pooling, where it takes
     * the windows whose maximum the input was, or a share of each mean.
     *
     * @param cells what each is divided by; 1 but for average pooling, one number for each output
     */
    record SumOfShares(List<Arriving> outputs, List<Integer> cells, float result) implements GradientArithmetic {
        public SumOfShares {
            outputs = List.copyOf(outputs);
            cells = List.copyOf(cells);
        }
    }

    /**
     * One gradient times the derivative at this place: of an input of an activation function, of batch normalisation or of dropout.
     *
     * @param derivative of the output by the input
     */
    record Scaled(Arriving output, float derivative, float result) implements GradientArithmetic {}

    /**
     * Of an input of group normalisation: {@code (scale * gradient - meanGradient - normalised * meanProduct) / deviation}, where the means
     * are over the group, of {@code scale * gradient} and of its product with the normalised input.
     */
    record GroupNormalised(
            Arriving output,
            float scale,
            double normalised,
            double meanGradient,
            double meanProduct,
            double deviation,
            float result)
            implements GradientArithmetic {}
}
