package inkling.ui.train;

import inkling.engine.NetworkSpec;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.ModelGuard;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Starts training runs with the settings of the Train tab, once it is decided what becomes of the result of the last one. All
 * methods are for the UI thread.
 */
public final class TrainViewModel {
    private final TrainSettings settings;
    private final CurrentModel currentModel;
    private final Notifications notifications;
    private final ModelGuard guard;
    private final RunViewModel run;
    private final RunResult result;
    private final StartObstacle obstacle;
    private final RateRetry retry;
    private final NetworkToTrain network;
    private final BooleanBinding canTrain;

    /** @param runs gets every run that begins */
    public TrainViewModel(
            TrainSettings settings,
            CurrentModel currentModel,
            Notifications notifications,
            RunsViewModel runs,
            TrainingWork work) {
        this.settings = settings;
        this.currentModel = currentModel;
        this.notifications = notifications;
        guard = new ModelGuard(currentModel, notifications);
        run = new RunViewModel(work, runs, currentModel, notifications);
        result = new RunResult(run, currentModel, guard);
        obstacle = new StartObstacle(settings, run.busy());
        retry = new RateRetry(settings, run, obstacle, this::start);
        network = new NetworkToTrain(settings, currentModel);
        canTrain = settings.valid.and(run.busy().not());
    }

    // Properties

    TrainSettings settings() {
        return settings;
    }

    /** The run that is going on, or was the last one. */
    public RunViewModel run() {
        return run;
    }

    /** What it has learned. */
    public RunResult result() {
        return result;
    }

    /** What stands in the way of a run. */
    StartObstacle obstacle() {
        return obstacle;
    }

    /** How to do better than a run that learned nothing. */
    RateRetry retry() {
        return retry;
    }

    /** The network that a run would begin with; if its weights are random, for pictures as MNIST's. */
    ReadOnlyObjectProperty<NetworkSpec> network() {
        return network.network();
    }

    BooleanBinding canTrain() {
        return canTrain;
    }

    // Commands

    /** Starts a run, once it is decided what becomes of the result of the last one; or shows why that is not possible. */
    public void train() {
        if (run.busy().get()) {
            return;
        }
        if (!settings.valid.get()) {
            obstacle.show();
            return;
        }
        if (run.state().get().undecided().isEmpty()) {
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
                                () -> result.keep(this::start)),
                        new Question.Choice(
                                "drop", Message.of("train.undecided.drop"), Question.Kind.DANGEROUS, this::start),
                        Question.cancel())));
    }

    private void start() {
        String name = network.network().get().name();
        if (settings.start.get() == StartChoice.RANDOM) {
            Start random = new Start.Random(settings.preset.get());
            run.begin(new RunPlan.New(name, random, settings.location(), settings.config()));
        } else {
            Start.Trained trained =
                    new Start.Trained(currentModel.current().get().model());
            run.begin(new RunPlan.New(name, trained, settings.location(), settings.configFor(trained.model())));
        }
    }

    /** Lets a run go on that was broken off when the program ended, unless another one is busy. */
    void resume(TrainingService.Interrupted brokenOff) {
        guard.unlessUndecided("trial.undecided.train", () -> {
            settings.resume(brokenOff);
            run.begin(new RunPlan.Resumed(brokenOff));
        });
    }
}
