package inkling.ui.arithmetic;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.MaxPool;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.GradientStep;
import inkling.inspection.InspectedLayer;
import inkling.inspection.ReceptiveField;
import inkling.inspection.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Holds the numbers of one window, row by row.
 *
 * @param columns how many cells make a row
 */
record Grid(int columns, List<Cell> cells) {
    /** Stands in place of an index for a cell that is no value of the input and cannot be selected. */
    static final int NONE = -1;

    /** What a cell is beside its number. */
    enum Mark {
        PLAIN,
        /** A 0 around the input. */
        PADDING,
        /** Not in the input, and left out. */
        OUTSIDE,
        /** The largest. */
        WINNER
    }

    /** @param input the index among the values that the unit reads */
    record Cell(float value, int input, Mark mark) {}

    Grid {
        cells = List.copyOf(cells);
    }

    int rows() {
        return cells.size() / columns;
    }

    /** The largest of the absolute values that are numbers; 0 without any. */
    float largest() {
        float largest = 0;
        for (Cell cell : cells) {
            float size = Math.abs(cell.value());
            largest = size > largest ? size : largest;
        }
        return largest;
    }

    /** The index of the cell of this value of the input; {@link #NONE} if there is none. */
    int cellOf(int input) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).input() == input) {
                return i;
            }
        }
        return NONE;
    }

    /** What a convolution reads of the selected channel. */
    static Grid patch(ArithmeticPage page) {
        return ofTerms(page, term -> term.input().value(), Mark.PADDING);
    }

    /** The weights that it is multiplied with. */
    static Grid kernel(ArithmeticPage page) {
        return ofTerms(page, Term::weight, Mark.PLAIN);
    }

    static Grid products(ArithmeticPage page) {
        return ofTerms(page, Term::product, Mark.PADDING);
    }

    /** The gradient of the loss by each of the weights. */
    static Grid weightGradients(ArithmeticPage page, BackwardPage backward) {
        return ofTerms(page, backward::byWeight, Mark.PLAIN);
    }

    /** The weights after a step of gradient descent. */
    static Grid weightsAfter(ArithmeticPage page, GradientStep step) {
        return ofTerms(page, term -> step.after(term.parameter()), Mark.PLAIN);
    }

    private static Grid ofTerms(ArithmeticPage page, ToDoubleFunction<Term> value, Mark inPadding) {
        InspectedLayer layer = page.at().inspectedLayer().orElseThrow();
        WeightedSum sum = (WeightedSum) page.forward().orElseThrow();
        int channels = layer.in().channels();
        List<Cell> cells = new ArrayList<>();
        for (int i = page.selected() % channels; i < sum.terms().size(); i += channels) {
            Term term = sum.terms().get(i);
            boolean padding = !term.input().unit().isIn(layer.in());
            cells.add(new Cell((float) value.applyAsDouble(term), i, padding ? inPadding : Mark.PLAIN));
        }
        return new Grid(((Conv2d) layer.spec()).window().width(), cells);
    }

    /** What a pooling reads; empty for other layers. */
    static Optional<Grid> window(ArithmeticPage page) {
        return page.at().inspectedLayer().flatMap(layer -> columns(layer).map(columns -> window(page, layer, columns)));
    }

    private static Optional<Integer> columns(InspectedLayer layer) {
        return switch (layer.spec().kind()) {
            case MAX_POOL -> Optional.of(((MaxPool) layer.spec()).window().width());
            case AVERAGE_POOL ->
                Optional.of(((AveragePool) layer.spec()).window().width());
            case GLOBAL_AVERAGE_POOL -> Optional.of(layer.in().width());
            case CONV2D, DENSE, RELU, LEAKY_RELU, CLIP, TANH, SIGMOID, DROPOUT, BATCH_NORM, GROUP_NORM ->
                Optional.empty();
        };
    }

    private static Grid window(ArithmeticPage page, InspectedLayer layer, int columns) {
        int winner = page.forward().orElseThrow() instanceof Maximum maximum ? maximum.winner() : NONE;
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (Unit unit : ReceptiveField.cells(layer, page.at().unit())) {
            if (unit.isIn(layer.in())) {
                Read read = page.inputs().get(next);
                cells.add(new Cell(read.value(), next, next == winner ? Mark.WINNER : Mark.PLAIN));
                next++;
            } else {
                cells.add(new Cell(0, NONE, Mark.OUTSIDE));
            }
        }
        return new Grid(columns, cells);
    }
}
