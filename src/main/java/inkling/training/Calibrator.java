package inkling.training;

import inkling.data.Dataset;
import inkling.engine.WorkerPool;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.Model;

/**
 * Calibrates a trained model on pictures that it was not trained on: finds the {@link Temperature} that calibrates its
 * probabilities, and the {@link Threshold} above which a drawing is no digit.
 */
public final class Calibrator {
    /** The share of good digits that may be taken for none, unless somebody asks for another. */
    public static final double LOST_DIGITS = 0.01;

    private Calibrator() {}

    /**
     * Finds the calibration of a model, whatever calibration it has so far. It uses the logit of the reject class if there is
     * one, otherwise the energy.
     *
     * @param model with the labels of the pictures
     * @param validation good digits held out from training, augmented or not; if there are none, or the network does not give
     *     numbers for them, the calibration is {@link Calibration#NONE}
     * @param lostDigits the share of them that may be rejected, 0 or more, below 1
     * @param threads changes the speed and not one bit of the result
     * @return of the temperature with the least loss, and the threshold that loses that share
     * @throws IllegalArgumentException if the pictures do not fit the model, or the share is out of range
     */
    public static Calibration calibration(Model model, Dataset validation, double lostDigits, int threads) {
        try (WorkerPool workers = new WorkerPool(threads, "inkling-calibration")) {
            return calibration(model, validation, lostDigits, workers);
        }
    }

    static Calibration calibration(Model model, Dataset validation, double lostDigits, WorkerPool workers) {
        Logits logits = Logits.of(model, validation, workers);
        Score score = model.hasRejectClass() ? Score.REJECT_CLASS : Score.ENERGY;
        double[] scores = new double[logits.samples()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score.of(logits.values(), logits.at(i), logits.classes());
        }
        double threshold = Threshold.losing(lostDigits, scores);
        if (!Double.isFinite(threshold)) {
            return Calibration.NONE;
        }
        return new Calibration(Temperature.of(logits), score, threshold, Threshold.share(scores, threshold));
    }
}
