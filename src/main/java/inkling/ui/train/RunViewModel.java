package inkling.ui.train;

import inkling.data.Dataset;
import inkling.model.Model;
import inkling.training.TrainingEvent;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Takes one training run after another through its states, from the command to begin up to the result that waits for the user's
 * decision. On the UI thread.
 */
public final class RunViewModel {
    private final TrainingWork work;
    private final RunsViewModel runs;
    private final CurrentModel currentModel;
    private final Notifications notifications;
    private final EventBridge<TrainingEvent> events;
    private final RunWatch watch = new RunWatch();
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get().isBusy(), state);

    private TrainingService.Run run;
    private RunItem item;
    private Optional<Dataset> test = Optional.empty();
    private boolean roomWanted;
    private boolean keptOnDisk = true;
    private Supplier<Optional<Runnable>> successor = Optional::empty;
    private Consumer<Model> resultListener = result -> {};

    RunViewModel(TrainingWork work, RunsViewModel runs, CurrentModel currentModel, Notifications notifications) {
        this.work = work;
        this.runs = runs;
        this.currentModel = currentModel;
        this.notifications = notifications;
        events = work.bridge(this::receive);
    }

    // Properties

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    public BooleanBinding busy() {
        return busy;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return watch.progress();
    }

    /** The epoch, from 1, by whose end the run had learned nothing; 0 while it has learned something, or is in its first epoch. */
    ReadOnlyIntegerProperty nothingLearned() {
        return watch.nothingLearned();
    }

    /** The highest learning rate of the run that is going on or was the last one. */
    ReadOnlyDoubleProperty rate() {
        return watch.rate();
    }

    /** Whether the run of the moment, or its undecided result, is offered again at the next start of the program. */
    public boolean isKeptOnDisk() {
        return keptOnDisk;
    }

    /** @param listener is told the result of a run that the user is to keep or to drop */
    void onResult(Consumer<Model> listener) {
        resultListener = listener;
    }

    // Commands

    /** Begins a run; what waits for a decision is dropped. */
    void begin(RunPlan plan) {
        settle(CompletableFuture.completedStage(null));
        currentModel.dropCandidate();
        successor = Optional::empty;
        keptOnDisk = true;
        item = runs.begin(plan.network(), plan.config().settings());
        watch.start(item.curves(), plan.config());
        state.set(new RunState.Preparing());
        work.run(plan, events, new Preparation());
    }

    /** Lets a run leave a processor to the window, while somebody is using it. */
    public void makeRoom(boolean wanted) {
        roomWanted = wanted;
        if (run != null) {
            run.makeRoom(wanted);
        }
    }

    /** Lets the run rest after the step under way, or go on if it rests. */
    void pauseOrGoOn() {
        if (state.get() instanceof RunState.Running) {
            state.set(new RunState.Pausing());
            run.pause();
        } else if (state.get() instanceof RunState.Pausing || state.get() instanceof RunState.Paused) {
            state.set(new RunState.Running());
            run.goOn();
        }
    }

    /** Ends the run after the step under way; what it has learned so far is offered. */
    void stop() {
        if (state.get().isUnderWay()) {
            state.set(new RunState.Stopping());
            if (run != null) {
                run.stop();
            }
        }
    }

    /** @param next begins another run once this one has stopped; if there is none by then, what this one has learned is offered */
    void stopFor(Supplier<Optional<Runnable>> next) {
        successor = next;
        stop();
    }

    /** The program ends: a run under way, or its undecided result, can be resumed at the next start, if it is kept on disk. */
    public void suspend() {
        if (run != null && state.get().isUnderWay()) {
            run.suspend();
        }
    }

    /**
     * The result is decided upon, so that what the run has left on disk is not needed any more.
     *
     * @param safe when that is so; if it fails, all stays
     */
    void close(CompletionStage<?> safe) {
        settle(safe);
        state.set(new RunState.Idle());
    }

    private void settle(CompletionStage<?> safe) {
        if (run != null) {
            TrainingService.Run decided = run;
            run = null;
            safe.thenRun(() -> work.settle(decided, this::warnNotKept));
        }
    }

    private void warnNotKept(Throwable trouble) {
        keptOnDisk = false;
        notifications.warn(Message.failure("train.notKept", trouble));
    }

    private final class Preparation implements TrainingWork.Listener {
        @Override
        public void prepared(TrainingService.Run prepared, Optional<Dataset> testData) {
            run = prepared;
            if (roomWanted) {
                prepared.makeRoom(true);
            }
            test = testData;
            if (state.get() instanceof RunState.Stopping) {
                prepared.stop();
            } else {
                state.set(new RunState.Running());
            }
        }

        /** A network that can give one answer alone is always right, and that means nothing. */
        @Override
        public void onlyClass(String name, Runnable goOn) {
            Question.Choice train = new Question.Choice(
                    "train-one-class", Message.of("train.oneClass.train"), Question.Kind.PLAIN, goOn);
            Question.Choice cancel =
                    new Question.Choice("cancel", Message.of("question.cancel"), Question.Kind.MAIN, this::giveUp);
            notifications.ask(new Question(
                            Message.of("train.oneClass.title"),
                            Message.of("train.oneClass", name),
                            List.of(train, cancel))
                    .ofItself());
        }

        private void giveUp() {
            record(Double.NaN, Double.NaN);
            state.set(new RunState.Idle());
        }

        @Override
        public void notKept(Throwable trouble) {
            warnNotKept(trouble);
        }
    }

    private void receive(List<TrainingEvent> batch) {
        watch.take(batch).ifPresent(newest -> currentModel.tryOut(newest, true));
        TrainingEvent last = batch.get(batch.size() - 1);
        if (last instanceof TrainingEvent.Paused && state.get() instanceof RunState.Pausing) {
            state.set(new RunState.Paused());
        } else if (last instanceof TrainingEvent.Finished finished) {
            finish(finished);
        } else if (last instanceof TrainingEvent.Diverged diverged) {
            // it would only diverge again
            settle(CompletableFuture.completedStage(null));
            fail(RunState.Broken.by(diverged));
        } else if (last instanceof TrainingEvent.Failed failed) {
            fail(RunState.Broken.by(failed));
        }
    }

    private void finish(TrainingEvent.Finished finished) {
        Optional<Runnable> next = successor.get();
        if (next.isPresent()) {
            record(Double.NaN, finished.seconds());
            next.get().run();
        } else {
            currentModel.tryOut(finished.best(), false);
            state.set(new RunState.Testing());
            Optional<Dataset> pictures = test;
            test = Optional.empty();
            work.test(
                    finished.best(),
                    pictures,
                    result -> offer(result, finished),
                    failure -> events.tell(new TrainingEvent.Failed(failure)));
        }
    }

    private void offer(Model result, TrainingEvent.Finished finished) {
        record(result.training().testAccuracy(), finished.seconds());
        state.set(new RunState.Choosing(
                result, finished.bestEpoch(), watch.epochsEnded(), finished.ending(), finished.seconds()));
        resultListener.accept(result);
    }

    private void fail(RunState.Broken broken) {
        test = Optional.empty();
        record(Double.NaN, Double.NaN);
        currentModel.dropCandidate();
        state.set(broken);
    }

    private void record(double testAccuracy, double seconds) {
        runs.end(item, new RunItem.Result(watch.epochsEnded(), item.curves().bestAccuracy(), testAccuracy, seconds));
    }
}
