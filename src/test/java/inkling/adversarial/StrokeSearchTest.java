package inkling.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokeSearchTest {
    private final Recogniser quick = new Recogniser(Classifiers.bundled("quick"));

    private static Ink drawing(String label) {
        return Classifiers.drawings().stream()
                .filter(drawing -> drawing.label().equals(label))
                .findFirst()
                .orElseThrow()
                .ink();
    }

    private StrokeChange found(String label, int target) {
        return new StrokeSearch(quick)
                .search(drawing(label), target, SearchProgress.NONE)
                .change()
                .orElseThrow();
    }

    private boolean isAnsweredWith(Ink ink, int target) {
        return quick.recognise(ink) instanceof Recognition.Answer answer
                && answer.best() == target
                && !(answer.verdict() instanceof Verdict.NotADigit);
    }

    @ParameterizedTest
    @CsvSource({"4, 9", "1, 2", "3, 8"})
    void theDrawingWithTheStrokeIsAnsweredWithTheClassAndOneWithALittleLessIsNot(String label, int target) {
        StrokeChange change = found(label, target);
        assertTrue(isAnsweredWith(change.after(), target));
        Ink with = drawing(label).with(shrunk(change.stroke(), 0.95));
        assertFalse(isAnsweredWith(with, target));
    }

    /** About the middle of the path. */
    private static Stroke shrunk(Stroke stroke, double share) {
        List<Point> points = stroke.points();
        Point one = points.get((points.size() - 1) / 2);
        Point other = points.get(points.size() / 2);
        double x = (one.x() + other.x()) / 2;
        double y = (one.y() + other.y()) / 2;
        return new Stroke(
                points.stream()
                        .map(point -> new Point(x + share * (point.x() - x), y + share * (point.y() - y)))
                        .toList(),
                stroke.width());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 4"})
    void noStraightStrokeOfAGridThatIsATenthShorterDoesIt(String label, int target) {
        double length = 0.9 * found(label, target).length();
        for (Ink with : withStrokes(drawing(label), length)) {
            assertFalse(
                    isAnsweredWith(with, target),
                    () -> "with "
                            + with.strokes().get(with.strokes().size() - 1).points());
        }
    }

    /** Strokes of another grid than that of the search. */
    private static List<Ink> withStrokes(Ink ink, double length) {
        List<Ink> all = new ArrayList<>();
        for (double x = 7; x < 280; x += 14) {
            for (double y = 7; y < 280; y += 14) {
                for (int i = 0; i < 6; i++) {
                    double across = length / 2 * Math.cos(i * Math.PI / 6);
                    double down = length / 2 * Math.sin(i * Math.PI / 6);
                    all.add(ink.with(new Stroke(
                            List.of(new Point(x - across, y - down), new Point(x + across, y + down)),
                            ink.strokes().get(0).width())));
                }
            }
        }
        return all;
    }

    @Test
    void theStrokeLiesOnTheCanvasAndHasTheWidthOfTheDrawingsPen() {
        StrokeChange change = found("3", 8);
        assertEquals(drawing("3").strokes().get(0).width(), change.stroke().width());
        assertTrue(change.stroke().points().stream()
                .allMatch(point -> point.x() >= 0 && point.x() <= 280 && point.y() >= 0 && point.y() <= 280));
    }

    @Test
    void aDrawingOfHalfTheSizeNeedsAStrokeOfHalfTheLength() {
        Ink small = drawing("1").fitted(80, 80, 120, 20);
        StrokeChange change = new StrokeSearch(quick)
                .search(small, 2, SearchProgress.NONE)
                .change()
                .orElseThrow();
        assertEquals(found("1", 2).length() / 2, change.length(), 0.5);
    }

    @Test
    void theSameSearchFindsTheSameStroke() {
        assertEquals(found("1", 6).stroke(), found("1", 6).stroke());
    }

    @Test
    void whereNoStrokeDoesItThatIsTheResult() {
        StrokeResult result = new StrokeSearch(quick).search(drawing("0"), 1, SearchProgress.NONE);
        assertEquals(Optional.empty(), result.change());
        assertTrue(result.tried() > 1000);
    }

    @Test
    void anEmptyDrawingADotAndOneThatHasTheAnswerAreNotSearched() {
        StrokeSearch search = new StrokeSearch(quick);
        assertEquals(0, search.search(Ink.EMPTY, 3, SearchProgress.NONE).tried());
        assertEquals(0, search.search(drawing("3"), 3, SearchProgress.NONE).tried());
        assertEquals(0, search.search(dot(), 3, SearchProgress.NONE).tried());
    }

    private static Ink dot() {
        return Ink.EMPTY.with(new Stroke(List.of(new Point(140, 140)), 20));
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreEnds() {
        List<Double> reports = new ArrayList<>();
        new StrokeSearch(quick).search(drawing("3"), 8, done -> {
            reports.add(done);
            return reports.size() < 7;
        });
        assertEquals(7, reports.size());
    }

    @Test
    void theProgressGoesFromNothingToAll() {
        List<Double> reports = new ArrayList<>();
        new StrokeSearch(quick).search(drawing("1"), 2, reports::add);
        assertEquals(reports.stream().sorted().toList(), reports);
        assertEquals(1, reports.get(reports.size() - 1), 1e-9);
    }

    @Test
    void aClassThatTheModelDoesNotHaveIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new StrokeSearch(quick).search(drawing("3"), 10, SearchProgress.NONE));
    }
}
