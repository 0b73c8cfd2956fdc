package inkling.ui.train;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.Shape;
import inkling.model.Model;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.common.Dialogue;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Question;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A training run as the user sees it. All methods are for the UI thread; the work is done on the background executor. */
public final class TrainViewModel {
    private static final Shape MNIST_PICTURE = new Shape(28, 28, 1);
    private static final int DIGITS = 10;

    private final TrainSettings settings;
    private final Curves curves = new Curves();
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<NetworkSpec> network = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get().isBusy(), state);
    private final BooleanBinding canTrain;

    private final ModelDesk desk;
    private final Dialogue dialogue;
    private final Trainer trainer;
    private final Executor background;
    private final Executor ui;
    private final EventBridge<TrainingEvent> events;

    private Trainer.Run run;
    private Optional<Dataset> test = Optional.empty();
    private TrainingEvent.Started started;
    private int batchSize;

    /** @param delayedUi runs on the UI thread, {@link EventBridge#DELAY} later */
    public TrainViewModel(
            TrainSettings settings,
            ModelDesk desk,
            Dialogue dialogue,
            Trainer trainer,
            Executor background,
            Executor ui,
            Executor delayedUi) {
        this.settings = settings;
        this.desk = desk;
        this.dialogue = dialogue;
        this.trainer = trainer;
        this.background = background;
        this.ui = ui;
        events = new EventBridge<>(delayedUi, this::receive);
        BooleanBinding undecided = Bindings.createBooleanBinding(() -> state.get() instanceof RunState.Choosing, state);
        canTrain = settings.valid.and(busy.not()).and(undecided.not());
        settings.preset.addListener((property, before, now) -> showNetwork());
        settings.junk.addListener((property, before, now) -> showNetwork());
        showNetwork();
    }

    // Properties

    public TrainSettings settings() {
        return settings;
    }

    public Curves curves() {
        return curves;
    }

    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** The chosen network, for pictures as MNIST's. */
    public ReadOnlyObjectProperty<NetworkSpec> network() {
        return network.getReadOnlyProperty();
    }

    public BooleanBinding busy() {
        return busy;
    }

    public BooleanBinding canTrain() {
        return canTrain;
    }

    // Commands

    /** Starts a run from random weights, unless the result of the last one still waits for a choice. */
    public void train() {
        if (!canTrain.get()) {
            return;
        }
        desk.dropTrial();
        progress.set(Progress.NONE);
        state.set(new RunState.Preparing());
        Trainer.Source source = settings.source();
        Preset preset = settings.preset.get();
        TrainingConfig config = settings.config();
        batchSize = config.batchSize();
        background.execute(() -> {
            try {
                Trainer.Data data = trainer.load(source);
                Trainer.Run prepared = trainer.prepare(preset, data.training(), fitting(config, data.training()));
                ui.execute(() -> begin(prepared, data.test()));
                prepared.run(events::tell);
            } catch (IOException | RuntimeException e) {
                events.tell(new TrainingEvent.Failed(e));
            }
        });
    }

    /** Lets a run leave a processor to the window, while somebody is using it. */
    public void makeRoom(boolean wanted) {
        if (run != null) {
            run.makeRoom(wanted);
        }
    }

    /** Ends the run after the step under way; what it has learned so far is offered. */
    public void stop() {
        if (state.get() instanceof RunState.Running || state.get() instanceof RunState.Preparing) {
            state.set(new RunState.Stopping());
            if (run != null) {
                run.stop();
            }
        }
    }

    /** The result of the run becomes the model in use. */
    public void keepNew() {
        if (state.get() instanceof RunState.Choosing choosing) {
            if (desk.current().get().saved()) {
                keep(choosing);
            } else {
                dialogue.ask(new Question(
                        Message.of("model.unsaved.title"),
                        Message.of("model.unsaved.replace", desk.current().get().name()),
                        List.of(
                                new Question.Choice(
                                        "replace",
                                        Message.of("train.replace"),
                                        Question.Kind.DANGEROUS,
                                        () -> keep(choosing)),
                                Question.cancel())));
            }
        }
    }

    private void keep(RunState.Choosing choosing) {
        desk.keepTrial(choosing.result());
        state.set(new RunState.Idle());
    }

    /** The result of the run is dropped; the model in use stays. */
    public void keepOld() {
        if (state.get() instanceof RunState.Choosing || state.get() instanceof RunState.Broken) {
            desk.dropTrial();
            state.set(new RunState.Idle());
        }
    }

    /** After a run whose loss exploded: a tenth of the learning rate, and again. */
    public void retryWithLowerRate() {
        if (settings.learningRate.isValid()) {
            settings.learningRate.text().set(Double.toString(settings.learningRate.value() / 10));
            train();
        }
    }

    /** Holds out a twelfth of a small data set: 5,000 of MNIST's 60,000. */
    private static TrainingConfig fitting(TrainingConfig config, Dataset data) {
        return config.withHeldOut(Math.min(config.heldOut(), data.size() / 12));
    }

    private void begin(Trainer.Run prepared, Optional<Dataset> testData) {
        run = prepared;
        test = testData;
        if (state.get() instanceof RunState.Stopping) {
            prepared.stop();
        } else {
            state.set(new RunState.Running());
        }
    }

    private void receive(List<TrainingEvent> batch) {
        TrainingEvent.Step lastStep = null;
        TrainingEvent.Snapshot lastSnapshot = null;
        for (TrainingEvent event : batch) {
            if (event instanceof TrainingEvent.Started first) {
                started = first;
                curves.start(first);
            } else if (event instanceof TrainingEvent.Step step) {
                curves.add(step);
                lastStep = step;
            } else if (event instanceof TrainingEvent.Snapshot snapshot) {
                lastSnapshot = snapshot;
            } else if (event instanceof TrainingEvent.EpochEnded ended) {
                curves.add(ended);
            }
        }
        if (lastStep != null) {
            progress.set(progressAt(lastStep));
        }
        curves.changed();
        if (lastSnapshot != null) {
            desk.tryOut(lastSnapshot.model(), true);
        }
        end(batch.get(batch.size() - 1));
    }

    private void end(TrainingEvent last) {
        if (last instanceof TrainingEvent.Finished finished) {
            desk.tryOut(finished.best(), false);
            test(finished);
        } else if (last instanceof TrainingEvent.Diverged diverged) {
            fail(new RunState.Broken(
                    Message.of("train.diverged", diverged.step()), Message.of("train.diverged.advice"), true));
        } else if (last instanceof TrainingEvent.Failed failed) {
            fail(new RunState.Broken(
                    Message.of("train.failed"), Message.failure("train.failed.reason", failed.cause()), false));
        }
    }

    private void test(TrainingEvent.Finished finished) {
        state.set(new RunState.Testing());
        run = null;
        Optional<Dataset> data = test;
        background.execute(() -> {
            try {
                Model result = finished.best();
                if (data.isPresent()) {
                    result = withTestAccuracy(result, trainer.accuracy(result, data.get()));
                }
                RunState.Choosing choosing = new RunState.Choosing(result, finished.completed(), finished.seconds());
                ui.execute(() -> state.set(choosing));
            } catch (RuntimeException e) {
                events.tell(new TrainingEvent.Failed(e));
            }
        });
    }

    private void fail(RunState.Broken broken) {
        run = null;
        desk.dropTrial();
        state.set(broken);
    }

    private Progress progressAt(TrainingEvent.Step step) {
        int steps = Math.max(1, started.epochs() * started.stepsPerEpoch());
        double speed = step.imagesPerSecond();
        double left = speed > 0 ? (double) (steps - step.step()) * batchSize / speed : Double.NaN;
        return new Progress(step.step(), steps, step.epoch(), started.epochs(), speed, left);
    }

    private static Model withTestAccuracy(Model model, double accuracy) {
        return model.withTraining(model.training().withTestAccuracy(accuracy));
    }

    private void showNetwork() {
        int outputs = settings.junk.get() ? DIGITS + 1 : DIGITS;
        network.set(settings.preset.get().network(MNIST_PICTURE, outputs));
    }
}
