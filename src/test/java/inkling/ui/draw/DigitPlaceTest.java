package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.SignKind;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.recognition.Sign;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitPlaceTest {
    private static final Bounds BOX = new Bounds(0, 0, 1, 1);

    private final Texts texts = new Texts(Language.ENGLISH);

    private static Row row(String text) {
        List<Symbol> symbols = new ArrayList<>();
        for (char character : text.toCharArray()) {
            var answer = new Recognition.Answer(List.of("7"), new float[] {1}, new float[784], new Verdict.Sure("7"));
            symbols.add(character == '-' ? new Sign(SignKind.MINUS, BOX) : new Digit(answer, BOX, Ink.EMPTY));
        }
        return new Row(symbols);
    }

    @Test
    void ofOneNumberAPlaceIsCountedFromTheLeftWithoutSigns() {
        assertEquals("Digit 2 from the left", DigitPlace.of(texts, new Recognition.Number(List.of(row("-77"))), 1));
    }

    @Test
    void ofSeveralNumbersTheRowIsSaidToo() {
        var rows = new Recognition.Number(List.of(row("77"), row("-777")));

        assertEquals("Digit 2 from the left in row 1", DigitPlace.of(texts, rows, 1));
        assertEquals("Digit 1 from the left in row 2", DigitPlace.of(texts, rows, 2));
    }

    @Test
    void whatWasCopiedIsToldOnOneLine() {
        assertEquals("77  |  -7", AnswerText.onOneLine("77\n-7"));
    }
}
