package inkling.training;

import inkling.data.Dataset;
import inkling.model.Model;

/**
 * How a model does on a data set.
 *
 * @param confusion {@code [truth][answer]} counts
 * @param loss mean softmax cross-entropy
 */
public record Evaluation(int samples, int correct, double loss, int[][] confusion) {
    /** 0 to 1. */
    public double accuracy() {
        return samples == 0 ? Double.NaN : (double) correct / samples;
    }

    /**
     * Runs the model over the data.
     *
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or other classes
     */
    public static Evaluation of(Model model, Dataset data, int threads) {
        throw new UnsupportedOperationException();
    }
}
