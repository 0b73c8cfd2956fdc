package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.recognition.Explanation;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled model reads numbers in photographs, and takes a single digit for nothing else. */
class NumberPhotographTest {
    private static final Path TWO_DIGITS = Path.of("src/test/resources/inkling/picture/two-digits-42.png");

    private static Recogniser recogniser;
    private static final List<StrokeSample> DIGITS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void readDigitsThatAreEasy() throws IOException {
        recogniser = new Recogniser(BundledModels.load());
        StrokeFile.forEach(Path.of("assets", "samples", "digits.jsonl.gz"), sample -> {
            boolean sure = recogniser.recognise(sample.ink()) instanceof Recognition.Answer answer
                    && answer.verdict().equals(new Verdict.Sure(sample.label()));
            if (sure) {
                DIGITS.add(sample);
            }
        });
    }

    /** The number is behind the last dash of the name. */
    @ParameterizedTest
    @ValueSource(strings = {"two-digits-42.png", "second-number-91.jpg", "second-number-02892402.jpg"})
    void aNumberIsRead(String name) throws IOException {
        Path file = Path.of("src/test/resources/inkling/picture", name);
        String right = name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'));

        assertEquals(right, said(recogniser.recognise(PictureFile.read(file).ink())));
    }

    @Test
    void eachDigitOfANumberHasItsStepsOfPreprocessing() throws IOException {
        Explanation explanation =
                recogniser.explain(PictureFile.read(TWO_DIGITS).ink(), NormaliserStep.ALL);

        assertEquals("42", said(explanation.recognition()));
        assertEquals(2, explanation.traces().size());
    }

    @Test
    void theBoxesOfDigitsLieWhereTheBoardShowsThem() throws IOException {
        Picture picture = PictureFile.read(TWO_DIGITS).ink();
        Recognition.Number number = assertInstanceOf(Recognition.Number.class, recogniser.recognise(picture));
        Bounds four = number.digits().get(0).box();
        Bounds two = number.digits().get(1).box();

        assertTrue(four.right() < two.left(), four + " " + two);
        assertTrue(four.left() > 0 && two.right() < 280, four + " " + two);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NONE",
                "VIGNETTE",
                "SHADOW",
                "LAMP_AT_THE_SIDE",
                "EDGE_OF_TABLE",
                "RULED",
                "COLOURS",
                "STRONG_JPEG"
            })
    void numbersAreReadWhateverDisturbsThem(Disturbance disturbance) throws IOException {
        int right = 0;
        for (int i = 0; i < 6; i++) {
            WrittenNumber number = number(7 * i, 1, 3 + i);
            right += said(photographed(number, disturbance, i)).equals(number.text()) ? 1 : 0;
        }

        assertTrue(right >= 5, disturbance + ": " + right + " of 6");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void rowsAreNumbersOfTheirOwn(int rows) throws IOException {
        WrittenNumber numbers = number(40, rows, 4);

        assertEquals(numbers.text(), said(photographed(numbers, Disturbance.UNEVEN_LIGHT, 3)));
    }

    @Test
    void aPointBetweenDigitsIsRead() throws IOException {
        WrittenNumber digits = number(60, 1, 2);
        Bounds first = new Ink(DIGITS.get(60).ink().strokes())
                .fitted(0, 0, 100, 10)
                .bounds()
                .orElseThrow();
        Ink left = DIGITS.get(60).ink().fitted(0, 0, 100, 10);
        Ink right = DIGITS.get(61).ink().fitted(first.width() + 70, 0, 100, 10);
        List<Stroke> strokes = new ArrayList<>(left.strokes());
        strokes.addAll(right.strokes());
        double x = first.right() + 35;
        strokes.add(new Stroke(List.of(new Point(x, 94), new Point(x + 1, 95)), 10));
        String text = digits.text().charAt(0) + "." + digits.text().charAt(1);

        assertEquals(text, said(photographed(new WrittenNumber(text, new Ink(strokes), 0.5), Disturbance.NONE, 1)));
    }

    @Test
    void aMinusBeforeADigitIsRead() throws IOException {
        Ink digit = DIGITS.get(12).ink().fitted(90, 0, 100, 10);
        Ink number = digit.with(new Stroke(List.of(new Point(20, 52), new Point(60, 50)), 10));
        String text = "-" + DIGITS.get(12).label();

        assertEquals(text, said(photographed(new WrittenNumber(text, number, 0.6), Disturbance.VIGNETTE, 1)));
    }

    @Test
    void aFiveWhoseBarIsApartIsOneDigit() throws IOException {
        Ink body = ink(8, 8, 6, 24, 4, 46, 20, 42, 38, 46, 50, 58, 53, 74, 48, 90, 34, 101, 18, 103, 2, 96);
        Ink five = body.with(new Stroke(List.of(new Point(24, 6), new Point(60, 4)), 8));

        assertEquals("5", said(photographed(five)));
    }

    @Test
    void anEightInTwoHalvesIsNoColumnOfZeros() throws IOException {
        Ink upper = ink(30, 40, 14, 34, 8, 20, 14, 6, 30, 0, 46, 6, 52, 20, 46, 34, 30, 40);
        Ink both = upper.with(ink(30, 54, 12, 62, 4, 80, 12, 98, 30, 104, 48, 98, 56, 80, 48, 62, 30, 54)
                .strokes()
                .get(0));

        assertFalse(photographed(both) instanceof Recognition.Number);
    }

    private static WrittenNumber number(int first, int rows, int inARow) {
        return WrittenNumber.of(DIGITS.subList(first, first + rows * inARow), rows, inARow, first);
    }

    private static Ink ink(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Ink(List.of(new Stroke(points, 8)));
    }

    private Recognition photographed(Ink ink) throws IOException {
        return read(Photograph.of(ink, Disturbance.NONE, 5));
    }

    private Recognition photographed(WrittenNumber number, Disturbance disturbance, long seed) throws IOException {
        return read(Photograph.of(number, disturbance, seed));
    }

    private Recognition read(byte[] content) throws IOException {
        return recogniser.recognise(PictureFile.read(Files.write(folder.resolve("photograph"), content))
                .ink());
    }

    private static String said(Recognition recognition) {
        if (recognition instanceof Recognition.Number number) {
            return number.text();
        }
        return recognition instanceof Recognition.Answer answer && answer.verdict() instanceof Verdict.Sure sure
                ? sure.label()
                : recognition.toString();
    }
}
