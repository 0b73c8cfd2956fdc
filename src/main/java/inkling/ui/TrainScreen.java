package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Preferences;
import inkling.ui.common.ScaleChoice;
import inkling.ui.common.ScreenView;
import inkling.ui.common.Shortcut;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.train.DataCheckViewModel;
import inkling.ui.train.DataChoice;
import inkling.ui.train.ExamplesViewModel;
import inkling.ui.train.InterruptedViewModel;
import inkling.ui.train.RunsViewModel;
import inkling.ui.train.StartChoice;
import inkling.ui.train.TrainSettings;
import inkling.ui.train.TrainView;
import inkling.ui.train.TrainViewModel;
import inkling.ui.train.TrainingWork;
import java.util.List;
import javafx.beans.binding.BooleanBinding;

/** Puts the Train tab together. On the FX thread. */
final class TrainScreen {
    private static final String EXPLAINED = "train.explained";
    private static final String LOSS_SCALE = "chart.loss";

    private final WindowContext context;
    private final BooleanBinding onShow;
    private final TrainSettings settings = new TrainSettings();
    private final RunsViewModel runs;
    private final TrainViewModel training;
    private final InterruptedViewModel interrupted;

    TrainScreen(WindowContext context) {
        this.context = context;
        Services services = context.services();
        onShow = context.onShow(Screen.TRAIN);
        settings.read(context.preferences());
        context.controls().explained().set(context.preferences().flag(EXPLAINED, false));
        context.controls().lossScale().set(context.preferences().choice(LOSS_SCALE, ScaleChoice.AUTOMATIC));
        runs = new RunsViewModel(
                services.runLog(),
                context.files(),
                context.notifications(),
                context.workers().files());
        training = new TrainViewModel(
                settings,
                context.currentModel(),
                context.notifications(),
                runs,
                new TrainingWork(
                        services.trainer(), context.workers().training(), context.uiAfter(TrainingWork.EVENTS_DELAY)));
        interrupted = new InterruptedViewModel(
                training,
                services.trainer(),
                context.notifications(),
                context.workers().files());
    }

    TrainViewModel training() {
        return training;
    }

    /** Builds what is shown. */
    ScreenView build() {
        ExamplesViewModel examples = new ExamplesViewModel(
                settings,
                context.notifications(),
                context.services().trainer(),
                context.workers().files());
        DataCheckViewModel check = new DataCheckViewModel(
                settings, context.services().trainer(), context.workers().files());
        return new TrainView(
                context.controls(),
                training,
                runs,
                interrupted,
                examples,
                check,
                context.currentModel(),
                context.files(),
                onShow);
    }

    List<Shortcut> shortcuts() {
        return TrainView.shortcuts(training, onShow);
    }

    /** Reads what earlier starts of the program have left: runs, and one that broke off. */
    void load() {
        runs.load();
        interrupted.look(() -> context.show(Screen.TRAIN));
    }

    /** Prepares a network that learns from the user's own drawings alone. */
    void trainOn(CollectionKind drawings) {
        settings.data.set(drawings == CollectionKind.DIGITS ? DataChoice.MY_DIGITS : DataChoice.MY_DRAWINGS);
        settings.start.set(StartChoice.RANDOM);
        context.show(Screen.TRAIN);
    }

    void remember(Preferences preferences) {
        settings.write(preferences);
        preferences.put(EXPLAINED, context.controls().explained().get());
        preferences.put(LOSS_SCALE, context.controls().lossScale().get().name());
    }

    /** The program ends: a run goes on at the next start. */
    void close() {
        training.run().suspend();
    }
}
