package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PenWidthTest {
    private static double ink(long seed) {
        AugmentationContext context = new AugmentationContext(28, 28);
        context.begin("1");
        context.image.line(14, 4, 14, 23, 3);
        context.random.key(seed);
        new PenWidth().apply(context);
        GreyImage image = context.image;
        double sum = 0;
        for (float value : image.values) {
            assertTrue(value >= 0 && value <= 1);
            sum += value;
        }
        return sum;
    }

    @Test
    void someStrokesGetThickerSomeThinnerAndHalfStay() {
        GreyImage plain = new GreyImage(28, 28);
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
