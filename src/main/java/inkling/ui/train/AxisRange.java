package inkling.ui.train;

import java.util.List;
import javafx.scene.chart.NumberAxis;

/**
 * What a chart shows, and how far its y axis reaches. The first moments of a run, when everything changes at once, would press the rest flat, so they do
 * not count and may leave the chart.
 */
enum AxisRange {
    /** From 0 up to the highest loss. */
    LOSS {
        @Override
        Curve training(Curves of) {
            return of.trainingLoss;
        }

        @Override
        Curve validation(Curves of) {
            return of.validationLoss;
        }

        @Override
        void fit(NumberAxis axis, List<Curves> runs) {
            double highest = extreme(runs, 1);
            double top = highest == Double.NEGATIVE_INFINITY ? 1 : Math.max(0.05, highest * 1.1);
            double unit = unit(top / 4);
            set(axis, 0, Math.ceil(top / unit) * unit, unit);
        }
    },
    /** From the lowest accuracy up to 100 %. */
    ACCURACY {
        @Override
        Curve training(Curves of) {
            return of.trainingAccuracy;
        }

        @Override
        Curve validation(Curves of) {
            return of.validationAccuracy;
        }

        @Override
        void fit(NumberAxis axis, List<Curves> runs) {
            double lowest = -extreme(runs, -1);
            double bottom = lowest == Double.POSITIVE_INFINITY ? 0 : Math.min(95, lowest);
            double unit = unit((100 - bottom) / 4);
            set(axis, Math.max(0, Math.floor(bottom / unit) * unit), 100, unit);
        }
    };

    /** How much of the run is left out at its start, as long as there is more. */
    private static final double OPENING = 0.04;

    /** The run's curve in training that this axis is for. */
    abstract Curve training(Curves of);

    /** The run's curve in validation that this axis is for. */
    abstract Curve validation(Curves of);

    abstract void fit(NumberAxis axis, List<Curves> runs);

    double extreme(List<Curves> runs, int sign) {
        double largest = Double.NEGATIVE_INFINITY;
        for (Curves run : runs) {
            largest = Math.max(largest, extreme(training(run), run.end(), sign));
            largest = Math.max(largest, extreme(validation(run), 0, sign));
        }
        return largest;
    }

    /** The largest value, or minus the smallest if {@code sign} is negative, after the opening. */
    private static double extreme(Curve curve, double end, int sign) {
        double largest = Double.NEGATIVE_INFINITY;
        boolean pastOpening = curve.size() > 0 && curve.x(curve.size() - 1) > 2 * OPENING * end;
        for (int i = 0; i < curve.size(); i++) {
            if (!pastOpening || curve.x(i) > OPENING * end) {
                largest = Math.max(largest, sign * curve.y(i));
            }
        }
        return largest;
    }

    /** The next 1, 2 or 5 times a power of ten. */
    static double unit(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static void set(NumberAxis axis, double low, double high, double unit) {
        if (axis.getLowerBound() != low || axis.getUpperBound() != high) {
            axis.setLowerBound(low);
            axis.setUpperBound(high);
            axis.setTickUnit(unit);
        }
    }
}
