package inkling.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Chooses the quantity that a chart shows of each run, and computes the scale of its y axis. */
public enum AxisRange {
    /** All losses, from 0 up or on a logarithmic scale. */
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
        Scale scale(List<Curves> runs, boolean logarithmic) {
            Extremes all = extremes(runs);
            if (logarithmic && all.largest > 0) {
                return Scale.logarithmic(Math.max(all.smallestPositive, lowestMedian(runs) / OUTLIER), all.largest);
            }
            double top = all.largest > 0 ? Math.max(0.05, all.largest) : 1;
            double unit = Scale.unit(top / 5);
            return Scale.linear(0, Math.ceil(top / unit - 0.001) * unit, unit);
        }

        @Override
        boolean isFlattened(List<Curves> runs) {
            return extremes(runs).largest > FLAT * lowestMedian(runs);
        }

        /** The median of that curve whose median is lowest. */
        private double lowestMedian(List<Curves> runs) {
            return runs.stream()
                    .flatMap(run -> List.of(training(run), validation(run)).stream())
                    .filter(curve -> curve.size() > 0)
                    .mapToDouble(AxisRange::median)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    },
    /**
     * From the lowest accuracy up to 100 %. Every run begins near guessing: were that in sight, the differences between good networks
     * would not be. So the opening of a run does not count and may leave the chart, which then says so.
     */
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
        Scale scale(List<Curves> runs, boolean logarithmic) {
            Extremes late = new Extremes();
            for (Curves run : runs) {
                training(run).forEachValue(opening(run), late);
                validation(run).forEachValue(0, late);
            }
            double bottom = late.smallest == Double.POSITIVE_INFINITY ? 0 : Math.min(95, late.smallest);
            double unit = Scale.unit((100 - bottom) / 5);
            return Scale.linear(Math.max(0, Math.floor(bottom / unit) * unit), 100, unit);
        }

        @Override
        boolean isFlattened(List<Curves> runs) {
            return false;
        }

        /** Returns the end of a run's opening, in epochs. */
        private double opening(Curves run) {
            Curve curve = training(run);
            double opening = OPENING * run.end();
            return curve.size() > 0 && curve.lastX() > 2 * opening ? opening : 0;
        }
    };

    /** A linear axis is of no use to a curve most of which lies in this part of it above 0: there it is within the thickness of its line. */
    private static final double FLAT = 50;

    /** Single losses that are so many times smaller than usual lie at the start of a logarithmic axis. */
    private static final double OUTLIER = 1000;

    /** How much of the run is its opening, as long as there is more. */
    private static final double OPENING = 0.04;

    /** The run's curve in training that this axis is for. */
    abstract Curve training(Curves of);

    /** The run's curve in validation that this axis is for. */
    abstract Curve validation(Curves of);

    /** Whether a logarithmic scale makes sense. */
    boolean canBeLogarithmic() {
        return this == LOSS;
    }

    /** The scale that these runs need; one without values is fit for what is to come. */
    abstract Scale scale(List<Curves> runs, boolean logarithmic);

    /**
     * Whether a linear axis would press a curve flat, as one does that reaches up to the losses of a diverging run: half of the curve's
     * points or more would lie in the lowest fiftieth.
     */
    abstract boolean isFlattened(List<Curves> runs);

    /** The lowest value that lies below the axis; NaN if there is none. */
    double below(List<Curves> runs, Scale scale) {
        double lowest = extremes(runs).smallest;
        return !scale.logarithmic() && lowest < scale.low() ? lowest : Double.NaN;
    }

    /** The highest value that lies above the axis; NaN if there is none. */
    double above(List<Curves> runs, Scale scale) {
        double highest = extremes(runs).largest;
        return highest > scale.high() ? highest : Double.NaN;
    }

    Extremes extremes(List<Curves> runs) {
        Extremes all = new Extremes();
        each(runs, curve -> curve.forEachValue(0, all));
        return all;
    }

    private void each(List<Curves> runs, Consumer<Curve> use) {
        for (Curves run : runs) {
            use.accept(training(run));
            use.accept(validation(run));
        }
    }

    private static double median(Curve curve) {
        double[] values = new double[curve.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = curve.y(i);
        }
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The extremes of the values that it gets. */
    static final class Extremes implements DoubleConsumer {
        double smallest = Double.POSITIVE_INFINITY;
        double smallestPositive = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;

        @Override
        public void accept(double value) {
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
            if (value > 0) {
                smallestPositive = Math.min(smallestPositive, value);
            }
        }
    }
}
