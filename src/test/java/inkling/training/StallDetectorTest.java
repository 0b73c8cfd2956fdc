package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Sgd;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StallDetectorTest {
    private final Dataset data = TinyData.bars(2600, 1);

    /** Few ReLUs, which one huge step switches off for every picture. */
    private static NetworkSpec mortal() {
        return new NetworkSpec(
                "mortal",
                new Shape(TinyData.SIDE, TinyData.SIDE, 1),
                List.of(new Dense(8), new Relu(), new Dense(8), new Relu(), new Dense(3)));
    }

    private static TrainingConfig config(OptimiserSpec optimiser, int epochs, double rate) {
        return TrainingConfig.builder()
                .epochs(epochs)
                .batchSize(32)
                .optimiser(optimiser)
                .learningRate(new ConstantSchedule(rate))
                .seed(7)
                .heldOut(100)
                .build();
    }

    private static List<TrainingEvent> run(NetworkSpec network, Dataset data, TrainingConfig config) {
        Model start = TrainingSession.freshModel(network, data, config);
        List<TrainingEvent> events = new ArrayList<>();
        new TrainingSession(start, data, config, 1).run(events::add);
        return events;
    }

    private static TrainingEvent last(List<TrainingEvent> events) {
        return events.get(events.size() - 1);
    }

    private static boolean saysThatNothingWasLearned(List<TrainingEvent> events) {
        return events.stream().anyMatch(TrainingEvent.NothingLearned.class::isInstance);
    }

    @Test
    void aNetworkWhoseNeuronsAreAllOffIsDeadAfterOneEpoch() {
        List<TrainingEvent> events = run(mortal(), data, config(Adam.DEFAULT, 3, 1));

        TrainingEvent.Diverged end = assertInstanceOf(TrainingEvent.Diverged.class, last(events));
        assertEquals(TrainingEvent.Cause.DEAD, end.cause());
        assertEquals(79, end.step());
        assertTrue(end.lastGood().isEmpty());
    }

    @Test
    void aSlowLearnerIsNotedButGoesOn() {
        List<TrainingEvent> events = run(TinyData.network(), data, config(new Sgd(), 2, 1e-7));

        assertTrue(saysThatNothingWasLearned(events));
        assertInstanceOf(TrainingEvent.Finished.class, last(events));
    }

    @Test
    void aHealthyRunHearsNothingOfIt() {
        List<TrainingEvent> events = run(TinyData.network(), data, config(Adam.DEFAULT, 2, 0.001));

        assertFalse(saysThatNothingWasLearned(events));
        assertInstanceOf(TrainingEvent.Finished.class, last(events));
    }

    @Test
    void ofFewPicturesTheFirstEpochsAreTooEarlyToTell() {
        List<TrainingEvent> events = run(TinyData.network(), data.slice(0, 600), config(new Sgd(), 3, 1e-7));

        assertFalse(saysThatNothingWasLearned(events));
    }

    @Test
    void withOneClassAloneThereIsNothingToGuess() {
        byte[] pixels = new byte[200 * 64];
        Dataset one = new Dataset("one", data.shape(), pixels, new byte[200], data.classes());

        assertInstanceOf(
                TrainingEvent.Finished.class, last(run(TinyData.network(), one, config(Adam.DEFAULT, 2, 0.01))));
    }
}
