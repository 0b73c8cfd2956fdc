package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.store.run.DataLocation;
import inkling.store.run.RunLog;
import inkling.training.TrainingConfig;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InterruptedViewModelTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Notifications notifications = new Notifications();
    private final TrainSettings settings = new TrainSettings();
    private final FakeTrainingService trainer = new FakeTrainingService();
    private final TrainViewModel training = new TrainViewModel(
            settings,
            new CurrentModel(Models.bundled()),
            notifications,
            new RunsViewModel(
                    new RunLog(Path.of("nowhere")),
                    new ChosenFile(),
                    notifications,
                    new Background(unwanted -> {}, Runnable::run)),
            new TrainingWork(trainer, new Background(background::add, Runnable::run), Runnable::run));
    private final InterruptedViewModel interrupted =
            new InterruptedViewModel(training, trainer, notifications, Background.onCallingThread());
    private final AtomicInteger resumed = new AtomicInteger();

    private final class BrokenOff implements TrainingService.Interrupted {
        private final TrainingConfig config;

        BrokenOff() {
            settings.epochs.text().set("10");
            settings.patience.text().set("4");
            config = settings.config();
            settings.epochs.text().set("2");
            settings.patience.text().set("0");
        }

        @Override
        public String network() {
            return "LeNet-5 style";
        }

        @Override
        public int epoch() {
            return 3;
        }

        @Override
        public TrainingConfig config() {
            return config;
        }

        @Override
        public DataLocation location() {
            return new DataLocation.MnistTraining();
        }

        @Override
        public TrainingService.Run resume(Dataset data) {
            trainer.asked.add("resume");
            return trainer.new FakeRun();
        }

        @Override
        public void discard() {
            trainer.asked.add("discard");
        }
    }

    @Test
    void withoutSuchARunNothingIsAsked() {
        interrupted.look(resumed::incrementAndGet);
        assertNull(notifications.question().get());
    }

    @Test
    void itSaysHowFarTheRunWas() {
        find();
        assertEquals(List.of(3, 10), notifications.question().get().title().arguments());
    }

    @Test
    void itGoesOn() {
        find();
        answer("resume");
        background.poll().run();
        assertEquals(List.of("resume"), trainer.asked);
        assertInstanceOf(RunState.Running.class, training.run().state().get());
        assertEquals(1, resumed.get());
    }

    @Test
    void itsSettingsAreShown() {
        find();
        answer("resume");
        assertEquals("10", settings.epochs.text().get());
        assertEquals("4", settings.patience.text().get());
        assertEquals("LeNet-5 style", settings.preset.get().title());
    }

    @Test
    void itIsDiscarded() {
        find();
        answer("discard");
        assertEquals(List.of("discard"), trainer.asked);
        assertFalse(interrupted.offered().get());
    }

    @Test
    void itStaysOnOfferUntilItIsDecided() {
        find();
        answer("later");
        assertTrue(interrupted.offered().get());
    }

    @Test
    void whileAnotherRunWorksItWaits() {
        find();
        answer("later");
        training.train();
        assertFalse(interrupted.offered().get());
        interrupted.resume();
        assertEquals(List.of(), trainer.asked);
    }

    @Test
    void oneThatCannotBeResumedIsTold() {
        trainer.unreadable = new IOException("It was written by another version.");
        interrupted.look(resumed::incrementAndGet);
        assertEquals("interrupted.lost", notifications.notice().get().text().key());
    }

    private void find() {
        trainer.interrupted = Optional.of(new BrokenOff());
        interrupted.look(resumed::incrementAndGet);
    }

    private void answer(String id) {
        notifications.answer(notifications.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
