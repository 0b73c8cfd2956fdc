package inkling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.model.TrainingRecord.Epoch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingRecordTest {
    private final TrainingRecord two =
            TrainingRecord.NONE.withEpoch(new Epoch(1, 0, 1, 0)).withEpoch(new Epoch(2, 0, 2, 0));

    @Test
    void aNewEpochIsTheOneThatIsKept() {
        assertEquals(2, two.keptEpoch());
        assertEquals(2, two.epochs().get(1).trainingLoss());
    }

    @Test
    void aCollectionOfDrawingsIsMeasuredAnew() {
        TrainingRecord measured = two.withDrawn(new DrawnAccuracy("a", 10, 0.5))
                .withDrawn(new DrawnAccuracy("b", 3, 1))
                .withDrawn(new DrawnAccuracy("a", 12, 0.75));

        assertEquals(List.of(new DrawnAccuracy("a", 12, 0.75), new DrawnAccuracy("b", 3, 1)), measured.drawn());
    }

    @Test
    void noAccuracyOnNoDrawings() {
        assertThrows(IllegalArgumentException.class, () -> new DrawnAccuracy("a", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new DrawnAccuracy("a", 1, Double.NaN));
    }

    @Test
    void whatIsNoShareWasNotMeasured() {
        Exception five = assertThrows(IllegalArgumentException.class, () -> two.withTestAccuracy(5));
        Exception error = assertThrows(IllegalArgumentException.class, () -> two.withTest(1, -0.1));

        assertEquals("An accuracy is 0 to 1, not 5.0.", five.getMessage());
        assertEquals("A calibration error is 0 to 1, not -0.1.", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Epoch(1, 1.01, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Epoch(1, 1, 1, -1));
    }

    @Test
    void anEpochThatWasNotThereCannotHaveBeenKept() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> two.keeping(3));

        assertEquals("Of 2 epochs, number 3 cannot have been kept.", e.getMessage());
    }
}
