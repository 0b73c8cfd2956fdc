package inkling.engine;

/**
 * A layer's working memory within one {@link Frame}; what a layer does not need is {@code null}.
 *
 * @param input the padded input of all samples, kept from the forward to the backward pass
 * @param gradient the padded gradient of one sample
 * @param rows where each row of the input matrix begins
 * @param gradientRows where each row of the output gradient's matrix begins
 */
record Scratch(float[] input, float[] gradient, int[] rows, int[] gradientRows) {
    static final Scratch NONE = new Scratch(null, null);

    Scratch(float[] input, float[] gradient) {
        this(input, gradient, null, null);
    }
}
