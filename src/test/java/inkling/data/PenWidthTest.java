package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PenWidthTest {
    private static double ink(long seed) {
        AugmentationContext workpiece = new AugmentationContext(28, 28);
        workpiece.begin("1");
        workpiece.sheet.line(14, 4, 14, 23, 3);
        workpiece.random.key(seed);
        new PenWidth().apply(workpiece);
        Sheet sheet = workpiece.sheet;
        double sum = 0;
        for (float value : sheet.values) {
            assertTrue(value >= 0 && value <= 1);
            sum += value;
        }
        return sum;
    }

    @Test
    void someStrokesGetThickerSomeThinnerAndHalfStay() {
        Sheet plain = new Sheet(28, 28);
        plain.line(14, 4, 14, 23, 3);
        double before = 0;
        for (float value : plain.values) {
            before += value;
        }
        int thicker = 0;
        int thinner = 0;
        for (int seed = 0; seed < 400; seed++) {
            thicker += ink(seed) > before + 1e-3 ? 1 : 0;
            thinner += ink(seed) < before - 1e-3 ? 1 : 0;
        }

        assertEquals(90, thicker, 35);
        assertEquals(110, thinner, 35);
    }
}
