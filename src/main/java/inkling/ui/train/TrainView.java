package inkling.ui.train;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Field;
import inkling.ui.common.FileChoice;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Shortcut;
import inkling.ui.train.TrainPages.Page;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the Train tab: settings on the left; the network, the curves of its run or examples of its pictures on the right. */
public final class TrainView implements ScreenView {
    private final ControlFactory controls;
    private final TrainViewModel training;
    private final HBox root;
    private final TrainPages pages;
    private SettingsPane settings;
    private ScrollPane settingsScroll;

    /** @param showing whether this screen is on show */
    public TrainView(
            ControlFactory controls,
            TrainViewModel training,
            RunsViewModel runs,
            InterruptedViewModel interrupted,
            ExamplesViewModel examples,
            DataCheckViewModel check,
            CurrentModel currentModel,
            FileChoice files,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.training = training;
        pages = new TrainPages(controls, training, runs, examples, currentModel, showing);
        VBox right = new VBox(new RunPane(controls, training, interrupted, currentModel), pages);
        right.getStyleClass().add("column-wide");
        root = new HBox(left(currentModel, files, check), scrolled(right));
        root.getStyleClass().add("screen");
        training.run().state().addListener((property, before, now) -> {
            if (before instanceof RunState.Preparing && now instanceof RunState.Running) {
                pages.page().set(Page.CURVES);
            }
        });
    }

    /** As high as the screen, or as its content needs at least: then it scrolls. */
    private Node scrolled(VBox content) {
        ScrollPane scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setPrefWidth(0);
        scroll.getStyleClass().addAll("bare", "train-run");
        controls.named(scroll, "train-run", "tab.train");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Brings the list of all runs on show. */
    public void showRuns() {
        pages.page().set(Page.RUNS);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public static List<Shortcut> shortcuts(TrainViewModel training, ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("train.start", here, training::train, "Shortcut+ENTER"),
                Shortcut.of("train.pause.keys", training.run().busy(), training.run()::pauseOrGoOn, "Shortcut+P"),
                Shortcut.of("train.stop", training.run().busy(), training.run()::stop, "Shortcut+PERIOD"));
    }

    private Node left(CurrentModel currentModel, FileChoice files, DataCheckViewModel check) {
        settings = new SettingsPane(
                controls,
                training.settings(),
                currentModel,
                files,
                check,
                () -> pages.page().set(Page.EXAMPLES));
        settings.disableProperty().bind(training.run().busy());
        settingsScroll = new ScrollArea(settings);
        settingsScroll.setFitToWidth(true);
        settingsScroll.setFocusTraversable(false);
        settingsScroll.getStyleClass().add("bare");
        settingsScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        settingsScroll.setMinHeight(0);
        controls.named(settingsScroll, "train-settings", "train.settings");
        VBox.setVgrow(settingsScroll, Priority.ALWAYS);
        training.obstacle().guideWith(this::lead);
        VBox left = new VBox(heading(), settingsScroll, obstacle(), buttons());
        left.getStyleClass().addAll("panel", "settings-panel");
        return left;
    }

    /** Why no run can start, above the button that would start it; leads to the field that is wrong. */
    private Node obstacle() {
        Hyperlink obstacle = new Hyperlink();
        StringBinding text = controls.texts().bind(training.obstacle().message());
        obstacle.textProperty().bind(text);
        obstacle.setWrapText(true);
        obstacle.setMinHeight(Region.USE_PREF_SIZE);
        obstacle.setOnAction(event -> {
            training.obstacle().show();
            obstacle.setVisited(false);
        });
        controls.named(
                obstacle,
                "train-obstacle",
                Bindings.concat(controls.texts().bind("train.obstacle.accessible"), " ", text));
        return ControlFactory.showWhile(obstacle, training.obstacle().message().isNotNull());
    }

    /** Brings a field into sight and puts the focus into it. */
    private void lead(Field<?> field) {
        if (training.settings().isFurther(field)) {
            training.settings().further.set(true);
        }
        root.applyCss();
        root.layout();
        Node control = settings.control(field);
        double hidden =
                settings.getHeight() - settingsScroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            Bounds place = settings.sceneToLocal(control.localToScene(control.getLayoutBounds()));
            double above = (settingsScroll.getViewportBounds().getHeight() - place.getHeight()) / 2;
            settingsScroll.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - above) / hidden)));
        }
        control.requestFocus();
    }

    /** With a switch for the sentence below each setting. */
    private Node heading() {
        ToggleButton explain = controls.iconToggle("explain", "fth-help-circle", "train.explain", "");
        explain.selectedProperty().bindBidirectional(controls.explained());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(controls.label("train.settings", "caption"), gap, explain);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node buttons() {
        Button start = controls.button("train", "fth-play", "train.start", training::train);
        start.getStyleClass().addAll("accent");
        start.disableProperty().bind(training.canTrain().not());
        controls.explain(start, controls.texts().bind("train.start.help"), "Ctrl+Enter");
        Button stop = controls.button("stop", "fth-square", "train.stop", training.run()::stop);
        controls.explain(stop, controls.texts().bind("train.stop.help"), "Ctrl+.");
        stop.disableProperty()
                .bind(when(state -> state.isUnderWay() && !(state instanceof RunState.Stopping))
                        .not());
        Button pause = pause();
        for (Button button : List.of(start, pause, stop)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        HBox row = new HBox(start, pause, stop);
        row.getStyleClass().add("row");
        return row;
    }

    private Button pause() {
        BooleanBinding resting = when(state -> state instanceof RunState.Pausing || state instanceof RunState.Paused);
        Button pause = controls.button("pause", "fth-pause", "train.pause", training.run()::pauseOrGoOn);
        controls.explain(pause, controls.texts().bind("train.pause.help"), "Ctrl+P");
        pause.textProperty()
                .bind(Bindings.when(resting)
                        .then(controls.texts().bind("train.goOn"))
                        .otherwise(controls.texts().bind("train.pause")));
        controls.named(pause, "pause", pause.textProperty());
        pause.graphicProperty()
                .bind(Bindings.when(resting)
                        .<Node>then(ControlFactory.icon("fth-play"))
                        .otherwise(ControlFactory.icon("fth-pause")));
        pause.disableProperty()
                .bind(resting.or(when(RunState.Running.class::isInstance)).not());
        return pause;
    }

    private BooleanBinding when(Predicate<RunState> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(training.run().state().get()),
                training.run().state());
    }
}
