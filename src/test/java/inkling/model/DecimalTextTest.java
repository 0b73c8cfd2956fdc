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
        // Double.toString prints 9.999999999999999E22 and 8.409999999999999E21 before JDK 19
        assertEquals("1E+23", DecimalText.of(1E23));
        assertEquals("8.41E+21", DecimalText.of(8.41E21));
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
