package inkling.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes an answer to each question in the background, but when questions come faster than answers, only to the newest: those
 * in between are left out. Answers arrive in the order of their questions, never an older one after a newer one, and none at all
 * after {@link #forget}.
 *
 * <p>All methods are for the UI thread; {@code work} runs in the background, one call at a time, if that executor has one thread.
 */
public final class Newest<Q, A> {
    private final Executor background;
    private final Executor ui;
    private final Function<Q, A> work;
    private final Consumer<A> answered;
    private final AtomicReference<Asked<Q>> waiting = new AtomicReference<>();
    private long asked;
    private long oldestWanted;

    private record Asked<Q>(long number, Q question) {}

    public Newest(Executor background, Executor ui, Function<Q, A> work, Consumer<A> answered) {
        this.background = background;
        this.ui = ui;
        this.work = work;
        this.answered = answered;
    }

    public void ask(Q question) {
        asked++;
        if (waiting.getAndSet(new Asked<>(asked, question)) == null) {
            background.execute(this::answerNewest);
        }
    }

    /** Drops the questions asked so far: their answers will not arrive. */
    public void forget() {
        oldestWanted = asked + 1;
    }

    private void answerNewest() {
        Asked<Q> newest = waiting.getAndSet(null);
        A answer = work.apply(newest.question());
        ui.execute(() -> {
            if (newest.number() >= oldestWanted) {
                answered.accept(answer);
            }
        });
    }
}
