package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.SignKind;
import inkling.ink.Stroke;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Sign;
import inkling.recognition.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTallyTest {
    private static final Bounds LEFT = new Bounds(0, 0, 40, 100);
    private static final Bounds RIGHT = new Bounds(50, 0, 90, 100);
    private static final Bounds BOTH = new Bounds(0, 0, 90, 100);

    private final ComposedNumber number = new ComposedNumber(List.of("1", "0"), Ink.EMPTY, List.of(LEFT, RIGHT));
    private final NumberTally tally = new NumberTally();

    private static Digit digit(String label, Bounds box) {
        Point start = new Point(box.left() + 1, box.top() + 1);
        Point end = new Point(box.right() - 1, box.bottom() - 1);
        return new Digit(answer(label), Ink.EMPTY.with(new Stroke(List.of(start, end), 2)));
    }

    private static Recognition.Answer answer(String label) {
        return new Recognition.Answer(List.of(label), new float[] {1}, new float[784], new Verdict.Sure(label));
    }

    private String counted(Recognition recognition) {
        tally.add(number, recognition);
        return tally.fields().get("correct") + " right, " + tally.fields().get("wrongGroupings") + " wrong groupings, "
                + tally.fields().get("wrongDigits") + " wrong digits";
    }

    @Test
    void aNumberIsRightIfAllItsDigitsAre() {
        assertEquals(
                "1 right, 0 wrong groupings, 0 wrong digits",
                counted(Recognition.Number.of(List.of(digit("1", LEFT), digit("0", RIGHT)))));
    }

    @Test
    void aWrongDigitInItsPlaceIsAWrongDigit() {
        assertEquals(
                "0 right, 0 wrong groupings, 1 wrong digits",
                counted(Recognition.Number.of(List.of(digit("1", LEFT), digit("6", RIGHT)))));
    }

    @Test
    void aWrongDigitWithInkOfAnotherIsAWrongGrouping() {
        assertEquals(
                "0 right, 1 wrong groupings, 0 wrong digits",
                counted(Recognition.Number.of(List.of(digit("4", BOTH), digit("0", RIGHT)))));
    }

    @Test
    void inkOfAnotherDigitDoesNotMatterIfAllIsReadRight() {
        assertEquals(
                "1 right, 0 wrong groupings, 0 wrong digits",
                counted(Recognition.Number.of(List.of(digit("1", BOTH), digit("0", RIGHT)))));
    }

    @Test
    void aNumberTakenForOneDigitIsAWrongGrouping() {
        assertEquals("0 right, 1 wrong groupings, 0 wrong digits", counted(answer("1")));
    }

    @Test
    void aSignThatNobodyWroteIsAWrongGrouping() {
        Sign comma = new Sign(SignKind.COMMA, new Bounds(42, 90, 46, 104));

        assertEquals(
                "0 right, 1 wrong groupings, 0 wrong digits",
                counted(Recognition.Number.of(List.of(digit("1", LEFT), comma, digit("0", RIGHT)))));
    }
}
