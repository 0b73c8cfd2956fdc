package inkling.training;

import inkling.data.Dataset;
import inkling.engine.Network;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.engine.Trainer;
import inkling.engine.WorkerPool;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds and advances the state of a session under way. For its thread alone. */
final class TrainingRun {
    private static final long SNAPSHOT_NANOS = 150_000_000;

    private final Plan plan;
    private final TrainingConfig config;
    private final RunControl controls;
    private final Checkpoints checkpoints;
    private final WorkerPool workers;
    private final Consumer<TrainingEvent> listener;
    private final DatasetIdentity identity;
    private final Parameters parameters;
    private final Optimiser optimiser;
    private final Trainer trainer;
    private final Divergence divergence;
    private final EpochBatch batch;
    private final EpochHistory history;

    /** The epoch under way, from 1, and how many of its steps are done. */
    private int epoch = 1;

    private int step;
    private double lossSum;
    private long correct;
    private double secondsBefore;
    private long trainingNanos;
    private long images;
    private long lastSnapshot = System.nanoTime();

    /** @param from where to go on; empty for a run from its beginning */
    TrainingRun(
            Plan plan,
            Optional<Checkpoint> from,
            RunControl controls,
            Checkpoints checkpoints,
            WorkerPool workers,
            Consumer<TrainingEvent> listener) {
        this.plan = plan;
        this.controls = controls;
        this.checkpoints = checkpoints;
        this.workers = workers;
        this.listener = listener;
        config = plan.config();
        parameters = plan.start().parameters().copy();
        Network network = new Network(plan.start().network());
        optimiser = new Optimiser(config.optimiser(), network.layout(), config.l2());
        divergence = new Divergence(network.spec().classes(), plan.stepsPerEpoch());
        batch = new EpochBatch(plan.training(), config, plan.start().input());
        if (from.isPresent()) {
            identity = from.get().data();
            history = restored(from.get());
        } else {
            identity = checkpoints.areWanted() ? DatasetIdentity.of(plan.data()) : null;
            history = new EpochHistory(plan.firstRecord(), 0, null);
        }
        trainer = new Trainer(network, parameters, optimiser, config.batchSize(), config.labelSmoothing(), workers);
    }

    private EpochHistory restored(Checkpoint checkpoint) {
        Checkpoint.Place place = checkpoint.place();
        epoch = place.epoch();
        step = place.step();
        lossSum = place.lossSum();
        correct = place.correct();
        secondsBefore = checkpoint.seconds();
        optimiser.restore(checkpoint.optimiser());
        divergence.restore(stepsDone(), checkpoint.meanLoss());
        return new EpochHistory(
                checkpoint.model().training(),
                place.epoch() - 1,
                checkpoint.best().orElse(null));
    }

    /** Trains to the end and tells about it. */
    void all() {
        listener.accept(new TrainingEvent.Started(
                config.epochs(), plan.stepsPerEpoch(), plan.training().size()));
        if (stepsDone() > 0) {
            listener.accept(new TrainingEvent.Resumed(stepsDone(), history.epochs()));
        }
        while (epoch <= config.epochs() && !history.isOver(config.patience())) {
            batch.startEpoch(history.before() + epoch);
            for (int done = 0; done < step; done++) {
                batch.next(config.batchSize());
            }
            while (step < plan.stepsPerEpoch()) {
                if (!mayGoOn()) {
                    finish(TrainingEvent.Ending.STOPPED);
                    return;
                }
                if (!step()) {
                    return;
                }
            }
            if (!mayGoOn()) {
                finish(TrainingEvent.Ending.STOPPED);
                return;
            }
            if (!endEpoch()) {
                return;
            }
        }
        finish(epoch > config.epochs() ? TrainingEvent.Ending.COMPLETED : TrainingEvent.Ending.PATIENCE);
    }

    /** Waits for the end of a pause. */
    private boolean mayGoOn() {
        if (controls.isPaused() && !controls.isStopped()) {
            checkpoint();
            listener.accept(new TrainingEvent.Paused(stepsDone()));
            controls.awaitEndOfPause();
            listener.accept(new TrainingEvent.Continued(stepsDone()));
        }
        return !controls.isStopped();
    }

