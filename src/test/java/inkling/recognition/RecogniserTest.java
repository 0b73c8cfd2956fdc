package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
    /** Compares the ink in the upper half with that in the lower: logits are their sums. */
    private static Model halves(String preprocessing, Shape input) {
        NetworkSpec network = new NetworkSpec("halves", input, List.of(new Dense(2)));
        Parameters parameters = new Parameters(new ParameterLayout(network));
        for (int i = 0; i < input.size(); i++) {
            parameters.values()[2 * i + (i < input.size() / 2 ? 0 : 1)] = 0.1f;
        }
        return new Model(network, parameters, preprocessing, List.of("up", "down"), TrainingRecord.NONE);
    }

    private final Recogniser recogniser = new Recogniser(halves("inkling-ink-1", new Shape(28, 28, 1)));

    private static Ink stroke(double... coordinates) {
        Stroke stroke = new Stroke(List.of(new Point(coordinates[0], coordinates[1])), 20);
        for (int i = 2; i < coordinates.length; i += 2) {
            stroke = stroke.with(new Point(coordinates[i], coordinates[i + 1]));
        }
        return Ink.EMPTY.with(stroke);
    }

    @Test
    void aBlankCanvasHasNoAnswer() {
        assertInstanceOf(Recognition.Blank.class, recogniser.recognise(Ink.EMPTY));
    }

    @Test
    void aDrawingIsAnsweredWithTheLabelOfTheLargestProbability() {
        Recognition.Answer answer =
                assertInstanceOf(Recognition.Answer.class, recogniser.recognise(stroke(40, 200, 140, 40, 240, 200)));

        assertEquals(answer.probabilities()[0] > answer.probabilities()[1] ? "up" : "down", answer.label());
        assertEquals(1, answer.probabilities()[0] + answer.probabilities()[1], 1e-6);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void outputsThatAreNoNumbersAreNoAnswer(float bias) {
        Model broken = halves("inkling-ink-1", new Shape(28, 28, 1));
        broken.parameters().values()[2 * 28 * 28 + 1] = bias;
        Recogniser noNumbers = new Recogniser(broken);
        Ink one = stroke(40, 200, 40, 40);
        Ink two = one.with(stroke(240, 200, 240, 40).strokes().get(0));
        for (Ink ink : List.of(one, two)) {
            String said = assertThrows(IllegalArgumentException.class, () -> noNumbers.recognise(ink))
                    .getMessage();
            assertTrue(said.startsWith("This network gives no answer"), said);
        }
    }

    @Test
    void theAnswerShowsWhatTheNetworkSaw() {
        Recognition.Answer answer =
                assertInstanceOf(Recognition.Answer.class, recogniser.recognise(stroke(40, 200, 240, 40)));

        assertArrayEquals(recogniser.answer(answer.picture()).probabilities(), answer.probabilities());
    }

    @Test
    void probabilitiesAreThoseOfTheJudgementsTemperature() {
        Ink ink = stroke(40, 200, 140, 40, 240, 200);
        Model cool = halves("inkling-ink-1", new Shape(28, 28, 1))
                .withCalibration(new Calibration(0.5, Score.ENERGY, Double.POSITIVE_INFINITY, 0));
        float[] plain = answer(recogniser, ink).probabilities();
        float[] cooled = answer(new Recogniser(cool), ink).probabilities();

        // cooling by two squares the odds
        double odds = (double) plain[0] / plain[1];
        assertEquals(odds * odds, cooled[0] / cooled[1], 1e-3 * odds * odds);
    }

    @Test
    void whatTheJudgementRejectsIsNotADigit() {
        Model strict = halves("inkling-ink-1", new Shape(28, 28, 1))
                .withCalibration(new Calibration(1, Score.ENERGY, -1e9, 0.01));

        assertEquals(
                new Verdict.NotADigit(),
                answer(new Recogniser(strict), stroke(40, 200, 240, 40)).verdict());
    }

    @Test
    void aRejectClassIsNoneOfTheBars() {
        NetworkSpec network = new NetworkSpec("junk", new Shape(28, 28, 1), List.of(new Dense(3)));
        Parameters parameters = new Parameters(new ParameterLayout(network));
        int rejectBias = 28 * 28 * 3 + 2;
        parameters.values()[rejectBias] = 100;
        Calibration byRejectClass = new Calibration(1, Score.REJECT_CLASS, 0, 0.01);
        Model model = new Model(
                network, parameters, "inkling-ink-1", List.of("up", "down"), byRejectClass, TrainingRecord.NONE);

        Recognition.Answer answer = answer(new Recogniser(model), stroke(40, 200, 240, 40));
        assertArrayEquals(new float[] {0.5f, 0.5f}, answer.probabilities());
        assertEquals(new Verdict.NotADigit(), answer.verdict());
    }

    private static Recognition.Answer answer(Recogniser recogniser, Ink ink) {
        return assertInstanceOf(Recognition.Answer.class, recogniser.recognise(ink));
    }

    @Test
    void aPreprocessingThatIsNotKnownIsRefusedByName() {
        Model model = halves("inkling-ink-99", new Shape(28, 28, 1));

        Exception e = assertThrows(IllegalArgumentException.class, () -> new Recogniser(model));

        assertTrue(e.getMessage().contains("inkling-ink-99"), e.getMessage());
    }

    @Test
    void aNetworkForPicturesOfAnotherSizeIsRefused() {
        Model model = halves("inkling-ink-1", new Shape(32, 32, 1));

        Exception e = assertThrows(IllegalArgumentException.class, () -> new Recogniser(model));

        assertTrue(e.getMessage().contains("28×28×1") && e.getMessage().contains("32×32×1"), e.getMessage());
    }

    /** Points on a coarse grid, so that dots, dashes, repeated places, rows and touching boxes are frequent. */
    @Test
    void whateverIsDrawnHasAnAnswer() {
        Random random = new Random(11);
        double[] places = {20, 21, 60, 100, 140, 180, 220, 260};
        for (int drawing = 0; drawing < 3000; drawing++) {
            Ink ink = Ink.EMPTY;
            for (int stroke = random.nextInt(7); stroke >= 0; stroke--) {
                double[] coordinates = new double[2 + 2 * random.nextInt(4)];
                Arrays.setAll(coordinates, i -> places[random.nextInt(places.length)]);
                ink = ink.with(stroke(coordinates).strokes().get(0));
            }
            Ink drawn = ink;
            assertDoesNotThrow(() -> recogniser.recognise(drawn), () -> "drawing " + drawn.strokes());
        }
    }

    /** Pictures of specks, bars and blots of all shades, some of a single pixel. */
    @Test
    void whateverIsInAPictureHasAnAnswer() {
        Random random = new Random(12);
        for (int i = 0; i < 2000; i++) {
            int width = 1 + random.nextInt(60);
            int height = 1 + random.nextInt(60);
            float[] ink = new float[width * height];
            for (int blot = random.nextInt(9); blot >= 0; blot--) {
                int left = random.nextInt(width);
                int top = random.nextInt(height);
                int right = Math.min(width, left + 1 + random.nextInt(1 + random.nextInt(30)));
                int bottom = Math.min(height, top + 1 + random.nextInt(1 + random.nextInt(30)));
                float shade = random.nextInt(3) == 0 ? random.nextFloat() : 1;
                for (int y = top; y < bottom; y++) {
                    Arrays.fill(ink, y * width + left, y * width + right, shade);
                }
            }
            Picture picture = new Picture(width, height, ink);
            int number = i;
            assertDoesNotThrow(() -> recogniser.recognise(picture), () -> "picture " + number);
            assertDoesNotThrow(() -> recogniser.explain(picture, NormaliserStep.ALL), () -> "picture " + number);
        }
    }
}
