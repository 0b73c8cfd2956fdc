package inkling.training;

import inkling.data.Dataset;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.WorkerPool;
import inkling.model.Calibration;
import inkling.model.Model;

/**
 * Holds a model's loss, accuracy, calibration error and confusion matrix on a data set. The prediction is the class with the
 * largest logit: the reject class is never predicted, and takes no part in the loss.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(model, Mnist.test(), 2);
 * double accuracy = evaluation.accuracy();
 * }</pre>
 *
 * @param samples the number of pictures
 * @param correct how many of them were predicted right
 * @param loss mean softmax cross-entropy of the classes' logits as they are; NaN if there are no samples
 * @param calibrationError of the calibrated probabilities, see {@link CalibrationError}
 * @param rejected the number of pictures that the model's calibration rejects as none of its classes; they are in all the other
 *     figures too
 * @param confusion {@code [true class][predicted class]} counts
 */
public record Evaluation(
        int samples, int correct, double loss, double calibrationError, int rejected, int[][] confusion) {
    /** {@return the share of the pictures predicted right, 0 to 1; NaN if there are no samples} */
    public double accuracy() {
        return samples == 0 ? Double.NaN : (double) correct / samples;
    }

    /**
     * {@return the model that was evaluated, with this as what is known of it on the test pictures}
     *
     * @param model the one that was evaluated
     */
    public Model recordedIn(Model model) {
        return model.withTraining(model.training().withTest(accuracy(), calibrationError));
    }

    /**
     * Runs the model over the data, whose classes are found by their names, see {@link LabelAlignment}.
     *
     * @param model any, calibrated or not
     * @param data of the model's shape and classes
     * @param threads changes the speed and not one bit of the result
     * @return with the mean loss and the counts
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or other classes, or the
     *     network has no answer for one of them: its outputs are no numbers
     */
    public static Evaluation of(Model model, Dataset data, int threads) {
        try (WorkerPool workers = new WorkerPool(threads, "inkling-evaluation")) {
            Logits logits = Logits.of(model, LabelAlignment.of(model, data), workers);
            return of(model.calibration(), logits.requireNumbers());
        }
    }

    /** Evaluates a network on its way: where it has diverged, the loss is NaN. */
    static Evaluation of(Model model, Dataset data, WorkerPool workers) {
        return of(model.calibration(), Logits.of(model, data, workers));
    }

    private static Evaluation of(Calibration calibration, Logits logits) {
        int classes = logits.classes();
        float[] probabilities = new float[classes];
        float[] unused = new float[logits.values().length];
        int[][] confusion = new int[classes][classes];
        CalibrationError error = new CalibrationError();
        int correct = 0;
        int rejected = 0;
        double loss = 0;
        for (int i = 0; i < logits.samples(); i++) {
            float[] values = logits.values();
            int at = logits.at(i);
            int truth = logits.truths()[i];
            int predicted = SoftmaxCrossEntropy.argmax(values, at, classes);
            calibration.probabilities(values, at, classes, probabilities, 0);
            error.add(probabilities[predicted], predicted == truth);
            confusion[truth][predicted]++;
            correct += predicted == truth ? 1 : 0;
            rejected += calibration.rejects(values, at, classes) ? 1 : 0;
            loss += SoftmaxCrossEntropy.loss(values, at, classes, truth, 1, unused);
        }
        return new Evaluation(logits.samples(), correct, loss / logits.samples(), error.value(), rejected, confusion);
    }
}
