package inkling.engine.optimiser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningPowerTest {
    /** Below, what rounding loses has no place in a double any more. */
    private static final double TINY = 1e-280;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9, 0.99, 0.999, 0.999999, 1})
    void theyAreThoseOfTheStandardLibrary(double base) {
        RunningPower powers = new RunningPower(base);
        for (int n = 1; n <= 100_000; n++) {
            double expected = StrictMath.pow(base, n);
            assertEquals(expected, powers.next(), Math.ulp(Math.max(expected, TINY)), base + " to the power of " + n);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.999})
    void leavingSomeOutChangesNothingInTheRest(double base) {
        for (int skipped : new int[] {0, 1, 7, 5000}) {
            RunningPower all = new RunningPower(base);
            for (int i = 0; i < skipped; i++) {
                all.next();
            }
            RunningPower rest = new RunningPower(base);
            rest.skip(skipped);
            for (int i = 0; i < 10; i++) {
                assertEquals(all.next(), rest.next(), base + " after " + skipped);
            }
        }
    }
}
