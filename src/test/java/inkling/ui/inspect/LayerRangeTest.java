package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.inspection.ValueRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerRangeTest {
    @ParameterizedTest
    @CsvSource({
        "-0.000123, 0, −1.2e−4 … 0",
        "-12.3456, 4.5, −12.3 … 4.5",
        "-98765, 123456, −9.9e4 … 1.2e5",
    })
    void numbersOfEverySizeHaveTheMinusSignOfMathematics(float minimum, float maximum, String shown) {
        assertEquals(shown, LayerRow.text(new ValueRange(minimum, maximum, 0)));
    }
}
