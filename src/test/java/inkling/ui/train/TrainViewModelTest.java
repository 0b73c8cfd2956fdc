package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.engine.Shape;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.Models;
import inkling.ui.common.Dialogue;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.NamedModel;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TrainViewModelTest {
    private static final Model TRAINED = Models.untrained(7);
    private static final Dataset DATA =
            new Dataset("twelve", new Shape(28, 28, 1), new byte[24 * 784], new byte[24], TRAINED.labels());

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final NamedModel old = Models.bundled();
    private final ModelDesk desk = new ModelDesk(old);
    private final Dialogue dialogue = new Dialogue();
    private final TrainSettings settings = new TrainSettings();
    private final FakeTrainer trainer = new FakeTrainer();
    private final TrainViewModel training =
            new TrainViewModel(settings, desk, dialogue, trainer, background::add, Runnable::run, Runnable::run);

    /** Tells whatever the test wants to be told. */
    private static final class FakeTrainer implements Trainer {
        IOException unreadable;
        boolean stopped;
        final List<Boolean> roomMade = new ArrayList<>();
        TrainingConfig config;
        List<TrainingEvent> events = List.of();

        @Override
        public Data load(Source source) throws IOException {
            if (unreadable != null) {
                throw unreadable;
            }
            return new Data(DATA, Optional.of(DATA));
        }

        @Override
        public Run prepare(Preset preset, Dataset data, TrainingConfig withConfig) {
            config = withConfig;
            return new Run() {
                @Override
                public void run(Consumer<TrainingEvent> listener) {
                    events.forEach(listener);
                }

                @Override
                public void stop() {
                    stopped = true;
                }

                @Override
                public void makeRoom(boolean wanted) {
                    roomMade.add(wanted);
                }
            };
        }

        @Override
        public double accuracy(Model model, Dataset data) {
            return 0.975;
        }
    }

    @Test
    void aRunShowsItsProgressAndCurves() {
        run(
                new TrainingEvent.Started(2, 10, 640),
                new TrainingEvent.Step(5, 1, 1.5, 0.5, 640),
                new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1, 0.6, 0.8, 0.7)));
        Progress progress = training.progress().get();
        assertEquals(0.25, progress.fraction());
        assertEquals(1, progress.epoch());
        assertEquals(15 * 64 / 640.0, progress.secondsLeft());
        assertEquals(0.5, training.curves().trainingLoss.x(0));
        assertEquals(70, training.curves().validationAccuracy.y(0), 1e-9);
        assertEquals("train.chart.sentence", training.curves().sentence().get().key());
    }

    @Test
    void aRunMakesRoomWhileTheWindowIsInUse() {
        training.makeRoom(true);
        run(new TrainingEvent.Started(2, 10, 640));
        training.makeRoom(true);
        training.makeRoom(false);
        assertEquals(List.of(true, false), trainer.roomMade);
    }

    @Test
    void drawingsAreAnsweredWithTheWeightsOfTheMoment() {
        run(new TrainingEvent.Started(2, 10, 640), new TrainingEvent.Snapshot(5, TRAINED));
        assertSame(TRAINED, desk.answering().get());
        assertTrue(desk.learning().get());
        assertSame(old, desk.current().get());
    }

    @Test
    void aFinishedRunIsTestedAndWaitsForAChoice() {
        runToTheEnd();
        RunState.Choosing choosing =
                assertInstanceOf(RunState.Choosing.class, training.state().get());
        assertEquals(0.975, choosing.result().training().testAccuracy());
        assertSame(old, desk.current().get());
        assertFalse(training.canTrain().get());
    }

    @Test
    void theNewModelCanBeKept() {
        runToTheEnd();
        training.keepNew();
        assertSame(TRAINED.parameters(), desk.current().get().model().parameters());
        assertFalse(desk.current().get().saved());
        assertNull(desk.trial().get());
        assertInstanceOf(RunState.Idle.class, training.state().get());
    }

    @Test
    void theOldModelCanBeKept() {
        runToTheEnd();
        training.keepOld();
        assertSame(old, desk.current().get());
        assertSame(old.model(), desk.answering().get());
    }

    @Test
    void anUnsavedModelIsReplacedOnlyAfterAsking() {
        desk.use(Models.unsaved());
        runToTheEnd();
        training.keepNew();
        assertEquals("unsaved", desk.current().get().name());
        dialogue.answer(dialogue.question().get().choices().get(0));
        assertSame(TRAINED.parameters(), desk.current().get().model().parameters());
    }

    @Test
    void divergenceGivesAdviceAndLeavesTheOldModel() {
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Snapshot(1, TRAINED),
                new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.state().get());
        assertEquals("train.diverged.advice", broken.advice().key());
        assertSame(old.model(), desk.answering().get());
        assertTrue(training.canTrain().get());
    }

    @Test
    void afterDivergenceATenthOfTheRateIsTried() {
        settings.learningRate.text().set("10");
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Diverged(3, Double.NaN, TrainingEvent.Cause.LEARNING_RATE, Optional.empty(), 0));
        training.retryWithLowerRate();
        assertEquals(1.0, settings.learningRate.value());
        assertTrue(training.busy().get());
    }

    @Test
    void stopReachesTheRun() {
        run(new TrainingEvent.Started(1, 10, 640));
        training.stop();
        assertTrue(trainer.stopped);
        assertInstanceOf(RunState.Stopping.class, training.state().get());
    }

    @Test
    void stopWhileTheDataIsReadReachesTheRunToo() {
        training.train();
        training.stop();
        background.poll().run();
        assertTrue(trainer.stopped);
    }

    @Test
    void dataThatCannotBeReadIsNamed() {
        trainer.unreadable = new IOException("images.gz is too short.");
        training.train();
        background.poll().run();
        RunState.Broken broken =
                assertInstanceOf(RunState.Broken.class, training.state().get());
        assertEquals(List.of("images.gz is too short."), broken.advice().arguments());
    }

    @Test
    void wrongSettingsDoNotStartARun() {
        settings.epochs.text().set("0");
        assertFalse(training.canTrain().get());
        training.train();
        assertTrue(background.isEmpty());
    }

    @Test
    void aSecondRunCannotStartWhileOneWorks() {
        training.train();
        training.train();
        assertEquals(1, background.size());
    }

    @Test
    void aTwelfthOfASmallDataSetIsHeldOut() {
        run(new TrainingEvent.Started(1, 1, 22));
        assertEquals(2, trainer.config.heldOut());
    }

    @Test
    void theNetworkOfThePresetIsShown() {
        settings.preset.set(Preset.LENET_5);
        assertEquals("LeNet-5 style", training.network().get().name());
    }

    private void run(TrainingEvent... events) {
        trainer.events = List.of(events);
        training.train();
        background.poll().run();
    }

    private void runToTheEnd() {
        run(
                new TrainingEvent.Started(1, 10, 640),
                new TrainingEvent.Finished(TRAINED, TRAINED, 1, TrainingEvent.Ending.COMPLETED, 12));
        background.poll().run();
    }
}
