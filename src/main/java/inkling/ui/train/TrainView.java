package inkling.ui.train;

import inkling.ui.common.Controls;
import inkling.ui.common.FileChoice;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Shortcut;
import inkling.ui.train.TrainPages.Page;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The Train tab: settings on the left; the network, the curves of its run or examples of its pictures on the right. */
public final class TrainView {
    private final Controls controls;
    private final TrainViewModel training;
    private final HBox root;
    private final TrainPages pages;

    /** @param showing whether this screen is on show */
    public TrainView(
            Controls controls,
            TrainViewModel training,
            RunsViewModel runs,
            InterruptedViewModel interrupted,
            ExamplesViewModel examples,
            ModelDesk desk,
            FileChoice files,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.training = training;
        pages = new TrainPages(controls, training, runs, examples, desk, showing);
        VBox right = new VBox(new RunPane(controls, training, interrupted, desk), pages);
        right.getStyleClass().add("column-wide");
        root = new HBox(left(desk, files), scrolled(right));
        root.getStyleClass().add("screen");
        training.state().addListener((property, before, now) -> {
            if (before instanceof RunState.Preparing && now instanceof RunState.Running) {
                pages.page().set(Page.CURVES);
            }
        });
    }

    /** As high as the screen, or as its content needs at least: then it scrolls. */
    private Node scrolled(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinSize(0, 0);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "train-run", "tab.train");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public List<Shortcut> shortcuts(ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("train.start", here, training::train, "Shortcut+ENTER"),
                Shortcut.of("train.pause.keys", training.busy(), training::pauseOrGoOn, "Shortcut+P"),
                Shortcut.of("train.stop", training.busy(), training::stop, "Shortcut+PERIOD"));
    }

    private Node left(ModelDesk desk, FileChoice files) {
        SettingsPane settings = new SettingsPane(
                controls, training.settings(), desk, files, () -> pages.page().set(Page.EXAMPLES));
        settings.disableProperty().bind(training.busy());
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        controls.named(scroll, "train-settings", "train.settings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(heading(), scroll, buttons());
        left.getStyleClass().addAll("panel", "settings-panel");
        return left;
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
        Button stop = controls.button("stop", "fth-square", "train.stop", training::stop);
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
        Button pause = controls.button("pause", "fth-pause", "train.pause", training::pauseOrGoOn);
        controls.explain(pause, controls.texts().bind("train.pause.help"), "Ctrl+P");
        pause.textProperty()
                .bind(Bindings.when(resting)
                        .then(controls.texts().bind("train.goOn"))
                        .otherwise(controls.texts().bind("train.pause")));
        controls.named(pause, "pause", pause.textProperty());
        pause.graphicProperty()
                .bind(Bindings.when(resting)
                        .<Node>then(Controls.icon("fth-play"))
                        .otherwise(Controls.icon("fth-pause")));
        pause.disableProperty()
                .bind(resting.or(when(RunState.Running.class::isInstance)).not());
        return pause;
    }

    private BooleanBinding when(Predicate<RunState> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(training.state().get()), training.state());
    }
}
