package inkling.ui.mistakes;

import inkling.training.ConfusionMatrix;
import java.util.List;
import java.util.Optional;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The cells of a confusion matrix: each has its number, and the more mistakes are in it, the stronger its colour. The colours come
 * from the stylesheet.
 */
final class MatrixCanvas extends Region {
    private static final StyleablePropertyFactory<MatrixCanvas> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** From this strength of colour on, text needs the colour for dark grounds. */
    private static final double STRONG = 0.55;

    private final StyleableProperty<Color> paper = colour("-inkling-cell", canvas -> canvas.paper);
    private final StyleableProperty<Color> grid = colour("-inkling-grid", canvas -> canvas.grid);
    private final StyleableProperty<Color> right = colour("-inkling-right", canvas -> canvas.right);
    private final StyleableProperty<Color> wrong = colour("-inkling-wrong", canvas -> canvas.wrong);
    private final StyleableProperty<Color> text = colour("-inkling-text", canvas -> canvas.text);
    private final StyleableProperty<Color> strongText = colour("-inkling-strong-text", canvas -> canvas.strongText);
    private final StyleableProperty<Color> frame = colour("-inkling-chosen", canvas -> canvas.frame);
    private final StyleableProperty<Font> font = font();
    private final Canvas canvas = new Canvas();
    private ConfusionMatrix matrix = new ConfusionMatrix(new int[0][0]);
    private Optional<Selection.Cell> chosen = Optional.empty();
    private double side = 1;

    MatrixCanvas() {
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    private StyleableProperty<Color> colour(
            String name, java.util.function.Function<MatrixCanvas, StyleableProperty<Color>> property) {
        StyleableProperty<Color> made =
                STYLES.createStyleableColorProperty(this, name.substring(1), name, property, Color.GREY);
        ((javafx.beans.Observable) made).addListener(changed -> paint());
        return made;
    }

    /** That of the texts around it, with their size. */
    private StyleableProperty<Font> font() {
        StyleableProperty<Font> made = STYLES.createStyleableFontProperty(
                this, "font", "-fx-font", canvas -> canvas.font, Font.getDefault(), true);
        ((javafx.beans.Observable) made).addListener(changed -> paint());
        return made;
    }

    void show(ConfusionMatrix shown) {
        matrix = shown;
        resizeCells();
    }

    void choose(Optional<Selection.Cell> cell) {
        chosen = cell;
        paint();
    }

    /** @param pixels the side of a cell */
    void setSide(double pixels) {
        if (pixels != side) {
            side = pixels;
            resizeCells();
        }
    }

    /** The cell at a place in this node's coordinates; empty outside. */
    Optional<Selection.Cell> cellAt(double x, double y) {
        int answer = (int) Math.floor(x / side);
        int truth = (int) Math.floor(y / side);
        boolean inside = answer >= 0 && truth >= 0 && answer < matrix.classes() && truth < matrix.classes();
        return inside ? Optional.of(new Selection.Cell(truth, answer)) : Optional.empty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvas.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return canvas.getHeight();
    }

    private void resizeCells() {
        canvas.setWidth(matrix.classes() * side + 1);
        canvas.setHeight(matrix.classes() * side + 1);
        requestLayout();
        paint();
    }

    private void paint() {
        if (canvas == null || matrix == null) {
            return;
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        Font around = font.getValue();
        pen.setFont(Font.font(around.getFamily(), Math.max(9, Math.min(around.getSize() * 1.1, side * 0.36))));
        int most = mostConfused();
        for (int truth = 0; truth < matrix.classes(); truth++) {
            for (int answer = 0; answer < matrix.classes(); answer++) {
                paint(pen, truth, answer, most);
            }
        }
        chosen.ifPresent(cell -> frame(pen, cell));
    }

    private void paint(GraphicsContext pen, int truth, int answer, int most) {
        int count = matrix.count(truth, answer);
        double x = answer * side;
        double y = truth * side;
        double strength = strength(truth, answer, most);
        Color ground = (truth == answer ? right : wrong).getValue();
        pen.setFill(paper.getValue().interpolate(ground, strength));
        pen.fillRect(x, y, side, side);
        pen.setStroke(grid.getValue());
        pen.setLineWidth(1);
        pen.strokeRect(x + 0.5, y + 0.5, side, side);
        if (count > 0) {
            pen.setFill((strength > STRONG ? strongText : text).getValue());
            pen.fillText(shortened(count), x + side / 2, y + side / 2, side - 3);
        }
    }

    /** 0 for an empty cell; mistakes from faint to full, at first faster than their number grows, for most cells hold few. */
    private double strength(int truth, int answer, int most) {
        int count = matrix.count(truth, answer);
        if (count == 0) {
            return 0;
        }
        return truth == answer ? 0.1 + 0.25 * matrix.recall(truth) : 0.1 + 0.9 * Math.pow((double) count / most, 0.7);
    }

    private int mostConfused() {
        int most = 1;
        for (int truth = 0; truth < matrix.classes(); truth++) {
            for (int answer = 0; answer < matrix.classes(); answer++) {
                most = truth == answer ? most : Math.max(most, matrix.count(truth, answer));
            }
        }
        return most;
    }

    /** Thousands as such where they would not fit; the whole number is in the sentence about the cell. */
    private String shortened(int count) {
        return count >= 1000 && side < 34 ? count / 1000 + "k" : Integer.toString(count);
    }

    private void frame(GraphicsContext pen, Selection.Cell cell) {
        pen.setStroke(frame.getValue());
        pen.setLineWidth(3);
        pen.strokeRect(cell.answer() * side + 1.5, cell.truth() * side + 1.5, side - 3, side - 3);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
