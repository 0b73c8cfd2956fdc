package inkling.ui.model;

import java.util.Locale;

/** Formats numbers for this screen, in every language alike. */
final class Figures {
    private Figures() {}

    /** Formats a share such as {@code 99.34 %}; a dash for NaN. */
    static String percent(double fraction) {
        return Double.isNaN(fraction) ? "–" : String.format(Locale.ROOT, "%.2f %%", 100 * fraction);
    }

    /** Formats a share such as {@code 99 %}. */
    static String wholePercent(double fraction) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * fraction);
    }

    /** The probability of a test, such as {@code p = 0.041}; very small ones as {@code p < 0.001}. */
    static String probability(double p) {
        return p < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, p < 0.1 ? "p = %.3f" : "p = %.2f", p);
    }

    /** Formats a loss such as {@code 0.0412}; a dash for NaN. */
    static String loss(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** Formats a number such as {@code 0.65}. */
    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** Formats a count such as {@code 60,000}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
