package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    @Test
    void aDigitIsItsName() {
        assertEquals(Optional.of("7"), AnswerText.of(answer(new Verdict.Sure("7"))));
    }

    @Test
    void ofTwoThatAreCloseItIsTheBetterOne() {
        assertEquals(Optional.of("7"), AnswerText.of(answer(new Verdict.Either("7", "1"))));
    }

    @Test
    void aNumberIsAllItsDigits() {
        Digit seven = new Digit(answer(new Verdict.Sure("7")), new Bounds(0, 0, 1, 1), Ink.EMPTY);
        assertEquals(Optional.of("777"), AnswerText.of(Recognition.Number.of(List.of(seven, seven, seven))));
    }

    @Test
    void whatIsNoDigitIsNotCopied() {
        assertEquals(Optional.empty(), AnswerText.of(answer(new Verdict.NotADigit())));
    }

    @Test
    void anEmptyBoardHasNoAnswer() {
        assertEquals(Optional.empty(), AnswerText.of(new Recognition.Blank()));
    }

    private static Recognition.Answer answer(Verdict verdict) {
        return new Recognition.Answer(List.of("1", "7"), new float[] {0.4f, 0.6f}, new float[784], verdict);
    }
}
