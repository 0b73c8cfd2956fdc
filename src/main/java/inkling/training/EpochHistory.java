package inkling.training;

import inkling.engine.Parameters;
import inkling.model.TrainingRecord;
import java.util.List;
import java.util.Optional;

/** Holds the figures of a run's epochs so far, and the weights of the best of them. */
final class EpochHistory {
    private final int before;
    private TrainingRecord record;
    private int bestEpoch;
    private Parameters best;

    /**
     * The history of a run so far.
     *
     * @param record ends with this run's epochs
     * @param ended the number of them that are this run's
     * @param best the weights of the best of those, null if there are none
     */
    EpochHistory(TrainingRecord record, int ended, Parameters best) {
        this.record = record;
        this.best = best;
        before = record.epochs().size() - ended;
        for (int epoch = 1; epoch <= ended; epoch++) {
            if (isBetter(result(epoch))) {
                bestEpoch = epoch;
            }
        }
    }

    /** Takes note of an epoch's end, and keeps a copy of the weights if it was the best one. */
    void add(TrainingRecord.Epoch result, Parameters weights) {
        if (isBetter(result)) {
            best = weights.copy();
            bestEpoch = epochs().size() + 1;
        }
        record = record.withEpoch(result);
    }

    private boolean isBetter(TrainingRecord.Epoch result) {
        if (bestEpoch == 0) {
            return true;
        }
        TrainingRecord.Epoch former = result(bestEpoch);
        if (Double.isNaN(result.validationAccuracy())) {
            return true;
        }
        int order = Double.compare(result.validationAccuracy(), former.validationAccuracy());
        return order > 0 || order == 0 && loss(result) < loss(former);
    }

    /** All that is no number is equally bad: records in files do not tell such losses apart. */
    private static double loss(TrainingRecord.Epoch result) {
        return Double.isFinite(result.validationLoss()) ? result.validationLoss() : Double.POSITIVE_INFINITY;
    }

    private TrainingRecord.Epoch result(int epoch) {
        return record.epochs().get(before + epoch - 1);
    }

    /** Returns the number of epochs that the weights had gone through before this run. */
    int before() {
        return before;
    }

    /** Returns the figures of this run's epochs. */
    List<TrainingRecord.Epoch> epochs() {
        return record.epochs().subList(before, record.epochs().size());
    }

    /** The record of the weights of the moment. */
    TrainingRecord record() {
        return record;
    }

    /** The record of the best epoch's weights. */
    TrainingRecord recordOfBest() {
        return record.keeping(before + bestEpoch);
    }

    /** From 1, within this run; 0 if no epoch was ended. */
    int bestEpoch() {
        return bestEpoch;
    }

    /** A copy that nobody changes; empty if no epoch was ended. */
    Optional<Parameters> best() {
        return Optional.ofNullable(best);
    }

    /** Whether the best epoch is so many epochs ago; never for 0. */
    boolean isOver(int patience) {
        return patience > 0 && epochs().size() - bestEpoch >= patience;
    }
}
