package inkling.ui.mistakes;

import inkling.training.ConfusionMatrix;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.SideBySide;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Shows the most frequent mistakes, each a way to its pictures, and precision and recall of every class. */
final class ClassFigures extends ScrollArea {
    private static final int MOST_FREQUENT = 6;
    private static final double GAP = 28;

    private final Texts texts;
    private final MistakesViewModel mistakes;
    private final VBox frequent = new VBox();
    private final GridPane table = new GridPane();

    ClassFigures(ControlFactory controls, MistakesViewModel mistakes) {
        texts = controls.texts();
        this.mistakes = mistakes;
        table.getStyleClass().add("record-table");
        for (int column = 0; column < 4; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(constraints);
        }
        controls.named(table, "class-figures", "mistakes.classes");
        Button all = controls.button(
                "all-mistakes", "fth-grid", "mistakes.all", () -> mistakes.select(new Selection.Mistakes()));
        VBox ways = new VBox(controls.label("mistakes.frequent", "caption"), frequent, all);
        VBox classes = new VBox(controls.label("mistakes.classes", "caption"), table);
        for (VBox part : List.of(ways, classes)) {
            part.getStyleClass().add("column");
            part.setMinWidth(USE_PREF_SIZE);
        }
        VBox content = new VBox(
                SideBySide.atTop(ways, classes, GAP),
                controls.paragraph(texts.bind("mistakes.classes.help"), "muted", "small"));
        content.getStyleClass().addAll("column", "figures");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("bare");
        controls.named(this, "class-figures-scroll", "mistakes.classes");
    }

    void show(ConfusionMatrix matrix, List<String> labels) {
        frequent.getChildren()
                .setAll(mostFrequent(matrix).stream()
                        .map(cell -> way(matrix, labels, cell))
                        .toList());
        if (matrix.mistakes() == 0) {
            frequent.getChildren().setAll(new Label(texts.get("mistakes.none")));
        }
        table.getChildren().clear();
        row(
                "head",
                texts.get("mistakes.class"),
                texts.get("mistakes.pictures"),
                texts.get("mistakes.precision"),
                texts.get("mistakes.recall"));
        for (int i = 0; i < labels.size(); i++) {
            row(
                    "plain",
                    labels.get(i),
                    String.format(Locale.ROOT, "%,d", matrix.pictures(i)),
                    percent(matrix.precision(i)),
                    percent(matrix.recall(i)));
        }
    }

    private static List<Selection.Cell> mostFrequent(ConfusionMatrix matrix) {
        List<Selection.Cell> cells = new ArrayList<>();
        for (int truth = 0; truth < matrix.classes(); truth++) {
            for (int answer = 0; answer < matrix.classes(); answer++) {
                if (truth != answer && matrix.count(truth, answer) > 0) {
                    cells.add(new Selection.Cell(truth, answer));
                }
            }
        }
        cells.sort(Comparator.comparingInt(cell -> -matrix.count(cell.truth(), cell.answer())));
        return cells.subList(0, Math.min(MOST_FREQUENT, cells.size()));
    }

    private Button way(ConfusionMatrix matrix, List<String> labels, Selection.Cell cell) {
        Button button = new Button(texts.get(
                "mistakes.cell",
                labels.get(cell.truth()),
                labels.get(cell.answer()),
                matrix.count(cell.truth(), cell.answer())));
        button.setId("mistake-" + cell.truth() + "-as-" + cell.answer());
        button.setAccessibleText(button.getText());
        button.getStyleClass().addAll("flat", "list-button");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> mistakes.select(cell));
        return button;
    }

    private void row(String style, String... cells) {
        int row = table.getRowCount();
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.getStyleClass().addAll("cell", style);
            if (column > 0) {
                cell.setMinWidth(USE_PREF_SIZE);
            }
            table.add(cell, column, row);
        }
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
