package inkling.ui.chart;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScaleChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Draws each shown run's two curves, training (a solid line) and validation (thicker, dashed), and is cheap to keep up to date.
 */
public final class CurveChart extends VBox {
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

    private final ControlFactory controls;
    private final String title;
    private final AxisRange range;
    private final ScaleAxis x = new ScaleAxis(Side.BOTTOM);
    private final ScaleAxis y = new ScaleAxis(Side.LEFT);
    private final RunChart chart = new RunChart(x, y);
    private final LogScale logarithmic;
    private final Map<ChartedRun, RunLines> lines = new LinkedHashMap<>();
    private final Map<ChartedRun, Label> tags = new LinkedHashMap<>();

    private final XYChart.Series<Number, Number> mark = new XYChart.Series<>();
    private int marked;

    /** @param title the key of its title */
    public CurveChart(ControlFactory controls, String id, String title, AxisRange range) {
        this.controls = controls;
        this.title = title;
        this.range = range;
        logarithmic = new LogScale(
                range.canBeLogarithmic() ? controls.lossScale() : new SimpleObjectProperty<>(ScaleChoice.LINEAR));
        getStyleClass().add("curve-chart");
        controls.named(chart, id, title);
        x.labelProperty().bind(controls.texts().bind("train.chart.epochs"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(heading(id), chart);
        logarithmic.on().addListener((property, before, now) -> update(List.copyOf(lines.keySet())));
    }

    private FlowPane heading(String id) {
        FlowPane heading = new FlowPane(controls.label(title, "caption"));
        if (range.canBeLogarithmic()) {
            ToggleButton toggle = new ToggleButton();
            toggle.textProperty().bind(controls.texts().bind("train.chart.log"));
            toggle.getStyleClass().add("log-scale");
            toggle.setSelected(logarithmic.on().get());
            logarithmic.on().addListener((property, before, now) -> toggle.setSelected(now));
            toggle.setOnAction(event -> logarithmic.choose(toggle.isSelected()));
            controls.explain(toggle, controls.texts().bind("train.chart.log.help"), "");
            heading.getChildren().add(controls.named(toggle, id + "-log", "train.chart.log"));
        }
        heading.getChildren().addAll(legend("training"), legend("validation"));
        heading.getStyleClass().add("chart-heading");
        heading.setRowValignment(VPos.CENTER);
        return heading;
    }

    private Label legend(String which) {
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
    public void update(List<ChartedRun> runs) {
        boolean alone = runs.size() == 1;
        pseudoClassStateChanged(SEVERAL, runs.size() > 1);
        if (!List.copyOf(lines.keySet()).equals(runs)) {
            replaceLines(runs, alone);
        }
        lines.values().forEach(each -> each.sync(alone));
        List<Curves> curves = runs.stream().map(ChartedRun::curves).toList();
        logarithmic.suggest(range.isFlattened(curves));
        x.show(xScale(curves));
        y.show(range.scale(curves, logarithmic.on().get()));
        chart.tag(alone ? List.of() : ends());
        chart.tellBeyond(range.below(curves, y.shown()), range.above(curves, y.shown()));
        if (marked > 0) {
            mark.getData()
                    .setAll(List.of(
                            new XYChart.Data<>(marked, y.getLowerBound()),
                            new XYChart.Data<>(marked, y.getUpperBound())));
        }
    }

    private void replaceLines(List<ChartedRun> runs, boolean alone) {
        lines.values().forEach(gone -> chart.getData().removeAll(gone.series()));
        chart.getData().remove(mark);
        lines.clear();
        tags.clear();
        for (ChartedRun run : runs) {
            RunLines added = new RunLines(run, range);
            lines.put(run, added);
            tags.put(run, RunTag.of(run));
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

    private List<RunChart.Tag> ends() {
        List<RunChart.Tag> ends = new ArrayList<>();
        lines.forEach((run, each) -> {
            Curve curve = each.tagged();
            if (curve.size() > 0) {
                ends.add(new RunChart.Tag(tags.get(run), curve.lastX(), curve.lastY()));
            }
        });
        return ends;
    }

    static Scale xScale(List<Curves> curves) {
        double end = curves.stream().mapToDouble(Curves::end).max().orElse(1);
        return Scale.epochs(end);
    }

    /** The chart as it is now, to be drawn elsewhere. */
    public Plot plot() {
        boolean alone = lines.size() == 1;
        String heading = controls.texts().get(title);
        return new Plot(
                y.shown().logarithmic() ? controls.texts().get("train.chart.logarithmic", heading) : heading,
                controls.texts().get("train.chart.epochs"),
                x.shown(),
                y.shown(),
                chart.below(),
                chart.above(),
                lines.keySet().stream()
                        .map(run -> Plot.Run.of(run, range, alone))
                        .toList());
    }
}
