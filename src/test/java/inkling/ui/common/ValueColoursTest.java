package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ValueColoursTest {
    @Test
    void theLightnessGrowsWithTheValue() {
        for (int i = -50; i < 50; i++) {
            assertTrue(lightness(i / 50f) < lightness((i + 1) / 50f), "at " + i / 50f);
        }
    }

    @Test
    void zeroIsGrey() {
        int zero = ValueColours.argb(0);
        assertEquals(zero & 0xff, zero >> 8 & 0xff);
        assertEquals(zero & 0xff, zero >> 16 & 0xff);
    }

    @Test
    void beyondTheRangeNothingChanges() {
        assertEquals(ValueColours.argb(1), ValueColours.argb(7));
        assertEquals(ValueColours.argb(-1), ValueColours.argb(Float.NEGATIVE_INFINITY));
    }

    @Test
    void theFarthestValueIsAtTheEndOfTheScale() {
        assertEquals(0.25f, ValueColours.scale(new float[] {1, -4, 3, 100}, 3));
    }

    @Test
    void zerosHaveNoScale() {
        assertEquals(0, ValueColours.scale(new float[3], 3));
    }

    /** L* of CIE 1976. */
    private static double lightness(float value) {
        int argb = ValueColours.argb(value);
        double y = 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
        return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
    }

    private static double linear(int channel) {
        double level = (channel & 0xff) / 255.0;
        return level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
    }
}
