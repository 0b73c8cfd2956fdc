package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedRecognitionTest {
    @Test
    void aDigitIsItsName() {
        assertEquals(Optional.of("7"), answer(new Verdict.Sure("7")).typed());
    }

    @Test
    void ofTwoThatAreCloseItIsTheBetterOne() {
        assertEquals(Optional.of("7"), answer(new Verdict.Either("7", "1")).typed());
    }

    @Test
    void aNumberIsAllItsDigits() {
        Digit seven = new Digit(answer(new Verdict.Sure("7")), new Bounds(0, 0, 1, 1), Ink.EMPTY);
        assertEquals(
                Optional.of("777"),
                Recognition.Number.of(List.of(seven, seven, seven)).typed());
    }

    @Test
    void severalNumbersHaveALineEach() {
        Digit seven = new Digit(answer(new Verdict.Sure("7")), new Bounds(0, 0, 1, 1), Ink.EMPTY);
        Row row = new Row(List.of(seven, seven));
        assertEquals(Optional.of("77\n77"), new Recognition.Number(List.of(row, row)).typed());
    }

    @Test
    void whatIsNoDigitIsNotTyped() {
        assertEquals(Optional.empty(), answer(new Verdict.NotADigit()).typed());
    }

    @Test
    void anEmptyBoardHasNoAnswer() {
        assertEquals(Optional.empty(), new Recognition.Blank().typed());
    }

    private static Recognition.Answer answer(Verdict verdict) {
        return new Recognition.Answer(List.of("1", "7"), new float[] {0.4f, 0.6f}, new float[784], verdict);
    }
}
