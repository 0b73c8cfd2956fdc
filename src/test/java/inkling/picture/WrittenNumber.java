package inkling.picture;

import inkling.ink.Ink;
import inkling.ink.Stroke;
import inkling.store.drawing.StrokeSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Holds numbers written with drawings of single digits, one below the other.
 *
 * @param text one number a line
 * @param line the height of a digit as a share of the ink's longest side
 */
public record WrittenNumber(String text, Ink ink, double line) {
    private static final double HEIGHT = 100;

    /** Takes digits in turn from the first one on; none of them may be a mere point. */
    public static WrittenNumber of(List<StrokeSample> digits, int rows, int inARow, long seed) {
        Random random = new Random(seed);
        List<Stroke> strokes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            double x = HEIGHT * 0.3 * random.nextDouble();
            double y = row * HEIGHT * (1.4 + 0.6 * random.nextDouble());
            text.append(row > 0 ? "\n" : "");
            for (int i = 0; i < inARow; i++) {
                StrokeSample digit = digits.get(row * inARow + i);
                double height = HEIGHT * (0.85 + 0.15 * random.nextDouble());
                Ink placed = digit.ink().fitted(x, y + (HEIGHT - height) * random.nextDouble(), height, 10);
                strokes.addAll(placed.strokes());
                text.append(digit.label());
                x = placed.bounds().orElseThrow().right() + HEIGHT * (0.12 + 0.4 * random.nextDouble());
            }
        }
        Ink ink = new Ink(strokes);
        return new WrittenNumber(
                text.toString(), ink, HEIGHT / ink.bounds().orElseThrow().longestSide());
    }
}
