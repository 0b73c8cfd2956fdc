package inkling.engine.optimiser;

/**
 * Computes the powers of a number one after the other, without {@code StrictMath.pow}, which makes several arrays a call. What
 * rounding loses is carried along (Dekker: "A floating-point technique for extending the available precision", 1971), so that the
 * error does not grow.
 */
final class RunningPower {
    private final double base;
    private double power = 1;
    private double lost;

    RunningPower(double base) {
        this.base = base;
    }

    /** The base at first, then its square, and so on. */
    double next() {
        double product = power * base;
        double rest = Math.fma(lost, base, Math.fma(power, base, -product));
        power = product + rest;
        lost = rest - (power - product);
        return power;
    }

    /** Leaves out so many of them. */
    void skip(long count) {
        // once a power is zero, all that follow are
        for (long i = 0; i < count && power > 0; i++) {
            next();
        }
    }
}
