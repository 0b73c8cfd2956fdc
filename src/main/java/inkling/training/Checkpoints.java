package inkling.training;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/** Decides when a run makes a checkpoint, and hands it over. */
final class Checkpoints {
    /** The checkpoints of a run that makes none. */
    static final Checkpoints NONE = new Checkpoints(Duration.ofDays(1), null);

    private final long nanos;
    private final Consumer<Checkpoint> keeper;
    private long last = System.nanoTime();

    /** @param keeper null if nobody wants any */
    Checkpoints(Duration every, Consumer<Checkpoint> keeper) {
        nanos = every.toNanos();
        this.keeper = keeper;
    }

    boolean areWanted() {
        return keeper != null;
    }

    /** Whether the last one is so long ago that another one is wanted. */
    boolean isDue() {
        return keeper != null && System.nanoTime() - last >= nanos;
    }

    void hand(Checkpoint checkpoint) {
        last = System.nanoTime();
        Objects.requireNonNull(keeper).accept(checkpoint);
    }
}
