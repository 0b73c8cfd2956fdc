package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the window together from its screens, opens it, and ends the program without losing anything. On the FX thread. */
final class MainWindow {
    private final Stage stage;
    private final FirstModel first;
    private final WindowContext context;
    private final Screens screens;
    private final HelpScreen help;
    private final WindowFrame frame;
    private final Shell view;
    private final DropViewModel drops;
    private final SettingsSaver settings;

    /**
     * @param first the model to start with
     * @param last the drawing of the last time
     */
    MainWindow(Stage stage, Services services, Preferences preferences, FirstModel first, Ink last) {
        this.stage = stage;
        this.first = first;
        WindowStyle.prepare(preferences);
        context = WindowContext.of(stage, services, preferences, first.model());
        new UncaughtFailures(context.notifications(), context.ui()).install();
        screens = new Screens(context, last);
        help = new HelpScreen(context);
        ShellViewModel shell = shell();
        Shortcuts shortcuts = screens.shortcuts();
        RecogniseScreen board = screens.recognise();
        drops = new DropViewModel(
                screens.model().models()::open,
                board::open,
                context.notifications(),
                context.workers().files(),
                context.ui());
        DropZone zone = new DropZone(context.texts(), drops, board::open);
        view = new Shell(context, shell, help, screens.builders(), zone, shortcuts);
        Scene scene = new Scene(view.root());
        shortcuts.install(scene, view::isCardOpen);
        view.watch(scene);
        WindowStyle style = new WindowStyle(shell, context.texts(), preferences);
        style.follow(scene);
        InputActivityMonitor.watch(scene, screens.train().training().run()::makeRoom);
        stage.setScene(scene);
        frame = new WindowFrame(stage, shell, preferences);
        settings = new SettingsSaver(context, memories(style));
    }

    private ShellViewModel shell() {
        return new ShellViewModel(
                context.screen(),
                context.texts(),
                context.currentModel(),
                screens.train().training(),
                screens.own().fineTuning().learning(),
                screens.model().models(),
                context.notifications(),
                this::exit);
    }

    private List<Consumer<Preferences>> memories(WindowStyle style) {
        List<Consumer<Preferences>> memories = new ArrayList<>(screens.memories());
        memories.addAll(List.of(
                style::remember,
                frame::remember,
                preferences ->
                        FirstModel.remember(context.currentModel().current().get(), preferences)));
        return memories;
    }

    void show() {
        frame.show();
        view.focusPage();
        first.notice().or(this::preferencesNotice).ifPresentOrElse(context.notifications()::tell, help::welcome);
        frame.onReturn(screens.model()::refresh);
        settings.start();
        screens.load();
    }

    /** Opens files that the program was started with. */
    void open(List<Path> files) {
        drops.open(files);
    }

    /**
     * Opens files of a later start, and comes to the front.
     *
     * @param files none if the window alone is wanted
     * @return whether they were taken: not by a window that is closing
     */
    boolean receive(List<Path> files) {
        if (!stage.isShowing()) {
            return false;
        }
        frame.toFront();
        if (!files.isEmpty()) {
            open(files);
        }
        return true;
    }

    private Optional<Notifications.Notice> preferencesNotice() {
        return context.services()
                .preferencesProblem()
                .map(text -> new Notifications.Notice(Notifications.Kind.ERROR, text));
    }

    private void exit() {
        settings.remember();
        stage.hide();
        screens.close();
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
