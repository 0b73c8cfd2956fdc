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
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws a drawing on a square of any size on the screen: canvas units are scaled to it. The colours come from the stylesheet:
 * {@code -inkling-ink} and the region's background. The last stroke has a layer of its own: while it grows only its new piece is
 * painted, and where its end has changed, that stroke alone.
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
    private final Canvas growing = new Canvas(Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);
    private Drawing shown = Drawing.CLEAN;
    private Image picture;

    DrawingBoard() {
        getStyleClass().add("drawing-board");
        canvas.setMouseTransparent(true);
        growing.setMouseTransparent(true);
        getChildren().addAll(canvas, growing);
    }

    /** Paints what has changed since the drawing shown last. */
    void show(Drawing drawing) {
        Drawing before = shown;
        shown = drawing;
        if (drawing instanceof Drawing.Drawn drawn) {
            picture = null;
            if (before instanceof Drawing.Drawn old && continues(old.ink(), drawn.ink())) {
                paintPiece(old.ink().strokes(), drawn.ink().strokes());
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

    /** The colour of the ink. */
    Color ink() {
        return inkColour.get();
    }

    /** What the board itself is painted with, inside its border. */
    Paint paper() {
        List<BackgroundFill> fills =
                getBackground() == null ? List.of() : getBackground().getFills();
        return fills.isEmpty() ? Color.TRANSPARENT : fills.get(fills.size() - 1).getFill();
    }

    /** Converts a place in this node's coordinates, as of now, to canvas units; it may be outside the canvas. */
    Point canvasPoint(double x, double y) {
        Point2D inCanvas = canvas.parentToLocal(x, y);
        double scale = Preprocessing.CANVAS_SIDE / canvas.getWidth();
        return new Point(inCanvas.getX() * scale, inCanvas.getY() * scale).when(System.currentTimeMillis());
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
            growing.setWidth(side);
            growing.setHeight(side);
            paintAll();
        }
        canvas.relocate(left, top);
        growing.relocate(left, top);
    }

    /** Whether the new ink is the old one with one more stroke, or with another last one. */
    private static boolean continues(Ink old, Ink now) {
        List<Stroke> before = old.strokes();
        List<Stroke> after = now.strokes();
        int more = after.size() - before.size();
        if (after.isEmpty() || more < 0 || more > 1) {
            return false;
        }
        for (int i = 0; i < after.size() - 1; i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the stroke has grown at its end only; points that have not changed are the same instances. */
    private static boolean isPrefix(Stroke before, Stroke after) {
        List<Point> old = before.points();
        List<Point> now = after.points();
        if (before.width() != after.width() || old.size() > now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) != now.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void paintPiece(List<Stroke> before, List<Stroke> after) {
        Stroke stroke = after.get(after.size() - 1);
        if (before.size() < after.size()) {
            if (!before.isEmpty()) {
                paint(pen(canvas), before.get(before.size() - 1), 0);
            }
            paint(cleared(growing), stroke, 0);
            return;
        }
        Stroke old = before.get(before.size() - 1);
        if (isPrefix(old, stroke)) {
            paint(pen(growing), stroke, old.points().size() - 1);
        } else {
            paint(cleared(growing), stroke, 0);
        }
    }

    private void paintAll() {
        GraphicsContext pen = cleared(canvas);
        GraphicsContext last = cleared(growing);
        if (shown instanceof Drawing.Drawn drawn) {
            List<Stroke> strokes = drawn.ink().strokes();
            int grown = strokes.size() - 1;
            strokes.forEach(stroke -> paint(stroke == strokes.get(grown) ? last : pen, stroke, 0));
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
        paint(pen, picture);
    }

    /** Paints a picture as large as the canvas allows, in its middle. */
    static void paint(GraphicsContext pen, Image picture) {
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

    private GraphicsContext cleared(Canvas layer) {
        GraphicsContext pen = pen(layer);
        pen.clearRect(0, 0, Preprocessing.CANVAS_SIDE, Preprocessing.CANVAS_SIDE);
        return pen;
    }

    private GraphicsContext pen(Canvas layer) {
        GraphicsContext pen = layer.getGraphicsContext2D();
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
