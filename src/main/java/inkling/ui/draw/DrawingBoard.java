package inkling.ui.draw;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.ui.common.PictureInk;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A square on which a drawing shows, whatever its size on the screen: canvas units are scaled to it. The colours come from the
 * stylesheet: {@code -inkling-ink} and the region's background. While a stroke grows only its new piece is painted.
 */
final class DrawingBoard extends Region {
    private static final StyleablePropertyFactory<DrawingBoard> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<DrawingBoard, Color> INK_STYLE =
            STYLES.createColorCssMetaData("-inkling-ink", board -> board.inkColour, Color.BLACK, false);

    private final SimpleStyleableObjectProperty<Color> inkColour =
            new SimpleStyleableObjectProperty<>(INK_STYLE, this, "inkColour", Color.BLACK) {
                @Override
                protected void invalidated() {
                    get();
                    picture = null;
                    paintAll();
                }
            };
    private final Canvas canvas = new Canvas(Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);
    private Drawing shown = Drawing.CLEAN;
    private Image picture;

    DrawingBoard() {
        getStyleClass().add("drawing-board");
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /** Paints what has changed since the drawing shown last. */
    void show(Drawing drawing) {
        Drawing before = shown;
        shown = drawing;
        if (drawing instanceof Drawing.Drawn drawn) {
            picture = null;
            if (before instanceof Drawing.Drawn old && continues(old.ink(), drawn.ink())) {
                paintPiece(old.ink(), drawn.ink());
                return;
            }
        } else if (drawing != before) {
            picture = null;
        }
        paintAll();
    }

    /** Paints everything anew: pieces laid over each other have rougher edges than a stroke painted at once. */
    void refresh() {
        paintAll();
    }

    /** Where a place in this node's coordinates is on the canvas, in canvas units; it may be outside. */
    Point canvasPoint(double x, double y) {
        Point2D inCanvas = canvas.parentToLocal(x, y);
        double scale = Preprocessing.CANVAS_SIDE / canvas.getWidth();
        return new Point(inCanvas.getX() * scale, inCanvas.getY() * scale);
    }

    /** The side of the canvas on the screen, in pixels. */
    ReadOnlyDoubleProperty side() {
        return canvas.widthProperty();
    }

    /** How many pixels of the screen a canvas unit takes. */
    double scale() {
        return canvas.getWidth() / Preprocessing.CANVAS_SIDE;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double side = Math.min(getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        if (side > 0 && side != canvas.getWidth()) {
            canvas.setWidth(side);
            canvas.setHeight(side);
            paintAll();
        }
        canvas.relocate(left, top);
    }

    /** Whether the new ink is the old one with a stroke that is new or has grown. */
    private static boolean continues(Ink old, Ink now) {
        List<Stroke> before = old.strokes();
        List<Stroke> after = now.strokes();
        int grown = after.size() - 1;
        if (grown < 0 || before.size() < grown || before.size() > after.size()) {
            return false;
        }
        for (int i = 0; i < grown; i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return before.size() == grown || isPrefix(before.get(grown), after.get(grown));
    }

    private static boolean isPrefix(Stroke before, Stroke after) {
        int size = before.points().size();
        return size <= after.points().size()
                && before.width() == after.width()
                && before.points().get(0) == after.points().get(0)
                && before.points().get(size - 1) == after.points().get(size - 1);
    }

    private void paintPiece(Ink old, Ink now) {
        int last = now.strokes().size() - 1;
        int from =
                old.strokes().size() > last ? old.strokes().get(last).points().size() - 1 : 0;
        paint(pen(), now.strokes().get(last), from);
    }

    private void paintAll() {
        GraphicsContext pen = pen();
        pen.clearRect(0, 0, Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);
        if (shown instanceof Drawing.Drawn drawn) {
            drawn.ink().strokes().forEach(stroke -> paint(pen, stroke, 0));
        } else if (shown instanceof Drawing.Opened opened) {
            paint(pen, opened.picture());
        } else if (shown instanceof Drawing.Sample sample) {
            // The network's own pixels, for all to see.
            pen.setImageSmoothing(false);
            paint(pen, sample.picture());
            pen.setImageSmoothing(true);
            sample.strokes().strokes().forEach(stroke -> paint(pen, stroke, 0));
        }
    }

    private void paint(GraphicsContext pen, Picture shownPicture) {
        if (picture == null) {
            picture = PictureInk.image(shownPicture, inkColour.get());
        }
        double scale = Preprocessing.CANVAS_SIDE / Math.max(picture.getWidth(), picture.getHeight());
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        pen.drawImage(
                picture,
                (Preprocessing.CANVAS_SIDE - width) / 2,
                (Preprocessing.CANVAS_SIDE - height) / 2,
                width,
                height);
    }

    private GraphicsContext pen() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTransform(scale(), 0, 0, scale(), 0, 0);
        pen.setStroke(inkColour.get());
        pen.setFill(inkColour.get());
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        return pen;
    }

    private static void paint(GraphicsContext pen, Stroke stroke, int from) {
        List<Point> points = stroke.points();
        double width = stroke.width();
        pen.setLineWidth(width);
        if (from == 0) {
            Point first = points.get(0);
            pen.fillOval(first.x() - width / 2, first.y() - width / 2, width, width);
        }
        if (points.size() - from < 2) {
            return;
        }
        pen.beginPath();
        pen.moveTo(points.get(from).x(), points.get(from).y());
        for (int i = from + 1; i < points.size(); i++) {
            pen.lineTo(points.get(i).x(), points.get(i).y());
        }
        pen.stroke();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
