package inkling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.CosineSchedule;
import inkling.model.Model;
import inkling.training.Evaluation;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Dataset PICTURES = Mnist.test().slice(0, 1000);
    private static final TrainingConfig SHORT =
            TrainingConfig.builder().epochs(1).heldOut(100).seed(3).build();

    @Test
    void aPresetIsTrainedToTheSameBitsAsByASession() {
        Model model = Training.of(Preset.FIRST_STEPS).config(SHORT).on(PICTURES);

        List<TrainingEvent> events = new ArrayList<>();
        Model start = TrainingSession.freshModel(Preset.FIRST_STEPS.network(PICTURES.shape(), 10), PICTURES, SHORT);
        new TrainingSession(start, PICTURES, SHORT, 1).run(events::add);
        TrainingEvent.Finished finished = (TrainingEvent.Finished) events.get(events.size() - 1);
        assertEquals(finished.best().parameters().sha256(), model.parameters().sha256());
    }

    @Test
    void theSeedOverrulesThatOfTheConfig() {
        Training training = Training.of(Preset.FIRST_STEPS).config(SHORT);

        Model model = training.seed(4).on(PICTURES);

        assertEquals(
                training.config(SHORT.withSeed(4)).on(PICTURES).parameters().sha256(),
                model.parameters().sha256());
        assertEquals("4", model.training().settings().get("seed"));
    }

    @Test
    void aStackOfLayersOfOnesOwnLearns() {
        Model model = Training.of("mine", new Conv2d(8, Window.square(5, 2, Padding.SAME)), new Relu(), new Dense(10))
                .config(SHORT.change().epochs(5).build())
                .on(PICTURES);

        assertEquals("mine", model.network().name());
        double accuracy =
                Evaluation.of(model, Mnist.test().slice(1000, 2000), 1).accuracy();
        assertTrue(accuracy > 0.75, String.valueOf(accuracy));
    }

    @Test
    void theListenerHearsOfEachEpoch() {
        List<TrainingEvent> epochs = new ArrayList<>();

        Training.of(Preset.FIRST_STEPS)
                .config(SHORT.change().epochs(2).build())
                .listener(event -> {
                    if (event instanceof TrainingEvent.EpochEnded) {
                        epochs.add(event);
                    }
                })
                .on(PICTURES);

        assertEquals(2, epochs.size());
    }

    @Test
    void aDivergedRunSaysInWhichStep() {
        Training training = Training.of(Preset.QUICK)
                .config(SHORT.change()
                        .epochs(3)
                        .learningRate(new CosineSchedule(100, 0))
                        .build());

        TrainingException e = assertThrows(TrainingException.class, () -> training.on(PICTURES));

        assertTrue(
                e.getMessage().matches("(Training diverged in step|The network is dead after step) \\d+: .*"),
                e.getMessage());
    }

    @Test
    void aFailingListenerIsTheCause() {
        IllegalStateException thrown = new IllegalStateException("no");
        Training training = Training.of(Preset.FIRST_STEPS).config(SHORT).listener(event -> {
            if (event instanceof TrainingEvent.Step) {
                throw thrown;
            }
        });

        assertEquals(
                thrown,
                assertThrows(TrainingException.class, () -> training.on(PICTURES))
                        .getCause());
    }
}
