package inkling.ui.inspect;

import inkling.ui.common.ClassChoice;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Icon;
import inkling.ui.common.ValueColours;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Shows the controls above the network: direction, supposed class, playback, size of the pictures, and the scale of the colours. */
final class InspectTools extends FlowPane {
    /** About how many pixels of the screen a picture is broad. */
    static final double SMALLEST = 28;

    static final double LARGEST = 140;

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
                        ControlFactory.row(
                                controls.label("inspect.suppose", "muted"),
                                new ClassChoice(
                                        controls,
                                        "supposed",
                                        "inspect.suppose",
                                        "inspect.suppose.answer",
                                        inspect.model(),
                                        inspect.supposed())),
                        ControlFactory.row(
                                play(controls, playback),
                                controls.label("inspect.speed.label", "muted"),
                                speed(controls, playback)),
                        ControlFactory.row(controls.label("inspect.size", "muted"), size(controls, pictureSide)),
                        legend(controls));
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
        ImageView picture =
                controls.named(new ImageView(ValueColours.bar()), "inspect-legend", "inspect.legend.accessible");
        return ControlFactory.row(
                controls.label("inspect.legend.least", "muted", "numbers"),
                picture,
                controls.label("inspect.legend.most", "muted", "numbers"));
    }
}
