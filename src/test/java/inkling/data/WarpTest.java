package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.KeyedRandom;
import org.junit.jupiter.api.Test;

class WarpTest {
    private static final int SIDE = 28;

    private static Sheet warped(long seed, double x, double y, double length) {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(x, y, x, y + length, 2.5);
        sheet.line(x, y + length, x + length / 2, y + length, 2.5);
        new Warp().apply(sheet, "L", new KeyedRandom(seed));
        return sheet;
    }

    @Test
    void theCentreOfMassComesToTheMiddleWhereverTheInkWas() {
        for (int seed = 0; seed < 100; seed++) {
            Sheet sheet = warped(seed, 2, 2, 12);
            double mass = 0;
            double row = 0;
            double column = 0;
            for (int i = 0; i < sheet.values.length; i++) {
                mass += sheet.values[i];
                row += sheet.values[i] * (i / SIDE);
                column += sheet.values[i] * (i % SIDE);
            }
            assertEquals(14, row / mass, 1.3);
            assertEquals(14, column / mass, 1.3);
        }
    }

    @Test
    void theLongestSideComesToAboutTwentyPixelsHoweverSmallTheInkWas() {
        for (int seed = 0; seed < 100; seed++) {
            Sheet sheet = warped(seed, 8, 6, 10);
            int left = SIDE;
            int right = 0;
            int top = SIDE;
            int bottom = 0;
            for (int i = 0; i < sheet.values.length; i++) {
                if (sheet.values[i] > 0.3) {
                    left = Math.min(left, i % SIDE);
                    right = Math.max(right, i % SIDE);
                    top = Math.min(top, i / SIDE);
                    bottom = Math.max(bottom, i / SIDE);
                }
            }
            assertEquals(20, Math.max(right - left, bottom - top) + 1, 3);
        }
    }

    @Test
    void turnsBothWays() {
        int leaningLeft = 0;
        for (int seed = 0; seed < 200; seed++) {
            Sheet sheet = new Sheet(SIDE, SIDE);
            sheet.line(14, 4, 14, 23, 2.5);
            new Warp().apply(sheet, "1", new KeyedRandom(seed));
            double upper = 0;
            double lower = 0;
            for (int i = 0; i < sheet.values.length; i++) {
                double moment = sheet.values[i] * (i % SIDE - 13.5);
                upper += i / SIDE < 14 ? moment : 0;
                lower += i / SIDE < 14 ? 0 : moment;
            }
            leaningLeft += upper < lower ? 1 : 0;
        }

        assertTrue(leaningLeft > 60 && leaningLeft < 140, leaningLeft + " of 200");
    }
}
