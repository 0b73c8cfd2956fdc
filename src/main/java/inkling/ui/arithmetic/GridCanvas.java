package inkling.ui.arithmetic;

import inkling.ui.arithmetic.Grid.Cell;
import inkling.ui.arithmetic.Grid.Mark;
import inkling.ui.common.ValueColours;
import java.util.List;
import javafx.beans.Observable;
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
 * Draws a grid of numbers, each on the colour of {@link ValueColours}, as in the pictures of the channels. Padding and cells outside the
 * input are hatched, the largest has a corner.
 */
final class GridCanvas extends Region {
    private static final StyleablePropertyFactory<GridCanvas> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** All sizes are multiples of that of the texts around, so that they grow with it. */
    private static final double CELL_WIDTH = 3.1;

    private static final double CELL_HEIGHT = 1.9;
    private static final double TYPE = 0.8;
    /** Of the widest grids, whose cells have no room for numbers. */
    private static final double WIDEST = 18;

    private static final int MOST_COLUMNS_WITH_NUMBERS = 7;
    private static final double SMALLEST_CELL = 0.35;

    private final StyleableProperty<Color> lines = colour("-inkling-grid", canvas -> canvas.lines);
    private final StyleableProperty<Color> frame = colour("-inkling-chosen", canvas -> canvas.frame);
    private final StyleableProperty<Font> font = font();
    private final Canvas canvas = new Canvas();
    private Grid grid = new Grid(1, List.of());
    private float scale;
    private int selected = Grid.NONE;

    GridCanvas() {
        getStyleClass().add("number-grid");
        canvas.setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(canvas);
    }

    private StyleableProperty<Color> colour(
            String name, java.util.function.Function<GridCanvas, StyleableProperty<Color>> property) {
        StyleableProperty<Color> made =
                STYLES.createStyleableColorProperty(this, name.substring(1), name, property, Color.GREY);
        ((Observable) made).addListener(changed -> paint());
        return made;
    }

    private StyleableProperty<Font> font() {
        StyleableProperty<Font> made = STYLES.createStyleableFontProperty(
                this, "font", "-fx-font", canvas -> canvas.font, Font.getDefault(), true);
        ((Observable) made).addListener(changed -> resizeCells());
        return made;
    }

    /**
     * @param strongest the absolute value that gets the full colour
     * @param input that is framed
     */
    void show(Grid shown, float strongest, int input) {
        boolean sameSize = shown.columns() == grid.columns() && shown.rows() == grid.rows();
        grid = shown;
        scale = strongest;
        selected = input;
        if (sameSize) {
            paint();
        } else {
            resizeCells();
        }
    }

    /** The index of the cell at a place in this node's coordinates; {@link Grid#NONE} outside. */
    int cellAt(double x, double y) {
        int column = (int) Math.floor(x / cellWidth());
        int row = (int) Math.floor(y / cellHeight());
        boolean inside = column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
        return inside ? row * grid.columns() + column : Grid.NONE;
    }

    private boolean hasNumbers() {
        return grid.columns() <= MOST_COLUMNS_WITH_NUMBERS;
    }

    private double cellWidth() {
        return hasNumbers()
                ? Math.rint(CELL_WIDTH * em())
                : Math.rint(Math.max(SMALLEST_CELL, WIDEST / grid.columns()) * em());
    }

    private double cellHeight() {
        return hasNumbers() ? Math.rint(CELL_HEIGHT * em()) : cellWidth();
    }

    private double em() {
        return font.getValue().getSize();
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
        if (canvas != null && grid != null) {
            canvas.setWidth(grid.columns() * cellWidth() + 1);
            canvas.setHeight(grid.rows() * cellHeight() + 1);
            requestLayout();
            paint();
        }
    }

    private void paint() {
        if (canvas == null || grid == null) {
            return;
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFont(Font.font(font.getValue().getFamily(), TYPE * em()));
        pen.setLineWidth(1);
        for (int i = 0; i < grid.cells().size(); i++) {
            paint(pen, grid.cells().get(i), i % grid.columns() * cellWidth(), i / grid.columns() * cellHeight());
        }
        int chosen = selected == Grid.NONE ? Grid.NONE : grid.cellOf(selected);
        if (chosen != Grid.NONE) {
            pen.setStroke(frame.getValue());
            pen.setLineWidth(2);
            pen.strokeRect(
                    chosen % grid.columns() * cellWidth() + 1.5,
                    chosen / grid.columns() * cellHeight() + 1.5,
                    cellWidth() - 2,
                    cellHeight() - 2);
        }
    }

    private void paint(GraphicsContext pen, Cell cell, double x, double y) {
        Color ground = ground(cell.value());
        pen.setFill(ground);
        pen.fillRect(x, y, cellWidth(), cellHeight());
        if (cell.mark() == Mark.PADDING || cell.mark() == Mark.OUTSIDE) {
            hatch(pen, x, y);
        }
        pen.setStroke(lines.getValue());
        pen.strokeRect(x + 0.5, y + 0.5, cellWidth(), cellHeight());
        pen.setFill(inkOn(ground));
        if (cell.mark() == Mark.WINNER) {
            double corner = Math.min(cellWidth(), cellHeight()) * 0.3;
            pen.fillPolygon(new double[] {x + 1, x + corner, x + 1}, new double[] {y + 1, y + 1, y + corner}, 3);
        }
        if (hasNumbers() && cell.mark() != Mark.OUTSIDE) {
            pen.fillText(Digits.CELL.format(cell.value()), x + cellWidth() / 2, y + cellHeight() / 2, cellWidth() - 4);
        }
    }

    private void hatch(GraphicsContext pen, double x, double y) {
        pen.setStroke(lines.getValue());
        double gap = Math.max(4, 0.4 * em());
        for (double along = gap; along < cellWidth() + cellHeight(); along += gap) {
            double left = Math.max(0, along - cellHeight());
            double right = Math.min(along, cellWidth());
            pen.strokeLine(x + left, y + along - left, x + right, y + along - right);
        }
    }

    private Color ground(float value) {
        return ValueColours.colour(scale > 0 ? value / scale : 0);
    }

    /** Black or white, whichever contrasts more (WCAG 2.2, relative luminance). */
    private static Color inkOn(Color ground) {
        double luminance = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? Color.WHITE : Color.BLACK;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
