package inkling.ui.draw;

import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.recognition.Sign;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import inkling.ui.common.ControlFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Shows the digits of a number side by side, each with its probability where there is room for it, and its signs between them; a
 * click shows the bars of one digit. Several numbers stand one below the other, and a long one takes several even lines. However
 * long a number is, it makes do with the room that it gets: its type becomes smaller.
 */
final class NumberView extends Pane {
    private static final double GAP = 2;

    /** Between numbers, where a line of the same number has {@link #GAP}. */
    private static final double GAP_OF_ROWS = 10;

    private static final int MOST_IN_ONE_ROW = 5;
    private static final int MOST_IN_A_ROW = 7;

    /** The room that one line of large digits takes, in sizes of the text around them. */
    private static final double HIGHEST_LINE = 7.5;

    private static final double WIDEST_CELL = 5.5;

    /**
     * Holds the cells of a line, from left to right.
     *
     * @param beginsRow whether a number begins with it
     */
    private record Line(List<Region> cells, boolean beginsRow) {
        /** In widths of a digit. */
        double width() {
            return cells.stream()
                    .mapToDouble(cell -> cell instanceof SignLabel sign ? sign.share() : 1)
                    .sum();
        }

        double gaps() {
            return (cells.size() - 1) * GAP;
        }
    }

    private final ControlFactory controls;
    private final DigitChoice choice;
    private final List<DigitButton> buttons = new ArrayList<>();
    private List<Line> lines = List.of();
    private List<List<Object>> shape = List.of();

    NumberView(ControlFactory controls, DigitChoice choice) {
        this.controls = controls;
        this.choice = choice;
        getStyleClass().add("number");
        choice.index().addListener((property, before, now) -> mark());
    }

    void show(Recognition.Number number) {
        List<List<Object>> now = number.rows().stream().map(NumberView::shape).toList();
        if (!now.equals(shape)) {
            shape = now;
            build(number.rows());
        }
        List<Digit> digits = number.digits();
        for (int i = 0; i < digits.size(); i++) {
            buttons.get(i).show(digits.get(i).answer(), DigitPlace.of(controls.texts(), number, i));
        }
        mark();
        requestLayout();
    }

    /** Which sign or digit each cell of a row has. */
    private static List<Object> shape(Row row) {
        return row.symbols().stream()
                .map(symbol -> symbol instanceof Sign sign ? (Object) sign.kind() : Digit.class)
                .toList();
    }

    private void build(List<Row> rows) {
        buttons.clear();
        lines = new ArrayList<>();
        rows.forEach(this::build);
        getChildren()
                .setAll(lines.stream().flatMap(line -> line.cells().stream()).toList());
    }

    /** A line ends before the digit that is one too many, so that signs stay with the digit before them. */
    private void build(Row row) {
        int[] lengths = rows(row.digits().size());
        int line = 0;
        int digits = 0;
        List<Region> cells = new ArrayList<>();
        lines.add(new Line(cells, true));
        for (Symbol symbol : row.symbols()) {
            if (symbol instanceof Sign sign) {
                cells.add(new SignLabel(sign.kind()));
                continue;
            }
            if (digits == lengths[line]) {
                line++;
                digits = 0;
                cells = new ArrayList<>();
                lines.add(new Line(cells, false));
            }
            digits++;
            buttons.add(new DigitButton(controls, choice, buttons.size()));
            cells.add(buttons.get(buttons.size() - 1));
        }
    }

    /** The digit, with a question mark if it may be another one, or a question mark alone if it is none. */
    static String text(Recognition.Answer answer) {
        if (answer.verdict() instanceof Verdict.NotADigit) {
            return "?";
        }
        return answer.verdict() instanceof Verdict.Either ? answer.label() + "?" : answer.label();
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == choice.index().get());
        }
    }

    /** How many digits each line of a number has: all lines about as many. */
    static int[] rows(int digits) {
        int rows = digits <= MOST_IN_ONE_ROW ? 1 : Math.max(2, (digits + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        int[] lengths = new int[rows];
        for (int i = 0; i < rows; i++) {
            lengths[i] = (digits + rows - 1 - i) / rows;
        }
        return lengths;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (buttons.isEmpty()) {
            return;
        }
        double em = buttons.get(0).em();
        double width = WIDEST_CELL * em;
        for (Line line : lines) {
            width = Math.min(width, Math.floor((getWidth() - line.gaps()) / line.width()));
        }
        width = Math.max(1, width);
        double gaps = gapBefore(0, lines.size());
        double height = Math.max(1, Math.min(HIGHEST_LINE * em, Math.floor((getHeight() - gaps) / lines.size())));
        DigitButton.Size size = DigitButton.size(buttons, width, height);
        double y = Math.floor((getHeight() - lines.size() * height - gaps) / 2);
        for (int i = 0; i < lines.size(); i++) {
            y += gapBefore(i, i + 1);
            place(lines.get(i), y, width, height, size);
            y += height;
        }
    }

    /** The room before the lines from one to another, none before the first. */
    private double gapBefore(int from, int to) {
        double gaps = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            gaps += lines.get(i).beginsRow() ? GAP_OF_ROWS : GAP;
        }
        return gaps;
    }

    private void place(Line line, double y, double width, double height, DigitButton.Size size) {
        double x = Math.floor((getWidth() - line.width() * width - line.gaps()) / 2);
        for (Region cell : line.cells()) {
            double own = width;
            if (cell instanceof SignLabel sign) {
                own = sign.share() * width;
                sign.use(size);
            } else if (cell instanceof DigitButton button) {
                button.use(size);
            }
            cell.resizeRelocate(x, y, own, height);
            x += own + GAP;
        }
    }
}
