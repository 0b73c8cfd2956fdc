package inkling.cli;

import java.util.Locale;

/** Fractions as people read them. */
final class Percent {
    private Percent() {}

    /** Such as {@code 99.34 %}; a dash for NaN. */
    static String of(double fraction) {
        return Double.isNaN(fraction) ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * fraction);
    }
}
