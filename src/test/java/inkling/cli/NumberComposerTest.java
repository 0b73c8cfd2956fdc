package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.store.drawing.StrokeSample;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NumberComposerTest {
    private final NumberComposer composer = composer(1);

    private static StrokeSample digit(String label, String writer, double width, double height) {
        Stroke slope = new Stroke(List.of(new Point(40, 30), new Point(40 + width, 30 + height)), 20);
        Stroke dot = new Stroke(List.of(new Point(40, 30)), 20);
        return new StrokeSample(label, writer, "made up", new Ink(List.of(slope, dot)));
    }

    private static NumberComposer composer(long seed) {
        NumberComposer composer = new NumberComposer(seed);
        for (int i = 0; i < 10; i++) {
            composer.add(digit(String.valueOf(i), i < 5 ? "small" : "large", 20 * i, 200));
        }
        return composer;
    }

    private static List<Bounds> paths(ComposedNumber number) {
        List<Bounds> paths = new ArrayList<>();
        for (int i = 0; i < number.labels().size(); i++) {
            paths.add(new Ink(number.ink().strokes().subList(2 * i, 2 * i + 2))
                    .pathBounds()
                    .orElseThrow());
        }
        return paths;
    }

    @Test
    void theGapsAreAsWideAsStatedAndOfAllWidths() {
        TreeSet<Double> gaps = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            List<Bounds> digits = paths(composer.compose(i, 3));
            for (int k = 1; k < 3; k++) {
                double height =
                        Math.max(digits.get(k - 1).height(), digits.get(k).height());
                gaps.add((digits.get(k).left() - digits.get(k - 1).right()) / height);
            }
        }

        assertEquals(0.05, gaps.first(), 0.01);
        assertEquals(0.5, gaps.last(), 0.01);
        assertTrue(gaps.first() >= 0.05 - 1e-9 && gaps.last() <= 0.5 + 1e-9, gaps::toString);
    }

    @Test
    void aNumberIsOfOneWriter() {
        for (int i = 0; i < 50; i++) {
            List<String> labels = composer.compose(i, 4).labels();
            assertEquals(
                    1,
                    labels.stream()
                            .map(label -> label.compareTo("5") < 0)
                            .distinct()
                            .count(),
                    labels::toString);
        }
    }

    @Test
    void heightsAndLinesDifferALittle() {
        for (int i = 0; i < 50; i++) {
            List<Bounds> digits = paths(composer.compose(i, 2));
            double ratio = digits.get(0).height() / digits.get(1).height();
            double step = (digits.get(0).bottom() - digits.get(1).bottom())
                    / digits.get(0).height();
            assertTrue(ratio >= 0.9 / 1.1 - 1e-9 && ratio <= 1.1 / 0.9 + 1e-9, () -> "heights " + ratio);
            assertTrue(Math.abs(step) <= 0.2 / 0.9 + 1e-9, () -> "lines " + step);
        }
        List<Bounds> digits = paths(composer.compose(0, 2));
        assertNotEquals(digits.get(0).height(), digits.get(1).height(), 1e-3);
        assertNotEquals(digits.get(0).bottom(), digits.get(1).bottom(), 1e-3);
    }

    @Test
    void everyNumberLiesOnTheCanvas() {
        for (int i = 0; i < 50; i++) {
            Bounds box = composer.compose(i, 2 + i % 3).ink().bounds().orElseThrow();
            assertEquals(260, box.longestSide(), 1e-9);
            assertEquals(140, (box.left() + box.right()) / 2, 1e-9);
            assertEquals(140, (box.top() + box.bottom()) / 2, 1e-9);
        }
    }

    @Test
    void theSeedAndTheIndexDecide() {
        assertEquals(composer.compose(3, 3), composer(1).compose(3, 3));
        assertNotEquals(composer.compose(3, 3), composer(2).compose(3, 3));
        assertNotEquals(composer.compose(3, 3), composer.compose(4, 3));
    }

    @Test
    void theDigitsBoxesAreThoseOfTheirInk() {
        ComposedNumber number = composer.compose(0, 3);

        for (int i = 0; i < 3; i++) {
            assertEquals(
                    new Ink(number.ink().strokes().subList(2 * i, 2 * i + 2))
                            .bounds()
                            .orElseThrow(),
                    number.boxes().get(i));
        }
    }

    @Test
    void aMerePointIsNotUsed() {
        NumberComposer points = new NumberComposer(1);
        points.add(digit("1", "", 0, 0));

        assertTrue(points.isEmpty());
    }
}
