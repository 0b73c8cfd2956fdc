package inkling.ui.train;

import inkling.data.Dataset;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;

/** Describes a run that is to begin: a new one, or one that was broken off. */
sealed interface RunPlan {
    /** The name of its network. */
    String network();

    DataLocation location();

    TrainingConfig config();

    /** Makes the run for the pictures of its location; for background threads. */
    TrainingService.Run prepare(TrainingService trainer, Dataset data);

    record New(String network, Start start, DataLocation location, TrainingConfig config) implements RunPlan {
        /** Holds out a twelfth of a small data set: 5,000 of MNIST's 60,000. */
        @Override
        public TrainingService.Run prepare(TrainingService trainer, Dataset data) {
            int heldOut = Math.min(config.heldOut(), data.size() / 12);
            return trainer.prepare(start, location, data, config.withHeldOut(heldOut));
        }
    }

    record Resumed(TrainingService.Interrupted brokenOff) implements RunPlan {
        @Override
        public String network() {
            return brokenOff.network();
        }

        @Override
        public DataLocation location() {
            return brokenOff.location();
        }

        @Override
        public TrainingConfig config() {
            return brokenOff.config();
        }

        @Override
        public TrainingService.Run prepare(TrainingService trainer, Dataset data) {
            return brokenOff.resume(data);
        }
    }
}
