package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlantTest {
    /** How far a stem leans after the step, having leant so far before; to the right for each pixel up. */
    private static double leaning(String className, double before, long seed) {
        AugmentationContext context = new AugmentationContext(28, 28);
        context.begin(className);
        context.image.line(21 + 9 * before, 12, 21 - 9 * before, 30, 3);
        context.random.key(seed);
        new Slant().apply(context);
        return context.deformation.lean(context.image);
    }

    private static int count(String className, double before, double from, double to) {
        int count = 0;
        for (int seed = 0; seed < 300; seed++) {
            double leaning = leaning(className, before, seed);
            count += leaning >= from && leaning <= to ? 1 : 0;
        }
        return count;
    }

    @Test
    void mostDigitsAreSlantedBothWays() {
        assertTrue(count("3", 0, 0.1, 0.6) > 80);
        assertTrue(count("3", 0, -0.6, -0.1) > 80);
    }

    @Test
    void aSevenIsRatherTurnedForward() {
        assertTrue(count("7", 0, 0.1, 0.7) > 2 * count("7", 0, -0.7, -0.1));
    }

    @Test
    void aOneIsNeverBroughtToLeanBackFar() {
        assertTrue(count("1", -0.1, -0.32, 1) == 300);
    }

    @Test
    void whatLeansFarAlreadyIsNotPushedOver() {
        assertTrue(count("4", 0.7, -1, 0.85) == 300);
        assertTrue(count("4", -0.4, -0.55, 1) == 300);
    }
}
