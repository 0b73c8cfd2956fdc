package inkling.ui.train;

import inkling.model.Model;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.chart.Curves;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Turns a run's events into its curves and its progress. On the UI thread. */
final class RunWatch {
    /** Before that, what a step takes is mostly what the first one took, and the guess would be days. */
    private static final int STEPS_BEFORE_A_GUESS = 20;

    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private Curves curves = new Curves();
    private TrainingEvent.Started started;
    private int batchSize;
    private int epochsEnded;
    private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper nothingLearned = new ReadOnlyIntegerWrapper();

    /** Another run begins. */
    void start(Curves ofRun, TrainingConfig config) {
        curves = ofRun;
        batchSize = config.batchSize();
        rate.set(config.learningRate().peak());
        epochsEnded = 0;
        nothingLearned.set(0);
        progress.set(Progress.NONE);
    }

    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** The epoch, from 1, by whose end nothing was learned; 0 once something was. */
    ReadOnlyIntegerProperty nothingLearned() {
        return nothingLearned.getReadOnlyProperty();
    }

    /** The run's highest learning rate. */
    ReadOnlyDoubleProperty rate() {
        return rate.getReadOnlyProperty();
    }

    int epochsEnded() {
        return epochsEnded;
    }

    /** @return the newest weights among the events */
    Optional<Model> take(List<TrainingEvent> batch) {
        TrainingEvent.Step lastStep = null;
        Model newest = null;
        int vain = nothingLearned.get();
        for (TrainingEvent event : batch) {
            if (event instanceof TrainingEvent.Started first) {
                started = first;
                curves.start(first);
            } else if (event instanceof TrainingEvent.Resumed resumed) {
                curves.resume(resumed);
                epochsEnded = resumed.epochs().size();
            } else if (event instanceof TrainingEvent.Step step) {
                curves.add(step);
                lastStep = step;
            } else if (event instanceof TrainingEvent.Snapshot snapshot) {
                newest = snapshot.model();
            } else if (event instanceof TrainingEvent.EpochEnded ended) {
                curves.add(ended);
                epochsEnded = ended.epoch();
                vain = 0;
            } else if (event instanceof TrainingEvent.Finished finished) {
                curves.add(finished);
            } else if (event instanceof TrainingEvent.Diverged diverged) {
                curves.add(diverged);
            } else if (event instanceof TrainingEvent.NothingLearned none) {
                vain = none.epoch();
            }
        }
        if (lastStep != null) {
            progress.set(progressAt(lastStep));
        }
        nothingLearned.set(vain);
        curves.changed();
        return Optional.ofNullable(newest);
    }

    private Progress progressAt(TrainingEvent.Step step) {
        int steps = Math.max(1, started.epochs() * started.stepsPerEpoch());
        double speed = step.imagesPerSecond();
        boolean known = speed > 0 && step.step() >= STEPS_BEFORE_A_GUESS;
        double left = known ? (double) (steps - step.step()) * batchSize / speed : Double.NaN;
        return new Progress(step.step(), steps, step.epoch(), started.epochs(), speed, left);
    }
}
