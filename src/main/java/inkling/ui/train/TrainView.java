package inkling.ui.train;

import inkling.ui.common.Controls;
import inkling.ui.common.FileChoice;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Shortcut;
import inkling.ui.train.TrainPages.Page;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
            ExamplesViewModel examples,
            ModelDesk desk,
            FileChoice files,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.training = training;
        pages = new TrainPages(controls, training, examples, showing);
        VBox right = new VBox(new RunPane(controls, training, desk), pages);
        right.getStyleClass().add("column-wide");
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new HBox(left(files), right);
        root.getStyleClass().add("screen");
        training.busy().addListener((property, before, now) -> {
            if (now) {
                pages.page().set(Page.CURVES);
            }
        });
    }

    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public List<Shortcut> shortcuts(ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("train.start", here, training::train, "Shortcut+ENTER"),
                Shortcut.of("train.stop", training.busy(), training::stop, "Shortcut+PERIOD"));
    }

    private Node left(FileChoice files) {
        SettingsPane settings = new SettingsPane(
                controls, training.settings(), files, () -> pages.page().set(Page.EXAMPLES));
        settings.disableProperty().bind(training.busy());
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        controls.named(scroll, "train-settings", "train.settings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(controls.label("train.settings", "caption"), scroll, buttons());
        left.getStyleClass().addAll("panel", "settings-panel");
        return left;
    }

    private Node buttons() {
        Button start = controls.button("train", "fth-play", "train.start", training::train);
        start.getStyleClass().addAll("accent");
        start.disableProperty().bind(training.canTrain().not());
        controls.explain(start, controls.texts().bind("train.start.help"), "Ctrl+Enter");
        Button stop = controls.button("stop", "fth-square", "train.stop", training::stop);
        controls.explain(stop, controls.texts().bind("train.stop.help"), "Ctrl+.");
        for (Button button : List.of(start, stop)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        stop.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !(training.state().get() instanceof RunState.Running
                                || training.state().get() instanceof RunState.Preparing),
                        training.state()));
        HBox row = new HBox(start, stop);
        row.getStyleClass().add("row");
        return row;
    }
}
