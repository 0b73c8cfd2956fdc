package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NumberViewTest {
    @Test
    void aShortNumberIsOneRow() {
        assertArrayEquals(new int[] {5}, NumberView.rows(5));
    }

    @Test
    void tenDigitsAreTwoEvenRows() {
        assertArrayEquals(new int[] {5, 5}, NumberView.rows(10));
    }

    @Test
    void rowsDifferByOneDigitAtMost() {
        for (int digits = 2; digits < 60; digits++) {
            int[] rows = NumberView.rows(digits);
            assertEquals(digits, Arrays.stream(rows).sum());
            assertTrue(
                    Arrays.stream(rows).max().orElseThrow()
                                    - Arrays.stream(rows).min().orElseThrow()
                            <= 1,
                    digits + " digits");
        }
    }
}
