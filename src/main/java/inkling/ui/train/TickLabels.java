package inkling.ui.train;

import java.util.Locale;
import javafx.util.StringConverter;

/** Numbers along an axis, short whatever their size. */
final class TickLabels extends StringConverter<Number> {
    private static final double LONG = 10_000;

    @Override
    public String toString(Number number) {
        double value = number.doubleValue();
        if (Math.abs(value) >= LONG) {
            return String.format(Locale.ROOT, "%.0e", value);
        }
        // Sums of tick units carry rounding errors in their last digits.
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException("Axes are not typed into.");
    }
}
