package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static Digit digit(String label) {
        return new Digit(Answers.of(label), new Bounds(0, 0, 1, 1), Ink.EMPTY);
    }

    @Test
    void aNumbersTextIsItsDigitsInARow() {
        assertEquals(
                "107",
                Recognition.Number.of(List.of(digit("1"), digit("0"), digit("7")))
                        .text());
    }

    @Test
    void oneDigitIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> Recognition.Number.of(List.of(digit("1"))));
    }
}
