package inkling.ui;

import inkling.ink.Ink;
import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Autosave;
import inkling.ui.common.ClipboardText;
import inkling.ui.common.Controls;
import inkling.ui.common.Dialogue;
import inkling.ui.common.EastAsianTexts;
import inkling.ui.common.FileDialogs;
import inkling.ui.common.Fonts;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Preferences;
import inkling.ui.common.PreferencesKeeper;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.common.Workers;
import inkling.ui.draw.CollectViewModel;
import inkling.ui.draw.DrawView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.OldAnswer;
import inkling.ui.draw.TeachViewModel;
import inkling.ui.draw.Teaching;
import inkling.ui.help.HelpViewModel;
import inkling.ui.help.Tour;
import inkling.ui.mistakes.MistakesView;
import inkling.ui.mistakes.MistakesViewModel;
import inkling.ui.mistakes.Sample;
import inkling.ui.model.ComparisonViewModel;
import inkling.ui.model.DrawnScoreViewModel;
import inkling.ui.model.ModelView;
import inkling.ui.model.ModelViewModel;
import inkling.ui.model.RecentFilesViewModel;
import inkling.ui.model.RecordViewModel;
import inkling.ui.own.LessonViewModel;
import inkling.ui.own.OwnDrawingsView;
import inkling.ui.own.OwnDrawingsViewModel;
import inkling.ui.own.Shelf;
import inkling.ui.train.ExamplesViewModel;
import inkling.ui.train.InterruptedViewModel;
import inkling.ui.train.RunsViewModel;
import inkling.ui.train.TrainSettings;
import inkling.ui.train.TrainView;
import inkling.ui.train.TrainViewModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window with all its parts, put together. On the FX thread. */
final class MainWindow {
    private static final String STYLESHEET = "/inkling/ui/inkling.css";
    private static final java.time.Duration AUTOSAVE = java.time.Duration.ofMillis(500);
    private static final long EVENTS_MILLISECONDS = 50;
    private static final String TOUR_OFFERED = "tour.offered";
    private static final String TEXT_SIZE = "text.size";
    private static final Duration REMEMBER_EVERY = Duration.seconds(2);

    private final Stage stage;
    private final Services services;
    private final Preferences preferences;
    private final Executor ui = Platform::runLater;
    private final Workers workers = new Workers(ui);
    private final Texts texts;
    private final Controls controls;
    private final FirstModel first;
    private final Dialogue dialogue = new Dialogue();
    private final DrawViewModel drawing;
    private final TrainSettings settings = new TrainSettings();
    private final RunsViewModel runs;
    private final TrainViewModel training;
    private final InterruptedViewModel interrupted;
    private final ShellViewModel shell;
    private final ModelDesk desk;
    private final RecentFilesViewModel recent;
    private final OwnDrawingsViewModel own;
    private final Teaching teaching;
    private final Autosave<Ink> autosave;
    private final Autosave<Map<String, String>> settingsAutosave;
    private final PreferencesKeeper keeper;
    private final Timeline remembering = new Timeline();
    private final Tour tour;
    private final Shell view;

