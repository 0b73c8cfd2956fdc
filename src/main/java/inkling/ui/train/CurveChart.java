package inkling.ui.train;

import inkling.ui.common.Controls;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart of two curves, training (a line) and validation (thicker, broken), that is cheap to keep up to date. */
final class CurveChart extends VBox {
    /** Dots make single epochs visible, the very first one in particular, which is no line yet. */
    private static final int MOST_DOTS = 40;

    private final Curve training;
    private final Curve validation;
    private final AxisRange range;
    private final NumberAxis x = new NumberAxis(0, 1, 1);
    private final NumberAxis y = new NumberAxis(0, 1, 0.2);
    private final LineChart<Number, Number> chart = new LineChart<>(x, y);
    private final Line trainingLine = new Line();
    private final Line validationLine = new Line();

    /** One series and the state of the curve that it shows. */
    private static final class Line {
        final XYChart.Series<Number, Number> series = new XYChart.Series<>();
        int generation = -1;
    }

    /** @param id of the chart; {@code train.chart.id} is its title */
    CurveChart(Controls controls, String id, Curve training, Curve validation, AxisRange range) {
        this.training = training;
        this.validation = validation;
        this.range = range;
        getStyleClass().add("curve-chart");
        controls.named(chart, "chart-" + id, "train.chart." + id);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        chart.setHorizontalZeroLineVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setMinHeight(120);
        for (NumberAxis axis : List.of(x, y)) {
            axis.setAnimated(false);
            axis.setAutoRanging(false);
            axis.setMinorTickVisible(false);
        }
        y.setTickLabelFormatter(new TickLabels());
        x.labelProperty().bind(controls.texts().bind("train.chart.epochs"));
        chart.getData().add(trainingLine.series);
        chart.getData().add(validationLine.series);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(heading(controls, id), chart);
    }

    private static HBox heading(Controls controls, String id) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(
                controls.label("train.chart." + id, "caption"),
                gap,
                legend(controls, "training"),
                legend(controls, "validation"));
        heading.getStyleClass().add("chart-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Label legend(Controls controls, String which) {
        Region sample = new Region();
        sample.getStyleClass().addAll("legend-line", which);
        Label label = controls.label("train.chart." + which, "legend");
        label.setGraphic(sample);
        return label;
    }

    /** Shows the curves as they are now. */
    void update(double end) {
        sync(trainingLine, training, false);
        sync(validationLine, validation, validation.size() <= MOST_DOTS);
        x.setUpperBound(end);
        x.setTickUnit(Math.max(1, Math.ceil(end / 10)));
        range.fit(y, training, validation, end);
    }

    private static void sync(Line line, Curve curve, boolean dots) {
        List<XYChart.Data<Number, Number>> data = line.series.getData();
        if (line.generation != curve.generation()) {
            line.generation = curve.generation();
            data.clear();
        }
        int shown = data.size();
        if (shown > 0) {
            XYChart.Data<Number, Number> last = data.get(shown - 1);
            last.setXValue(curve.x(shown - 1));
            last.setYValue(curve.y(shown - 1));
        }
        List<XYChart.Data<Number, Number>> added = new java.util.ArrayList<>();
        for (int i = shown; i < curve.size(); i++) {
            XYChart.Data<Number, Number> point = new XYChart.Data<>(curve.x(i), curve.y(i));
            if (dots) {
                point.setNode(new Region());
            }
            added.add(point);
        }
        data.addAll(added);
    }
}
