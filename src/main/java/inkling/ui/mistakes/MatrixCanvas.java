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
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Draws the cells of a confusion matrix: each has its number, and the more mistakes are in it, the stronger its colour. The
 * colours come from the stylesheet.
 */
final class MatrixCanvas extends Region {
    private static final StyleablePropertyFactory<MatrixCanvas> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** All sizes are multiples of that of the texts around, so that they grow with it. */
    private static final double SMALLEST_TYPE = 0.64;

    private static final double LEGIBLE = 0.86;
    private static final double LARGEST_TYPE = 1.1;
    private static final double SMALLEST_SIDE = 1.57;
    private static final double LARGEST_SIDE = 5.7;

    /** With more classes than these, cells are rather small than out of sight. */
    private static final int MANY = 12;

    /** How much of a cell's height its number takes at most. */
    private static final double HIGHEST = 0.6;

    private static final double BESIDE_NUMBERS = 6;

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

    /**
     * The smallest side of a cell, for the type of the texts around: one in which the longest number can be read, or, of many classes,
     * one that shows where mistakes are.
     */
    double smallestSide() {
        double numbers = matrix.classes() > MANY ? 0 : LEGIBLE * widthOf(longest()) + BESIDE_NUMBERS;
        return Math.ceil(Math.max(SMALLEST_SIDE * em(), numbers));
    }

    double largestSide() {
        return LARGEST_SIDE * em();
    }

    /** One size for all numbers: that at which the longest has room in its cell, within bounds that follow the texts around. */
    double typeSize() {
        String longest = isShortened() ? "99k" : longest();
        double fitting = Math.min(em() * (side - BESIDE_NUMBERS) / widthOf(longest), side * HIGHEST);
        return Math.max(SMALLEST_TYPE * em(), Math.min(LARGEST_TYPE * em(), fitting));
    }

    /** Whether thousands are told as such, since whole numbers have no room even in the smallest type. */
    private boolean isShortened() {
        return SMALLEST_TYPE * widthOf(longest()) > side - 2;
    }

    private String longest() {
        int largest = 1;
        for (int truth = 0; truth < matrix.classes(); truth++) {
            for (int answer = 0; answer < matrix.classes(); answer++) {
                largest = Math.max(largest, matrix.count(truth, answer));
            }
        }
        return Integer.toString(largest);
    }

    /** In the type of the texts around. */
    private double widthOf(String number) {
        Text ruler = new Text(number);
        ruler.setFont(font.getValue());
        return ruler.getLayoutBounds().getWidth();
    }

    private double em() {
        return font.getValue().getSize();
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
        pen.setFont(Font.font(font.getValue().getFamily(), typeSize()));
        boolean shortened = isShortened();
        int most = mostConfused();
        for (int truth = 0; truth < matrix.classes(); truth++) {
            for (int answer = 0; answer < matrix.classes(); answer++) {
                paint(pen, truth, answer, most, shortened);
            }
        }
        chosen.ifPresent(cell -> frame(pen, cell));
    }

    private void paint(GraphicsContext pen, int truth, int answer, int most, boolean shortened) {
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
            pen.fillText(
                    shortened ? inThousands(count) : Integer.toString(count), x + side / 2, y + side / 2, side - 3);
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
    private static String inThousands(int count) {
        return count >= 1000 ? count / 1000 + "k" : Integer.toString(count);
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
