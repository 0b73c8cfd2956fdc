package inkling.ui.model;

import inkling.model.TrainingRecord;
import inkling.ui.common.Controls;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Texts;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the model in use came to be: data, settings, and what each epoch gave. */
final class RecordView extends VBox {
    private final Controls controls;
    private final Texts texts;
    private final ObservableValue<NamedModel> model;

    RecordView(Controls controls, ObservableValue<NamedModel> model) {
        this.controls = controls;
        texts = controls.texts();
        this.model = model;
        getStyleClass().add("panel");
        controls.named(this, "training-record", "record.title");
        model.addListener((property, before, now) -> build());
        texts.language().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        TrainingRecord record = model.getValue().model().training();
        getChildren().setAll(controls.label("record.title", "caption"));
        if (record.data().name().isEmpty() && record.epochs().isEmpty()) {
            getChildren().add(controls.paragraph(texts.bind("record.none"), "muted"));
            return;
        }
        GridPane settings = grid();
        settings.getColumnConstraints().addAll(new ColumnConstraints(), growing());
        pair(settings, texts.get("record.data"), record.data().name());
        pair(settings, texts.get("record.samples"), Figures.whole(record.data().samples()));
        record.settings().forEach((name, value) -> pair(settings, settingName(name), value));
        getChildren().add(settings);
        if (!record.epochs().isEmpty()) {
            getChildren().add(epochs(record));
        }
    }

    private GridPane epochs(TrainingRecord record) {
        GridPane table = grid();
        for (int i = 0; i < 5; i++) {
            ColumnConstraints column = growing();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(column);
        }
        row(
                table,
                "head",
                texts.get("record.epoch"),
                texts.get("record.trainingLoss"),
                texts.get("record.trainingAccuracy"),
                texts.get("record.validationLoss"),
                texts.get("record.validationAccuracy"));
        int number = 0;
        for (TrainingRecord.Epoch epoch : record.epochs()) {
            number++;
            row(
                    table,
                    "plain",
                    Integer.toString(number),
                    loss(epoch.trainingLoss()),
                    Figures.percent(epoch.trainingAccuracy()),
                    loss(epoch.validationLoss()),
                    Figures.percent(epoch.validationAccuracy()));
        }
        return table;
    }

    /** Settings go by the names of their fields; those of this version have a name in the user's language. */
    private String settingName(String name) {
        String key = "record.setting." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("record-table");
        return grid;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static void pair(GridPane grid, String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("muted");
        left.setMinWidth(USE_PREF_SIZE);
        Label right = new Label(value);
        right.setWrapText(true);
        grid.addRow(grid.getRowCount(), left, right);
    }

    private static void row(GridPane grid, String style, String... cells) {
        int row = grid.getRowCount();
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.getStyleClass().addAll("cell", style);
            grid.add(cell, column, row);
        }
    }

    private static String loss(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }
}
