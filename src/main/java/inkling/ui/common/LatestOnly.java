package inkling.ui.common;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Computes an answer to each question in the background, but when questions come faster than answers, only to the latest: those
 * in between are skipped. Answers arrive in the order of their questions, never an older one after a newer one, and none at all
 * after {@link #forget}.
 *
 * <p>All methods are for the UI thread; {@code work} runs in the background, one call at a time, if its worker has one thread.
 */
public final class LatestOnly<Q, A> {
    private final Background background;
    private final Work<Q, A> work;
    private final Consumer<A> answered;
    private final Consumer<Throwable> failed;
    private final AtomicReference<Asked<Q>> waiting = new AtomicReference<>();
    private long asked;
    private long oldestWanted;

    private record Asked<Q>(long number, Q question) {}

    /** Computes an answer, or fails. */
    @FunctionalInterface
    public interface Work<Q, A> {
        A answer(Q question) throws IOException;
    }

    /**
     * @param answered gets each answer, on the UI thread
     * @param failed gets what the work threw instead of an answer, on the UI thread
     */
    public LatestOnly(Background background, Work<Q, A> work, Consumer<A> answered, Consumer<Throwable> failed) {
        this.background = background;
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    public void ask(Q question) {
        asked++;
        if (waiting.getAndSet(new Asked<>(asked, question)) == null) {
            answerLatest();
        }
    }

    /** Drops the questions asked so far: neither their answers nor their failures will arrive. */
    public void forget() {
        oldestWanted = asked + 1;
    }

    private void answerLatest() {
        AtomicReference<Asked<Q>> latest = new AtomicReference<>();
        background.run(
                () -> {
                    latest.set(waiting.getAndSet(null));
                    return work.answer(latest.get().question());
                },
                answer -> arrive(latest.get(), () -> answered.accept(answer)),
                failure -> arrive(latest.get(), () -> failed.accept(failure)));
    }

    private void arrive(Asked<Q> question, Runnable outcome) {
        if (question.number() >= oldestWanted) {
            outcome.run();
        }
    }
}
