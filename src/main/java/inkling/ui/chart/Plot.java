package inkling.ui.chart;

import java.util.List;

/**
 * Describes a chart as data: scales and curves. It looks the same wherever it is drawn.
 *
 * @param title what the y axis measures
 * @param xLabel what the x axis measures
 * @param below the lowest value below the chart; NaN if there is none
 * @param above the highest value above the chart; NaN if there is none
 */
public record Plot(String title, String xLabel, Scale x, Scale y, double below, double above, List<Run> runs) {
    public Plot {
        runs = List.copyOf(runs);
    }

    /** Holds the points of a line, in order. */
    record Line(List<Double> x, List<Double> y) {
        Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        static Line of(Curve curve) {
            List<Double> x = new java.util.ArrayList<>();
            List<Double> y = new java.util.ArrayList<>();
            for (int i = 0; i < curve.size(); i++) {
                x.add(curve.x(i));
                y.add(curve.y(i));
            }
            return new Line(x, y);
        }

        boolean isEmpty() {
            return x.isEmpty();
        }
    }

    /**
     * Holds a run's curves.
     *
     * @param tag stands at the end of its curves and in the legend; empty if there is no other run
     * @param name for the legend
     * @param trainingColour as {@code #rrggbb}
     */
    record Run(
            String tag, String name, String trainingColour, String validationColour, Line training, Line validation) {
        static Run of(ChartedRun run, AxisRange range, boolean alone) {
            return new Run(
                    alone ? "" : Integer.toString(run.number()),
                    RunTag.text(run),
                    alone ? PrintColours.TRAINING : PrintColours.ofRun(run.colour()),
                    alone ? PrintColours.VALIDATION : PrintColours.ofRun(run.colour()),
                    Line.of(range.training(run.curves())),
                    Line.of(range.validation(run.curves())));
        }

        /** The line at whose end the tag stands. */
        Line tagged() {
            return validation.isEmpty() ? training : validation;
        }
    }
}
