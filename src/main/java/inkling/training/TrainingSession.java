package inkling.training;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.WorkerPool;
import inkling.failure.ExplainedArgumentException;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs training from the first step to the last, or from a {@link Checkpoint} on. {@link #run} does the work on the caller's
 * thread and its own workers, once; it is paused and stopped from any thread.
 *
 * <pre>{@code
 * Model start = TrainingSession.freshModel(network, data, config);
 * TrainingSession session = new TrainingSession(start, data, config, 2);
 * session.run(event -> {
 *     if (event instanceof TrainingEvent.Finished finished) {
 *         trained.add(finished.best());
 *     }
 * });
 * }</pre>
 *
 * <p>The result depends on the start, the data and the config, to the bit: not on the number of threads, nor on pauses, nor on how
 * often the run was broken off and resumed.
 */
public final class TrainingSession {
    private final Plan plan;
    private final Optional<Checkpoint> from;
    private final int threads;
    private final RunControl controls;
    private Checkpoints checkpoints = Checkpoints.NONE;

    /**
     * Makes a run from its beginning.
     *
     * @param start the network, labels and preprocessing; its weights are where training starts, be they random, see {@link
     *     #freshModel}, or those of a trained model, whose record is then continued
     * @param data its classes are found by their names, see {@link LabelAlignment}; split here: the last {@code
     *     config.heldOut()} pictures are for validation
     * @param config checked against the data here
     * @param threads the number of threads that compute; changes the speed and not one bit of the result
     * @throws IllegalArgumentException if the data does not fit the network, or too much is held out
     */
    public TrainingSession(Model start, Dataset data, TrainingConfig config, int threads) {
        this(Plan.of(start, LabelAlignment.of(start, data), config), Optional.empty(), threads);
    }

    private TrainingSession(Plan plan, Optional<Checkpoint> from, int threads) {
        this.plan = plan;
        this.from = from;
        this.threads = threads;
        controls = new RunControl(threads);
    }

    /**
     * {@return a run that goes on where another one was}
     *
     * @param from the state of the run
     * @param data the same as that one's
     * @param threads the number of threads that compute; changes the speed and not one bit of the result
     * @throws IllegalArgumentException if it is other data
     */
    public static TrainingSession resumed(Checkpoint from, Dataset data, int threads) {
        Dataset matched = LabelAlignment.of(from.model(), data);
        from.data().requireSame(matched);
        Plan plan = Plan.of(from.model(), matched, from.config());
        if (from.place().step() > plan.stepsPerEpoch()) {
            throw new ExplainedArgumentException(
                    TrainingReason.TOO_MANY_STEPS.of(from.place().step(), plan.stepsPerEpoch()));
        }
        return new TrainingSession(plan, Optional.of(from), threads);
    }

    /**
     * {@return a start with random weights from the config's seed; the labels are the data's classes}
     *
     * @param network for the shape of the data
     * @param data of which the classes are taken
     * @param config with the seed
     */
    public static Model freshModel(NetworkSpec network, Dataset data, TrainingConfig config) {
        Parameters parameters = Parameters.random(new ParameterLayout(network), config.seed());
        return new Model(network, parameters, Preprocessing.INKLING_INK_1.id(), data.classes(), TrainingRecord.NONE);
    }

    /**
     * Makes checkpoints: when the last one is so long ago, at each epoch's end, before a pause and at a stop. Before {@link
     * #run}.
     *
     * @param every the least time between two
     * @param keeper gets them on the run's thread, and should return at once
     */
    public void keepCheckpoints(Duration every, Consumer<Checkpoint> keeper) {
        checkpoints = new Checkpoints(every, keeper);
    }

    /**
     * Trains until the end, a stop or divergence. Every event is handed to {@code listener} on this thread; the last one is
     * {@link TrainingEvent.Finished}, {@link TrainingEvent.Diverged} or {@link TrainingEvent.Failed}.
     *
     * @param listener called on this thread, which waits for it
     */
    public void run(Consumer<TrainingEvent> listener) {
        try (WorkerPool workers = new WorkerPool(threads, "inkling-training")) {
            new TrainingRun(plan, from, controls, checkpoints, workers, listener).all();
        } catch (RuntimeException | OutOfMemoryError e) {
            listener.accept(new TrainingEvent.Failed(e));
        }
    }

    /** Lets the run wait after the step under way; waiting takes no processor. From any thread. */
    public void pause() {
        controls.pause();
    }

    /** Ends a pause. From any thread. */
    public void resume() {
        controls.resume();
    }

    /** Lets the run end after the step under way, or in a pause; its weights are kept and reported. From any thread. */
    public void stop() {
        controls.stop();
    }

    /** Computes with at most so many threads, 1 or more, from the next step on; those above the session's number make no difference. */
    void useThreads(int most) {
        controls.useThreads(most);
    }

    /**
     * Leaves a processor to others while {@code wanted}, unless there is but one thread: speed changes from the next step on,
     * and not one bit of the result. From any thread.
     *
     * @param wanted whether to leave one; {@code false} takes it back
     */
    public void makeRoom(boolean wanted) {
        useThreads(wanted ? threads - 1 : threads);
    }
}
