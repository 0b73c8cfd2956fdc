package inkling.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps the values of an axis to places along it, and knows its ticks. It is data alone, so that the screen and an exported picture
 * show the same.
 *
 * @param low the value at the start of the axis; greater than 0 if it is logarithmic
 * @param high the value at its end
 * @param ticks the values with a label, ascending
 * @param minorTicks the values with a short tick and no label
 */
public record Scale(boolean logarithmic, double low, double high, List<Double> ticks, List<Double> minorTicks) {
    /** A part of the axis that stays free at its ends, so that a line along the first or last tick is drawn whole. */
    private static final double PADDING = 0.03;

    /** Larger values lie beyond a logarithmic axis: with more decades all others would be pressed flat again. */
    private static final double MOST_DECADES = 6;

    private static final double FEW_DECADES = 1.3;
    private static final double SOME_DECADES = 2.5;

    public Scale {
        ticks = List.copyOf(ticks);
        minorTicks = List.copyOf(minorTicks);
    }

    /** Makes a linear scale from one multiple of the unit to another. */
    static Scale linear(double first, double last, double unit) {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(first / unit); i <= Math.round(last / unit); i++) {
            ticks.add(i * unit);
        }
        double padding = PADDING * (last - first);
        return new Scale(false, first - padding, last + padding, ticks, List.of());
    }

    /** Makes a linear scale from 0 to an end that need not be a tick, in epochs. */
    static Scale epochs(double end) {
        double unit = end < 1 ? unit(end / 5) : Math.max(1, unit(end / 10));
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * unit <= end * 1.0001; i++) {
            ticks.add(i * unit);
        }
        return new Scale(false, -end * PADDING / 3, end * (1 + PADDING), ticks, List.of());
    }

    /**
     * Makes a logarithmic scale from the smallest value to the largest, or as many decades of it as show anything, rounded to the
     * next 1, 2 or 5 times a power of ten.
     *
     * @param smallest greater than 0
     */
    static Scale logarithmic(double smallest, double largest) {
        double bottom = below(smallest);
        double top = above(Math.min(largest, bottom * Math.pow(10, MOST_DECADES)));
        if (top <= bottom * 1.5) {
            bottom = below(bottom * 0.7);
        }
        double decades = Math.log10(top / bottom);
        int[] factors =
                decades < FEW_DECADES ? new int[] {1, 2, 5} : decades < SOME_DECADES ? new int[] {1, 3} : new int[] {1};
        double padding = Math.pow(10, PADDING * decades);
        return new Scale(
                true,
                bottom / padding,
                top * padding,
                multiples(bottom, top, factors),
                multiples(bottom, top, new int[] {2, 3, 4, 5, 6, 7, 8, 9}));
    }

    private static List<Double> multiples(double bottom, double top, int[] factors) {
        List<Double> values = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(bottom)); power <= Math.ceil(Math.log10(top)); power++) {
            for (int factor : factors) {
                double value = power < 0 ? factor / Math.pow(10, -power) : factor * Math.pow(10, power);
                if (value >= bottom * 0.999 && value <= top * 1.001) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Maps a value to its place: 0 at the start of the axis, 1 at its end, less or more beyond. */
    double place(double value) {
        if (!logarithmic) {
            return (value - low) / (high - low);
        }
        return value <= low ? 0 : Math.log(value / low) / Math.log(high / low);
    }

    /** The value at a place. */
    double value(double place) {
        return logarithmic ? low * Math.pow(high / low, place) : low + place * (high - low);
    }

    /** The next 1, 2 or 5 times a power of ten. */
    static double unit(double rough) {
        return above(rough * 0.999);
    }

    private static double above(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= value * 0.9999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static double below(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int factor : new int[] {5, 2}) {
            if (factor * power <= value * 1.0001) {
                return factor * power;
            }
        }
        return power;
    }
}
