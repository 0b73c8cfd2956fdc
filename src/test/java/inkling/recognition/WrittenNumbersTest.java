package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits in the forms that people write, drawn by hand in a box of 60x100, alone and in rows, read by the bundled model. */
class WrittenNumbersTest {
    private static final String ONE = "30,0 30,100";
    private static final String ONE_WITH_FLAG = "10,25 30,0 | 31,0 31,100";
    private static final String ONE_WITH_FLAG_AND_FOOT = "8,30 29,2 | 31,0 31,100 | 8,101 54,101";
    private static final String FOUR = "30,0 22,20 12,42 2,62 20,63 40,63 60,62 | 45,35 45,60 45,100";
    private static final String FOUR_WITH_A_STEM_APART = "16,0 10,25 2,56 20,57 40,56 | 45,8 45,50 45,100";
    private static final String FIVE = "8,0 6,20 4,42 20,38 38,42 50,54 53,70 48,86 34,97 18,99 2,92 | 10,0 30,0 54,0";
    private static final String SEVEN = "2,4 20,4 40,3 58,2 50,22 40,48 30,74 24,100";
    private static final String CROSSED_SEVEN = SEVEN + " | 16,52 54,50";
    private static final String EIGHT_OF_TWO_RINGS =
            "30,48 14,42 8,26 14,8 30,0 46,8 52,26 46,42 30,48 | 30,48 12,56 4,74 12,92 30,100 48,92 56,74 48,56 30,48";
    private static final String EIGHT_OF_TWO_RINGS_APART =
            "30,40 14,36 8,22 14,6 30,0 46,6 52,22 46,36 30,40 | 30,52 12,60 4,76 12,92 30,100 48,92 56,76 48,60 30,52";
    private static final String ZERO =
            "30,0 18,4 8,18 3,38 2,58 6,78 16,94 30,100 44,95 54,80 58,60 57,38 52,18 42,4 30,0";

    private static Recogniser recogniser;

    @BeforeAll
    static void loadModel() throws IOException {
        recogniser = new Recogniser(BundledModels.load());
    }

    /** A digit's strokes, its box's left edge at {@code left} on the canvas. */
    private static List<Stroke> written(String form, double left, double scale) {
        List<Stroke> strokes = new ArrayList<>();
        for (String path : form.split("\\|")) {
            List<Point> points = new ArrayList<>();
            for (String pair : path.strip().split(" ")) {
                String[] point = pair.split(",");
                points.add(new Point(
                        left + scale * Double.parseDouble(point[0]), 90 + scale * Double.parseDouble(point[1])));
            }
            strokes.add(new Stroke(points, 12));
        }
        return strokes;
    }

