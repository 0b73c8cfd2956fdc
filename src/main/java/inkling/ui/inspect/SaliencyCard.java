package inkling.ui.inspect;

import inkling.engine.layer.Shape;
import inkling.ui.common.ControlFactory;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows how the loss would change with each pixel of the input. */
final class SaliencyCard extends VBox {
    private static final double SIDE = 112;

    SaliencyCard(ControlFactory controls, InspectViewModel inspect) {
        getStyleClass().addAll("panel", "saliency");
        Label caption = controls.label(
                Bindings.createStringBinding(
                        () -> inspect.saliency()
                                .get()
                                .map(passes -> controls.texts()
                                        .get(
                                                "inspect.saliency",
                                                passes.model().labels().get(passes.label())))
                                .orElse(""),
                        inspect.saliency(),
                        controls.texts().language()),
                "caption");
        caption.setWrapText(true);
        caption.setId("saliency-caption");
        Label note = controls.paragraph(controls.texts().bind("inspect.saliency.note"), "muted", "numbers");
        VBox picture = new VBox();
        picture.getStyleClass().add("saliency-picture");
        controls.named(picture, "saliency-picture", caption.textProperty());
        getChildren().addAll(caption, picture, note);
        inspect.saliency().addListener((property, before, now) -> show(picture, now));
        show(picture, inspect.saliency().get());
    }

    private static void show(VBox picture, Optional<Passes> passes) {
        if (passes.isEmpty()) {
            picture.getChildren().clear();
            return;
        }
        Shape shape = passes.get().shape(0);
        boolean same = !picture.getChildren().isEmpty()
                && ((ChannelPictures) picture.getChildren().get(0)).shape().equals(shape);
        if (!same) {
            picture.getChildren().setAll(new ChannelPictures(shape, SIDE));
        }
        ((ChannelPictures) picture.getChildren().get(0))
                .show(passes.get().backward().orElseThrow().values(0));
    }
}
