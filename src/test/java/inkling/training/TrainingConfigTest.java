package inkling.training;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.Sgd;
import org.junit.jupiter.api.Test;

class TrainingConfigTest {
    private static String refusal(int epochs, int batchSize, double l2, int heldOut) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> TrainingConfig.builder()
                                .epochs(epochs)
                                .batchSize(batchSize)
                                .optimiser(new Sgd())
                                .learningRate(new ConstantSchedule(0.1))
                                .l2(l2)
                                .heldOut(heldOut)
                                .build())
                .getMessage();
    }

    @Test
    void eachSettingOutOfRangeIsNamed() {
        assertTrue(refusal(0, 64, 0, 0).contains("Epochs"));
        assertTrue(refusal(1, 0, 0, 0).contains("batch size"));
        assertTrue(refusal(1, 5000, 0, 0).contains("4096"));
        assertTrue(refusal(1, 64, -1, 0).contains("L2"));
        assertTrue(refusal(1, 64, Double.NaN, 0).contains("L2"));
        assertTrue(refusal(1, 64, 0, -1).contains("held out"));
    }
}
