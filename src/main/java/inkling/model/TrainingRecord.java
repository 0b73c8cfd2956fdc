package inkling.model;

import inkling.failure.ExplainedArgumentException;
import inkling.failure.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds how a model was trained, as far as it is needed to train it again: the data, every setting, the version of the program,
 * and the figures of each epoch; and how it was evaluated afterwards. It holds no date, so that the same command writes the same
 * bytes, and nothing that tells whether a run was interrupted on its way.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if there is no such epoch, or a share is not between 0 and 1.
 *
 * @param data the pictures that it was trained on, those held out for validation not among them
 * @param settings every setting of the last run by name, in a fixed order, as text
 * @param epochs one entry an epoch, first to last; those of a model that was trained further come first
 * @param keptEpoch the last epoch that the weights went through to its end, from 1 on; fewer than there are if the weights of an
 *     earlier one were kept, 0 if no epoch was ended
 * @param from the SHA-256 of the weights that the last run began with, see {@link inkling.engine.Parameters#sha256}; empty if they
 *     were random
 * @param program the version of Inkling that trained it; empty if it is not known
 * @param testAccuracy on the data's test set, 0 to 1; NaN if it was not measured
 * @param calibrationError on the test set, 0 to 1: the distance of the predictions' probabilities from the share of right ones;
 *     NaN if it was not measured
 * @param drawn the accuracies on drawings, one entry a collection
 */
public record TrainingRecord(
        DatasetIdentity data,
        Map<String, String> settings,
        List<Epoch> epochs,
        int keptEpoch,
        String from,
        String program,
        double testAccuracy,
        double calibrationError,
        List<DrawnAccuracy> drawn) {
    /** The record of a network with random weights. */
    public static final TrainingRecord NONE =
            new TrainingRecord(DatasetIdentity.UNKNOWN, Map.of(), List.of(), 0, "", "", Double.NaN, List.of());

    /**
     * Checks the figures.
     *
     * @param data the pictures that it was trained on, those held out for validation not among them
     * @param settings every setting of the last run by name, in a fixed order, as text
     * @param epochs one entry an epoch, first to last; those of a model that was trained further come first
     * @param keptEpoch the last epoch that the weights went through to its end, from 1 on; fewer than there are if the weights
     *     of an earlier one were kept, 0 if no epoch was ended
     * @param from the SHA-256 of the weights that the last run began with, see {@link inkling.engine.Parameters#sha256}; empty
     *     if they were random
     * @param program the version of Inkling that trained it; empty if it is not known
     * @param testAccuracy on the data's test set, 0 to 1; NaN if it was not measured
     * @param calibrationError on the test set, 0 to 1: the distance of the predictions' probabilities from the share of right
     *     ones; NaN if it was not measured
     * @param drawn the accuracies on drawings, one entry a collection
     * @throws IllegalArgumentException if there is no such epoch, or a share is not between 0 and 1
     */
    public TrainingRecord {
        settings = Collections.unmodifiableMap(plain(settings));
        from = PlainText.of(from);
        program = PlainText.of(program);
        epochs = List.copyOf(epochs);
        drawn = List.copyOf(drawn);
        if (keptEpoch < 0 || keptEpoch > epochs.size()) {
            throw new ExplainedArgumentException(ModelReason.KEPT_EPOCH.of(epochs.size(), keptEpoch));
        }
        requireShare(ModelReason.ACCURACY, testAccuracy);
        requireShare(ModelReason.CALIBRATION_ERROR, calibrationError);
    }

    private static Map<String, String> plain(Map<String, String> settings) {
        Map<String, String> plain = new LinkedHashMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            plain.put(PlainText.of(setting.getKey()), PlainText.of(setting.getValue()));
        }
        return plain;
    }

    private static void requireShare(ModelReason otherwise, double measured) {
        if (measured < 0 || measured > 1) {
            throw new ExplainedArgumentException(otherwise.of(measured));
        }
    }

    /**
     * Makes a record without a calibration error.
     *
     * @param data the pictures that it was trained on
     * @param settings every setting of the last run by name, in a fixed order, as text
     * @param epochs one entry an epoch, first to last
     * @param keptEpoch the epoch whose weights were kept, from 1 on; 0 if none was ended
     * @param from the SHA-256 of the weights that the run began with; empty if they were random
     * @param program the version of Inkling; empty if it is not known
     * @param testAccuracy 0 to 1; NaN if it was not measured
     * @param drawn the accuracies on drawings, one entry a collection
     */
    public TrainingRecord(
            DatasetIdentity data,
            Map<String, String> settings,
            List<Epoch> epochs,
            int keptEpoch,
            String from,
            String program,
            double testAccuracy,
            List<DrawnAccuracy> drawn) {
        this(data, settings, epochs, keptEpoch, from, program, testAccuracy, Double.NaN, drawn);
    }

    /**
     * {@return a copy with an accuracy on the test set, and nothing about calibration}
     *
     * @param accuracy 0 to 1; NaN if it was not measured
     */
    public TrainingRecord withTestAccuracy(double accuracy) {
        return withTest(accuracy, Double.NaN);
    }

    /**
     * {@return a copy with what was measured on the test set}
     *
     * @param accuracy 0 to 1; NaN if it was not measured
     * @param error the calibration error, 0 to 1; NaN if it was not measured
     */
    public TrainingRecord withTest(double accuracy, double error) {
        return new TrainingRecord(data, settings, epochs, keptEpoch, from, program, accuracy, error, drawn);
    }

    /**
     * {@return a copy with an accuracy on drawings, in place of what is known of a collection of that name}
     *
     * @param measured on one collection
     */
    public TrainingRecord withDrawn(DrawnAccuracy measured) {
        List<DrawnAccuracy> all = new ArrayList<>(drawn);
        int at = 0;
        while (at < all.size() && !all.get(at).name().equals(measured.name())) {
            at++;
        }
        if (at < all.size()) {
            all.set(at, measured);
        } else {
            all.add(measured);
        }
        return new TrainingRecord(
                data, settings, epochs, keptEpoch, from, program, testAccuracy, calibrationError, all);
    }

    /**
     * {@return a copy with one epoch more, whose weights are kept}
     *
     * @param next the epoch behind the last one
     */
    public TrainingRecord withEpoch(Epoch next) {
        List<Epoch> more = new ArrayList<>(epochs);
        more.add(next);
        return new TrainingRecord(
                data, settings, more, more.size(), from, program, testAccuracy, calibrationError, drawn);
    }

    /**
     * {@return the same run, of which the weights of another epoch are kept}
     *
     * @param epoch from 1 on, at most as many as there are; 0 for none
     */
    public TrainingRecord keeping(int epoch) {
        return new TrainingRecord(data, settings, epochs, epoch, from, program, testAccuracy, calibrationError, drawn);
    }

    /**
     * Holds the figures of one pass over the data: mean loss and accuracy (0 to 1) in training and on the pictures held out.
     *
     * @param trainingLoss mean over the pictures trained on, in nats
     * @param trainingAccuracy 0 to 1; NaN if there were none
     * @param validationLoss mean over the pictures held out, in nats
     * @param validationAccuracy 0 to 1; NaN if none were held out
     */
    public record Epoch(
            double trainingLoss, double trainingAccuracy, double validationLoss, double validationAccuracy) {
        /**
         * Checks the accuracies.
         *
         * @param trainingLoss mean over the pictures trained on, in nats
         * @param trainingAccuracy 0 to 1; NaN if there were none
         * @param validationLoss mean over the pictures held out, in nats
         * @param validationAccuracy 0 to 1; NaN if none were held out
         * @throws IllegalArgumentException if one is not a share
         */
        public Epoch {
            requireShare(ModelReason.ACCURACY, trainingAccuracy);
            requireShare(ModelReason.ACCURACY, validationAccuracy);
        }
    }
}