    /** @return false if training has diverged */
    private boolean step() {
        batch.next(config.batchSize());
        workers.limit(controls.threads());
        long before = System.nanoTime();
        double rate = config.learningRate().at(stepsDone(), plan.steps());
        double loss = trainer.step(batch, rate);
        trainingNanos += System.nanoTime() - before;
        step++;
        if (!Double.isFinite(loss) || divergence.after(trainer.dataLoss())) {
            diverge(loss);
            return false;
        }
        images += batch.size();
        lossSum += loss * batch.size();
        correct += trainer.correct();
        double accuracy = (double) trainer.correct() / batch.size();
        listener.accept(new TrainingEvent.Step(stepsDone(), epoch, loss, accuracy, images / (trainingNanos / 1e9)));
        snapshotNowAndThen();
        if (checkpoints.isDue()) {
            checkpoint();
        }
        return true;
    }

    /** @return false if training has diverged, or the network is dead */
    private boolean endEpoch() {
        if (!parameters.isFinite()) {
            diverge(Double.NaN);
            return false;
        }
        int samples = plan.samplesPerEpoch();
        Evaluation held = Evaluation.of(model(), plan.validation(), workers);
        TrainingRecord.Epoch result =
                new TrainingRecord.Epoch(lossSum / samples, (double) correct / samples, held.loss(), held.accuracy());
        StallDetector standstill = StallDetector.of(
                model(),
                plan.training(),
                (long) epoch * samples,
                result.trainingLoss(),
                result.trainingAccuracy(),
                workers);
        if (standstill == StallDetector.DEAD) {
            tellOfDivergence(result.trainingLoss(), TrainingEvent.Cause.DEAD);
            return false;
        }
        history.add(result, parameters);
        listener.accept(new TrainingEvent.EpochEnded(epoch, result));
        if (standstill == StallDetector.NOTHING_LEARNED) {
            listener.accept(new TrainingEvent.NothingLearned(epoch));
        }
        epoch++;
        step = 0;
        lossSum = 0;
        correct = 0;
        checkpoint();
        return true;
    }

    private void diverge(double loss) {
        tellOfDivergence(loss, Divergence.cause(stepsDone(), config));
    }

    private void tellOfDivergence(double loss, TrainingEvent.Cause cause) {
        listener.accept(new TrainingEvent.Diverged(
                stepsDone(), loss, cause, history.best().map(this::calibratedBest), history.bestEpoch()));
    }

    private void finish(TrainingEvent.Ending ending) {
        if (ending == TrainingEvent.Ending.STOPPED) {
            checkpoint();
        }
        Model last = calibrated(model());
        boolean lastIsBest = history.bestEpoch() == history.epochs().size() && step == 0;
        Model best =
                lastIsBest ? last : history.best().map(this::calibratedBest).orElse(last);
        listener.accept(new TrainingEvent.Finished(last, best, history.bestEpoch(), ending, seconds()));
    }

    private Model calibratedBest(Parameters weights) {
        return calibrated(model(weights, history.recordOfBest()));
    }

    /** Calibrates a model on the pictures held out, augmented as those that it was trained on. */
    private Model calibrated(Model model) {
        Dataset held = plan.validation();
        Dataset good = config.augmentation().isEmpty() ? held : AugmentedPictures.of(held, config);
        return model.withCalibration(Calibrator.calibration(model, good, Calibrator.LOST_DIGITS, workers));
    }

    private void snapshotNowAndThen() {
        long now = System.nanoTime();
        if (now - lastSnapshot > SNAPSHOT_NANOS) {
            lastSnapshot = now;
            listener.accept(new TrainingEvent.Snapshot(stepsDone(), model()));
        }
    }

    private void checkpoint() {
        if (!checkpoints.areWanted()) {
            return;
        }
        Optimiser.State state = optimiser.state();
        // such a run is about to end, and what it would end in could not be read from a file
        if (!parameters.isFinite() || !state.buffers().stream().allMatch(Parameters::isFinite)) {
            return;
        }
        checkpoints.hand(new Checkpoint(
                config,
                identity,
                model(),
                state,
                history.best(),
                new Checkpoint.Place(epoch, step, lossSum, correct),
                divergence.mean(),
                seconds()));
    }

    /** Over all epochs of this run. */
    private int stepsDone() {
        return (epoch - 1) * plan.stepsPerEpoch() + step;
    }

    private double seconds() {
        return secondsBefore + trainingNanos / 1e9;
    }

    private Model model() {
        return model(parameters.copy(), history.record());
    }

    private Model model(Parameters weights, TrainingRecord record) {
        Model start = plan.start();
        return start.withParameters(weights, record);
    }
}
