package inkling.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;

/** Holds the two lines of one run on a chart: its training curve and its validation curve. */
final class RunLines {
    /** Dots make single epochs visible, the very first one in particular, which is no line yet. */
    static final int MOST_DOTS = 40;

    private final ChartedRun run;
    private final Line training;
    private final Line validation;

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

    RunLines(ChartedRun run, AxisRange range) {
        this.run = run;
        training = new Line(range.training(run.curves()));
        validation = new Line(range.validation(run.curves()));
    }

    ChartedRun run() {
        return run;
    }

    List<XYChart.Series<Number, Number>> series() {
        return List.of(training.series, validation.series);
    }

    /**
     * Gives the lines the run's colours, once they are on a chart.
     *
     * @param alone whether there is no other run to be told from
     */
    void dress(boolean alone) {
        dress(training.series.getNode(), "training", alone);
        dress(validation.series.getNode(), "validation", alone);
    }

    private void dress(Node node, String kind, boolean alone) {
        node.getStyleClass().addAll(kind, run.style(alone));
    }

    /** Shows the curves as they are now. */
    void sync(boolean alone) {
        sync(training, null);
        sync(validation, validation.curve.size() > MOST_DOTS ? null : run.style(alone));
    }

    /** The curve whose end bears the run's number: that in validation as soon as there is one. */
    Curve tagged() {
        return validation.curve.size() > 0 ? validation.curve : training.curve;
    }

    /** @param dots style of a dot for each point; null for none */
    private static void sync(Line line, String dots) {
        ObservableList<XYChart.Data<Number, Number>> data = line.series.getData();
        Curve curve = line.curve;
        if (line.dotted != (dots != null)) {
            line.dotted = dots != null;
            data.clear();
        }
        // Points are moved, not replaced: a chart takes out hundreds of them far more slowly than it moves them.
        if (data.size() > curve.size()) {
            data.remove(curve.size(), data.size());
        }
        int shown = data.size();
        int moved = line.generation == curve.generation() ? Math.max(0, shown - 1) : 0;
        line.generation = curve.generation();
        for (int i = moved; i < shown; i++) {
            data.get(i).setXValue(curve.x(i));
            data.get(i).setYValue(curve.y(i));
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
