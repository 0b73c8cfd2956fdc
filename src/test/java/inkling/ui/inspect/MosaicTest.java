package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.ui.common.ValueColours;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MosaicTest {
    /** Three channels of 2x2 in lines of two, 3 pixels a value. */
    private static final Mosaic SMALL = new Mosaic(new Shape(2, 2, 3), 2, 3);

    @Test
    void eachPlaceOfTheScreenIsTheValuePaintedThere() {
        for (int index = 0; index < 12; index++) {
            Unit unit = Unit.at(index, SMALL.shape());
            for (double inside : new double[] {0, 1.5, 2.9}) {
                assertEquals(
                        Optional.of(unit),
                        SMALL.at(3 * SMALL.x(unit) + inside, 3 * SMALL.y(unit) + inside),
                        unit.toString());
            }
        }
    }

    @Test
    void betweenTheChannelsThereIsNothing() {
        assertEquals(Optional.empty(), SMALL.at(3 * 2 + 1, 1));
        assertEquals(Optional.empty(), SMALL.at(1, 3 * 2 + 1));
    }

    @Test
    void besideTheLastChannelThereIsNothing() {
        assertEquals(Optional.empty(), SMALL.at(3 * 4, 3 * 4));
        assertEquals(Optional.empty(), SMALL.at(-1, 0));
        assertEquals(Optional.empty(), SMALL.at(1000, 0));
    }

    @Test
    void everyValueIsPaintedInItsColourAndNothingElseIs() {
        float[] values = new float[12];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 5;
        }
        int broad = SMALL.width() * 3;
        int[] argb = new int[broad * SMALL.height() * 3];
        SMALL.paint(values, 1 / 6f, argb);
        for (int y = 0; y < SMALL.height() * 3; y++) {
            for (int x = 0; x < broad; x++) {
                int expected = SMALL.at(x, y)
                        .map(unit -> ValueColours.argb(values[unit.in(SMALL.shape())] * (1 / 6f)))
                        .orElse(0);
                assertEquals(expected, argb[y * broad + x], x + ", " + y);
            }
        }
    }

    @Test
    void aLineHasAsManyChannelsAsFit() {
        Mosaic wide = Mosaic.of(new Shape(28, 28, 16), 300, 56);
        assertEquals(2, wide.zoom());
        assertEquals(5, wide.columns());
        assertTrue(wide.width() * wide.zoom() <= 300);
    }

    @Test
    void aWindowTooNarrowForOneStillHasOne() {
        assertEquals(1, Mosaic.of(new Shape(28, 28, 16), 10, 56).columns());
    }

    @Test
    void aVectorsValuesFollowEachOther() {
        Mosaic vector = Mosaic.of(Shape.vector(10), 1000, 42);
        assertEquals(10, vector.width());
        assertEquals(Optional.of(new Unit(0, 0, 3)), vector.at(3.5 * vector.zoom(), 1));
    }
}
