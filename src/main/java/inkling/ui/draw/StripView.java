package inkling.ui.draw;

import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.PreprocessingTrace;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FirstUse;
import inkling.ui.common.PictureInk;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * Shows the preprocessing from the drawing to the network's input: a small picture after each step, each step with its switch.
 */
final class StripView extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final int SIDE = 28;
    private static final int PIXEL = 3;

    private final ControlFactory controls;
    private final DrawViewModel drawing;
    private final HBox tiles = new HBox();
    private final ImageView asDrawn = new ImageView();
    private final Rectangle box = new Rectangle();
    private final Map<NormaliserStep, ImageView> pictures = new EnumMap<>(NormaliserStep.class);
    private final Map<NormaliserStep, Node> parts = new EnumMap<>(NormaliserStep.class);

    StripView(ControlFactory controls, DrawViewModel drawing) {
        this.controls = controls;
        this.drawing = drawing;
        getStyleClass().add("strip");
        ControlFactory.showWhile(this, drawing.answer().steps().shown());
        FirstUse.of(drawing.answer().steps().shown(), this::build);
    }

    private void build() {
        box.getStyleClass().add("step-guide");
        box.setManaged(false);
        tiles.getChildren().add(start());
        tiles.getStyleClass().add("tiles");
        for (NormaliserStep step : NormaliserStep.values()) {
            HBox part = new HBox(arrow(), tile(step));
            part.getStyleClass().add("tiles");
            part.setAlignment(Pos.BOTTOM_LEFT);
            parts.put(step, part);
            tiles.getChildren().add(part);
        }
        getChildren().addAll(controls.paragraph(controls.texts().bind("draw.steps.hint"), "muted"), tiles);
        drawing.answer().traces().addListener((property, before, now) -> show());
        drawing.answer().digit().index().addListener((property, before, now) -> show());
        show();
    }

    /** As wide as the pictures: the sentence above them takes as many lines as it needs. */
    @Override
    protected double computePrefWidth(double height) {
        return tiles.prefWidth(-1);
    }

    private Node start() {
        Label name = controls.label("draw.steps.drawn", "step-name");
        controls.explain(name, controls.texts().bind("draw.steps.drawn.help"), "");
        return new VBox(name, framed(asDrawn, "step-picture-drawn", "draw.steps.drawn.help", box));
    }

    private Node tile(NormaliserStep step) {
        String id = step.name().toLowerCase(Locale.ROOT);
        String key = "draw.steps." + id;
        CheckBox taken = new CheckBox();
        taken.textProperty().bind(controls.texts().bind(key));
        taken.getStyleClass().add("step-name");
        taken.selectedProperty().bindBidirectional(drawing.answer().steps().taken(step));
        taken.accessibleHelpProperty().bind(controls.texts().bind(key + ".help"));
        controls.named(taken, "step-" + id, key);
        controls.explain(taken, controls.texts().bind(key + ".help"), "");
        ImageView picture = new ImageView();
        pictures.put(step, picture);
        VBox tile = new VBox(taken, framed(picture, "step-picture-" + id, key + ".help", guides(step)));
        tile.getStyleClass().add("tile");
        taken.selectedProperty().addListener((property, before, now) -> tile.pseudoClassStateChanged(OFF, !now));
        return tile;
    }

    private Pane framed(ImageView picture, String id, String key, Shape... guides) {
        picture.setFitWidth(SIDE * PIXEL);
        picture.setFitHeight(SIDE * PIXEL);
        picture.setSmooth(false);
        controls.named(picture, id, key);
        Pane content = new Pane(picture);
        content.getChildren().addAll(guides);
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("step-frame");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return frame;
    }

    /** What the step aims at: the square of 20 pixels, or the pixel in the middle. */
    private static Shape[] guides(NormaliserStep step) {
        return switch (step) {
            case FIT -> new Shape[] {guide(new Rectangle(4 * PIXEL, 4 * PIXEL, 20 * PIXEL, 20 * PIXEL))};
            case CENTRE -> {
                double middle = 14.5 * PIXEL;
                double end = SIDE * PIXEL;
                yield new Shape[] {guide(new Line(middle, 0, middle, end)), guide(new Line(0, middle, end, middle))};
            }
            case PEN, BRIGHTEN -> new Shape[0];
        };
    }

    private static <S extends Shape> S guide(S shape) {
        shape.getStyleClass().add("step-guide");
        return shape;
    }

    private static Node arrow() {
        Node arrow = ControlFactory.icon("fth-chevron-right");
        HBox box = new HBox(arrow);
        box.getStyleClass().add("step-arrow");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show() {
        List<PreprocessingTrace> traces = drawing.answer().traces().get();
        // The number and the choice in it change one after the other.
        int index = Math.max(0, drawing.answer().digit().index().get());
        box.setVisible(index < traces.size());
        if (index < traces.size()) {
            show(traces.get(index));
        } else {
            showNothing();
        }
    }

    private void showNothing() {
        Image nothing = PictureInk.white(new float[SIDE * SIDE], SIDE);
        asDrawn.setImage(nothing);
        pictures.values().forEach(picture -> picture.setImage(nothing));
        parts.values().forEach(part -> show(part, true));
    }

    private void show(PreprocessingTrace walked) {
        asDrawn.setImage(image(walked.asDrawn()));
        box.setX(walked.box().left() * PIXEL);
        box.setY(walked.box().top() * PIXEL);
        box.setWidth(walked.box().width() * PIXEL);
        box.setHeight(walked.box().height() * PIXEL);
        parts.values().forEach(part -> show(part, false));
        for (PreprocessingTrace.Stage stage : walked.stages()) {
            pictures.get(stage.step()).setImage(image(stage.picture()));
            show(parts.get(stage.step()), true);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Image image(Picture picture) {
        return PictureInk.white(picture.ink(), picture.width());
    }
}
