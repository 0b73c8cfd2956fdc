package inkling.training;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.LearningRate;
import inkling.engine.OptimiserSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingConfigTest {
    private static String refusal(int epochs, int batchSize, double l2, int heldOut) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> new TrainingConfig(
                                epochs,
                                batchSize,
                                new OptimiserSpec.Sgd(),
                                new LearningRate.Constant(0.1),
                                l2,
                                0,
                                Set.of(),
                                0,
                                1,
                                heldOut))
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
