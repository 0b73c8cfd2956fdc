package inkling.ui.train;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Schedule;
import inkling.model.DecimalText;
import inkling.model.Model;
import inkling.store.run.DataLocation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Field;
import inkling.ui.common.Message;
import inkling.ui.common.ModelGuard;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Starts, pauses and stops a training run, and holds its state for the window. All methods are for the UI thread; the work is
 * done on the background executor.
 */
public final class TrainViewModel {
    /** How late the events of a run are shown at most: they come by the hundred. */
    public static final Duration EVENTS_DELAY = EventBridge.DELAY;

    private static final Shape MNIST_PICTURE = new Shape(28, 28, 1);
    private static final int DIGITS = 10;

    private final TrainSettings settings;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private final ReadOnlyObjectWrapper<NetworkSpec> network = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get().isBusy(), state);
    private final BooleanBinding canTrain;
    private final ObjectBinding<Message> obstacle;

    private final CurrentModel currentModel;
    private final Notifications notifications;
    private final ModelGuard guard;
    private final TrainingService trainer;
    private final RunsViewModel runs;
    private final Background background;
    private final Executor delayedUi;
    private final EventBridge<TrainingEvent> events;

    private final RunWatch watch = new RunWatch();

    /** Leads the user to what stands in the way of a run. */
    private Consumer<Field<?>> guide = field -> {};

    private TrainingService.Run run;
    private RunItem item;
    private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper();
    /** Whether the run is to be followed by another one as soon as it has stopped. */
    private boolean again;

    /** Whether there has been practice, or a run, which makes practice pointless. */
    private boolean ready;

    private boolean roomWanted;

    private boolean keptOnDisk = true;

    private Optional<Dataset> test = Optional.empty();

    /** @param delayedUi runs on the UI thread, {@link #EVENTS_DELAY} later */
    public TrainViewModel(
            TrainSettings settings,
            CurrentModel currentModel,
            Notifications notifications,
            TrainingService trainer,
            RunsViewModel runs,
            Background background,
            Executor delayedUi) {
        this.settings = settings;
        this.currentModel = currentModel;
        this.notifications = notifications;
        this.trainer = trainer;
        this.runs = runs;
        this.background = background;
        this.delayedUi = delayedUi;
        guard = new ModelGuard(currentModel, notifications);
        events = new EventBridge<>(delayedUi, this::receive);
        canTrain = settings.valid.and(busy.not());
        Observable[] problems = settings.problems();
        obstacle = Bindings.createObjectBinding(this::describeObstacle, problems);
        busy.addListener((property, before, now) -> obstacle.invalidate());
        settings.preset.addListener((property, before, now) -> showNetwork());
        settings.nonDigits.addListener((property, before, now) -> showNetwork());
        settings.start.addListener((property, before, now) -> showNetwork());
        currentModel.current().addListener((property, before, now) -> showNetwork());
        showNetwork();
    }

    // Properties

    public TrainSettings settings() {
        return settings;
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return watch.progress();
    }

    /** The epoch, from 1, by whose end the run had learned nothing; 0 while it has learned something, or is in its first epoch. */
    public ReadOnlyIntegerProperty nothingLearned() {
        return watch.nothingLearned();
    }

    /** The network that a run would begin with; if its weights are random, for pictures as MNIST's. */
    public ReadOnlyObjectProperty<NetworkSpec> network() {
        return network.getReadOnlyProperty();
    }

    public BooleanBinding busy() {
        return busy;
    }

    public BooleanBinding canTrain() {
        return canTrain;
    }

    /** Why no run can start now, in a sentence; null if one can, or if one is going on. */
    ObjectBinding<Message> obstacle() {
        return obstacle;
    }

    /** The highest learning rate of the run that is going on or was the last one. */
    ReadOnlyDoubleProperty rate() {
        return rate.getReadOnlyProperty();
    }

    /** Whether the run of the moment, or its undecided result, is offered again at the next start of the program. */
    public boolean isKeptOnDisk() {
        return keptOnDisk;
    }

    /** Whether that is more than usually suits the chosen optimiser. */
    BooleanBinding isFasterThanUsual() {
        return Bindings.createBooleanBinding(
                () -> rate.get() > settings.optimiser.get().usualRate(), rate, settings.optimiser);
    }

    private Message describeObstacle() {
        Field<?> wrong = settings.wrong().get();
        return busy.get() || wrong == null
                ? null
                : Message.of(
                        "train.obstacle",
                        Message.of(TrainSettings.key(wrong)),
                        wrong.problem().get());
    }

    // Commands

    /** @param guide is given a field that is wrong when a run is wanted nevertheless, and leads the user there */
    void guideWith(Consumer<Field<?>> guide) {
        this.guide = guide;
    }

    /** Shows what stands in the way of a run. */
    void showObstacle() {
        if (settings.wrong().get() != null) {
            settings.finish();
            guide.accept(settings.wrong().get());
        }
    }

    /** Starts a run, once it is decided what becomes of the result of the last one; or shows why that is not possible. */
    public void train() {
        if (busy.get()) {
            return;
        }
        if (!settings.valid.get()) {
            showObstacle();
            return;
        }
        if (state.get().undecided().isEmpty()) {
            // A candidate from fine-tuning may wait for the user too.
            guard.unlessUndecided("trial.undecided.train", this::start);
            return;
        }
        notifications.ask(new Question(
                Message.of("train.undecided.title"),
                Message.of("train.undecided"),
                List.of(
                        new Question.Choice(
                                "keep",
                                Message.of("train.undecided.keep"),
                                Question.Kind.MAIN,
                                () -> keepNew(this::start)),
                        new Question.Choice(
                                "drop", Message.of("train.undecided.drop"), Question.Kind.DANGEROUS, this::start),
                        Question.cancel())));
    }

    private void start() {
        DataLocation location = settings.location();
        Start from = settings.start.get() == StartChoice.RANDOM
                ? new Start.Random(settings.preset.get())
                : new Start.Trained(currentModel.current().get().model());
        TrainingConfig config =
                from instanceof Start.Trained trained ? settings.configFor(trained.model()) : settings.config();
        begin(
                network.get().name(),
                location,
                config,
                data -> trainer.prepare(from, location, data, fitting(config, data)));
    }

    /** Lets a run go on that was broken off when the program ended, unless another one is busy. */
    void resume(TrainingService.Interrupted broken) {
        guard.unlessUndecided("trial.undecided.train", () -> {
            settings.resume(broken);
            begin(broken.network(), broken.location(), broken.config(), broken::resume);
        });
    }

    private void begin(
            String name,
            DataLocation location,
            TrainingConfig config,
            Function<Dataset, TrainingService.Run> preparation) {
        settle();
        currentModel.dropCandidate();
        again = false;
        keptOnDisk = true;
        rate.set(config.learningRate().peak());
        item = runs.begin(name, config.settings());
        watch.start(item.curves(), config.batchSize());
        state.set(new RunState.Preparing());
        ready = true;
        trainer.endPractice();
        // the window first shows that a run begins: on two processors it would stutter while the pictures are read
        delayedUi.execute(() -> inBackground(() -> work(location, preparation)));
    }

    /** Failures take the way of all events, so that none overtakes an earlier one. */
    private void inBackground(Background.Action work) {
        background.run(work, () -> {}, failure -> events.tell(new TrainingEvent.Failed(failure)));
    }

    private void work(DataLocation location, Function<Dataset, TrainingService.Run> preparation) throws IOException {
        TrainingService.Data data = trainer.load(location);
        Optional<String> only = OnlyClass.of(data.training());
        if (only.isPresent()) {
            background.show(() -> warnOfOneClass(only.get(), () -> work(data, preparation)));
        } else {
            work(data, preparation);
        }
    }

    private void work(TrainingService.Data data, Function<Dataset, TrainingService.Run> preparation) {
        TrainingService.Run prepared = preparation.apply(data.training());
        background.show(() -> prepared(prepared, data.test()));
        prepared.run(events::tell, trouble -> background.show(() -> complain(trouble)));
    }

    /** A network that can give one answer alone is always right, and that means nothing. */
    private void warnOfOneClass(String only, Background.Action goOn) {
        notifications.ask(new Question(
                        Message.of("train.oneClass.title"),
                        Message.of("train.oneClass", only),
                        List.of(
                                new Question.Choice(
                                        "train-one-class",
                                        Message.of("train.oneClass.train"),
                                        Question.Kind.PLAIN,
                                        () -> inBackground(goOn)),
                                new Question.Choice(
                                        "cancel", Message.of("question.cancel"), Question.Kind.MAIN, this::giveUp)))
                .ofItself());
    }

    private void giveUp() {
        record(item, Double.NaN, Double.NaN);
        state.set(new RunState.Idle());
    }

    private void complain(Throwable trouble) {
        keptOnDisk = false;
        notifications.warn(Message.failure("train.notKept", trouble));
    }

    /** The screen is in sight, so a run may follow. */
    public void getReady() {
        if (!ready) {
            ready = true;
            background.run(trainer::warmUp, () -> {}, failure -> {});
        }
    }

    /** Lets a run leave a processor to the window, while somebody is using it. */
    public void makeRoom(boolean wanted) {
        roomWanted = wanted;
        if (run != null) {
            run.makeRoom(wanted);
        }
    }

    /** Lets the run rest after the step under way, or go on if it rests. */
    public void pauseOrGoOn() {
        if (state.get() instanceof RunState.Running) {
            state.set(new RunState.Pausing());
            run.pause();
        } else if (state.get() instanceof RunState.Pausing || state.get() instanceof RunState.Paused) {
            state.set(new RunState.Running());
            run.goOn();
        }
    }

    /** Ends the run after the step under way; what it has learned so far is offered. */
    public void stop() {
        if (state.get().isUnderWay()) {
            state.set(new RunState.Stopping());
            if (run != null) {
                run.stop();
            }
        }
    }

    /** The program ends: a run under way, or its undecided result, can be resumed at the next start, if it is kept on disk. */
    public void suspend() {
        if (run != null && state.get().isUnderWay()) {
            run.suspend();
        }
    }

    /** The result of the run becomes the model in use. */
    public void keepNew() {
        keepNew(() -> {});
    }

    private void keepNew(Runnable then) {
        Optional<Model> result = state.get().undecided();
        if (result.isEmpty()) {
            return;
        }
        Runnable keep = () -> {
            currentModel.keepCandidate(result.get());
            settle(currentModel.kept());
            state.set(new RunState.Idle());
            then.run();
        };
        guard.unlessUnsaved("model.unsaved.replace", keep);
    }

    /** The result of the run is dropped; the model in use stays. */
    public void keepOld() {
        if (state.get() instanceof RunState.Choosing || state.get() instanceof RunState.Broken) {
            currentModel.dropCandidate();
            settle();
            state.set(new RunState.Idle());
        }
    }

    /** Starts again with a tenth of the learning rate, after a run that diverged or learned nothing. */
    public void retryWithLowerRate() {
        retry(lowerRate());
    }

    /** Starts again with ten times the learning rate, after a run that learned nothing. */
    public void retryWithHigherRate() {
        retry(higherRate());
    }

    /** Starts again with the rate that usually suits the optimiser, after a run that diverged or learned nothing. */
    public void retryWithUsualRate() {
        retry(DecimalText.of(settings.optimiser.get().usualRate()));
    }

    /** A tenth of the run's rate. */
    String lowerRate() {
        return DecimalText.of(BigDecimal.valueOf(rate.get()).movePointLeft(1).doubleValue());
    }

    /** Ten times the run's rate, as far as that is allowed. */
    String higherRate() {
        double higher = BigDecimal.valueOf(rate.get()).movePointRight(1).doubleValue();
        return DecimalText.of(Math.min(Schedule.PEAK.range().most(), higher));
    }

    /** A run that is still under way is stopped first; what it learned is not asked about, since that is nothing. */
    private void retry(String otherRate) {
        boolean vain = watch.nothingLearned().get() > 0
                && (state.get().isUnderWay() || state.get() instanceof RunState.Choosing);
        if (!(state.get() instanceof RunState.Broken || vain)) {
            return;
        }
        settings.learningRate.text().set(otherRate);
        if (!settings.valid.get()) {
            showObstacle();
        } else if (state.get().isUnderWay()) {
            again = true;
            stop();
        } else {
            start();
        }
    }

    /** What the last run left on disk is not needed any more. */
    private void settle() {
        settle(CompletableFuture.completedStage(null));
    }

    /** @param safe when it is not needed any more; if that fails, it stays */
    private void settle(CompletionStage<?> safe) {
        if (run != null) {
            TrainingService.Run decided = run;
            run = null;
            safe.thenRun(() -> background.run(decided::settle, () -> {}, this::complain));
        }
    }

    /** Holds out a twelfth of a small data set: 5,000 of MNIST's 60,000. */
    private static TrainingConfig fitting(TrainingConfig config, Dataset data) {
        return config.withHeldOut(Math.min(config.heldOut(), data.size() / 12));
    }

    private void prepared(TrainingService.Run prepared, Optional<Dataset> testData) {
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

    private void receive(List<TrainingEvent> batch) {
        Optional<Model> newest = watch.take(batch);
        if (newest.isPresent()) {
            currentModel.tryOut(newest.get(), true);
        }
        TrainingEvent last = batch.get(batch.size() - 1);
        if (last instanceof TrainingEvent.Paused && state.get() instanceof RunState.Pausing) {
            state.set(new RunState.Paused());
        }
        end(last);
    }

    private void end(TrainingEvent last) {
        if (last instanceof TrainingEvent.Finished finished && again && settings.valid.get()) {
            record(item, Double.NaN, finished.seconds());
            start();
        } else if (last instanceof TrainingEvent.Finished finished) {
            currentModel.tryOut(finished.best(), false);
            test(finished);
        } else if (last instanceof TrainingEvent.Diverged diverged) {
            // it would only diverge again
            settle();
            boolean dead = diverged.cause() == TrainingEvent.Cause.DEAD;
            fail(new RunState.Broken(
                    Message.of(dead ? "train.dead" : "train.diverged", diverged.step()),
                    Message.of("train.diverged." + diverged.cause().name().toLowerCase(Locale.ROOT)),
                    dead || diverged.cause() == TrainingEvent.Cause.LEARNING_RATE,
                    diverged.lastGood(),
                    diverged.goodEpoch()));
        } else if (last instanceof TrainingEvent.Failed failed) {
            fail(new RunState.Broken(
                    Message.of("train.failed"),
                    Message.failure("train.failed.reason", failed.cause()),
                    false,
                    Optional.empty(),
                    0));
        }
    }

    private void test(TrainingEvent.Finished finished) {
        state.set(new RunState.Testing());
        int epochs = watch.epochsEnded();
        RunItem ended = item;
        Optional<Dataset> data = test;
        background.run(
                () -> data.isPresent() ? trainer.tested(finished.best(), data.get()) : finished.best(),
                result -> {
                    record(ended, result.training().testAccuracy(), finished.seconds());
                    state.set(new RunState.Choosing(
                            result, finished.bestEpoch(), epochs, finished.ending(), finished.seconds()));
                    currentModel.offer(result, choice());
                },
                failure -> events.tell(new TrainingEvent.Failed(failure)));
    }

    private CurrentModel.Choice choice() {
        return new CurrentModel.Choice() {
            @Override
            public void keep(Runnable then) {
                keepNew(then);
            }

            @Override
            public void goBack() {
                keepOld();
            }
        };
    }

    private void record(RunItem ended, double testAccuracy, double seconds) {
        runs.end(ended, new RunItem.Result(watch.epochsEnded(), ended.curves().bestAccuracy(), testAccuracy, seconds));
    }

    private void fail(RunState.Broken broken) {
        record(item, Double.NaN, Double.NaN);
        currentModel.dropCandidate();
        state.set(broken);
    }

    private void showNetwork() {
        if (settings.start.get() == StartChoice.MODEL_IN_USE) {
            network.set(currentModel.current().get().model().network());
        } else {
            int outputs = settings.nonDigits.get() ? DIGITS + 1 : DIGITS;
            network.set(settings.preset.get().network(MNIST_PICTURE, outputs));
        }
    }
}
