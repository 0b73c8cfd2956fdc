package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import inkling.training.TrainingEvent;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.model.ModelViewModel;
import inkling.ui.train.FakeTrainingService;
import inkling.ui.train.RunsViewModel;
import inkling.ui.train.TrainSettings;
import inkling.ui.train.TrainViewModel;
import inkling.ui.train.TrainingWork;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final Texts texts = new Texts(Language.ENGLISH);
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Notifications notifications = new Notifications();
    private final AtomicInteger exits = new AtomicInteger();
    private final FakeServices services = new FakeServices();
    private final FakeTrainingService trainer = new FakeTrainingService();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final TrainViewModel training = new TrainViewModel(
            new TrainSettings(),
            currentModel,
            notifications,
            new RunsViewModel(services.runLog(), services, notifications, new Background(waiting -> {}, Runnable::run)),
            new TrainingWork(trainer, new Background(background::add, Runnable::run), Runnable::run));
    private final BooleanProperty learning = new SimpleBooleanProperty();
    private final ShellViewModel shell = new ShellViewModel(
            new SimpleObjectProperty<>(ShellViewModel.Screen.RECOGNISE),
            texts,
            currentModel,
            training,
            learning,
            new ModelViewModel(
                    currentModel, services.modelFiles(), services, notifications, Background.onCallingThread()),
            notifications,
            exits::incrementAndGet);

    @Test
    void withNothingToLoseTheProgramEndsAtOnce() {
        shell.close();
        assertEquals(1, exits.get());
    }

    @Test
    void aRunIsNotLostWithoutAsking() {
        training.train();
        shell.close();
        assertEquals(0, exits.get());
        assertEquals("close.running", notifications.question().get().text().key());
    }

    @Test
    void leavingARunIsNotCalledALossForItIsOfferedAgain() {
        training.train();
        shell.close();
        Question.Choice leave = notifications.question().get().choices().get(0);
        assertEquals("close.leave", leave.label().key());
        assertEquals(Question.Kind.MAIN, leave.kind());
    }

    @Test
    void aRunThatTheDiskDoesNotTakeIsNotPromisedToComeBack() {
        training.train();
        background.poll().run();
        trainer.trouble.accept(new IOException("The folder cannot be written to."));
        shell.close();
        assertEquals("close.running.lost", notifications.question().get().text().key());
        assertEquals(
                Question.Kind.DANGEROUS,
                notifications.question().get().choices().get(0).kind());
    }

    @Test
    void theNextRunIsPromisedToComeBackAgain() {
        training.train();
        background.poll().run();
        trainer.trouble.accept(new IOException("The disk is full."));
        end(TrainingEvent.Ending.COMPLETED);
        training.result().goBack();
        training.train();
        shell.close();
        assertEquals("close.running", notifications.question().get().text().key());
    }

    @Test
    void aRunThatHasEndedIsNotCalledOneInTraining() {
        training.train();
        background.poll().run();
        end(TrainingEvent.Ending.COMPLETED);
        shell.close();
        assertEquals("close.ended", notifications.question().get().text().key());
    }

    @Test
    void aRunThatIsBeingTestedHasEnded() {
        training.train();
        background.poll().run();
        trainer.listener.accept(finished(TrainingEvent.Ending.COMPLETED));
        shell.close();
        assertEquals("close.ended", notifications.question().get().text().key());
    }

    @Test
    void aRunThatWasStoppedGoesOnAtTheNextStart() {
        training.train();
        background.poll().run();
        end(TrainingEvent.Ending.STOPPED);
        shell.close();
        assertEquals("close.stopped", notifications.question().get().text().key());
    }

    private void end(TrainingEvent.Ending ending) {
        trainer.listener.accept(finished(ending));
        background.poll().run();
    }

    private static TrainingEvent finished(TrainingEvent.Ending ending) {
        return new TrainingEvent.Finished(Models.untrained(7), Models.untrained(7), 1, ending, 2);
    }

    @Test
    void aLessonUnderWayIsNotLostWithoutAsking() {
        learning.set(true);
        shell.close();
        assertEquals(0, exits.get());
        assertEquals("close.learning", notifications.question().get().text().key());
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals(1, exits.get());
    }

    @Test
    void leavingALessonStillAsksAboutTheUnsavedModel() {
        currentModel.use(Models.unsaved());
        learning.set(true);
        shell.close();
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals("close.unsaved", notifications.question().get().text().key());
    }

    @Test
    void whatWasSaidOfAScreenIsGoneWhenItIsLeft() {
        notifications.complain(Message.of("draw.paste.nothing"));
        shell.screen().set(ShellViewModel.Screen.TRAIN);
        assertNull(notifications.notice().get());
    }

    @Test
    void anUnsavedModelIsNotLostWithoutAsking() {
        currentModel.use(Models.unsaved());
        shell.close();
        assertEquals(0, exits.get());
        assertNotNull(notifications.question().get());
    }

    @Test
    void leavingARunStillAsksAboutTheUnsavedModel() {
        currentModel.use(Models.unsaved());
        training.train();
        shell.close();
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals(0, exits.get());
        assertEquals("close.unsaved", notifications.question().get().text().key());
    }

    @Test
    void leavingAnywayEndsTheProgram() {
        currentModel.use(Models.unsaved());
        shell.close();
        notifications.answer(notifications.question().get().choices().get(1));
        assertEquals(1, exits.get());
    }

    @Test
    void savingOnTheWayOutEndsTheProgramOnlyWhenItWorked() {
        currentModel.use(Models.unsaved());
        shell.close();
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals(0, exits.get());
    }

    @Test
    void aLessonIsNotLostWithoutAsking() {
        currentModel.offer(Models.untrained(3), new CurrentModel.Choice() {
            @Override
            public void keep(Runnable then) {
                currentModel.keepCandidate(currentModel.candidate().get());
                then.run();
            }

            @Override
            public void goBack() {}
        });
        shell.close();
        assertEquals("close.lesson", notifications.question().get().text().key());
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals("close.unsaved", notifications.question().get().text().key());
        assertEquals(0, exits.get());
    }

    @Test
    void theTitleNamesTheModelAndMarksItUnsaved() {
        assertEquals("bundled – Inkling", shell.title().get());
        currentModel.use(Models.unsaved());
        assertEquals("*unsaved – Inkling", shell.title().get());
    }

    @Test
    void theTitleDoesNotNameTheProgramTwice() {
        currentModel.use(
                new NamedModel("Inkling best", Models.untrained(1), new NamedModel.Origin.Bundled("inkling"), true));
        assertEquals("Inkling best", shell.title().get());
    }

    @Test
    void themeAndLanguageSwitchThereAndBack() {
        shell.switchTheme();
        shell.switchLanguage();
        assertEquals(Theme.DARK, shell.theme().get());
        assertEquals(Language.CHINESE, texts.language().get());
        shell.switchTheme();
        shell.switchLanguage();
        assertEquals(Theme.LIGHT, shell.theme().get());
        assertEquals(Language.ENGLISH, texts.language().get());
    }
}
