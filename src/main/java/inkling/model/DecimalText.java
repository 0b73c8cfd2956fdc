package inkling.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Formats numbers as decimal text that is the same on every JDK and gives the same number back: {@link Double#toString(double)}
 * prints more digits than it needs on JDKs before 19, so that files written with it would differ.
 */
public final class DecimalText {
    /** Any decimal of so many digits survives the way through a double. */
    private static final int SAFE_DIGITS = 15;

    private static final int ENOUGH_DIGITS = 17;

    private DecimalText() {}

    /**
     * {@return the number in 15 digits or, if they do not give it back, in 16 or 17; trailing zeros and the sign of zero left
     * out}
     *
     * @param value any number; an infinite one and NaN as Java prints them
     */
    public static String of(double value) {
        return Double.isFinite(value) ? decimal(value).toString() : Double.toString(value);
    }

    /**
     * {@return the decimal number that {@link #of} prints}
     *
     * @param value finite
     * @throws NumberFormatException if the value is infinite or NaN
     */
    public static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact;
        for (int digits = SAFE_DIGITS; digits <= ENOUGH_DIGITS; digits++) {
            rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                break;
            }
        }
        BigDecimal shortest = rounded.stripTrailingZeros();
        // 300, not 3E+2
        return shortest.scale() < 0 && shortest.precision() - shortest.scale() <= SAFE_DIGITS
                ? shortest.setScale(0)
                : shortest;
    }
}
