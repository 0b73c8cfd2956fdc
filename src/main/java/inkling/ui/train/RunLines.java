package inkling.ui.train;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;

/** One run on a chart: its curve in training, its curve in validation, and its number where they end. */
final class RunLines {
    /** Dots make single epochs visible, the very first one in particular, which is no line yet. */
    private static final int MOST_DOTS = 40;

    private final RunItem run;
    private final Line training;
    private final Line validation;
    private final XYChart.Series<Number, Number> tag = new XYChart.Series<>();

    /** One series and the state of the curve that it shows. */
    private static final class Line {
        final Curve curve;
        final XYChart.Series<Number, Number> series = new XYChart.Series<>();
        int generation = -1;
        /** All points have dots, or none. */
        boolean dotted;

        Line(Curve curve) {
            this.curve = curve;
        }
    }

    RunLines(RunItem run, AxisRange range) {
        this.run = run;
        training = new Line(range.training(run.curves()));
        validation = new Line(range.validation(run.curves()));
    }

    RunItem run() {
        return run;
    }

    List<XYChart.Series<Number, Number>> series() {
        return List.of(training.series, validation.series, tag);
    }

    /**
     * Gives the lines the run's colours, once they are on a chart.
     *
     * @param alone whether there is no other run to be told from
     */
    void dress(boolean alone) {
        dress(training.series.getNode(), "training", alone);
        dress(validation.series.getNode(), "validation", alone);
        dress(tag.getNode(), "tag", alone);
    }

    private void dress(Node node, String kind, boolean alone) {
        node.getStyleClass().addAll(kind, alone ? "run-alone" : "run-" + run.colour());
    }

    /** Shows the curves as they are now. */
    void sync(boolean alone) {
        sync(training, null);
        sync(validation, validation.curve.size() > MOST_DOTS ? null : alone ? "run-alone" : "run-" + run.colour());
        Curve last = validation.curve.size() > 0 ? validation.curve : training.curve;
        if (alone || last.size() == 0) {
            tag.getData().clear();
        } else if (tag.getData().isEmpty()) {
            XYChart.Data<Number, Number> end = new XYChart.Data<>(last.lastX(), last.lastY());
            end.setNode(RunTag.of(run));
            tag.getData().add(end);
        } else {
            tag.getData().get(0).setXValue(last.lastX());
            tag.getData().get(0).setYValue(last.lastY());
        }
    }

    /** @param dots style of a dot for each point; null for none */
    private static void sync(Line line, String dots) {
        List<XYChart.Data<Number, Number>> data = line.series.getData();
        Curve curve = line.curve;
        if (line.generation != curve.generation() || line.dotted != (dots != null)) {
            line.generation = curve.generation();
            line.dotted = dots != null;
            data.clear();
        }
        int shown = data.size();
        if (shown > 0) {
            XYChart.Data<Number, Number> last = data.get(shown - 1);
            last.setXValue(curve.x(shown - 1));
            last.setYValue(curve.y(shown - 1));
        }
        List<XYChart.Data<Number, Number>> added = new ArrayList<>();
        for (int i = shown; i < curve.size(); i++) {
            XYChart.Data<Number, Number> point = new XYChart.Data<>(curve.x(i), curve.y(i));
            if (dots != null) {
                point.setNode(dot(dots));
            }
            added.add(point);
        }
        data.addAll(added);
    }

    private static Node dot(String style) {
        Region dot = new Region();
        dot.getStyleClass().addAll("epoch-dot", style);
        return dot;
    }
}
