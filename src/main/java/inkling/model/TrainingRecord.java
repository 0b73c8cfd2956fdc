package inkling.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a model came to be, as far as it is needed to make it again: the data, every setting, and what each epoch gave. It holds
 * no date, so that the same command writes the same bytes, and nothing that tells whether a run was interrupted on its way.
 *
 * @param data the name of the data set
 * @param samples how many pictures it was trained on
 * @param settings every setting of the last run by name, in a fixed order, as text
 * @param epochs one entry an epoch, first to last; those of a model that was trained further come first
 * @param keptEpoch the last epoch that the weights went through to its end, from 1 on; fewer than there are if the weights of an
 *     earlier one were kept, 0 if no epoch was ended
 * @param from the SHA-256 of the weights that the last run began with, see {@link inkling.engine.Parameters#sha256}; empty if they
 *     were random
 * @param testAccuracy on the data's test set, 0 to 1; NaN if it was not measured
 * @throws IllegalArgumentException if there is no such epoch
 */
public record TrainingRecord(
        String data,
        int samples,
        Map<String, String> settings,
        List<Epoch> epochs,
        int keptEpoch,
        String from,
        double testAccuracy) {
    /** The record of a network with random weights. */
    public static final TrainingRecord NONE = new TrainingRecord("", 0, Map.of(), List.of(), Double.NaN);

    public TrainingRecord {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        epochs = List.copyOf(epochs);
        if (keptEpoch < 0 || keptEpoch > epochs.size()) {
            throw new IllegalArgumentException(
                    "Of " + epochs.size() + " epochs, number " + keptEpoch + " cannot have been kept.");
        }
    }

    /** The record of a run that began with random weights and kept its last epoch. */
    public TrainingRecord(
            String data, int samples, Map<String, String> settings, List<Epoch> epochs, double testAccuracy) {
        this(data, samples, settings, epochs, epochs.size(), "", testAccuracy);
    }

    public TrainingRecord withTestAccuracy(double accuracy) {
        return new TrainingRecord(data, samples, settings, epochs, keptEpoch, from, accuracy);
    }

    /** With one epoch more, whose weights are kept. */
    public TrainingRecord withEpoch(Epoch next) {
        List<Epoch> more = new ArrayList<>(epochs);
        more.add(next);
        return new TrainingRecord(data, samples, settings, more, more.size(), from, testAccuracy);
    }

    /** The same run, of which the weights of another epoch are kept. */
    public TrainingRecord keeping(int epoch) {
        return new TrainingRecord(data, samples, settings, epochs, epoch, from, testAccuracy);
    }

    /** One pass over the data: mean loss and accuracy (0 to 1) in training and on the pictures held out. */
    public record Epoch(
            double trainingLoss, double trainingAccuracy, double validationLoss, double validationAccuracy) {}
}
