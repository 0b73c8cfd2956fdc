package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the window together from its screens, opens it, and ends the program without losing anything. On the FX thread. */
final class MainWindow {
    private final Stage stage;
    private final FirstModel first;
    private final WindowContext context;
    private final TrainScreen train;
    private final OwnScreen own;
    private final RecogniseScreen recognise;
    private final MistakesScreen mistakes;
    private final ModelScreen model;
    private final HelpScreen help;
    private final WindowStyle style;
    private final WindowFrame frame;
    private final Shell view;
    private final SettingsSaver settings;

    /**
     * @param first the model to start with
     * @param last the drawing of the last time
     */
    MainWindow(Stage stage, Services services, Preferences preferences, FirstModel first, Ink last) {
        this.stage = stage;
        this.first = first;
        context = WindowContext.of(stage, services, preferences, first.model());
        train = new TrainScreen(context);
        own = new OwnScreen(context, this::collect);
        recognise = new RecogniseScreen(context, own, train::trainOn, last);
        mistakes = new MistakesScreen(context, recognise::lookAt);
        model = new ModelScreen(context, recognise::lookAt);
        help = new HelpScreen(context);
        ShellViewModel shell = new ShellViewModel(
                context.screen(),
                context.texts(),
                context.currentModel(),
                train.training(),
                own.fineTuning().learning(),
                model.models(),
                context.notifications(),
                this::exit);
        Shortcuts shortcuts = shortcuts();
        DropZone drops = DropZone.of(context, model.models()::open, recognise);
        view = new Shell(context, shell, help, roots(), drops, shortcuts);
        Scene scene = new Scene(view.root());
        shortcuts.install(scene, view::isCardOpen);
        view.watch(scene);
        style = new WindowStyle(shell, context.texts(), preferences);
        style.follow(scene);
        InputActivityMonitor.watch(scene, train.training().run()::makeRoom);
        stage.setScene(scene);
        frame = new WindowFrame(stage, shell, preferences);
        settings = new SettingsSaver(
                context,
                List.of(style::remember, recognise::remember, train::remember, frame::remember, this::rememberModel));
    }

    private void collect() {
        recognise.collect();
    }

    private void rememberModel(Preferences preferences) {
        FirstModel.remember(context.currentModel().current().get(), preferences);
    }

    private Map<Screen, Parent> roots() {
        return Map.of(
                Screen.RECOGNISE, recognise.root(),
                Screen.TRAIN, train.root(),
                Screen.OWN, own.root(),
                Screen.MISTAKES, mistakes.root(),
                Screen.MODEL, model.root());
    }

    private Shortcuts shortcuts() {
        Shortcuts shortcuts = new Shortcuts();
        shortcuts.add("tab.recognise", recognise.shortcuts());
        shortcuts.add("tab.train", train.shortcuts());
        shortcuts.add("tab.own", own.shortcuts());
        shortcuts.add("tab.mistakes", mistakes.shortcuts());
        shortcuts.add("tab.model", model.shortcuts());
        return shortcuts;
    }

    void show() {
        frame.show();
        view.focusPage();
        first.notice().or(this::preferencesNotice).ifPresentOrElse(context.notifications()::tell, help::welcome);
        frame.onReturn(model::refresh);
        settings.start();
        train.load();
    }

    private Optional<Notifications.Notice> preferencesNotice() {
        return context.services()
                .preferencesProblem()
                .map(text -> new Notifications.Notice(Notifications.Kind.ERROR, text));
    }

    /** Makes the first stroke and the first chart as quick as all others; to be called once the window is there. */
    void warmUp() {
        own.drawings().refresh();
        new IdleTimer(() -> UiWarmUp.play(context.controls(), first.model(), style.stylesheets(), stage.getScene()))
                .start();
    }

    private void exit() {
        settings.remember();
        stage.hide();
        train.close();
        recognise.close();
        settings.saveNow();
        UnsavedKeeper.close(context.services().unsavedModel());
        stop();
        context.workers().close();
        Platform.exit();
    }

    /** Ends what goes on by itself, so that nothing holds a window that has been hidden. */
    void stop() {
        settings.stop();
    }
}
