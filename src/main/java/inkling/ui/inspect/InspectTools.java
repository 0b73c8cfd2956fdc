package inkling.ui.inspect;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Icon;
import inkling.ui.common.ValueColours;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Shows the controls above the network: direction, supposed class, playback, size of the pictures, and the scale of the colours. */
final class InspectTools extends FlowPane {
    /** About how many pixels of the screen a picture is broad. */
    static final double SMALLEST = 28;

    static final double LARGEST = 140;

    private static final int LEGEND_WIDTH = 96;
    private static final int LEGEND_HEIGHT = 10;

    InspectTools(ControlFactory controls, InspectViewModel inspect, Playback playback, DoubleProperty pictureSide) {
        getStyleClass().add("inspect-tools");
        ToggleButton backward = new ToggleButton();
        backward.textProperty().bind(controls.texts().bind("inspect.backward"));
        backward.selectedProperty().bindBidirectional(inspect.backward());
        controls.explain(backward, controls.texts().bind("inspect.backward.help"), "G");
        controls.named(backward, "backward", "inspect.backward.help");
        getChildren()
                .addAll(
                        backward,
                        group(controls.label("inspect.suppose", "muted"), new SupposedClass(controls, inspect)),
                        group(play(controls, playback), speed(controls, playback)),
                        group(controls.label("inspect.size", "muted"), size(controls, pictureSide)),
                        legend(controls));
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("row");
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }

    private static Button play(ControlFactory controls, Playback playback) {
        Button play = controls.iconButton("play", "fth-play", "inspect.play", "Space", playback::toggle);
        Icon start = ControlFactory.icon("fth-play");
        Icon pause = ControlFactory.icon("fth-pause");
        play.graphicProperty()
                .bind(Bindings.createObjectBinding(() -> playback.playing().get() ? pause : start, playback.playing()));
        return play;
    }

    private static Slider speed(ControlFactory controls, Playback playback) {
        Slider slider = new Slider(Playback.SLOWEST, Playback.FASTEST, Playback.USUAL);
        slider.valueProperty().bindBidirectional(playback.speed());
        controls.explain(slider, controls.texts().bind("inspect.speed"), "");
        return controls.named(slider, "play-speed", "inspect.speed");
    }

    private static Slider size(ControlFactory controls, DoubleProperty pictureSide) {
        Slider slider = new Slider(SMALLEST, LARGEST, pictureSide.get());
        slider.setBlockIncrement(SMALLEST);
        slider.valueProperty().bindBidirectional(pictureSide);
        controls.explain(slider, controls.texts().bind("inspect.size"), "");
        return controls.named(slider, "picture-size", "inspect.size");
    }

    private static HBox legend(ControlFactory controls) {
        WritableImage bar = new WritableImage(LEGEND_WIDTH, LEGEND_HEIGHT);
        for (int x = 0; x < LEGEND_WIDTH; x++) {
            int argb = ValueColours.argb(2f * x / (LEGEND_WIDTH - 1) - 1);
            for (int y = 0; y < LEGEND_HEIGHT; y++) {
                bar.getPixelWriter().setArgb(x, y, argb);
            }
        }
        ImageView picture = controls.named(new ImageView(bar), "inspect-legend", "inspect.legend.accessible");
        Label least = new Label("\u2212max");
        Label most = new Label("+max");
        least.getStyleClass().addAll("muted", "numbers");
        most.getStyleClass().addAll("muted", "numbers");
        return group(least, picture, most);
    }
}
