package inkling.ui.model;

import java.util.Locale;

/** Numbers as this screen shows them, in every language alike. */
final class Figures {
    private Figures() {}

    /** Such as {@code 99.34 %}; a dash for NaN. */
    static String percent(double fraction) {
        return Double.isNaN(fraction) ? "–" : String.format(Locale.ROOT, "%.2f %%", 100 * fraction);
    }

    /** Such as {@code 0.65}. */
    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** Such as {@code 60,000}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
