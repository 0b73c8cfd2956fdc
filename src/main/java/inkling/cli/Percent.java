package inkling.cli;

import java.util.Locale;

/** Formats fractions as percentages. */
final class Percent {
    private Percent() {}

    /** Formats a fraction such as {@code 99.34 %}; a dash for NaN. */
    static String of(double fraction) {
        return Double.isNaN(fraction) ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * fraction);
    }
}
