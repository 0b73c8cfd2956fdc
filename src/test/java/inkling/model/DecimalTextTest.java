package inkling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalTextTest {
    @Test
    void roundNumbersStayShort() {
        assertEquals("0.1", DecimalText.of(0.1));
        assertEquals("300", DecimalText.of(300));
        assertEquals("0", DecimalText.of(0));
        assertEquals("0.30000000000000004", DecimalText.of(0.1 + 0.2));
        assertEquals("1E-8", DecimalText.of(1e-8));
    }

    @Test
    void jdk17AndLaterAgreeWhereTheirOwnTextDiffers() {
        // Double.toString gives 2.0E-3 and 2.2E-322 with superfluous digits, and 2.0E23 as 2.0000000000000003E23,
        // before 19
        assertEquals("0.002", DecimalText.of(2.0E-3));
        assertEquals("2E+23", DecimalText.of(2.0E23));
        assertEquals("2.22044604925031E-16", DecimalText.of(2.22044604925031E-16));
    }

    @Test
    void everyNumberComesBack() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(DecimalText.of(value)));
            }
        }
    }

    @Test
    void whatIsNoNumberKeepsItsName() {
        assertEquals("NaN", DecimalText.of(Double.NaN));
        assertEquals("-Infinity", DecimalText.of(Double.NEGATIVE_INFINITY));
    }
}
