package inkling.store.run;

import inkling.augmentation.AugmentationStep;
import inkling.engine.Optimiser;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.store.model.TestModels;
import inkling.training.Checkpoint;
import inkling.training.TrainingConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs on their way, for tests. */
public final class TestRuns {
    private TestRuns() {}

    static TrainingConfig config(OptimiserSpec optimiser, Schedule rate) {
        return TrainingConfig.builder()
                .epochs(9)
                .batchSize(32)
                .optimiser(optimiser)
                .learningRate(rate)
                .l2(1e-5)
                .labelSmoothing(0.1 + 0.2)
                .augmentation(Set.of(AugmentationStep.values()))
                .nonDigits(0.1)
                .seed(Long.MIN_VALUE)
                .heldOut(100)
                .patience(3)
                .build();
    }

    /** In its third epoch, after so many steps in all. */
    public static StoredRun after(long steps) {
        return of(config(Adam.DEFAULT, new CosineSchedule(0.1, 0.25)), steps);
    }

    static StoredRun of(TrainingConfig config, long steps) {
        Model model = TestModels.small();
        ParameterLayout layout = model.parameters().layout();
        List<Parameters> buffers = new ArrayList<>();
        for (int i = 0; i < config.optimiser().buffers(); i++) {
            buffers.add(Parameters.random(layout, 10 + i));
        }
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("images", "C:\\Bilder \u4e00");
        origin.put("out", "/tmp/a.json");
        return new StoredRun(
                new Checkpoint(
                        config,
                        new DatasetIdentity("digits", 1234, "ab".repeat(32)),
                        model,
                        new Optimiser.State(steps, buffers),
                        Optional.of(Parameters.random(layout, 20)),
                        new Checkpoint.Place(3, 17, 1.0 / 3, 321),
                        2.0 / 7,
                        12.34),
                origin);
    }
}
