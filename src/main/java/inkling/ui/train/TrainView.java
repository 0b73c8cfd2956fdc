package inkling.ui.train;

import inkling.ui.common.Controls;
import inkling.ui.common.FileChoice;
import inkling.ui.common.LayerTableView;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Shortcut;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The Train tab: settings on the left; the network or the curves of its run on the right. */
public final class TrainView {
    private final Controls controls;
    private final TrainViewModel training;
    private final HBox root;
    private final BooleanProperty curvesChosen = new SimpleBooleanProperty(false);

    /** @param showing whether this screen is on show */
    public TrainView(
            Controls controls,
            TrainViewModel training,
            ModelDesk desk,
            FileChoice files,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.training = training;
        BooleanBinding curvesShowing =
                Bindings.createBooleanBinding(() -> showing.get() && curvesChosen.get(), showing, curvesChosen);
        VBox right = new VBox(new RunPane(controls, training, desk), content(curvesShowing));
        right.getStyleClass().add("column-wide");
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new HBox(left(files), right);
        root.getStyleClass().add("screen");
        training.busy().addListener((property, before, now) -> curvesChosen.set(curvesChosen.get() || now));
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
        SettingsPane settings = new SettingsPane(controls, training.settings(), files);
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

    private Node content(BooleanBinding curvesShowing) {
        CurvesPane curves = new CurvesPane(controls, training.curves(), curvesShowing);
        VBox network = new VBox(
                controls.paragraph(
                        Bindings.createStringBinding(
                                () -> controls.texts()
                                        .get("preset."
                                                + training.settings()
                                                        .preset
                                                        .get()
                                                        .name()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                + ".about"),
                                training.settings().preset,
                                controls.texts().language()),
                        "muted"),
                new LayerTableView(controls, "preset-layers", training.network()));
        network.getStyleClass().add("column");
        Controls.showWhile(curves, curvesChosen);
        Controls.showWhile(network, curvesChosen.not());
        StackPane stack = new StackPane(network, curves);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox panel = new VBox(switcher(), stack);
        panel.getStyleClass().add("panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private Node switcher() {
        ToggleButton network = segment("show-network", "train.network", "left-pill");
        ToggleButton curves = segment("show-curves", "train.curves", "right-pill");
        network.setOnAction(event -> choose(false, network, curves));
        curves.setOnAction(event -> choose(true, network, curves));
        curvesChosen.addListener((property, before, now) -> choose(now, network, curves));
        choose(false, network, curves);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(network, curves, gap);
    }

    private void choose(boolean showCurves, ToggleButton network, ToggleButton curves) {
        curvesChosen.set(showCurves);
        network.setSelected(!showCurves);
        curves.setSelected(showCurves);
    }

    private ToggleButton segment(String id, String key, String style) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(controls.texts().bind(key));
        button.getStyleClass().add(style);
        return controls.named(button, id, key);
    }
}
