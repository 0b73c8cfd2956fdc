package inkling.ink;

import static inkling.ink.InkTest.stroke;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RasteriserTest {
    @Test
    void aLineAlongPixelsFillsThemExactly() {
        // 3 wide around y = 2.5, running through both sides of the picture
        Picture picture = Rasteriser.draw(Ink.EMPTY.with(stroke(3, -9, 2.5, 19, 2.5)), 2, 5);

        assertArrayEquals(new float[] {0, 0, 1, 1, 1, 1, 1, 1, 0, 0}, picture.ink());
    }

    @Test
    void halfAPixelIsHalfInked() {
        Picture picture = Rasteriser.draw(Ink.EMPTY.with(stroke(2, 1.5, -9, 1.5, 19)), 3, 1);

        assertArrayEquals(new float[] {0.5f, 1, 0.5f}, picture.ink());
    }

    @Test
    void aDotHasTheAreaOfADisc() {
        Picture picture = Rasteriser.draw(Ink.EMPTY.with(stroke(7, 5.2, 4.9)), 10, 10);

        assertEquals(Math.PI * 3.5 * 3.5, sum(picture), 0.1);
    }

    @Test
    void endsAreRound() {
        Picture picture = Rasteriser.draw(Ink.EMPTY.with(stroke(4, 3, 3, 15, 9)), 20, 12);

        assertEquals(4 * Math.sqrt(12 * 12 + 6 * 6) + Math.PI * 2 * 2, sum(picture), 0.2);
    }

    @Test
    void overlapsCountOnce() {
        Stroke line = stroke(2.5, 2, 2, 17, 13);
        Picture once = Rasteriser.draw(Ink.EMPTY.with(line), 20, 20);
        Picture thrice = Rasteriser.draw(Ink.EMPTY.with(line).with(stroke(2.5, 17, 13, 2, 2, 17, 13)), 20, 20);

        assertEquals(once, thrice);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        Ink far = Ink.EMPTY
                .with(stroke(5, -1e9, -1e9))
                .with(stroke(5, 1e9, 1e9, 1e9, -1e9))
                .with(stroke(5, -50, 5, -4, 5));

        assertArrayEquals(new float[100], Rasteriser.draw(far, 10, 10).ink());
    }

    @Test
    void passingOverDensePointsCannotBeSeen() {
        Stroke dense = stroke(2.5, 2, 2);
        for (int i = 1; i <= 10_000; i++) {
            dense = dense.with(new Point(2 + 15 * i / 10_000.0, 2 + 13 * i / 10_000.0));
        }
        Picture picture = Rasteriser.draw(Ink.EMPTY.with(dense), 20, 20);

        assertArrayEquals(
                Rasteriser.draw(Ink.EMPTY.with(stroke(2.5, 2, 2, 17, 15)), 20, 20)
                        .ink(),
                picture.ink(),
                0.01f);
    }

    /** Against the definition: the share of 41x41 points of a pixel that are within half a pen's width of the path. */
    @Test
    void agreesWithTheDistanceToThePath() {
        SplittableRandom random = new SplittableRandom(11);
        for (int width : new int[] {1, 3, 19, 20, 37}) {
            int height = 15;
            Ink ink = Ink.EMPTY;
            for (int s = 0; s < 3; s++) {
                List<Point> points = new ArrayList<>();
                for (int i = 0; i <= s; i++) {
                    points.add(
                            new Point((width + 4) * random.nextDouble() - 2, (height + 4) * random.nextDouble() - 2));
                }
                ink = ink.with(new Stroke(points, 0.8 + 4 * random.nextDouble()));
            }

            // 0.016 at most when measured
            assertArrayEquals(
                    byDistance(ink, width, height),
                    Rasteriser.draw(ink, width, height).ink(),
                    0.025f);
        }
    }

    private static float[] byDistance(Ink ink, int width, int height) {
        int samples = 41;
        float[] expected = new float[width * height];
        for (int i = 0; i < expected.length; i++) {
            int inside = 0;
            for (int sample = 0; sample < samples * samples; sample++) {
                Point point = new Point(
                        i % width + (sample % samples + 0.5) / samples, i / width + (sample / samples + 0.5) / samples);
                if (ink.strokes().stream()
                        .anyMatch(stroke -> EraserTest.distance(point, stroke) <= stroke.width() / 2)) {
                    inside++;
                }
            }
            expected[i] = inside / (float) (samples * samples);
        }
        return expected;
    }

    private static double sum(Picture picture) {
        double sum = 0;
        for (float value : picture.ink()) {
            sum += value;
        }
        return sum;
    }
}
