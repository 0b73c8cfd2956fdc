package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.random.KeyedRandom;
import inkling.ink.InkBox;
import org.junit.jupiter.api.Test;

class DeformationTest {
    private static final int SIDE = 28;
    private final GreyImage image = new GreyImage(SIDE, SIDE);
    private final Deformation deformation = new Deformation(SIDE);

    private float[] rendered(double longest) {
        InkBox box = image.inkBox(0).orElseThrow();
        float[] out = new float[SIDE * SIDE];
        deformation.render(image, box, longest, 14, 14, out, 0, SIDE, SIDE);
        return out;
    }

    /** A block of full pixels: its edges lie between pixels. */
    private void block(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                image.values[y * SIDE + x] = 1;
            }
        }
    }

    @Test
    void nothingToDoLeavesAPictureInItsFrameAsItWas() {
        // 9x17 pixels about (14, 14)
        block(10, 6, 9, 17);

        assertArrayEquals(image.values, rendered(17), 1e-6f);
    }

    @Test
    void inkIsMovedAndScaledIntoTheFrame() {
        block(3, 2, 5, 9);
        Frame frame = Frame.of(rendered(18), SIDE);

        assertEquals(14, frame.centreX(), 0.05);
        assertEquals(14, frame.centreY(), 0.05);
        assertEquals(18, frame.longest(), 1);
    }

    @Test
    void aQuarterTurnClockwiseTakesTheTopToTheRight() {
        block(10, 6, 9, 17);
        block(6, 6, 4, 3);
        deformation.linear(0, -1, 1, 0);
        float[] turned = rendered(17);
        int upperRight = 0;
        int lowerLeft = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                upperRight += x > 18 && y < 12 && turned[y * SIDE + x] > 0.5f ? 1 : 0;
                lowerLeft += x < 10 && y > 18 && turned[y * SIDE + x] > 0.5f ? 1 : 0;
            }
        }

        assertTrue(upperRight > lowerLeft, upperRight + " and " + lowerLeft);
    }

    @Test
    void linearMapsFollowOneAnother() {
        Deformation twice = new Deformation(SIDE);
        twice.linear(1, 0.2, 0, 1);
        twice.linear(1.5, 0, 0, 1);
        deformation.linear(1.5, 0.3, 0, 1);
        image.line(14, 5, 14, 22, 3);

        assertEquals(deformation.lean(image), twice.lean(image), 1e-12);
    }

    @Test
    void leanIsHowFarTheTopLiesToTheRight() {
        image.line(18, 4, 10, 24, 2);
        assertEquals(0.4, deformation.lean(image), 0.02);

        deformation.linear(1, 0.4, 0, 1);
        assertEquals(0, deformation.lean(image), 0.02);
    }

    @Test
    void taperMakesTheBottomWider() {
        block(9, 5, 11, 19);
        deformation.shape(0, 0.2);
        float[] tapered = rendered(19);

        assertTrue(rowMass(tapered, 7) + 1.5 < rowMass(tapered, 21));
    }

    @Test
    void theMidlineMovesDownAndTheEndsStay() {
        block(9, 5, 11, 3);
        block(9, 13, 11, 3);
        block(9, 21, 11, 3);
        deformation.shape(0.2, 0);
        float[] moved = rendered(19);
        int middle = SIDE;
        int first = -1;
        int last = 0;
        for (int y = 0; y < SIDE; y++) {
            if (rowMass(moved, y) > 8) {
                first = first < 0 ? y : first;
                middle = y - first > 5 && middle == SIDE ? y : middle;
                last = y;
            }
        }

        assertTrue(middle - first > last - middle, first + ", " + middle + ", " + last);
    }

    @Test
    void bentInkStaysNearItsPlaceAndKeepsItsFrame() {
        image.line(14, 5, 14, 23, 3);
        deformation.bend(1.5, new KeyedRandom(4));
        Frame frame = Frame.of(rendered(20), SIDE);

        assertEquals(14, frame.centreX(), 0.1);
        assertEquals(14, frame.centreY(), 0.1);
        assertEquals(20, frame.longest(), 1.5);
    }

    @Test
    void clearingForgetsAll() {
        block(10, 6, 9, 17);
        deformation.linear(1, 0.4, 0.1, 1.3);
        deformation.shape(0.1, 0.1);
        deformation.bend(1.5, new KeyedRandom(4));
        deformation.clear();

        assertArrayEquals(image.values, rendered(17), 1e-6f);
    }

    private static double rowMass(float[] picture, int row) {
        double mass = 0;
        for (int x = 0; x < SIDE; x++) {
            mass += picture[row * SIDE + x];
        }
        return mass;
    }
}
