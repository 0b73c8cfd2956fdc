package inkling.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangingStrokeTest {
    private static final double PEN = 16;
    private static Recogniser bundled;

    @BeforeAll
    static void load() throws IOException {
        bundled = new Recogniser(BundledModels.load());
    }

    private static Stroke line(double... coordinates) {
        Stroke stroke = new Stroke(List.of(new Point(coordinates[0], coordinates[1])), PEN);
        for (int i = 2; i < coordinates.length; i += 2) {
            stroke = stroke.with(new Point(coordinates[i], coordinates[i + 1]));
        }
        return stroke;
    }

    /** An open 4, whose top a short stroke closes. */
    private static final Ink FOUR = new Ink(List.of(line(90, 60, 80, 130, 180, 135), line(180, 60, 170, 230)));

    @Test
    void drawnOnTopEachChangesTheAnswerToWhatItSays() {
        int before = assertInstanceOf(Recognition.Answer.class, bundled.recognise(FOUR))
                .best();

        List<ChangingStroke> found = ChangingStroke.find(bundled, FOUR);

        assertFalse(found.isEmpty());
        for (ChangingStroke stroke : found) {
            Recognition.Answer after =
                    assertInstanceOf(Recognition.Answer.class, bundled.recognise(FOUR.with(stroke.stroke())));
            assertEquals(stroke.becomes(), after.best());
            assertTrue(stroke.becomes() != before);
        }
    }

    @Test
    void aStrokeThatClosesAFourMakesItANine() {
        assertTrue(ChangingStroke.find(bundled, FOUR).stream()
                .anyMatch(stroke ->
                        stroke.becomes() == 9 && stroke.stroke().points().get(0).y() < 100));
    }

    @Test
    void strokesAreFewAndThoseOfAClassApart() {
        List<ChangingStroke> found = ChangingStroke.find(bundled, FOUR);

        assertTrue(found.size() <= ChangingStroke.MOST);
        for (ChangingStroke one : found) {
            for (ChangingStroke other : found) {
                Point here = one.stroke().points().get(0);
                Point there = other.stroke().points().get(0);
                boolean near = Math.hypot(here.x() - there.x(), here.y() - there.y()) < 10;
                assertTrue(one == other || one.becomes() != other.becomes() || !near, one + " and " + other);
            }
        }
    }

    @Test
    void theyHaveTheDrawingsPenAndStayOnTheCanvas() {
        Ink corner = new Ink(FOUR.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.points().stream()
                                .map(point -> new Point(point.x() - 75, point.y() - 55))
                                .toList(),
                        PEN))
                .toList());
        for (ChangingStroke found : ChangingStroke.find(bundled, corner)) {
            assertEquals(PEN, found.stroke().width());
            found.stroke().points().forEach(point -> assertTrue(point.x() >= 0 && point.y() >= 0, point.toString()));
        }
    }

    @Test
    void whereNoInkCanChangeTheAnswerNothingIsFound() {
        assertEquals(List.of(), ChangingStroke.find(new Recogniser(HalvesModel.rows(28, "ink", "none")), FOUR));
    }

    @Test
    void aDotHasNoSizeToSearchAround() {
        assertEquals(List.of(), ChangingStroke.find(bundled, new Ink(List.of(line(50, 50)))));
    }

    @Test
    void withoutInkThereIsNothingToAskAbout() {
        assertThrows(IllegalArgumentException.class, () -> ChangingStroke.find(bundled, Ink.EMPTY));
    }
}
