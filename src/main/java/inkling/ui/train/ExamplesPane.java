package inkling.ui.train;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.PictureInk;
import inkling.ui.common.ScrollArea;
import inkling.ui.train.Examples.Example;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows pictures as the network would get them, each with its class. */
final class ExamplesPane extends VBox {
    private static final double SIDE = 84;

    private final ControlFactory controls;
    private final FlowPane pictures = new FlowPane();

    ExamplesPane(ControlFactory controls, ExamplesViewModel examples) {
        this.controls = controls;
        getStyleClass().add("column");
        pictures.getStyleClass().add("examples");
        ScrollPane scroll = new ScrollArea(pictures);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "examples", "examples.title");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        controls.paragraph(controls.texts().bind("examples.about"), "muted"),
                        controls.button("other-examples", "fth-refresh-cw", "examples.others", examples::showOthers),
                        scroll);
        examples.examples().addListener((property, before, now) -> show(now));
        show(examples.examples().get());
    }

    private void show(List<Example> examples) {
        pictures.getChildren().setAll(examples.stream().map(this::tile).toList());
    }

    private Node tile(Example example) {
        ImageView picture = new ImageView(PictureInk.white(example.pixels(), example.width()));
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setPreserveRatio(true);
        picture.setSmooth(false);
        picture.setAccessibleText(controls.texts().get("examples.one", example.label()));
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("step-frame");
        Label label = new Label(example.label());
        label.getStyleClass().add("muted");
        VBox tile = new VBox(frame, label);
        tile.setAlignment(Pos.CENTER);
        return tile;
    }
}