    /**
     * @param first the model to start with
     * @param last the drawing of the last time
     */
    MainWindow(Stage stage, Services services, Preferences preferences, FirstModel first, Ink last) {
        this.stage = stage;
        this.services = services;
        this.preferences = preferences;
        this.first = first;
        texts = new Texts(Language.of(preferences.get("language").orElse("")));
        controls = new Controls(texts);
        FileDialogs files = new FileDialogs(texts, preferences, () -> stage);
        desk = new ModelDesk(first.model());
        desk.keepWith(new UnsavedKeeper(services.unsavedModel(), dialogue, workers.files()));
        drawing = new DrawViewModel(
                workers.recognition(), workers.files(), desk.answering(), services.readers(), dialogue);
        settings.read(preferences);
        controls.explained().set(preferences.flag("train.explained", false));
        runs = new RunsViewModel(services.runLog(), files, dialogue, workers.files());
        training = new TrainViewModel(
                settings,
                desk,
                dialogue,
                services.trainer(),
                runs,
                workers.training(),
                CompletableFuture.delayedExecutor(EVENTS_MILLISECONDS, TimeUnit.MILLISECONDS, ui));
        ModelViewModel models = new ModelViewModel(desk, services.modelFiles(), files, dialogue, workers.files());
        recent = new RecentFilesViewModel(desk.current(), preferences, models::open, dialogue, workers.files());
        interrupted = new InterruptedViewModel(training, services.trainer(), dialogue, workers.files());
        shell = new ShellViewModel(texts, desk, training, models, dialogue, this::exit);

        var recognise = shell.screen().isEqualTo(Screen.RECOGNISE);
        var train = shell.screen().isEqualTo(Screen.TRAIN);
        own = new OwnDrawingsViewModel(services.ownDrawings(), files, dialogue, workers.files());
        LessonViewModel lesson = new LessonViewModel(desk, own, services.tutor(), dialogue, workers.scores());
        OwnDrawingsView ownView =
                new OwnDrawingsView(controls, own, lesson, shell.screen().isEqualTo(Screen.OWN), this::collect);
        TeachViewModel naming = new TeachViewModel(drawing, own, desk.answering());
        teaching = new Teaching(
                naming,
                new CollectViewModel(
                        drawing,
                        naming,
                        own,
                        desk.answering(),
                        lesson,
                        CompletableFuture.delayedExecutor(
                                CollectViewModel.PAUSE.toMillis(), TimeUnit.MILLISECONDS, ui)),
                new OldAnswer(drawing, desk, services.readers(), dialogue, workers.recognition()),
                desk,
                () -> shell.screen().set(Screen.OWN),
                () -> trainOn(own.shelf().get()));
        DrawView drawView =
                new DrawView(controls, drawing, teaching, desk.answering(), files, dialogue, workers.files());
        ExamplesViewModel examples = new ExamplesViewModel(settings, dialogue, services.trainer(), workers.files());
        TrainView trainView = new TrainView(controls, training, runs, interrupted, examples, desk, files, train);
        MistakesViewModel mistakes =
                new MistakesViewModel(desk, services.examiner(), files, dialogue, workers.scores(), this::lookAt);
        MistakesView mistakesView =
                new MistakesView(controls, mistakes, shell.screen().isEqualTo(Screen.MISTAKES));
        DrawnScoreViewModel scores =
                new DrawnScoreViewModel(desk.current(), services.strokeScorer(), files, dialogue, workers.scores());
        ComparisonViewModel comparison = new ComparisonViewModel(
                desk.current(),
                services.modelFiles(),
                services.examiner(),
                files,
                dialogue,
                workers.scores(),
                this::lookAt);
        ModelView modelView = new ModelView(
                controls,
                models,
                recent,
                scores,
                new RecordViewModel(desk.current(), dialogue, workers.files()),
                comparison,
                dialogue,
                shell.screen().isEqualTo(Screen.MODEL));
        Shortcuts shortcuts = new Shortcuts();
        shortcuts.add("tab.recognise", drawView.shortcuts(recognise));
        shortcuts.add("tab.train", trainView.shortcuts(train));
        shortcuts.add("tab.own", ownView.shortcuts(shell.screen().isEqualTo(Screen.OWN)));
        shortcuts.add("tab.mistakes", mistakesView.shortcuts(shell.screen().isEqualTo(Screen.MISTAKES)));
        shortcuts.add("tab.model", modelView.shortcuts());
        DropViewModel drops = new DropViewModel(
                models::open,
                picture -> {
                    shell.screen().set(Screen.RECOGNISE);
                    drawView.open(picture);
                },
                dialogue,
                workers.files());
        tour = new Tour(TourStops.in(shell));
        HelpViewModel help = new HelpViewModel(
                services.about(),
                tour,
                dialogue,
                folder -> workers.files()
                        .run(
                                () -> services.openFolder(folder),
                                () -> {},
                                failure -> dialogue.complain(Message.failure("help.folder.failed", failure))),
                ClipboardText::put);
        view = new Shell(
                controls,
                shell,
                desk,
                dialogue,
                help,
                tour,
                Map.of(
                        Screen.RECOGNISE, drawView.root(),
                        Screen.TRAIN, trainView.root(),
                        Screen.OWN, ownView.root(),
                        Screen.MISTAKES, mistakesView.root(),
                        Screen.MODEL, modelView.root()),
                new DropZone(texts, drops, picture -> {
                    shell.screen().set(Screen.RECOGNISE);
                    drawView.open(picture);
                }),
                shortcuts);

        Scene scene = new Scene(view.root());
        shortcuts.install(scene, view::isCardOpen);
        view.watch(scene);
        stage.setScene(scene);
        followFullScreen();
        train.addListener((property, before, now) -> training.getReady());
        Courtesy.watch(scene, training::makeRoom);
        followLanguageAndTheme(scene);

        drawing.penWidth()
                .set(preferences.number(
                        "draw.penWidth",
                        DrawViewModel.USUAL_PEN,
                        DrawViewModel.THINNEST_PEN,
                        DrawViewModel.THICKEST_PEN));
        drawing.blackboard().set(preferences.flag("draw.blackboard", true));
        drawing.steps().shown().set(preferences.flag("draw.steps", false));
        drawing.restore(last);
        autosave = new Autosave<>(workers.filesAfter(AUTOSAVE), services::saveDrawing);
        drawing.onInk(autosave::changed);
        settingsAutosave = new Autosave<>(workers.filesAfter(AUTOSAVE), services::savePreferences);
        keeper = new PreferencesKeeper(preferences, settingsAutosave::changed);
        WindowMemory.restore(stage, preferences);
        stage.getIcons().setAll(ProgramIcon.inAllSizes());
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.close();
        });
    }

    private void collect() {
        shell.screen().set(Screen.RECOGNISE);
        teaching.collecting().start();
    }

    /** At the very first start only, and never again. */
    private void offerTour() {
        if (!preferences.flag(TOUR_OFFERED, false)) {
            preferences.put(TOUR_OFFERED, true);
            tour.offer(dialogue);
        }
    }

    /** Escape leaves full screen as well, by way of a shortcut, for it may have to close a card first. */
    private void followFullScreen() {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        shell.fullScreen().addListener((property, before, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty()
                .addListener((property, before, now) -> shell.fullScreen().set(now));
    }

    private void trainOn(Shelf shelf) {
        settings.data.set(
                shelf == Shelf.DIGITS ? TrainSettings.DataChoice.MY_DIGITS : TrainSettings.DataChoice.MY_DRAWINGS);
        settings.start.set(TrainSettings.StartChoice.RANDOM);
        shell.screen().set(Screen.TRAIN);
    }

    private void lookAt(Sample sample) {
        drawing.openSample(sample.picture());
        shell.screen().set(Screen.RECOGNISE);
    }

    private Optional<Dialogue.Notice> preferencesNotice() {
        return services.preferencesProblem().map(text -> new Dialogue.Notice(Dialogue.Kind.ERROR, text));
    }

    void show() {
        stage.show();
        Platform.runLater(() -> WindowMemory.enlarge(stage, preferences));
        new IdleTimer(() -> WindowMemory.limit(stage, preferences)).start();
        view.focusPage();
        first.notice().or(this::preferencesNotice).ifPresentOrElse(dialogue::tell, this::offerTour);
        stage.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                recent.refresh();
            }
        });
        remembering.getKeyFrames().setAll(new KeyFrame(REMEMBER_EVERY, event -> remember()));
        remembering.setCycleCount(Animation.INDEFINITE);
        remembering.play();
        runs.load();
        interrupted.look(() -> shell.screen().set(Screen.TRAIN));
    }

    /** Makes the first stroke and the first chart as quick as all others; to be called once the window is there. */
    void rehearse() {
        own.refresh();
        IdleTimer whenPainted = new IdleTimer(() -> Rehearsal.play(
                controls,
                first.model(),
                stylesheets(),
                stage.getScene().getWidth(),
                stage.getScene().getHeight()));
        whenPainted.start();
    }

    /** The program's own, and after it the fonts of the language. */
    private List<String> stylesheets() {
        return List.of(
                MainWindow.class.getResource(STYLESHEET).toExternalForm(),
                Fonts.ofThisComputer().stylesheet(texts.language().get()));
    }

    private void followLanguageAndTheme(Scene scene) {
        scene.getStylesheets().setAll(stylesheets());
        texts.language()
                .addListener((property, before, now) -> scene.getStylesheets().setAll(stylesheets()));
        EastAsianTexts.watchAllWindows();
        shell.textSize().set(preferences.number(TEXT_SIZE, TextSize.USUAL, 1, 1000));
        scene.getRoot()
                .styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + shell.textSize().pixels() + "px;",
                        shell.textSize().percent()));
        stage.titleProperty().bind(shell.title());
        shell.theme().addListener((property, before, now) -> Application.setUserAgentStylesheet(now.stylesheet()));
        shell.theme().set(preferences.choice("theme", Theme.LIGHT));
        Application.setUserAgentStylesheet(shell.theme().get().stylesheet());
    }

    /** Whoever comes here has saved the model or does not want it. */
    private void forgetUnsaved() {
        try {
            services.unsavedModel().close();
        } catch (IOException e) {
            System.getLogger(MainWindow.class.getName())
                    .log(System.Logger.Level.WARNING, "The model will be offered again: {0}", e.getMessage());
        }
    }

    private void remember() {
        preferences.put("language", texts.language().get().code());
        preferences.put("theme", shell.theme().get().name());
        preferences.put(TEXT_SIZE, shell.textSize().percent().get());
        preferences.put("draw.penWidth", drawing.penWidth().get());
        preferences.put("draw.blackboard", drawing.blackboard().get());
        preferences.put("draw.steps", drawing.steps().shown().get());
        settings.write(preferences);
        preferences.put("train.explained", controls.explained().get());
        FirstModel.remember(desk.current().get(), preferences);
        WindowMemory.remember(stage, preferences);
        keeper.look();
    }

    private void exit() {
        remember();
        stage.hide();
        training.suspend();
        autosave.saveNow();
        settingsAutosave.saveNow();
        forgetUnsaved();
        stop();
        workers.close();
        Platform.exit();
    }

    /** Ends what goes on by itself, so that nothing holds a window that has been hidden. */
    void stop() {
        remembering.stop();
    }
}
