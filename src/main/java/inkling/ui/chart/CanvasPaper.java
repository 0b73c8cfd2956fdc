package inkling.ui.chart;

import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;

/** Draws on a JavaFX canvas, as pixels. On the FX thread. */
final class CanvasPaper implements Paper {
    /** Makes pictures 2,000 pixels wide: 17 cm, the width of a page's text, at 300 dots an inch. */
    private static final double PIXELS_PER_POINT = 2;

    private final GraphicsContext pen;
    private final UnaryOperator<String> families;

    private CanvasPaper(GraphicsContext pen, UnaryOperator<String> families) {
        this.pen = pen;
        this.families = families;
    }

    /**
     * The report as a picture.
     *
     * @param families the font family for a text
     */
    static Image of(Report report, UnaryOperator<String> families) {
        Canvas canvas = new Canvas(Report.WIDTH, report.height());
        report.draw(new CanvasPaper(canvas.getGraphicsContext2D(), families));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PIXELS_PER_POINT, PIXELS_PER_POINT));
        return canvas.snapshot(parameters, null);
    }

    @Override
    public void fill(double x, double y, double width, double height, double radius, String colour) {
        pen.setFill(Color.web(colour));
        pen.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void dot(double x, double y, double radius, String colour) {
        pen.setFill(Color.web(PrintColours.PAPER));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        use(new Stroke(1.5, false, colour));
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void line(Stroke stroke, double[] x, double[] y) {
        use(stroke);
        pen.strokePolyline(x, y, x.length);
    }

    private void use(Stroke stroke) {
        pen.setStroke(Color.web(stroke.colour()));
        pen.setLineWidth(stroke.width());
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineDashes(stroke.dashed() ? new double[] {8, 5} : null);
    }

    @Override
    public void text(Type type, String text, double x, double y, Anchor anchor) {
        pen.setFont(Font.font(families.apply(text), type.bold() ? FontWeight.BOLD : FontWeight.NORMAL, type.size()));
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        pen.setFill(Color.web(type.colour()));
        pen.fillText(text, x, y);
    }

    @Override
    public void uprightText(Type type, String text, double x, double y) {
        pen.save();
        pen.translate(x, y);
        pen.rotate(-90);
        text(type, text, 0, 0, Anchor.MIDDLE);
        pen.restore();
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y, width, height);
        pen.clip();
        drawing.run();
        pen.restore();
    }
}
