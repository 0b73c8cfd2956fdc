package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigitFormsTest {
    private static final int SIDE = 28;
    private static final int MARGIN = 7;
    private final DigitForms forms = new DigitForms();

    /** A straight stem from (14, 4) to (14, 23): what is left of a 1, a 7 or a 9 without its head. */
    private static GreyImage stem() {
        GreyImage image = new AugmentationContext(SIDE, SIDE).image;
        line(image, 14, 4, 14, 23, 2.5);
        return image;
    }

    /** Positions count from the picture's corner, a quarter of its side within the image. */
    private static void line(GreyImage image, double x0, double y0, double x1, double y1, double pen) {
        image.line(x0 + MARGIN, y0 + MARGIN, x1 + MARGIN, y1 + MARGIN, pen);
    }

    private GreyImage drawn(String className, long seed) {
        return drawn(stem(), className, seed);
    }

    private GreyImage drawn(GreyImage before, String className, long seed) {
        AugmentationContext context = new AugmentationContext(SIDE, SIDE);
        context.begin(className);
        System.arraycopy(before.values, 0, context.image.values, 0, before.values.length);
        context.random.key(seed);
        forms.apply(context);
        return context.image;
    }

    private static double ink(GreyImage image, int top, int bottom, int left, int right) {
        double sum = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                sum += image.at(y + MARGIN, x + MARGIN);
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
    void aOneWithAFootOfItsOwnGetsNoOther() {
        GreyImage footed = stem();
        line(footed, 6, 23, 22, 23, 2.5);
        for (int seed = 0; seed < 50; seed++) {
            assertArrayEquals(footed.values, drawn(footed, "1", seed).values);
        }
    }

    @Test
    void aSevenWithABarOfItsOwnGetsNoOther() {
        GreyImage barred = stem();
        line(barred, 8, 15, 20, 15, 2.5);
        for (int seed = 0; seed < 50; seed++) {
            assertArrayEquals(barred.values, drawn(barred, "7", seed).values);
        }
    }

    @Test
    void aZeroSometimesGetsASlashThroughItsMiddle() {
        GreyImage ring = new AugmentationContext(SIDE, SIDE).image;
        line(ring, 9, 4, 9, 23, 2);
        line(ring, 19, 4, 19, 23, 2);
        int slashed = 0;
        for (int seed = 0; seed < 400; seed++) {
            slashed += ink(drawn(ring, "0", seed), 12, 15, 13, 15) > 1 ? 1 : 0;
        }

        assertEquals(100, slashed, 40);
    }

    @Test
    void theStemOfAOneWithAFlagIsStraightened() {
        GreyImage leaning = new AugmentationContext(SIDE, SIDE).image;
        line(leaning, 19, 4, 9, 23, 2.5);
        for (int seed = 0; seed < 50; seed++) {
            AugmentationContext context = new AugmentationContext(SIDE, SIDE);
            context.begin("1");
            System.arraycopy(leaning.values, 0, context.image.values, 0, leaning.values.length);
            context.random.key(seed);
            forms.apply(context);

            boolean changed = !Arrays.equals(leaning.values, context.image.values);
            double leans = context.deformation.lean(leaning);
            assertTrue(changed ? leans < 0.3 : leans > 0.5, changed + ", leans " + leans);
        }
    }

    @Test
    void anEmptyPictureStaysEmpty() {
        GreyImage empty = new AugmentationContext(SIDE, SIDE).image;
        for (String className : new String[] {"0", "1", "7", "9"}) {
            assertArrayEquals(empty.values, drawn(empty, className, 1).values);
        }
    }

    @Test
    void aTemplateHasItsForms() {
        for (int seed = 0; seed < 50; seed++) {
            AugmentationContext context = new AugmentationContext(SIDE, SIDE);
            context.begin("7");
            context.strokes.moveTo(0, 0);
            context.strokes.lineTo(0, 9);
            context.drawStrokes(2);
            float[] before = context.image.values.clone();
            context.random.key(seed);
            forms.apply(context);

            assertArrayEquals(before, context.image.values);
        }
    }
}
