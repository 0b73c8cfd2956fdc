package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramedNormaliserTest {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);
    private static final Stroke BAR = new Stroke(List.of(new Point(60, 50), new Point(170, 57)), 16);
    private static final Stroke LEG = new Stroke(List.of(new Point(170, 57), new Point(110, 241)), 16);
    private static final Ink SEVEN = new Ink(List.of(BAR, LEG));

    private final FramedNormaliser frame = new FramedNormaliser(NORMALISER, SEVEN);

    @Test
    void theWholeDrawingIsTheNetworksPicture() {
        assertArrayEquals(NORMALISER.picture(SEVEN).ink(), frame.picture(SEVEN).ink());
    }

    @Test
    void aPartStaysWhereItWasInTheWhole() {
        float[] whole = NORMALISER.picture(SEVEN).ink();
        float[] bar = frame.picture(new Ink(List.of(BAR))).ink();
        float[] leg = frame.picture(new Ink(List.of(LEG))).ink();
        for (int i = 0; i < whole.length; i++) {
            boolean overlap = bar[i] > 0 && leg[i] > 0;
            if (!overlap) {
                assertEquals(whole[i], bar[i] + leg[i], "pixel " + i);
            }
        }
    }

    @Test
    void aPictureWithoutInkIsEmpty() {
        assertArrayEquals(new float[28 * 28], frame.picture(Ink.EMPTY).ink());
    }

    /** 200 units are to become 20 pixels with, 17.5 without the pen; the path is 191 high. */
    @Test
    void theScaleIsThatOfTheLongestSideWithoutThePen() {
        assertEquals(17.5 / 191, frame.scale(), 1e-12);
        assertEquals(
                0,
                new FramedNormaliser(NORMALISER, new Ink(List.of(new Stroke(List.of(new Point(9, 9)), 16)))).scale());
    }

    @Test
    void withoutStrokesThereIsNoFrame() {
        assertThrows(IllegalArgumentException.class, () -> new FramedNormaliser(NORMALISER, Ink.EMPTY));
    }
}
