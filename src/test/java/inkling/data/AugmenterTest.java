package inkling.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AugmenterTest {
    private static final int SIDE = 28;
    private final Augmenter augmenter =
            new Augmenter(SIDE, SIDE, List.of("L"), Subject.DRAWINGS, EnumSet.allOf(AugmentationStep.class), 5);

    /** A grey L. */
    private static float[] letter() {
        float[] picture = new float[SIDE * SIDE];
        for (int y = 4; y < 24; y++) {
            for (int x = 9; x < (y < 21 ? 12 : 21); x++) {
                picture[y * SIDE + x] = 0.9f;
            }
        }
        return picture;
    }

    private float[] variant(int epoch, int sample) {
        float[] picture = letter();
        augmenter.augment(picture, 0, 0, epoch, sample);
        return picture;
    }

    @Test
    void theSameEpochAndSampleGiveTheSamePicture() {
        assertArrayEquals(variant(3, 17), variant(3, 17));
    }

    @Test
    void anotherEpochGivesAnotherPicture() {
        assertFalse(Arrays.equals(variant(1, 2), variant(2, 2)));
    }

    @Test
    void aGoodQuarterOfThePicturesStayAsTheyAre() {
        int same = 0;
        for (int sample = 0; sample < 1000; sample++) {
            same += Arrays.equals(letter(), variant(1, sample)) ? 1 : 0;
        }

        assertEquals(270, same, 50);
    }

    @Test
    void valuesStayWithinZeroAndOne() {
        for (int sample = 0; sample < 200; sample++) {
            for (float value : variant(1, sample)) {
                assertTrue(value >= 0 && value <= 1, "value " + value);
            }
        }
    }

    @Test
    void theCentreOfMassStaysNearTheMiddle() {
        for (int sample = 0; sample < 200; sample++) {
            float[] picture = variant(1, sample);
            if (!Arrays.equals(letter(), picture)) {
                double mass = 0;
                double x = 0;
                for (int i = 0; i < picture.length; i++) {
                    mass += picture[i];
                    x += picture[i] * (i % SIDE);
                }
                assertEquals(14, x / mass, 1.3);
            }
        }
    }

    @Test
    void whatLiesBeforeAndBehindThePictureIsLeftAlone() {
        float[] three = new float[3 * SIDE * SIDE];
        Arrays.fill(three, 0.5f);
        augmenter.augment(three, SIDE * SIDE, 0, 1, 1);

        for (int i = 0; i < SIDE * SIDE; i++) {
            assertEquals(0.5f, three[i]);
            assertEquals(0.5f, three[2 * SIDE * SIDE + i]);
        }
    }

    @Test
    void anEmptyPictureStaysEmpty() {
        float[] picture = new float[SIDE * SIDE];
        augmenter.augment(picture, 0, 0, 1, 1);

        assertArrayEquals(new float[SIDE * SIDE], picture);
    }
}
