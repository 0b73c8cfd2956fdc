package inkling.ui.inspect;

import inkling.inspection.Unit;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Draws frames around values and lines between them, over the pictures of a network. On the FX thread. */
final class ConnectionLines extends Pane {
    /** More lines than that are a fan in which none can be followed. */
    private static final int MOST_LINES = 32;

    private final Path chosen = path("chosen-value");
    private final Path frames = path("read-values");
    private final Path lines = path("read-lines");

    ConnectionLines() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(lines, frames, chosen);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        return path;
    }

    void clear() {
        chosen.getElements().clear();
        frames.getElements().clear();
        lines.getElements().clear();
    }

    /** Frames a value as the chosen one. */
    void choose(List<LayerRow> rows, Place place) {
        place(rows.get(place.activation()), place.unit(), place.unit()).ifPresent(value -> frame(chosen, value, 1.5));
    }

    /** Frames a value, what it reads and the part of the input that it depends on, and joins it to what it reads. */
    void connect(List<LayerRow> rows, Place place, Connections connections) {
        Optional<Bounds> value = place(rows.get(place.activation()), place.unit(), place.unit());
        value.ifPresent(found -> frame(frames, found, 1));
        if (place.activation() == 0) {
            return;
        }
        LayerRow before = rows.get(place.activation() - 1);
        List<Connections.Rectangle> reads = connections.reads();
        for (int i = 0; i < reads.size(); i++) {
            Optional<Bounds> read =
                    place(before, reads.get(i).first(), reads.get(i).last());
            read.ifPresent(found -> frame(frames, found, 0.5));
            if (i < MOST_LINES && read.isPresent() && value.isPresent()) {
                lines.getElements()
                        .add(new MoveTo(read.get().getCenterX(), read.get().getMaxY()));
                lines.getElements()
                        .add(new LineTo(value.get().getCenterX(), value.get().getMinY()));
            }
        }
        if (place.activation() > 1) {
            place(
                            rows.get(0),
                            new Unit(
                                    connections.field().top(),
                                    connections.field().left(),
                                    0),
                            new Unit(
                                    connections.field().bottom(),
                                    connections.field().right(),
                                    0))
                    .ifPresent(found -> frame(frames, found, 0.5));
        }
    }

    private Optional<Bounds> place(LayerRow row, Unit first, Unit last) {
        return row.inScene(first, last).map(this::sceneToLocal);
    }

    private static void frame(Path path, Bounds bounds, double margin) {
        path.getElements()
                .addAll(
                        new MoveTo(bounds.getMinX() - margin, bounds.getMinY() - margin),
                        new HLineTo(bounds.getMaxX() + margin),
                        new VLineTo(bounds.getMaxY() + margin),
                        new HLineTo(bounds.getMinX() - margin),
                        new ClosePath());
    }
}
