package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalPaperTest {
    @Test
    void isTheLowestOfTheHighestOfEachSquare() {
        Random random = new Random(8);
        int width = 23;
        int height = 17;
        float[] values = new float[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(9) / 8f;
        }
        for (int side : new int[] {1, 3, 7, 60}) {
            int radius = Math.max(1, side / 2);
            float[] highest = extreme(values, width, height, radius, true);

            assertArrayEquals(
                    extreme(highest, width, height, radius, false),
                    LocalPaper.closing(values, width, height, side),
                    "square of " + side);
        }
    }

    private static float[] extreme(float[] values, int width, int height, int radius, boolean highest) {
        float[] found = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float extreme = values[y * width + x];
                for (int v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++) {
                    for (int u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
                        float value = values[v * width + u];
                        extreme = highest ? Math.max(extreme, value) : Math.min(extreme, value);
                    }
                }
                found[y * width + x] = extreme;
            }
        }
        return found;
    }
}
