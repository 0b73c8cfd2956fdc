package inkling.ui.chart;

import java.util.Locale;

/** Writes numbers beside an axis and in sentences: short, and alike in every language. */
public final class TickLabels {
    private static final double LARGE = 10_000;
    private static final double SMALL = 0.001;

    private TickLabels() {}

    /** Formats a number such as {@code 0.05}, {@code 20} or {@code 2×10^6}. */
    static String of(double value) {
        double size = Math.abs(value);
        if (size >= LARGE || size < SMALL * 0.999 && size > 1e-12) {
            return scientific(value, "%.0f");
        }
        // Sums of tick units carry rounding errors in their last digits.
        String text = String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    /** A loss: such as {@code 0.085}; that of a run that diverges may be {@code 9,100} or {@code 2.3×10^12}. */
    static String loss(double value) {
        if (value < 1000) {
            return String.format(Locale.ROOT, "%.3f", value);
        }
        return value < 1e7 ? String.format(Locale.ROOT, "%,.0f", value) : scientific(value, "%.1f");
    }

    private static String scientific(double value, String format) {
        int power = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        String factor = String.format(Locale.ROOT, format, value / Math.pow(10, power));
        return (factor.equals("1") ? "" : factor + "×") + "10^" + power;
    }
}