    /** Digits in a row, their boxes {@code distance} apart from left edge to left edge. */
    private static Ink row(double distance, String... forms) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            strokes.addAll(written(forms[i], 10 + i * distance, 1));
        }
        return new Ink(strokes);
    }

    private static String text(Ink ink) {
        Recognition recognition = recogniser.recognise(ink);
        return recognition instanceof Recognition.Number number
                ? number.text()
                : ((Recognition.Answer) recognition).label();
    }

    private static Arguments form(String label, String form) {
        return Arguments.of(label, form);
    }

    static Stream<Arguments> formsOfSeveralStrokes() {
        return Stream.of(
                form("1", ONE_WITH_FLAG),
                form("1", ONE_WITH_FLAG_AND_FOOT),
                form("4", FOUR),
                form("4", FOUR_WITH_A_STEM_APART),
                form("5", FIVE),
                form("7", CROSSED_SEVEN),
                form("8", EIGHT_OF_TWO_RINGS));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formsOfSeveralStrokes")
    void oneDigitOfSeveralStrokesIsOneDigit(String label, String form) {
        assertEquals(label, text(row(0, form)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formsOfSeveralStrokes")
    void oneDigitIsReadAsItWouldBeWithoutGrouping(String label, String form) {
        Ink ink = row(0, form);
        float[] picture =
                new Normaliser(Preprocessing.INKLING_INK_1).picture(ink).ink();
        Recognition.Answer answer = assertInstanceOf(Recognition.Answer.class, recogniser.recognise(ink));

        assertArrayEquals(recogniser.answer(picture).probabilities(), answer.probabilities());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formsOfSeveralStrokes")
    void itsStrokesStayTogetherInANumber(String label, String form) {
        assertEquals("0" + label + "7", text(row(80, ZERO, form, SEVEN)));
    }

    @Test
    void twoOnesAreEleven() {
        assertEquals("11", text(row(25, ONE, ONE)));
    }

    @Test
    void numbersAreReadFromLeftToRight() {
        assertEquals("10", text(row(70, ONE, ZERO)));
        assertEquals("107", text(row(75, ONE, ZERO, SEVEN)));
        assertEquals("44", text(row(80, FOUR, FOUR)));
        assertEquals("77", text(row(75, CROSSED_SEVEN, CROSSED_SEVEN)));
    }

    @Test
    void whatWasDrawnFirstDoesNotMatter() {
        List<Stroke> backwards = new ArrayList<>(row(75, ONE, ZERO, SEVEN).strokes());
        Collections.reverse(backwards);

        assertEquals("107", text(new Ink(backwards)));
    }

    @Test
    void aBarThatComesLateIsTakenToItsSeven() {
        List<Stroke> strokes = new ArrayList<>(row(75, CROSSED_SEVEN, ONE, ZERO).strokes());
        strokes.add(strokes.remove(1));

        assertEquals("710", text(new Ink(strokes)));
    }

    @Test
    void eachDigitIsReadAsIfItWereAlone() {
        Recognition.Number number =
                assertInstanceOf(Recognition.Number.class, recogniser.recognise(row(90, FIVE, ZERO)));
        Recognition.Answer alone = assertInstanceOf(Recognition.Answer.class, recogniser.recognise(row(0, FIVE)));

        assertArrayEquals(alone.probabilities(), number.digits().get(0).answer().probabilities());
    }

    @Test
    void aDigitsBoxIsWhereItsInkIs() {
        Recognition.Number number =
                assertInstanceOf(Recognition.Number.class, recogniser.recognise(row(90, ONE, ZERO)));

        assertEquals(new Bounds(34, 84, 46, 196), number.digits().get(0).box());
        assertEquals(new Bounds(96, 84, 164, 196), number.digits().get(1).box());
    }

    @Test
    void digitsThatWouldBeTooSmallAloneAreReadInANumber() {
        List<Stroke> strokes = new ArrayList<>(written(SEVEN, 10, 0.09));
        strokes.addAll(written(ONE, 20, 0.09));

        assertEquals("71", text(new Ink(strokes)));
    }

    @Test
    void aTapBesideADigitDoesNotMakeANumber() {
        Ink ink = row(0, SEVEN).with(new Stroke(List.of(new Point(250, 30)), 12));

        assertEquals("7", text(ink));
    }

    private static Ink with(Ink ink, int place, double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        List<Stroke> strokes = new ArrayList<>(ink.strokes());
        strokes.add(place, new Stroke(points, 12));
        return new Ink(strokes);
    }

    @Test
    void aLowDotBetweenDigitsIsADecimalPoint() {
        assertEquals("7.0", text(with(row(100, SEVEN, ZERO), 1, 87, 188, 88, 190)));
    }

    @Test
    void aLowUprightStrokeBetweenDigitsIsAComma() {
        assertEquals("7,0", text(with(row(100, SEVEN, ZERO), 2, 91, 180, 86, 206)));
    }

    @Test
    void aDashAtHalfHeightBeforeADigitIsAMinus() {
        assertEquals("-7", text(with(new Ink(written(SEVEN, 80, 1)), 0, 20, 141, 60, 139)));
    }

    @Test
    void aDashAtHalfHeightBetweenDigitsIsAMinus() {
        assertEquals("7-0", text(with(row(130, SEVEN, ZERO), 1, 80, 141, 110, 139)));
    }

    @Test
    void aDotAtTheFootBesideAllDigitsIsAPoint() {
        assertEquals("7.", text(with(new Ink(written(SEVEN, 80, 1)), 1, 160, 188, 161, 190)));
        assertEquals(".7", text(with(new Ink(written(SEVEN, 80, 1)), 0, 60, 188, 61, 190)));
    }

    @Test
    void aDashAloneIsNoMinus() {
        assertInstanceOf(Recognition.Answer.class, recogniser.recognise(with(Ink.EMPTY, 0, 20, 141, 60, 139)));
    }

    @Test
    void aHighDotBetweenDigitsIsNoDecimalPoint() {
        assertEquals("70", text(with(row(100, SEVEN, ZERO), 1, 90, 95, 91, 96)));
    }

    /** Rows of digits, each {@code distance} below the one before it. */
    private static Ink rows(double distance, Ink... rows) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (Stroke stroke : rows[i].strokes()) {
                List<Point> points = new ArrayList<>();
                for (Point point : stroke.points()) {
                    points.add(new Point(point.x(), point.y() + i * distance));
                }
                strokes.add(new Stroke(points, stroke.width()));
            }
        }
        return new Ink(strokes);
    }

    @Test
    void oneRowBelowAnotherIsANumberOfItsOwn() {
        assertEquals("10\n77", text(rows(130, row(75, ONE, ZERO), row(75, CROSSED_SEVEN, SEVEN))));
    }

    @Test
    void oneDigitBelowAnotherIsANumberOfItsOwn() {
        assertEquals("7\n0", text(rows(130, row(75, SEVEN), row(75, ZERO))));
    }

    @Test
    void rowsMayBeClose() {
        assertEquals("10\n77", text(rows(109, row(75, ONE, ZERO), row(75, CROSSED_SEVEN, SEVEN))));
    }

    /** Of a page of many rows each is small, whatever the width of the pen. */
    @Test
    void aPageMayHaveManyRows() {
        Ink page = rows(150, Collections.nCopies(12, row(75, ONE, SEVEN)).toArray(Ink[]::new));
        Ink small = page.fitted(0, 0, 200, 20);

        assertEquals(String.join("\n", Collections.nCopies(12, "17")), text(small));
    }

    @Test
    void rowsMayReachIntoEachOtherALittle() {
        assertEquals("77\n1", text(rows(90, row(75, SEVEN, SEVEN), new Ink(written(ONE, 40, 1)))));
    }

    @Test
    void eachRowHasItsOwnSigns() {
        Ink first = with(row(100, SEVEN, ZERO), 1, 87, 188, 88, 190);
        Ink second = with(new Ink(written(SEVEN, 80, 1)), 0, 20, 141, 60, 139);

        assertEquals("7.0\n-7", text(rows(140, first, second)));
    }

    @Test
    void rowsAreReadFromTopToBottomWhateverWasDrawnFirst() {
        List<Stroke> backwards = new ArrayList<>(
                rows(130, row(75, ONE, ZERO), row(75, SEVEN, SEVEN)).strokes());
        Collections.reverse(backwards);

        assertEquals("10\n77", text(new Ink(backwards)));
    }

    @Test
    void digitsHigherAndLowerOnOneLineAreOneRow() {
        assertEquals("70", text(rows(60, row(75, SEVEN), new Ink(written(ZERO, 85, 1)))));
    }

    @Test
    void digitsThatOverlapALittleAreANumber() {
        assertEquals("50", text(row(50, FIVE, ZERO)));
    }

    @Test
    void slantingOnesThatOverlapAreANumber() {
        List<Stroke> ones = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ones.addAll(written("34,0 0,100", 20 + 32 * i, 1));
        }
        assertEquals("1111", text(new Ink(ones)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 60})
    void strokesAllOverTheBoardAreNoNumber(int length) {
        Random random = new Random(length);
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Point from = new Point(20 + 240 * random.nextDouble(), 20 + 240 * random.nextDouble());
            double direction = 2 * Math.PI * random.nextDouble();
            strokes.add(new Stroke(
                    List.of(
                            from,
                            new Point(
                                    from.x() + length * Math.cos(direction), from.y() + length * Math.sin(direction))),
                    20));
        }
        Recognition.Answer answer = assertInstanceOf(Recognition.Answer.class, recogniser.recognise(new Ink(strokes)));
        assertInstanceOf(Verdict.NotADigit.class, answer.verdict());
    }

    @Test
    void theRingsOfAnEightMayStandApart() {
        Recognition read = recogniser.recognise(new Ink(written(EIGHT_OF_TWO_RINGS_APART, 100, 1)));

        assertEquals("8", assertInstanceOf(Recognition.Answer.class, read).label());
    }

    @Test
    void aNoughtFarBelowANoughtIsADigitOfItsOwn() {
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : written(ZERO, 100, 0.8)) {
            strokes.add(new Stroke(
                    stroke.points().stream()
                            .map(point -> new Point(point.x(), point.y() - 80))
                            .toList(),
                    12));
            strokes.add(new Stroke(
                    stroke.points().stream()
                            .map(point -> new Point(point.x(), point.y() + 70))
                            .toList(),
                    12));
        }

        assertEquals(
                "0\n0",
                assertInstanceOf(Recognition.Number.class, recogniser.recognise(new Ink(strokes)))
                        .text());
    }

    /** Drawings of many writers, each of one digit: some leave wide gaps in a 5 or an 8. */
    @Test
    void noDigitOfTheSampleDrawingsIsDividedIntoRows() throws IOException {
        List<String> divided = new ArrayList<>();
        StrokeFile.forEach(Path.of("assets", "samples", "digits.jsonl.gz"), sample -> {
            if (recogniser.recognise(sample.ink()) instanceof Recognition.Number number
                    && number.rows().size() > 1) {
                divided.add(sample.label() + " read as " + number.text());
            }
        });

        assertEquals(List.of(), divided);
    }
}
