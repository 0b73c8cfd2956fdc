package inkling.ui.arithmetic;

import inkling.ui.arithmetic.Grid.Cell;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Shows a grid of numbers under its name. A click or an arrow key selects one; a screen reader hears it row by row with all digits. */
final class GridView extends VBox {
    private final Texts texts;
    private final ObservableValue<Optional<ArithmeticPage>> page;
    private final Function<ArithmeticPage, Grid> grid;
    private final IntConsumer select;
    private final GridCanvas canvas = new GridCanvas();
    private final Label scale;
    private final Tooltip tooltip = new Tooltip();
    private Grid shown = new Grid(1, List.of());

    /**
     * @param key of the name
     * @param grid of a page; null for pages that have none
     * @param select gets the input of the cell that is clicked or reached
     */
    GridView(
            ControlFactory controls,
            ObservableValue<Optional<ArithmeticPage>> page,
            String id,
            String key,
            Function<ArithmeticPage, Grid> grid,
            IntConsumer select) {
        texts = controls.texts();
        this.page = page;
        this.grid = grid;
        this.select = select;
        scale = controls.label(texts.bind(key), "muted", "small");
        scale.textProperty().unbind();
        getStyleClass().add("arithmetic-grid");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        controls.named(
                canvas,
                id,
                Bindings.createStringBinding(() -> texts.get(key) + "\n" + spoken(), page, texts.language()));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            canvas.requestFocus();
            selectCell(canvas.cellAt(event.getX(), event.getY()));
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        Tooltip.install(canvas, tooltip);
        getChildren().addAll(controls.paragraph(controls.texts().bind(key), "caption"), canvas, scale);
        page.addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        Grid now = page.getValue().map(grid).orElse(null);
        setVisible(now != null);
        setManaged(now != null);
        if (now != null) {
            shown = now;
            canvas.show(now, now.largest(), page.getValue().get().selected());
            scale.setText("\u00b1" + Digits.CELL.format(now.largest()));
        }
    }

    private void selectCell(int cell) {
        if (cell != Grid.NONE && shown.cells().get(cell).input() != Grid.NONE) {
            select.accept(shown.cells().get(cell).input());
        }
    }

    private void explain(MouseEvent event) {
        int cell = canvas.cellAt(event.getX(), event.getY());
        tooltip.setText(cell == Grid.NONE ? "" : spoken(shown.cells().get(cell)));
    }

    private void move(KeyEvent event) {
        int rows = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        int columns = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (rows == 0 && columns == 0) {
            return;
        }
        event.consume();
        int from = shown.cellOf(page.getValue().map(ArithmeticPage::selected).orElse(0));
        int row = from / shown.columns() + rows;
        int column = from % shown.columns() + columns;
        if (from != Grid.NONE && row >= 0 && column >= 0 && row < shown.rows() && column < shown.columns()) {
            selectCell(row * shown.columns() + column);
        }
    }

    private String spoken() {
        Grid said = page.getValue().map(grid).orElse(shown);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < said.rows(); row++) {
            List<Cell> cells = said.cells().subList(row * said.columns(), (row + 1) * said.columns());
            text.append(texts.get(
                            "arithmetic.grid.row",
                            Integer.toString(row),
                            cells.stream().map(this::spoken).collect(Collectors.joining(", "))))
                    .append('\n');
        }
        return text.toString();
    }

    private String spoken(Cell cell) {
        String number = Digits.ALL.format(cell.value());
        return switch (cell.mark()) {
            case PLAIN -> number;
            case PADDING -> texts.get("arithmetic.grid.padding", number);
            case OUTSIDE -> texts.get("arithmetic.grid.outside");
            case WINNER -> texts.get("arithmetic.grid.winner", number);
        };
    }
}
