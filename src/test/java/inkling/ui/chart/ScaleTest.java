package inkling.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static List<String> labels(Scale scale) {
        return scale.ticks().stream().map(TickLabels::of).toList();
    }

    @Test
    void aLinearScaleLeavesALittleFreeAtBothEnds() {
        Scale scale = Scale.linear(0, 100, 20);
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), labels(scale));
        assertTrue(scale.place(0) > 0.02 && scale.place(100) < 0.98);
    }

    @Test
    void decadesAreEquallyFarApartOnALogarithmicScale() {
        Scale scale = Scale.logarithmic(0.01, 100);
        assertEquals(List.of("0.01", "0.1", "1", "10", "100"), labels(scale));
        assertEquals(scale.place(1) - scale.place(0.1), scale.place(100) - scale.place(10), 1e-9);
    }

    @Test
    void withinADecadeThereAreTicksToo() {
        assertEquals(List.of("0.05", "0.1", "0.2"), labels(Scale.logarithmic(0.06, 0.19)));
    }

    @Test
    void aboutTwoDecadesHaveTheirThirdsLabelled() {
        assertEquals(List.of("0.03", "0.1", "0.3", "1", "3"), labels(Scale.logarithmic(0.03, 2.31)));
    }

    @Test
    void equalValuesHaveAScaleToo() {
        Scale scale = Scale.logarithmic(1, 1);
        assertTrue(scale.low() < 1 && scale.high() > 1 && scale.ticks().size() > 1, scale::toString);
    }

    @Test
    void minorTicksLieBetweenPowersOfTen() {
        assertTrue(Scale.logarithmic(1, 1000).minorTicks().containsAll(List.of(2.0, 30.0, 900.0)));
    }

    @Test
    void zeroLiesAtTheStartOfALogarithmicScale() {
        Scale scale = Scale.logarithmic(0.01, 1);
        assertEquals(0, scale.place(0));
        assertEquals(0, scale.place(-1));
    }

    @Test
    void hugeValuesDoNotStretchALogarithmicScaleWithoutEnd() {
        Scale scale = Scale.logarithmic(0.02, 1e30);
        assertTrue(scale.ticks().size() <= 8, scale::toString);
        assertTrue(scale.place(1e30) > 1);
    }

    @Test
    void thePlaceOfAValueLeadsBackToIt() {
        for (Scale scale : List.of(Scale.logarithmic(0.01, 30), Scale.linear(0, 5, 1))) {
            assertEquals(2.5, scale.value(scale.place(2.5)), 1e-9);
        }
    }

    @Test
    void epochsHaveWholeTicksAsLongAsThereIsOne() {
        assertEquals(List.of("0", "1", "2", "3"), labels(Scale.epochs(3.4)));
        assertEquals(List.of("0", "0.01", "0.02", "0.03", "0.04", "0.05"), labels(Scale.epochs(0.05)));
    }

    @Test
    void largeAndSmallTicksAreWrittenAsPowers() {
        assertEquals("10^4", TickLabels.of(1e4));
        assertEquals("2×10^6", TickLabels.of(2e6));
        assertEquals("10^-4", TickLabels.of(1e-4));
        assertEquals("0.001", TickLabels.of(0.001));
        assertEquals("0.3", TickLabels.of(0.1 + 0.2));
    }
}
