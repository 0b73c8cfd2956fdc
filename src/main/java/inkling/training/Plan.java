package inkling.training;

import inkling.data.Dataset;
import inkling.engine.Parameters;
import inkling.model.DataSource;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.model.TrainingRecord;
import java.util.List;

/**
 * What a run is to do, and that it can be done.
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
            throw new IllegalArgumentException("Of " + data.size() + " pictures, " + config.heldOut()
                    + " cannot be held out: at least one is needed to train with.");
        }
        if (config.patience() > 0 && config.heldOut() == 0) {
            throw new IllegalArgumentException("To end early when there is no better epoch for " + config.patience()
                    + " epochs, pictures have to be held out for validation, but there are none.");
        }
        if (!(config.augmentation().isEmpty() && config.junk() == 0)
                && data.shape().channels() != 1) {
            throw new IllegalArgumentException("Only grey pictures can be augmented, but these have "
                    + data.shape().channels() + " channels; switch augmentation and junk off.");
        }
        if (config.junk() > 0 && !start.hasJunkOutput()) {
            throw new IllegalArgumentException("To learn what is none of its "
                    + start.labels().size() + " classes, a network needs one output more, but this one has "
                    + start.network().classes() + ".");
        }
        int split = data.size() - config.heldOut();
        return new Plan(start, data, data.slice(0, split), data.slice(split, data.size()), config);
    }

    /** How many samples an epoch has. */
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
                DataSource.of(training),
                config.settings(),
                former.epochs().subList(0, former.keptEpoch()),
                former.keptEpoch(),
                weights.equals(fresh.sha256()) ? "" : weights,
                ProgramVersion.recorded(),
                Double.NaN,
                List.of());
    }
}
