package inkling.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.layer.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputScaleTest {
    private static final Shape SHAPE = new Shape(2, 2, 1);

    private static float[] applied(InputScale scale) {
        float[] values = {9, 0, 0.25f, 0.5f, 1, 9};
        scale.apply(values, 1, SHAPE);
        return values;
    }

    @Test
    void theIdentityChangesNothing() {
        assertArrayEquals(new float[] {9, 0, 0.25f, 0.5f, 1, 9}, applied(InputScale.IDENTITY));
    }

    @Test
    void meanAndDeviationAreTakenOut() {
        assertArrayEquals(new float[] {9, -0.5f, 0, 0.5f, 1.5f, 9}, applied(InputScale.standardised(0.25, 0.5)), 1e-7f);
    }

    @Test
    void blackInkOnWhiteIsTheOtherWayRound() {
        assertArrayEquals(new float[] {9, 1, 0.75f, 0.5f, 0, 9}, applied(InputConvention.INVERTED.scale()));
    }

    @Test
    void aTurnedPictureHasItsRowsAsColumns() {
        assertArrayEquals(new float[] {9, 0, 0.5f, 0.25f, 1, 9}, applied(InputConvention.TURNED.scale()));
    }

    @Test
    void channelsOfAPixelStayTogetherWhenAPictureIsTurned() {
        float[] values = {0, 1, 2, 3, 4, 5, 6, 7};
        new InputScale(1, 0, true).apply(values, 0, new Shape(2, 2, 2));
        assertArrayEquals(new float[] {0, 1, 4, 5, 2, 3, 6, 7}, values);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1e-50, 0", "NaN, 0", "1, Infinity", "1e300, 0"})
    void aScaleThatLosesThePictureIsRefused(double factor, double offset) {
        assertThrows(IllegalArgumentException.class, () -> new InputScale(factor, offset, false));
    }
}
