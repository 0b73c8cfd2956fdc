package inkling.training;

import inkling.data.Dataset;
import inkling.engine.Parameters;
import inkling.failure.ExplainedArgumentException;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.model.TrainingRecord;
import java.util.List;

/**
 * Holds a run's start, data and split, checked to fit each other.
 *
 * @param start the network and the weights to begin with
 * @param data all pictures
 * @param training those that are learned
 * @param validation the others, at the end of the data
 */
record Plan(Model start, Dataset data, Dataset training, Dataset validation, TrainingConfig config) {
    /** @throws IllegalArgumentException if the data does not fit the network, or the config does not fit either */
    static Plan of(Model start, Dataset data, TrainingConfig config) {
        Logits.requireFit(start, data);
        if (config.heldOut() >= data.size()) {
            throw new ExplainedArgumentException(
                    TrainingReason.NOTHING_LEFT_TO_TRAIN.of(data.size(), config.heldOut()));
        }
        if (config.patience() > 0 && config.heldOut() == 0) {
            throw new ExplainedArgumentException(TrainingReason.NO_VALIDATION.of(config.patience()));
        }
        if (!(config.augmentation().isEmpty() && config.nonDigits() == 0)
                && data.shape().channels() != 1) {
            throw new ExplainedArgumentException(
                    TrainingReason.NOT_GREY_TO_AUGMENT.of(data.shape().channels()));
        }
        if (config.nonDigits() > 0 && !start.hasRejectClass()) {
            throw new ExplainedArgumentException(TrainingReason.NO_REJECT_CLASS.of(
                    start.labels().size(), start.network().classes()));
        }
        int split = data.size() - config.heldOut();
        return new Plan(start, data, data.slice(0, split), data.slice(split, data.size()), config);
    }

    /** Returns the number of samples of an epoch. */
    int samplesPerEpoch() {
        return EpochBatch.samples(training, config);
    }

    int stepsPerEpoch() {
        return (samplesPerEpoch() + config.batchSize() - 1) / config.batchSize();
    }

    long steps() {
        return (long) config.epochs() * stepsPerEpoch();
    }

    /** The record before the first step: that of the start goes on, as far as its weights went through its epochs. */
    TrainingRecord firstRecord() {
        TrainingRecord former = start.training();
        Parameters fresh = Parameters.random(start.parameters().layout(), config.seed());
        String weights = start.parameters().sha256();
        return new TrainingRecord(
                DatasetIdentity.of(training),
                config.settings(),
                former.epochs().subList(0, former.keptEpoch()),
                former.keptEpoch(),
                weights.equals(fresh.sha256()) ? "" : weights,
                ProgramVersion.recorded(),
                Double.NaN,
                List.of());
    }
}
