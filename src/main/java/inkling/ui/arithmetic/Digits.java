package inkling.ui.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;

/** Formats the numbers of the Inspect tab, in every language alike. */
public enum Digits {
    /** For the cells of a grid and the ranges of layers: three significant digits. */
    CELL(3),
    /** For lines: five significant digits. */
    LINE(5),
    /** As many digits as tell the number from all others of its type, with an ASCII sign: what another program can read. */
    ALL(0);

    private static final int SMALLEST_PLAIN = 4;
    /** No line ends where it stands: Java's own rules would let one end within a number, after the point or before the exponent. */
    private static final String NO_BREAK = "\ufeff";

    private static final String MINUS = "\u2212";
    private final int significant;

    Digits(int significant) {
        this.significant = significant;
    }

    /** The number, with the minus sign of mathematics unless all digits are wanted. */
    public String format(float value) {
        return this == ALL ? Float.toString(value) : rounded(value);
    }

    /** The same for a number of double precision. */
    public String format(double value) {
        return this == ALL ? Double.toString(value) : rounded(value);
    }

    /** The whole number, never shortened, such as a row of the padding. */
    String format(int value) {
        return this == ALL ? Integer.toString(value) : (value < 0 ? minus() : "") + Math.abs(value);
    }

    private String rounded(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        String sign = value < 0 ? minus() : "";
        if (Double.isInfinite(value)) {
            return sign + "\u221e";
        }
        return value == 0 ? "0" : sign + positive(new BigDecimal(Math.abs(value)));
    }

    private String positive(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(significant)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -Math.min(significant, SMALLEST_PLAIN) && exponent <= significant) {
            return rounded.toPlainString();
        }
        BigDecimal shown = value.round(new MathContext(significant - 1));
        exponent = shown.precision() - shown.scale() - 1;
        String mantissa = shown.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + (this == LINE ? NO_BREAK : "") + "e" + (exponent < 0 ? minus() : "") + Math.abs(exponent);
    }

    private String minus() {
        return this == LINE ? MINUS + NO_BREAK : MINUS;
    }
}
