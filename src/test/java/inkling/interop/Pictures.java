package inkling.interop;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Predictor;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.WorkerPool;
import inkling.model.Model;

/** The first of MNIST's test pictures, and what our engine says of them. */
final class Pictures {
    private static final int SIZE = 28 * 28;
    private static final Dataset TEST = Mnist.test();

    private final int count;
    private final float[] values;

    Pictures(int count) {
        this.count = count;
        values = new float[count * SIZE];
        for (int i = 0; i < count; i++) {
            TEST.copyImage(i, values, i * SIZE);
        }
    }

    /** With one channel, the order of channels is none. */
    float[] values() {
        return values;
    }

    int count() {
        return count;
    }

    int label(int picture) {
        return TEST.label(picture);
    }

    /** All outputs of our network, as they come. */
    float[][] logits(Model model) {
        int outputs = model.network().classes();
        float[] logits = new float[count * outputs];
        try (WorkerPool workers = new WorkerPool(1, "test")) {
            new Predictor(model.network(), model.parameters(), workers).logits(values, count, logits);
        }
        return rows(logits, outputs);
    }

    /** The calibrated probabilities of our model's real classes. */
    float[][] probabilities(Model model) {
        float[][] logits = logits(model);
        float[][] probabilities = new float[count][model.labels().size()];
        for (int i = 0; i < count; i++) {
            model.calibration().probabilities(logits[i], 0, model.labels().size(), probabilities[i], 0);
        }
        return probabilities;
    }

    private static float[][] rows(float[] values, int width) {
        float[][] rows = new float[values.length / width][width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, i * width, rows[i], 0, width);
        }
        return rows;
    }

    static double largestDifference(float[][] one, float[][] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < one[i].length; k++) {
                double difference = Math.abs((double) one[i][k] - other[i][k]);
                // NaN counts as different
                largest = difference <= largest ? largest : difference;
            }
        }
        return largest;
    }

    static int sameAnswers(float[][] one, float[][] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            int width = one[i].length;
            same += SoftmaxCrossEntropy.argmax(one[i], 0, width) == SoftmaxCrossEntropy.argmax(other[i], 0, width)
                    ? 1
                    : 0;
        }
        return same;
    }
}
