package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CalibrationErrorTest {
    private final CalibrationError error = new CalibrationError();

    @Test
    void noAnswersHaveNoError() {
        assertTrue(Double.isNaN(error.value()));
    }

    @Test
    void answersThatAreRightAsOftenAsTheySayHaveNone() {
        for (int i = 0; i < 100; i++) {
            error.add(0.95, i < 95);
            error.add(0.5, i < 50);
        }

        assertEquals(0, error.value(), 1e-12);
    }

    /** 3 answers with 0.9 of which 1 is right are 1.7 too many; 1 with 0.2, right, is 0.8 too few. */
    @Test
    void binsAreWeightedByTheirAnswers() {
        error.add(0.9, true);
        error.add(0.9, false);
        error.add(0.9, false);
        error.add(0.2, true);

        assertEquals((1.7 + 0.8) / 4, error.value(), 1e-12);
    }

    @Test
    void withinABinTooHighAndTooLowMakeUpForEachOther() {
        error.add(0.95, true);
        error.add(0.97, true);
        error.add(0.99, false);
        error.add(0.94, true);

        assertEquals((0.95 + 0.97 + 0.99 + 0.94 - 3) / 4, error.value(), 1e-12);
    }

    @Test
    void aBinHoldsItsUpperEnd() {
        error.add(1 / 15.0, true);
        error.add(1 / 15.0 - 1e-6, false);

        assertEquals((1 - 2 / 15.0) / 2, error.value(), 1e-6);
    }

    @Test
    void theEndsBelongToTheOutermostBins() {
        error.add(0, false);
        error.add(1, true);

        assertEquals(0, error.value());
    }
}
