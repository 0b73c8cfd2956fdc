package inkling.training;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.model.Model;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Gets the code of training compiled by a short run whose result is thrown away. In a process that has just begun, the first
 * seconds of training go to compiling its loops, and until then each value of the Vector API is an object, hundreds of megabytes
 * of them a second; a window on two processors stutters all the while. A warm-up beforehand, with a processor left to others,
 * avoids that.
 *
 * <p>Thread-safe.
 */
public final class TrainingWarmUp {
    /** Two epochs of them are 314 steps, of which the last ones leave nothing to the collector. */
    private static final int PICTURES = 10_000;

    private static final int HELD_OUT = 100;
    /** A slow or busy machine is not held up for longer. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final int threads;
    private TrainingSession session;
    private boolean over;

    /** @param threads the number of threads of training; the warm-up leaves one of them to others, if there are several */
    public TrainingWarmUp(int threads) {
        this.threads = threads;
    }

    /**
     * Runs the warm-up on this thread, for some seconds at most; not at all after {@link #end}.
     *
     * @param digits more than a hundred pictures, of which ten thousand are enough
     */
    public void run(Dataset digits) {
        run(digits, event -> {});
    }

    void run(Dataset digits, Consumer<TrainingEvent> listener) {
        Dataset some = digits.slice(0, Math.min(digits.size(), PICTURES + HELD_OUT));
        TrainingConfig config = Recipes.seconds(some.subject()).withHeldOut(HELD_OUT);
        Model fresh = TrainingSession.freshModel(
                Preset.QUICK.network(some.shape(), config.outputs(some.classes().size())), some, config);
        TrainingSession shortRun = new TrainingSession(fresh, some, config, threads);
        shortRun.makeRoom(true);
        synchronized (this) {
            if (over) {
                return;
            }
            session = shortRun;
        }
        long start = System.nanoTime();
        shortRun.run(event -> {
            listener.accept(event);
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                shortRun.stop();
            }
        });
        // else its pictures would stay in memory
        synchronized (this) {
            session = null;
        }
    }

    /** Ends the warm-up after the step under way, or keeps it from beginning. From any thread. */
    public synchronized void end() {
        over = true;
        if (session != null) {
            session.stop();
        }
    }
}
