package inkling.ui.train;

import inkling.ui.common.Controls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chart of each shown run's two curves, training (a line) and validation (thicker, broken), cheap to keep up to date. */
final class CurveChart extends VBox {
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

    private final AxisRange range;
    private final NumberAxis x = new NumberAxis(0, 1, 1);
    private final NumberAxis y = new NumberAxis(0, 1, 0.2);
    private final LineChart<Number, Number> chart = new LineChart<>(x, y);
    private final Map<RunItem, RunLines> lines = new LinkedHashMap<>();

    private final XYChart.Series<Number, Number> mark = new XYChart.Series<>();
    private int marked;

    /** @param title the key of its title */
    CurveChart(Controls controls, String id, String title, AxisRange range) {
        this.range = range;
        getStyleClass().add("curve-chart");
        controls.named(chart, id, title);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        chart.setHorizontalZeroLineVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setMinHeight(64);
        for (NumberAxis axis : List.of(x, y)) {
            axis.setAnimated(false);
            axis.setAutoRanging(false);
            axis.setMinorTickVisible(false);
        }
        y.setTickLabelFormatter(new TickLabels());
        x.labelProperty().bind(controls.texts().bind("train.chart.epochs"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(heading(controls, title), chart);
    }

    private static HBox heading(Controls controls, String title) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(
                controls.label(title, "caption"), gap, legend(controls, "training"), legend(controls, "validation"));
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

    /** Marks an epoch by an upright line from the next update on; 0 for none. */
    void mark(int epoch) {
        marked = epoch;
    }

    /** Shows the runs' curves as they are now. */
    void update(List<RunItem> runs) {
        boolean alone = runs.size() == 1;
        pseudoClassStateChanged(SEVERAL, runs.size() > 1);
        if (!List.copyOf(lines.keySet()).equals(runs)) {
            lines.values().forEach(gone -> chart.getData().removeAll(gone.series()));
            chart.getData().remove(mark);
            lines.clear();
            for (RunItem run : runs) {
                RunLines added = new RunLines(run, range);
                lines.put(run, added);
                added.series().forEach(chart.getData()::add);
            }
            if (marked > 0) {
                chart.getData().add(mark);
            }
            // adding a series makes the chart dress all of them in its own way
            lines.values().forEach(added -> added.dress(alone));
            if (marked > 0) {
                mark.getNode().getStyleClass().add("marked-epoch");
            }
        }
        double end = 1;
        List<Curves> curves = new ArrayList<>();
        for (RunLines each : lines.values()) {
            each.sync(alone);
            curves.add(each.run().curves());
            end = Math.max(end, each.run().curves().end());
        }
        x.setUpperBound(end);
        x.setTickUnit(Math.max(1, AxisRange.unit(end / 10)));
        range.fit(y, curves);
        if (marked > 0) {
            mark.getData()
                    .setAll(List.of(
                            new XYChart.Data<>(marked, y.getLowerBound()),
                            new XYChart.Data<>(marked, y.getUpperBound())));
        }
    }
}
