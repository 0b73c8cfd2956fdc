package inkling.model;

import java.util.List;
import java.util.Map;

/**
 * How a model came to be, as far as it is needed to make it again: the data, every setting, and what each epoch gave. It holds
 * no date, so that the same command writes the same bytes.
 *
 * @param data the name of the data set
 * @param samples how many pictures it was trained on
 * @param settings every setting by name, in a fixed order, as text
 * @param epochs one entry an epoch, first to last
 * @param testAccuracy on the data's test set, 0 to 1; NaN if it was not measured
 */
public record TrainingRecord(
        String data, int samples, Map<String, String> settings, List<Epoch> epochs, double testAccuracy) {
    /** The record of a network with random weights. */
    public static final TrainingRecord NONE = new TrainingRecord("", 0, Map.of(), List.of(), Double.NaN);

    public TrainingRecord {
        settings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settings));
        epochs = List.copyOf(epochs);
    }

    public TrainingRecord withTestAccuracy(double accuracy) {
        return new TrainingRecord(data, samples, settings, epochs, accuracy);
    }

    /** One pass over the data: mean loss and accuracy (0 to 1) in training and on the pictures held out. */
    public record Epoch(
            double trainingLoss, double trainingAccuracy, double validationLoss, double validationAccuracy) {}
}
