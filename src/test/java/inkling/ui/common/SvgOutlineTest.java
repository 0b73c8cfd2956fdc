package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgOutlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path d=\"M4 4h16v1.5z\"/> | M4 4h16v1.5z",
                "<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4.5\"></line> | M1.0 2.0L3.0 4.5",
                "<polyline points=\"1 2 3 4\"/> | M1 2 3 4",
                "<polygon points=\"1 2 3 4 5 6\"/> | M1 2 3 4 5 6z",
                "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/> | M1.0 2.0H4.0V6.0H1.0z",
                "<circle cx=\"12\" cy=\"10\" r=\"3\"/> | M9.0 10.0A3.0 3.0 0 1 1 15.0 10.0A3.0 3.0 0 1 1 9.0 10.0z",
                "<ellipse cx=\"12\" cy=\"5\" rx=\"9\" ry=\"3\"/>"
                        + "| M3.0 5.0A9.0 3.0 0 1 1 21.0 5.0A9.0 3.0 0 1 1 3.0 5.0z"
            })
    void everyElementOfAnIconBecomesAPath(String element, String path) {
        assertEquals(path, SvgOutline.pathData(element));
    }

    @Test
    void cornersOfARectangleAreRoundInBothDirectionsIfOneRadiusIsGiven() {
        assertEquals(
                "M3.0 0.0H8.0A3.0 3.0 0 0 1 11.0 3.0V8.0A3.0 3.0 0 0 1 8.0 11.0H3.0A3.0 3.0 0 0 1 0.0 8.0V3.0"
                        + "A3.0 3.0 0 0 1 3.0 0.0z",
                SvgOutline.pathData("<rect x=\"0\" y=\"0\" width=\"11\" height=\"11\" rx=\"3\"/>"));
    }

    @Test
    void elementsFollowEachOther() {
        assertEquals(
                "M1 2 3 4M5 6 7 8",
                SvgOutline.pathData("<svg viewBox=\"0 0 24 24\"><polyline points=\"1 2 3 4\"></polyline>"
                        + "<polyline points=\"5 6 7 8\"/></svg>"));
    }

    @Test
    void anElementThatIsNotUnderstoodIsNotLeftOut() {
        assertThrows(IllegalArgumentException.class, () -> SvgOutline.pathData("<g transform=\"scale(2)\"></g>"));
    }

    @Test
    void anElementThatLacksANumberIsNotDrawnElsewhere() {
        assertThrows(IllegalArgumentException.class, () -> SvgOutline.pathData("<circle cx=\"1\" cy=\"2\"/>"));
    }
}
