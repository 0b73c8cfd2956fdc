package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "0.5, 0.5",
        "-0.123456, −0.123",
        "12.3456, 12.3",
        "1234, 1230",
        "99996, 1e5",
        "0.00123456, 0.00123",
        "0.000123456, 1.2e−4",
        "-123456, −1.2e5",
        "NaN, NaN",
        "-Infinity, −∞"
    })
    void cellsHaveThreeSignificantDigits(double value, String shown) {
        assertEquals(shown, Digits.CELL.format(value));
    }

    @Test
    void wholeNumbersHaveTheSameMinusSign() {
        assertEquals("−1", Digits.CELL.format(-1));
        assertEquals("123456", Digits.LINE.format(123456));
        assertEquals("-1", Digits.ALL.format(-1));
    }

    @Test
    void allDigitsTellFloatsFromTheirNeighbours() {
        assertEquals("0.1", Digits.ALL.format(0.1f));
        assertEquals("0.10000001", Digits.ALL.format(Math.nextUp(0.1f)));
        assertEquals("-0.0", Digits.ALL.format(-0f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.19022, 2.969e-7, -2.969e-7, 123456789, -1.5e12})
    void noLineEndsWithinANumber(double value) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(Digits.LINE.format(value));
        assertEquals(breaks.last(), breaks.following(0), Digits.LINE.format(value));
    }
}
