package inkling.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.KeyedRandom;
import org.junit.jupiter.api.Test;

class DigitFormsTest {
    private static final int SIDE = 28;
    private final DigitForms forms = new DigitForms();

    /** A straight stem from (14, 4) to (14, 23): what is left of a 1, a 7 or a 9 without its head. */
    private static Sheet stem() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        sheet.line(14, 4, 14, 23, 2.5);
        return sheet;
    }

    private Sheet drawn(String className, long seed) {
        Sheet sheet = stem();
        forms.apply(sheet, className, new KeyedRandom(seed));
        return sheet;
    }

    private static double ink(Sheet sheet, int top, int bottom, int left, int right) {
        double sum = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                sum += sheet.at(y, x);
            }
        }
        return sum;
    }

    /** How many of 400 variants have more ink than the stem in this part of the picture. */
    private int variantsWithInk(String className, int top, int bottom, int left, int right) {
        int count = 0;
        for (int seed = 0; seed < 400; seed++) {
            count += ink(drawn(className, seed), top, bottom, left, right) > ink(stem(), top, bottom, left, right) + 1
                    ? 1
                    : 0;
        }
        return count;
    }

    @Test
    void aSevenOftenGetsABarOnBothSidesOfItsStem() {
        assertEquals(160, variantsWithInk("7", 8, 22, 16, 27), 60);
        assertEquals(160, variantsWithInk("7", 8, 22, 0, 12), 60);
    }

    @Test
    void aOneOftenGetsAFlagOnTheLeftOfItsHead() {
        assertEquals(160, variantsWithInk("1", 0, 15, 0, 12), 50);
        assertEquals(0, variantsWithInk("1", 0, 15, 17, 27));
    }

    @Test
    void aOneSometimesGetsAFoot() {
        assertEquals(120, variantsWithInk("1", 20, 27, 16, 27), 50);
    }

    @Test
    void aNineOftenGetsALegCurledToTheLeft() {
        assertEquals(160, variantsWithInk("9", 18, 27, 0, 12), 60);
        assertEquals(0, variantsWithInk("9", 0, 10, 0, 12));
    }

    @Test
    void classesWithoutOtherFormsStayAsTheyAre() {
        for (String className : new String[] {"2", "3", "4", "5", "6", "8", "trousers"}) {
            assertArrayEquals(stem().values, drawn(className, 3).values);
        }
    }

    @Test
    void aWideOneKeepsItsOwnFlagAndFoot() {
        for (int seed = 0; seed < 50; seed++) {
            Sheet sheet = stem();
            sheet.line(6, 23, 22, 23, 2.5);
            float[] before = sheet.values.clone();
            forms.apply(sheet, "1", new KeyedRandom(seed));

            assertArrayEquals(before, sheet.values);
        }
    }

    @Test
    void aZeroSometimesGetsASlashThroughItsMiddle() {
        int slashed = 0;
        for (int seed = 0; seed < 400; seed++) {
            Sheet ring = new Sheet(SIDE, SIDE);
            ring.line(9, 4, 9, 23, 2);
            ring.line(19, 4, 19, 23, 2);
            forms.apply(ring, "0", new KeyedRandom(seed));
            slashed += ink(ring, 12, 15, 13, 15) > 1 ? 1 : 0;
        }

        assertEquals(100, slashed, 40);
    }

    @Test
    void anEmptyPictureStaysEmpty() {
        Sheet sheet = new Sheet(SIDE, SIDE);
        forms.apply(sheet, "7", new KeyedRandom(1));

        assertEquals(0, ink(sheet, 0, 27, 0, 27));
    }

    @Test
    void formsNearTheEdgeStayInside() {
        for (int seed = 0; seed < 100; seed++) {
            Sheet sheet = new Sheet(SIDE, SIDE);
            sheet.line(1, 0, 1, 27, 2);
            forms.apply(sheet, "9", new KeyedRandom(seed));

            assertTrue(ink(sheet, 0, 27, 0, 27) > 30);
        }
    }
}
