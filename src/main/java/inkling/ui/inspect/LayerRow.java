package inkling.ui.inspect;

import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedLayer;
import inkling.inspection.Unit;
import inkling.inspection.ValueRange;
import inkling.ui.arithmetic.Digits;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Icon;
import inkling.ui.common.LayerNames;
import inkling.ui.common.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * Shows one activation: a line with the layer's name, its shape and the range of its values, by which the pictures of the channels below
 * fold and unfold. On the FX thread.
 */
final class LayerRow extends VBox {
    private final int activation;
    private final ChannelPictures pictures;
    private final ToggleButton title = new ToggleButton();
    private final Label range = new Label();
    private Optional<Passes> late = Optional.empty();

    /**
     * @param activation 0 for the input
     * @param pass of the network, for its shapes
     */
    LayerRow(ControlFactory controls, int activation, ForwardPass pass, double pictureSide, Runnable folded) {
        this.activation = activation;
        pictures = new ChannelPictures(pass.shape(activation), pictureSide);
        pictures.getStyleClass().add("channel-pictures");
        getStyleClass().add("layer-row");
        title.getStyleClass().addAll("flat", "layer-title");
        title.setSelected(true);
        title.setMnemonicParsing(false);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> titleText(controls.texts(), activation, pass),
                        controls.texts().language()));
        Icon open = ControlFactory.icon("fth-chevron-down");
        Icon closed = ControlFactory.icon("fth-chevron-right");
        title.graphicProperty()
                .bind(Bindings.createObjectBinding(() -> title.isSelected() ? open : closed, title.selectedProperty()));
        title.setOnAction(event -> folded.run());
        controls.named(
                title,
                "layer-" + activation,
                Bindings.createStringBinding(
                        () -> controls.texts().get("inspect.fold", titleText(controls.texts(), activation, pass)),
                        controls.texts().language()));
        controls.explain(title, Bindings.concat(name(activation, pass)), "");
        range.getStyleClass().addAll("muted", "numbers", "layer-range");
        ControlFactory.showWhile(pictures, title.selectedProperty());
        getChildren().addAll(new BothEnds(title, range), pictures);
    }

    private static String titleText(Texts texts, int activation, ForwardPass pass) {
        if (activation == 0) {
            return texts.get("inspect.input", pass.shape(0).toString());
        }
        InspectedLayer layer = pass.network().layers().get(activation - 1);
        String kind = texts.get(LayerNames.shortName(layer.spec()));
        return texts.get(
                "inspect.layer",
                Character.toUpperCase(kind.charAt(0)) + kind.substring(1),
                layer.number(),
                layer.out().toString());
    }

    /** The name of the layer in files and on the command line. */
    private static String name(int activation, ForwardPass pass) {
        return activation == 0
                ? "input"
                : pass.network().layers().get(activation - 1).name();
    }

    BooleanProperty open() {
        return title.selectedProperty();
    }

    ChannelPictures pictures() {
        return pictures;
    }

    /** Shows what the network did, at once or, while nobody can see it, as soon as {@link #catchUp} is called. */
    void show(Passes passes, boolean visible) {
        late = Optional.of(passes);
        if (visible) {
            catchUp();
        }
    }

    /** Shows what has not been shown yet. */
    void catchUp() {
        if (late.isPresent() && title.isSelected()) {
            Passes passes = late.get();
            late = Optional.empty();
            float[] values = passes.values(activation);
            pictures.show(values);
            range.setText(text(ValueRange.of(values, passes.shape(activation).size())));
        }
    }

    static String text(ValueRange range) {
        return Digits.CELL.format(range.minimum()) + " … " + Digits.CELL.format(range.maximum());
    }

    /** The value at a place of {@code pictures}, as a place of the network. */
    Optional<Place> at(double x, double y) {
        return pictures.at(x, y).map(unit -> new Place(activation, unit));
    }

    /**
     * Where a rectangle of a channel's values is painted, in the scene; empty if the pictures are folded away.
     *
     * @param first its upper left value
     * @param last its lower right value
     */
    Optional<Bounds> inScene(Unit first, Unit last) {
        Optional<Rectangle2D> start = pictures.place(first);
        Optional<Rectangle2D> end = pictures.place(last);
        if (!title.isSelected() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        double x = start.get().getMinX();
        double y = start.get().getMinY();
        return Optional.of(pictures.localToScene(
                new BoundingBox(x, y, end.get().getMaxX() - x, end.get().getMaxY() - y)));
    }
}
