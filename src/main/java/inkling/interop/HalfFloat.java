package inkling.interop;

/** Converts floats of 16 bits, IEEE 754 binary16, to and from those of 32 bits; Java 17 has no such methods. */
final class HalfFloat {
    private static final int FRACTION_BITS = 10;
    private static final int EXPONENT_MASK = 0x1f;
    private static final int FRACTION_MASK = 0x3ff;
    private static final int SIGN = 0x8000;
    /** The bias of the exponent, and what a fraction counts where the exponent is 0. */
    private static final int BIAS = 15;

    private HalfFloat() {}

    static float toFloat(short half) {
        int exponent = half >> FRACTION_BITS & EXPONENT_MASK;
        int fraction = half & FRACTION_MASK;
        float magnitude;
        if (exponent == EXPONENT_MASK) {
            magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else if (exponent == 0) {
            magnitude = Math.scalb((float) fraction, 1 - BIAS - FRACTION_BITS);
        } else {
            magnitude = Math.scalb((float) (fraction + FRACTION_MASK + 1), exponent - BIAS - FRACTION_BITS);
        }
        return (half & SIGN) == 0 ? magnitude : -magnitude;
    }

    /** Rounds to the nearest, of two that are as near to the even one. */
    static short of(float value) {
        int sign = Float.floatToRawIntBits(value) >>> 16 & SIGN;
        if (Float.isNaN(value)) {
            return (short) (sign | EXPONENT_MASK << FRACTION_BITS | 1);
        }
        float magnitude = Math.abs(value);
        int exponent = Math.max(Math.getExponent(magnitude), 1 - BIAS);
        if (exponent > BIAS) {
            return (short) (sign | EXPONENT_MASK << FRACTION_BITS);
        }
        // a carry out of the fraction counts on in the exponent, up to infinity
        int fraction = (int) Math.rint(Math.scalb((double) magnitude, FRACTION_BITS - exponent));
        int bits = (exponent + BIAS - 1 << FRACTION_BITS) + fraction;
        return (short) (sign | bits);
    }
}
