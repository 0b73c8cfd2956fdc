package inkling.engine;

import inkling.engine.kernel.Patches;

/**
 * A layer's working memory within one {@link Frame}; what a layer does not need is {@code null}.
 *
 * @param input the padded input of all samples, kept from the forward to the backward pass
 * @param gradient the padded gradient of one sample
 * @param rows the input as a matrix, a row a sample
 * @param gradientRows the output gradient as a matrix, a row a sample
 */
record Scratch(float[] input, float[] gradient, Patches rows, Patches gradientRows) {
    static final Scratch NONE = new Scratch(null, null);

    Scratch(float[] input, float[] gradient) {
        this(input, gradient, null, null);
    }
}
