package inkling.ui.model;

import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import inkling.ui.chart.HistoryCharts;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Shows the figures of each epoch: a sentence, charts from two epochs on, and a table. */
final class HistoryView extends VBox {
    private final Texts texts;
    private final ObservableValue<NamedModel> model;
    private final HistoryCharts charts;
    private final Label sentence;
    private final GridPane table = new GridPane();

    HistoryView(ControlFactory controls, ObservableValue<NamedModel> model) {
        texts = controls.texts();
        this.model = model;
        charts = new HistoryCharts(controls);
        sentence = new Label();
        sentence.setId("history-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        table.getStyleClass().add("record-table");
        for (int column = 0; column < 5; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(column == 0 ? 12 : 22);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(constraints);
        }
        getStyleClass().add("panel");
        getChildren().addAll(controls.label("history.title", "caption"), sentence, charts, table);
        controls.named(this, "training-history", "history.title");
        model.addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        TrainingRecord record = model.getValue().model().training();
        List<Epoch> epochs = record.epochs();
        sentence.setText(texts.get(sentence(record)));
        charts.setVisible(epochs.size() > 1);
        charts.setManaged(epochs.size() > 1);
        if (epochs.size() > 1) {
            charts.show(record);
        }
        table.getChildren().clear();
        table.setManaged(!epochs.isEmpty());
        if (epochs.isEmpty()) {
            return;
        }
        row(
                "head",
                texts.get("record.epoch"),
                texts.get("record.trainingLoss"),
                texts.get("record.trainingAccuracy"),
                texts.get("record.validationLoss"),
                texts.get("record.validationAccuracy"));
        for (int i = 0; i < epochs.size(); i++) {
            Epoch epoch = epochs.get(i);
            row(
                    i + 1 == record.keptEpoch() ? "kept" : "plain",
                    Integer.toString(i + 1),
                    Figures.loss(epoch.trainingLoss()),
                    Figures.percent(epoch.trainingAccuracy()),
                    Figures.loss(epoch.validationLoss()),
                    Figures.percent(epoch.validationAccuracy()));
        }
    }

    /** What the charts show, for those who do not see them too. */
    static Message sentence(TrainingRecord record) {
        List<Epoch> epochs = record.epochs();
        if (epochs.isEmpty()) {
            return Message.of("history.none");
        }
        Epoch first = epochs.get(0);
        Epoch last = epochs.get(epochs.size() - 1);
        if (epochs.size() == 1) {
            return Message.of(
                    "history.one",
                    Figures.loss(last.trainingLoss()),
                    Figures.percent(last.trainingAccuracy()),
                    Figures.percent(last.validationAccuracy()));
        }
        Message course = Message.of(
                "history.course",
                epochs.size(),
                Figures.loss(first.trainingLoss()),
                Figures.loss(last.trainingLoss()),
                Figures.percent(first.validationAccuracy()),
                Figures.percent(last.validationAccuracy()));
        return record.keptEpoch() == 0
                ? course
                : Message.of("history.kept", course, record.keptEpoch(), record.keptEpoch() == epochs.size() ? 1 : 0);
    }

    private void row(String style, String... cells) {
        int row = table.getRowCount();
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.getStyleClass().addAll("cell", style);
            if (style.equals("head")) {
                cell.setWrapText(true);
                cell.setTextAlignment(column == 0 ? TextAlignment.LEFT : TextAlignment.RIGHT);
                cell.setMinHeight(USE_PREF_SIZE);
            }
            table.add(cell, column, row);
        }
    }
}
