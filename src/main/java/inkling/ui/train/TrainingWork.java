package inkling.ui.train;

import inkling.data.Dataset;
import inkling.model.Model;
import inkling.training.TrainingEvent;
import inkling.ui.common.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does in the background what is slow about a training run: reads its pictures, trains, and tests the result. Methods and listeners
 * are for the UI thread.
 */
public final class TrainingWork {
    /** How late the events of a run are shown at most: they come by the hundred. */
    public static final Duration EVENTS_DELAY = EventBridge.DELAY;

    private final TrainingService trainer;
    private final Background background;
    private final Executor delayedUi;

    /** Is told how a run gets on besides its events. */
    interface Listener {
        /** @param test pictures to test the result with */
        void prepared(TrainingService.Run run, Optional<Dataset> test);

        /**
         * All pictures are of the same class, and the run waits.
         *
         * @param goOn lets it begin nevertheless
         */
        void onlyClass(String name, Runnable goOn);

        /** The run goes on, but its state is not on disk. */
        void notKept(Throwable trouble);
    }

    /** @param delayedUi runs on the UI thread, {@link #EVENTS_DELAY} later */
    public TrainingWork(TrainingService trainer, Background background, Executor delayedUi) {
        this.trainer = trainer;
        this.background = background;
        this.delayedUi = delayedUi;
    }

    /** Makes a way for events from the thread of a run to the UI thread. */
    EventBridge<TrainingEvent> bridge(Consumer<List<TrainingEvent>> receiver) {
        return new EventBridge<>(delayedUi, receiver);
    }

    /** Runs a run to its end, which is one of its events, as is a failure: so none overtakes an earlier one. */
    void run(RunPlan plan, EventBridge<TrainingEvent> events, Listener listener) {
        // the window first shows that a run begins: on two processors it would stutter while the pictures are read
        delayedUi.execute(() -> inBackground(() -> load(plan, events, listener), events));
    }

    private void load(RunPlan plan, EventBridge<TrainingEvent> events, Listener listener) throws IOException {
        TrainingService.Data data = trainer.load(plan.location());
        Optional<String> only = OnlyClass.of(data.training());
        if (only.isPresent()) {
            Runnable goOn = () -> inBackground(() -> train(plan, data, events, listener), events);
            background.show(() -> listener.onlyClass(only.get(), goOn));
        } else {
            train(plan, data, events, listener);
        }
    }

    private void train(RunPlan plan, TrainingService.Data data, EventBridge<TrainingEvent> events, Listener listener) {
        TrainingService.Run run = plan.prepare(trainer, data.training());
        background.show(() -> listener.prepared(run, data.test()));
        run.run(events::tell, trouble -> background.show(() -> listener.notKept(trouble)));
    }

    private void inBackground(Background.Action work, EventBridge<TrainingEvent> events) {
        background.run(work, () -> {}, failure -> events.tell(new TrainingEvent.Failed(failure)));
    }

    /** Tests a model with {@code data}, if there is any. */
    void test(Model model, Optional<Dataset> data, Consumer<Model> tested, Consumer<Throwable> failed) {
        background.run(() -> data.isPresent() ? trainer.tested(model, data.get()) : model, tested, failed);
    }

    /** Deletes what a run has on disk. */
    void settle(TrainingService.Run run, Consumer<Throwable> failed) {
        background.run(run::settle, () -> {}, failed);
    }
}
