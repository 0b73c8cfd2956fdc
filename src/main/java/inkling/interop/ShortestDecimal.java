package inkling.interop;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Finds the shortest decimal numbers that stand for floats; {@link Float#toString(float)} prints other digits on JDKs before 19.
 */
final class ShortestDecimal {
    /** So many digits tell any two floats apart. */
    private static final int ENOUGH_DIGITS = 9;

    private ShortestDecimal() {}

    /** The double next to the decimal number of the fewest digits that gives this float. */
    static double of(float value) {
        if (!Float.isFinite(value)) {
            return value;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.floatValue() == value) {
                return rounded.doubleValue();
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS)).doubleValue();
    }
}
