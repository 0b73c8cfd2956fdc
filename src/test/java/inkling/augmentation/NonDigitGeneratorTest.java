package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NonDigitGeneratorTest {
    private static final int SIDE = 28;

    private final NonDigitGenerator nonDigits = new NonDigitGenerator(digits(), 3);

    /** Fours and nines of straight lines. */
    private static Dataset digits() {
        GreyImage four = new GreyImage(SIDE, SIDE);
        four.line(9, 4, 9, 15, 2.5);
        four.line(9, 15, 19, 15, 2.5);
        four.line(19, 4, 19, 23, 2.5);
        GreyImage nine = new GreyImage(SIDE, SIDE);
        nine.line(9, 4, 9, 13, 2.5);
        nine.line(9, 13, 19, 13, 2.5);
        nine.line(9, 4, 19, 4, 2.5);
        nine.line(19, 4, 19, 23, 2.5);
        byte[] pixels = new byte[2 * SIDE * SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            pixels[i] = (byte) (255 * four.values[i]);
            pixels[SIDE * SIDE + i] = (byte) (255 * nine.values[i]);
        }
        return new Dataset(
                "two", new Shape(SIDE, SIDE, 1), pixels, new byte[] {0, 1}, List.of("4", "9"), ContentKind.DIGITS);
    }

    private static float[] drawn(NonDigitGenerator nonDigits, int epoch, int index) {
        float[] picture = new float[SIDE * SIDE];
        nonDigits.draw(picture, 0, epoch, index);
        return picture;
    }

    @Test
    void theSameEpochAndIndexGiveTheSamePictureOnEveryThread() {
        float[][] alone =
                IntStream.range(0, 300).mapToObj(i -> drawn(nonDigits, 1, i)).toArray(float[][]::new);
        float[][] together = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> drawn(nonDigits, 1, i))
                .toArray(float[][]::new);

        assertArrayEquals(alone, together);
    }

    @Test
    void anotherEpochOrSeedGivesAnotherPicture() {
        float[] picture = drawn(nonDigits, 1, 7);

        assertFalse(Arrays.equals(picture, drawn(nonDigits, 2, 7)));
        assertFalse(Arrays.equals(picture, drawn(new NonDigitGenerator(digits(), 4), 1, 7)));
    }

    @Test
    void everyPictureIsFramedAsADrawingIs() {
        for (int i = 0; i < 1000; i++) {
            Frame frame = Frame.of(drawn(nonDigits, 1, i), SIDE);
            assertEquals(14, frame.centreX(), 1.2, "picture " + i);
            assertEquals(14, frame.centreY(), 1.2, "picture " + i);
            assertEquals(20, frame.longest(), 4, "picture " + i);
            assertEquals(1, frame.brightest(), 1e-6);
        }
    }

    @Test
    void whatWasThereBeforeIsPaintedOver() {
        float[] three = new float[3 * SIDE * SIDE];
        Arrays.fill(three, 0.5f);
        nonDigits.draw(three, SIDE * SIDE, 1, 7);

        assertArrayEquals(drawn(nonDigits, 1, 7), Arrays.copyOfRange(three, SIDE * SIDE, 2 * SIDE * SIDE));
        assertEquals(0.5f, three[SIDE * SIDE - 1]);
        assertEquals(0.5f, three[2 * SIDE * SIDE]);
    }

    @Test
    void noPictureIsAPlainUprightStroke() {
        for (int i = 0; i < 2000; i++) {
            float[] picture = drawn(nonDigits, 5, i);
            assertFalse(isUprightStroke(picture), "picture " + i + " is a 1");
        }
    }

    /** Whether there is ink in many rows on end, in each of them one narrow stroke, which goes to the right on its way up. */
    private static boolean isUprightStroke(float[] picture) {
        int rows = 0;
        int top = -1;
        int bottom = -1;
        double topColumn = 0;
        double column = 0;
        for (int y = 0; y < SIDE; y++) {
            int left = SIDE;
            int right = -1;
            for (int x = 0; x < SIDE; x++) {
                if (picture[y * SIDE + x] > 0.3f) {
                    left = Math.min(left, x);
                    right = x;
                }
            }
            if (right - left > 5) {
                return false;
            }
            if (right >= 0) {
                rows++;
                bottom = y;
                column = (left + right) / 2.0;
                topColumn = top < 0 ? column : topColumn;
                top = top < 0 ? y : top;
            }
        }
        return rows > 14 && bottom - top < rows && topColumn - column > -0.35 * rows;
    }

    @Test
    void dataWithoutDigitsHasNonDigitsToo() {
        Dataset named = new Dataset("x", new Shape(20, 30, 1), new byte[600], new byte[1], List.of("trousers"));
        NonDigitGenerator drawings = new NonDigitGenerator(named, 1);
        for (int i = 0; i < 100; i++) {
            float[] picture = new float[600];
            drawings.draw(picture, 0, 1, i);
            float most = 0;
            for (float value : picture) {
                most = Math.max(most, value);
            }
            assertTrue(most > 0.9f, "picture " + i + " is empty");
        }
    }

    @Test
    void colouredDataIsRefused() {
        Dataset coloured = new Dataset("x", new Shape(4, 4, 3), new byte[48], new byte[1], List.of("4"));

        assertThrows(IllegalArgumentException.class, () -> new NonDigitGenerator(coloured, 1));
    }

    @Test
    void nonDigitsAmongOtherThanDigitsDoNotDependOnThePictures() {
        Dataset dark = new Dataset(
                "dark", new Shape(28, 28, 1), new byte[784], new byte[1], List.of("7"), ContentKind.DRAWINGS);
        byte[] full = new byte[784];
        Arrays.fill(full, (byte) -1);
        Dataset bright =
                new Dataset("bright", new Shape(28, 28, 1), full, new byte[1], List.of("7"), ContentKind.DRAWINGS);
        float[] one = new float[784];
        float[] two = new float[784];
        for (int i = 0; i < 100; i++) {
            new NonDigitGenerator(dark, 1).draw(one, 0, 1, i);
            new NonDigitGenerator(bright, 1).draw(two, 0, 1, i);
            assertArrayEquals(one, two);
        }
    }
}
