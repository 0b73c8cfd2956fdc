package inkling.ui.chart;

import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import inkling.store.run.RecordedRun.Point;
import inkling.ui.common.ControlFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws the charts of a training record as those of a run: loss and accuracy, with the epoch whose weights were kept. */
public final class HistoryCharts extends VBox {
    /** In training, an epoch's figures are means over all of it. */
    private static final double MIDDLE = 0.5;

    private final CurveChart loss;
    private final CurveChart accuracy;

    public HistoryCharts(ControlFactory controls) {
        loss = new CurveChart(controls, "history-loss", "train.chart.loss", AxisRange.LOSS);
        accuracy = new CurveChart(controls, "history-accuracy", "train.chart.accuracy", AxisRange.ACCURACY);
        ChartPair pair = new ChartPair(loss, accuracy);
        VBox.setVgrow(pair, Priority.ALWAYS);
        getChildren().add(pair);
    }

    /** Shows the epochs of this record instead of any other; those that went astray have no point. */
    public void show(TrainingRecord record) {
        List<Point> training = new ArrayList<>();
        List<Point> validation = new ArrayList<>();
        int number = 0;
        for (Epoch epoch : record.epochs()) {
            number++;
            if (Double.isFinite(epoch.trainingLoss())) {
                training.add(new Point(number - MIDDLE, epoch.trainingLoss(), epoch.trainingAccuracy()));
            }
            if (Double.isFinite(epoch.validationLoss())) {
                validation.add(new Point(number, epoch.validationLoss(), epoch.validationAccuracy()));
            }
        }
        Curves curves = new Curves();
        curves.restore(training, validation, number);
        for (CurveChart chart : List.of(loss, accuracy)) {
            chart.mark(record.keptEpoch());
            chart.update(List.of(new ChartedRun(0, 0, "", curves)));
        }
    }
}
