package inkling.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "seven", "七", "é", "😀", "א ב", "a-b_c 1 %"})
    void textThatOnlyStandsForItselfStays(String text) {
        assertSame(text, PlainText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 7, '\n', '\r', '\t', 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202e, 0x2066, 0x2069, 0xd800})
    void whatMovesATerminalOrTurnsTheWritingIsTakenOut(int character) {
        assertEquals("a\uFFFDb", PlainText.of("a" + Character.toString(character) + "b"));
    }

    @Test
    void aSequenceOfATerminalIsLeftAsItsLettersAlone() {
        assertEquals(
                List.of("\uFFFD[31mred\uFFFD[0m", "plain"), PlainText.of(List.of("\u001b[31mred\u001b[0m", "plain")));
    }
}
