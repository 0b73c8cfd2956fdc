package inkling.training;

import inkling.data.Dataset;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.WorkerPool;
import inkling.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Holds a model's prediction for each picture of a data set, to look at its mistakes one by one. The prediction is the class
 * with the largest logit, as in {@link Evaluation}.
 *
 * @param data the pictures, labelled by the model's classes
 * @param labels the names of the model's classes, which true and predicted classes index
 * @param predicted the predicted classes, one a picture
 * @param confidences the calibrated probability of each prediction, 0 to 1
 * @param rejected the number of pictures that the model's calibration rejects as none of its classes; they have a prediction
 *     all the same
 */
public record Predictions(Dataset data, List<String> labels, int[] predicted, float[] confidences, int rejected) {
    /**
     * Runs the model over the data, whose classes are found by their names, see {@link LabelAlignment}.
     *
     * @param model any, calibrated or not
     * @param data of the model's shape and classes
     * @param threads changes the speed and not one bit of the result
     * @param goOn gets the number of pictures read so far, on this thread, and says whether to go on
     * @return nothing if it was told to stop
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or other classes, or the
     *     network has no answer for one of them: its outputs are no numbers
     */
    public static Optional<Predictions> of(Model model, Dataset data, int threads, IntPredicate goOn) {
        try (WorkerPool workers = new WorkerPool(threads, "inkling-predictions")) {
            Dataset matched = LabelAlignment.of(model, data);
            return Logits.of(model, matched, workers, goOn).map(logits -> of(model, matched, logits.requireNumbers()));
        }
    }

    private static Predictions of(Model model, Dataset data, Logits logits) {
        int classes = logits.classes();
        int[] predicted = new int[logits.samples()];
        float[] confidences = new float[logits.samples()];
        float[] probabilities = new float[classes];
        int rejected = 0;
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = SoftmaxCrossEntropy.argmax(logits.values(), logits.at(i), classes);
            model.calibration().probabilities(logits.values(), logits.at(i), classes, probabilities, 0);
            confidences[i] = probabilities[predicted[i]];
            rejected += model.calibration().rejects(logits.values(), logits.at(i), classes) ? 1 : 0;
        }
        return new Predictions(data, model.labels(), predicted, confidences, rejected);
    }

    /**
     * {@return the class that a picture shows}
     *
     * @param picture its number, from 0
     */
    public int truth(int picture) {
        return data.label(picture);
    }

    /**
     * {@return whether a picture is predicted as something else than it shows}
     *
     * @param picture its number, from 0
     */
    public boolean isMistake(int picture) {
        return predicted[picture] != truth(picture);
    }

    /** {@return how often each class was predicted as which} */
    public ConfusionMatrix confusion() {
        int[][] counts = new int[labels.size()][labels.size()];
        for (int i = 0; i < predicted.length; i++) {
            counts[truth(i)][predicted[i]]++;
        }
        return new ConfusionMatrix(counts);
    }

    /**
     * {@return the numbers of the pictures that {@code wanted} accepts, the most confident prediction first, equal ones in
     * their own order}
     *
     * @param wanted gets the number of a picture
     */
    public List<Integer> bySureness(IntPredicate wanted) {
        return IntStream.range(0, predicted.length)
                .filter(wanted)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -confidences[i]))
                .toList();
    }
}
