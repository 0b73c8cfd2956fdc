package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.data.PictureCollector;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AugmenterTest {
    private static final int SIDE = 28;
    private static final Set<AugmentationStep> ALL = EnumSet.allOf(AugmentationStep.class);
    /** Only the 7 is something that the steps know. */
    private static final List<String> CLASSES = List.of("Z", "7");

    private final Augmenter augmenter = new Augmenter(SIDE, SIDE, CLASSES, ContentKind.DIGITS, ALL, 5);

    /** A grey Z with an upright stem. */
    private static float[] letter(int side) {
        float[] picture = new float[side * side];
        for (int y = side / 7; y < side * 6 / 7; y++) {
            boolean top = y < side * 2 / 7;
            boolean bottom = y >= side * 5 / 7;
            for (int x = top ? side / 4 : side * 3 / 7; x < (bottom ? side * 3 / 4 : side * 4 / 7); x++) {
                picture[y * side + x] = 0.9f;
            }
        }
        return picture;
    }

    private static float[] variant(Augmenter augmenter, int label, int epoch, int sample) {
        float[] picture = letter(SIDE);
        augmenter.augment(picture, 0, label, epoch, sample);
        return picture;
    }

    private float[] variant(int epoch, int sample) {
        return variant(augmenter, 0, epoch, sample);
    }

    private static Augmenter only(AugmentationStep... steps) {
        return new Augmenter(SIDE, SIDE, CLASSES, ContentKind.DIGITS, Set.of(steps), 5);
    }

    @Test
    void theSameEpochAndSampleGiveTheSamePictureOnEveryThread() {
        float[][] alone = IntStream.range(0, 200).mapToObj(i -> variant(3, i)).toArray(float[][]::new);
        float[][] together =
                IntStream.range(0, 200).parallel().mapToObj(i -> variant(3, i)).toArray(float[][]::new);

        assertArrayEquals(alone, together);
    }

    @Test
    void whatCameBeforeDoesNotMatter() {
        float[] first = variant(2, 17);
        for (int sample = 0; sample < 30; sample++) {
            variant(augmenter, 1, 9, sample);
        }

        assertArrayEquals(first, variant(2, 17));
    }

    @Test
    void anotherEpochGivesAnotherPicture() {
        assertFalse(Arrays.equals(variant(1, 2), variant(2, 2)));
    }

    @Test
    void anotherSeedGivesOtherPictures() {
        assertFalse(Arrays.equals(
                variant(1, 2), variant(new Augmenter(SIDE, SIDE, CLASSES, ContentKind.DIGITS, ALL, 6), 0, 1, 2)));
    }

    @Test
    void aboutAFifthOfThePicturesStayAsTheyAre() {
        int same = 0;
        for (int sample = 0; sample < 1000; sample++) {
            same += Arrays.equals(letter(SIDE), variant(1, sample)) ? 1 : 0;
        }

        assertEquals(200, same, 50);
    }

    @Test
    void withoutStepsAllStayAsTheyAre() {
        for (int sample = 0; sample < 50; sample++) {
            assertArrayEquals(letter(SIDE), variant(only(), 0, 1, sample));
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesStayWithinZeroAndOne(AugmentationStep step) {
        Augmenter one = only(step);
        for (int sample = 0; sample < 100; sample++) {
            for (float value : variant(one, 1, 1, sample)) {
                assertTrue(value >= 0 && value <= 1, "value " + value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEMPLATES", "FORMS"})
    void stepsThatKnowDigitsLeaveOtherClassesAlone(AugmentationStep step) {
        // what the frame does is the same, whatever the steps
        Augmenter other = only(step == AugmentationStep.FORMS ? AugmentationStep.TEMPLATES : AugmentationStep.FORMS);
        for (int sample = 0; sample < 100; sample++) {
            assertArrayEquals(variant(other, 0, 1, sample), variant(only(step), 0, 1, sample));
        }
    }

    @Test
    void aStepDrawsTheSameWhetherOthersAreOnOrOff() {
        // neither templates nor forms have anything to do with a Z
        Augmenter more = only(AugmentationStep.TEMPLATES, AugmentationStep.FORMS, AugmentationStep.SLANT);
        for (int sample = 0; sample < 50; sample++) {
            assertArrayEquals(variant(only(AugmentationStep.SLANT), 0, 1, sample), variant(more, 0, 1, sample));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 56})
    void theInkIsFramedAsADrawingIs(int side) {
        Augmenter sized = new Augmenter(side, side, CLASSES, ContentKind.DIGITS, ALL, 5);
        for (int sample = 0; sample < 200; sample++) {
            float[] picture = letter(side);
            sized.augment(picture, 0, 0, 1, sample);
            if (!Arrays.equals(letter(side), picture)) {
                Frame frame = Frame.of(picture, side);
                assertEquals(side / 2.0, frame.centreX(), 1.25 * side / 28);
                assertEquals(side / 2.0, frame.centreY(), 1.25 * side / 28);
                assertEquals(20.0 * side / 28, frame.longest(), 3.0 * side / 28);
                assertEquals(1, frame.brightest(), 1e-6);
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
        for (int sample = 0; sample < 20; sample++) {
            float[] picture = new float[SIDE * SIDE];
            augmenter.augment(picture, 0, 0, 1, sample);

            assertArrayEquals(new float[SIDE * SIDE], picture);
        }
    }

    @Test
    void picturesNeedNotBeSquare() {
        float[] picture = new float[20 * 40];
        for (int y = 4; y < 16; y++) {
            Arrays.fill(picture, y * 40 + 5, y * 40 + 17, 1);
        }
        Augmenter wide = new Augmenter(20, 40, CLASSES, ContentKind.DIGITS, ALL, 5);
        for (int sample = 0; sample < 20; sample++) {
            float[] variant = picture.clone();
            wide.augment(variant, 0, 0, 1, sample);

            double mass = 0;
            double x = 0;
            for (int i = 0; i < variant.length; i++) {
                mass += variant[i];
                x += variant[i] * (i % 40);
            }
            assertTrue(Arrays.equals(picture, variant) || Math.abs(x / mass - 20) < 1, "centre " + x / mass);
        }
    }

    @Test
    void picturesOfAnythingStayAsTheyAreWhenAugmented() {
        Dataset mnist = Mnist.test().slice(0, 50);
        PictureCollector pictures = new PictureCollector(mnist.shape(), mnist.classes());
        for (int i = 0; i < mnist.size(); i++) {
            pictures.add(mnist, i);
        }
        Dataset anything = pictures.dataset("anything", ContentKind.PICTURES);
        Augmenter augmenter = new Augmenter(anything, EnumSet.allOf(AugmentationStep.class), 1);
        float[] picture = new float[784];
        for (int i = 0; i < 50; i++) {
            anything.copyImage(i, picture, 0);
            float[] before = picture.clone();
            augmenter.augment(picture, 0, anything.label(i), 1, i);
            assertArrayEquals(before, picture);
        }
    }

    @Test
    void aClassNamedOneThatIsNoDigitNeverGetsAFoot() {
        Augmenter drawings = new Augmenter(
                28,
                28,
                List.of("1"),
                ContentKind.DRAWINGS,
                EnumSet.of(AugmentationStep.FORMS, AugmentationStep.TEMPLATES),
                1);
        Augmenter other = new Augmenter(
                28,
                28,
                List.of("L"),
                ContentKind.DRAWINGS,
                EnumSet.of(AugmentationStep.FORMS, AugmentationStep.TEMPLATES),
                1);
        float[] one = new float[784];
        float[] same = new float[784];
        for (int i = 0; i < 200; i++) {
            Arrays.fill(one, 0);
            for (int y = 4; y < 24; y++) {
                one[y * 28 + 14] = 1;
            }
            System.arraycopy(one, 0, same, 0, 784);
            drawings.augment(one, 0, 0, 1, i);
            other.augment(same, 0, 0, 1, i);
            assertArrayEquals(same, one);
        }
    }
}
