package inkling.augmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrokesTest {
    private final Strokes strokes = new Strokes();

    @Test
    void fittedStrokesHaveTheWantedLongestSideAndMiddle() {
        strokes.moveTo(3, 4);
        strokes.lineTo(7, 24);
        strokes.fit(14, 15, 10);

        assertEquals(13, strokes.left(0), 1e-9);
        assertEquals(15, strokes.right(0), 1e-9);
        assertEquals(10, strokes.top(0), 1e-9);
        assertEquals(20, strokes.bottom(0), 1e-9);
    }

    @Test
    void aStrokeOfOnePointIsADot() {
        strokes.moveTo(10, 10);
        strokes.moveTo(20, 20);
        strokes.lineTo(20, 25);
        GreyImage image = new GreyImage(30, 30);
        strokes.draw(image, 2);

        assertEquals(1, image.at(10, 10));
        assertEquals(0, image.at(15, 15));
        assertEquals(1, image.at(23, 20));
    }

    @Test
    void thereIsRoomForManyPoints() {
        for (int i = 0; i < 5000; i++) {
            strokes.lineTo(i, -i);
        }

        assertEquals(5000, strokes.size());
        assertEquals(4999, strokes.right(0));
    }

    @Test
    void mappingBeginsWhereItIsTold() {
        strokes.moveTo(1, 2);
        strokes.lineTo(3, 4);
        strokes.map(1, 0, -1, 1, 0, 10, 20);

        assertEquals(1, strokes.x(0));
        assertEquals(6, strokes.x(1));
        assertEquals(23, strokes.y(1));
    }

    @Test
    void aLeaningLineIsAnUprightStripAndALevelOneIsNot() {
        strokes.moveTo(10, 0);
        strokes.lineTo(7, 9);
        strokes.lineTo(4, 20);
        assertTrue(strokes.isUprightStrip());

        strokes.map(0, 0, -1, 1, 0, 0, 0);
        assertFalse(strokes.isUprightStrip());
    }
}
