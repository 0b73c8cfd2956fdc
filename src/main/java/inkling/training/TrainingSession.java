package inkling.training;

import inkling.data.Dataset;
import inkling.engine.Network;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Trainer;
import inkling.engine.Workers;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One training run, from the first step to the last. {@link #run} does the work on the caller's thread and its own workers, once;
 * {@link #stop} may be called from any thread.
 *
 * <p>The result depends on the start, the data and the config, to the bit, and not on the number of threads.
 */
public final class TrainingSession {
    private static final long SNAPSHOT_NANOS = 150_000_000;

    private final Model start;
    private final Dataset training;
    private final Dataset validation;
    private final TrainingConfig config;
    private final int threads;
    private final int stepsPerEpoch;
    private volatile int threadsInUse;
    private volatile boolean stopped;

    /**
     * @param start the network, labels and preprocessing; its weights are where training starts
     * @param data split here: the last {@code config.heldOut()} pictures are for validation
     * @param threads how many threads compute; changes the speed and not one bit of the result
     * @throws IllegalArgumentException if the data does not fit the network, or too much is held out
     */
    public TrainingSession(Model start, Dataset data, TrainingConfig config, int threads) {
        Logits.requireFit(start, data);
        if (config.heldOut() >= data.size()) {
            throw new IllegalArgumentException("Of " + data.size() + " pictures, " + config.heldOut()
                    + " cannot be held out: at least one is needed to train with.");
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
        this.start = start;
        this.config = config;
        this.threads = threads;
        threadsInUse = threads;
        int split = data.size() - config.heldOut();
        training = data.slice(0, split);
        validation = data.slice(split, data.size());
        stepsPerEpoch = (EpochBatch.samples(training, config) + config.batchSize() - 1) / config.batchSize();
    }

    /** A start with random weights from the config's seed; the labels are the data's classes. */
    public static Model freshModel(NetworkSpec network, Dataset data, TrainingConfig config) {
        Parameters parameters = Parameters.random(new ParameterLayout(network), config.seed());
        return new Model(network, parameters, Preprocessing.INKLING_INK_1.id(), data.classes(), TrainingRecord.NONE);
    }

    /**
     * Trains until the end, a stop or divergence. Every event is handed to {@code listener} on this thread; the last one is
     * {@link TrainingEvent.Finished}, {@link TrainingEvent.Diverged} or {@link TrainingEvent.Failed}.
     */
    public void run(Consumer<TrainingEvent> listener) {
        try (Workers workers = new Workers(threads, "inkling-training")) {
            new Run(listener, workers).all();
        } catch (RuntimeException | OutOfMemoryError e) {
            listener.accept(new TrainingEvent.Failed(e));
        }
    }

    /** Lets the run end after the step under way; its weights are kept and reported. From any thread. */
    public void stop() {
        stopped = true;
    }

    /**
     * Computes with fewer threads from the next step on, or with all again: speed changes, and not one bit of the result. From any
     * thread.
     *
     * @param most 1 or more; what is above the session's number of threads makes no difference
     */
    public void useThreads(int most) {
        threadsInUse = Math.max(1, most);
    }

    /** What changes while {@link #run} is under way. */
    private final class Run {
        private final Consumer<TrainingEvent> listener;
        private final Workers workers;
        private final Network network = new Network(start.network());
        private final Parameters parameters = start.parameters().copy();
        private final Trainer trainer;
        private final Divergence divergence = new Divergence(start.network().classes());
        private final EpochBatch batch = new EpochBatch(training, config);
        private final List<TrainingRecord.Epoch> epochs = new ArrayList<>();
        private int step;
        private long trainingNanos;
        private long images;
        private long lastSnapshot = System.nanoTime();

        Run(Consumer<TrainingEvent> listener, Workers workers) {
            this.listener = listener;
            this.workers = workers;
            Optimiser optimiser = new Optimiser(config.optimiser(), network.layout(), config.l2());
            trainer = new Trainer(network, parameters, optimiser, config.batchSize(), config.labelSmoothing(), workers);
        }

        void all() {
            listener.accept(new TrainingEvent.Started(config.epochs(), stepsPerEpoch, training.size()));
            for (int epoch = 1; epoch <= config.epochs() && !stopped; epoch++) {
                if (!epoch(epoch)) {
                    return;
                }
            }
            boolean completed = step == config.epochs() * stepsPerEpoch;
            listener.accept(new TrainingEvent.Finished(judged(model()), completed, trainingNanos / 1e9));
        }

        /** @return false if training has diverged */
        private boolean epoch(int epoch) {
            int samples = EpochBatch.samples(training, config);
            double lossSum = 0;
            long correct = 0;
            batch.startEpoch(epoch);
            for (int i = 0; i < stepsPerEpoch; i++) {
                if (stopped) {
                    return true;
                }
                batch.next(config.batchSize());
                workers.limit(threadsInUse);
                long before = System.nanoTime();
                double rate = config.learningRate().at(step, (long) config.epochs() * stepsPerEpoch);
                double loss = trainer.step(batch, rate);
                trainingNanos += System.nanoTime() - before;
                step++;
                if (!Double.isFinite(loss) || divergence.after(trainer.dataLoss())) {
                    listener.accept(new TrainingEvent.Diverged(step, loss));
                    return false;
                }
                images += batch.size();
                lossSum += loss * batch.size();
                correct += trainer.correct();
                double accuracy = (double) trainer.correct() / batch.size();
                listener.accept(new TrainingEvent.Step(step, epoch, loss, accuracy, images / (trainingNanos / 1e9)));
                snapshotNowAndThen();
            }
            if (!parameters.isFinite()) {
                listener.accept(new TrainingEvent.Diverged(step, Double.NaN));
                return false;
            }
            Evaluation held = Evaluation.of(model(), validation, workers);
            TrainingRecord.Epoch result = new TrainingRecord.Epoch(
                    lossSum / samples, (double) correct / samples, held.loss(), held.accuracy());
            epochs.add(result);
            listener.accept(new TrainingEvent.EpochEnded(epoch, result));
            return true;
        }

        /** With its judgement from the pictures held out, made anew as those that it learned from were. */
        private Model judged(Model model) {
            Dataset good = config.augmentation().isEmpty() ? validation : AugmentedPictures.of(validation, config);
            return model.withJudgement(Calibrator.judgement(model, good, Calibrator.LOST_DIGITS, workers));
        }

        private void snapshotNowAndThen() {
            long now = System.nanoTime();
            if (now - lastSnapshot > SNAPSHOT_NANOS) {
                lastSnapshot = now;
                listener.accept(new TrainingEvent.Snapshot(step, model()));
            }
        }

        private Model model() {
            TrainingRecord record =
                    new TrainingRecord(training.name(), training.size(), config.settings(), epochs, Double.NaN);
            return new Model(start.network(), parameters.copy(), start.preprocessing(), start.labels(), record);
        }
    }
}
