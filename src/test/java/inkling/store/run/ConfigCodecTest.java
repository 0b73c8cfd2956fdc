package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.ScheduleKind;
import inkling.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCodecTest {
    /** As earlier versions wrote it, one rule for Adam and AdamW. */
    private static final String EARLIER = """
            {"epochs": 10, "batchSize": 128,
             "optimiser": {"kind": "adam", "beta1": 0.9, "beta2": 0.98, "epsilon": 1e-8, "weightDecay": %s},
             "learningRate": {"kind": "cosine", "warmUp": 0.25, "peak": 0.5},
             "l2": 0, "labelSmoothing": 0.05, "augmentation": ["slant"], "junk": 0.2, "seed": "7", "heldOut": 5,
             "patience": 3}
            """;

    @TempDir
    Path folder;

    private TrainingConfig read(String text) throws IOException {
        return ConfigFiles.read(text, folder);
    }

    private OptimiserSpec earlier(String decay) throws IOException {
        return read(EARLIER.formatted(decay)).optimiser();
    }

    @Test
    void adamWithoutDecayOfAnEarlierVersionIsAdam() throws IOException {
        assertEquals(new Adam(0.9, 0.98, 1e-8), earlier("0"));
    }

    @Test
    void adamWithDecayOfAnEarlierVersionIsAdamW() throws IOException {
        assertEquals(new AdamW(0.9, 0.98, 1e-8, 1e-4), earlier("0.0001"));
    }

    @Test
    void theRestOfAnEarlierVersionsSettingsIsRead() throws IOException {
        TrainingConfig config = read(EARLIER.formatted("0"));
        assertEquals(new CosineSchedule(0.5, 0.25), config.learningRate());
        assertEquals(10, config.epochs());
        assertEquals(3, config.patience());
    }

    @Test
    void anUnknownUpdateRuleIsRefusedWithThoseThereAre() {
        String refusal = assertThrows(
                        IOException.class, () -> read(EARLIER.formatted("0").replace("\"adam\"", "\"newton\"")))
                .getMessage();
        for (OptimiserKind kind : OptimiserKind.values()) {
            assertTrue(refusal.contains(kind.id()), refusal);
        }
    }

    @Test
    void anUnknownScheduleIsRefusedWithThoseThereAre() {
        String refusal = assertThrows(
                        IOException.class, () -> read(EARLIER.formatted("0").replace("cosine", "zigzag")))
                .getMessage();
        for (ScheduleKind kind : ScheduleKind.values()) {
            assertTrue(refusal.contains(kind.id()), refusal);
        }
    }

    @Test
    void aConstantOutOfRangeIsRefused() {
        assertThrows(IOException.class, () -> earlier("1.5"));
        assertThrows(IOException.class, () -> read(EARLIER.formatted("0").replace("0.25", "1")));
    }
}
