package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ElasticTest {
    /** By how many pixels the middle of an upright line leaves the straight way between its ends, on average. */
    private static double bend(String className) {
        double sum = 0;
        for (int seed = 0; seed < 200; seed++) {
            AugmentationContext context = new AugmentationContext(28, 28);
            context.begin(className);
            context.image.line(21, 12, 21, 30, 2);
            context.random.key(seed);
            new Elastic().apply(context);
            float[] out = new float[28 * 28];
            context.finish(out, 0);
            sum += Math.abs(column(out, 14) - (column(out, 7) + column(out, 21)) / 2);
        }
        return sum / 200;
    }

    private static double column(float[] picture, int row) {
        double mass = 1e-9;
        double sum = 0;
        for (int x = 0; x < 28; x++) {
            mass += picture[row * 28 + x];
            sum += picture[row * 28 + x] * x;
        }
        return sum / mass;
    }

    @Test
    void linesAreBentByAboutAPixel() {
        double bend = bend("4");

        assertTrue(bend > 0.4 && bend < 1.5, "bent by " + bend);
    }

    @Test
    void aOneStaysStraighter() {
        assertTrue(bend("1") < 0.7 * bend("4"));
    }
}
