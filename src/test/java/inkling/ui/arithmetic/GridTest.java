package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Conv2d;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Window;
import inkling.inspection.Unit;
import inkling.ui.arithmetic.Grid.Cell;
import inkling.ui.arithmetic.Grid.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    /** Its input has 6 rows, 7 columns and 4 channels. */
    private static ArithmeticPage page(LayerSpec layer, int row, int column, int selected) {
        InspectedUnit one = PageExamples.in(layer, 1);
        return ArithmeticPage.of(
                new InspectedUnit(
                        one.forward(), one.backward(), 1, new Unit(row, column, 2), one.labels(), one.temperature()),
                selected);
    }

    private static List<Mark> marks(Grid grid) {
        return grid.cells().stream().map(Cell::mark).toList();
    }

    @Test
    void aConvolutionsGridsAreOfTheSelectedChannel() {
        ArithmeticPage page = page(new Conv2d(8, Window.square(3, 1, Padding.SAME)), 2, 3, 4 * 5 + 1);
        Grid patch = Grid.patch(page);

        assertEquals(3, patch.rows());
        for (int i = 0; i < 9; i++) {
            Unit read = new Unit(1 + i / 3, 2 + i % 3, 1);
            assertEquals(
                    page.at().forward().value(1, read), patch.cells().get(i).value());
        }
        assertEquals(5, patch.cellOf(page.selected()));
    }

    @Test
    void onlyWhatIsReadIsMarkedAsPadding() {
        ArithmeticPage page = page(new Conv2d(8, Window.square(3, 1, Padding.SAME)), 0, 3, 0);
        List<Mark> firstRow = List.of(Mark.PADDING, Mark.PADDING, Mark.PADDING);

        assertEquals(firstRow, marks(Grid.patch(page)).subList(0, 3));
        assertEquals(Mark.PLAIN, marks(Grid.patch(page)).get(3));
        assertEquals(Mark.PLAIN, marks(Grid.kernel(page)).get(0));
    }

    @Test
    void aMaximumIsMarkedInItsWindowAndWhatIsOutsideCannotBeSelected() {
        ArithmeticPage page = page(new MaxPool(Window.square(3, 1, Padding.SAME)), 0, 0, ArithmeticViewModel.USUAL);
        Grid window = Grid.window(page).orElseThrow();

        int winner = marks(window).indexOf(Mark.WINNER);
        assertEquals(page.result(), window.cells().get(winner).value());
        assertEquals(winner, window.cellOf(page.selected()));
        assertEquals(new Cell(0, Grid.NONE, Mark.OUTSIDE), window.cells().get(3));
        assertEquals(
                5, marks(window).stream().filter(mark -> mark == Mark.OUTSIDE).count());
    }
}
