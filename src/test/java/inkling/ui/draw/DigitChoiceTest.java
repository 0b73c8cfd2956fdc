package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigitChoiceTest {
    private final DigitChoice choice = new DigitChoice();

    @Test
    void aBlankBoardShowsNoAnswer() {
        choice.follow(new Recognition.Blank());
        assertEquals(Optional.empty(), choice.answer().get());
    }

    @Test
    void theOnlyAnswerIsShown() {
        Recognition.Answer only = answer(0.9f);
        choice.follow(only);
        assertEquals(Optional.of(only), choice.answer().get());
        assertEquals(DigitChoice.NONE, choice.index().get());
    }

    @Test
    void ofANumberTheLeastCertainDigitIsShown() {
        choice.follow(number(0.9f, 0.6f, 0.8f));
        assertEquals(1, choice.index().get());
        assertEquals(0.6f, choice.answer().get().orElseThrow().probabilities()[0]);
    }

    @Test
    void aChosenDigitStaysWhileTheNumberIsAsLong() {
        choice.follow(number(0.9f, 0.6f));
        choice.choose(0);
        choice.follow(number(0.95f, 0.6f));
        assertEquals(0, choice.index().get());
        assertEquals(0.95f, choice.answer().get().orElseThrow().probabilities()[0]);
    }

    @Test
    void anotherDigitEndsTheChoice() {
        choice.follow(number(0.9f, 0.6f));
        choice.choose(0);
        choice.follow(number(0.9f, 0.6f, 0.95f));
        assertEquals(1, choice.index().get());
    }

    @Test
    void aClearedBoardEndsTheChoice() {
        choice.follow(number(0.9f, 0.6f));
        choice.choose(0);
        choice.follow(new Recognition.Blank());
        assertTrue(choice.answer().get().isEmpty());
        choice.follow(number(0.9f, 0.6f));
        assertEquals(1, choice.index().get());
    }

    private static Recognition number(float... certainties) {
        List<Digit> digits = new ArrayList<>();
        for (float certainty : certainties) {
            digits.add(new Digit(answer(certainty), new Bounds(0, 0, 1, 1), Ink.EMPTY));
        }
        return Recognition.Number.of(digits);
    }

    private static Recognition.Answer answer(float certainty) {
        return new Recognition.Answer(
                List.of("1", "2"), new float[] {certainty, 1 - certainty}, new float[784], new Verdict.Sure("1"));
    }
}
