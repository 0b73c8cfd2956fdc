package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTestTest {
    /** The same sum in whole numbers of any size. */
    private static double exact(int b, int c) {
        int n = b + c;
        BigInteger binomial = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k <= Math.min(b, c); k++) {
            sum = sum.add(binomial);
            binomial = binomial.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        BigDecimal tail = new BigDecimal(sum.shiftLeft(1))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), MathContext.DECIMAL64);
        return Math.min(1, tail.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 6", "3, 3", "21, 37", "37, 21", "1, 400", "900, 1100", "4000, 4100"})
    void itIsTheBinomialTail(int b, int c) {
        double expected = exact(b, c);
        assertEquals(expected, new McNemarTest(b, c).p(), 1e-9 * expected);
    }

    @Test
    void allTossesAlikeAreTwoOutcomesOfAll() {
        assertEquals(2.0 / 64, new McNemarTest(0, 6).p(), 1e-12);
        assertEquals(2.0 / 32, new McNemarTest(0, 5).p(), 1e-12);
    }

    @Test
    void whereNoPictureTellsAnythingCanBeChance() {
        assertEquals(1, new McNemarTest(0, 0).p());
    }

    @Test
    void countsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new McNemarTest(-1, 2));
    }
}
