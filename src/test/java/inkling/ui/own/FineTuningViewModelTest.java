package inkling.ui.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.training.FineTuning.Change;
import inkling.training.FineTuning.Outcome;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.own.FineTuningViewModel.State;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FineTuningViewModelTest {
    private final Model tuned = Models.untrained(9);
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Model before = currentModel.current().get().model();
    private final Notifications notifications = new Notifications();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final OwnDrawingsViewModel own = new OwnDrawingsViewModel(
            new MemoryDrawings(), new ChosenFile(), notifications, Background.onCallingThread());
    private final FineTuningViewModel fineTuning = new FineTuningViewModel(
            currentModel, own, this::fineTune, notifications, new Background(background::add, Runnable::run));
    private Optional<RuntimeException> refusal = Optional.empty();
    private List<LabelledDrawing> taught = List.of();
    private boolean wentOn;

    private Optional<Outcome> fineTune(Model model, List<LabelledDrawing> drawings, DoublePredicate goOn) {
        taught = drawings;
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        wentOn = goOn.test(0.5);
        return wentOn
                ? Optional.of(new Outcome(model, tuned, 1, new Change(2, 0.5, 1), new Change(0, 0, 0), 3))
                : Optional.empty();
    }

    @BeforeEach
    void keepASeven() {
        own.add("7", Ink.EMPTY, kept -> {}, () -> {});
    }

    private void learn() {
        fineTuning.learn();
        background.remove().run();
    }

    @Test
    void whatWasLearnedAnswersOnTrial() {
        learn();
        assertSame(tuned, currentModel.answering().get());
        assertSame(before, currentModel.current().get().model());
        assertEquals(own.drawings(CollectionKind.DIGITS).get(), taught);
    }

    @Test
    void keepingPutsItInUse() {
        learn();
        fineTuning.keep();
        assertSame(tuned, currentModel.current().get().model());
        assertFalse(currentModel.current().get().saved());
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    @Test
    void keepingAsksBeforeAnUnsavedModelIsLost() {
        currentModel.use(Models.unsaved());
        Model unsaved = currentModel.current().get().model();
        learn();
        fineTuning.keep();
        assertSame(unsaved, currentModel.current().get().model());
        answer("discard");
        assertSame(tuned, currentModel.current().get().model());
    }

    @Test
    void anUnsavedModelCanBeSavedBeforeWhatWasLearnedTakesItsPlace() {
        currentModel.use(Models.unsaved());
        List<Model> saved = new ArrayList<>();
        currentModel.saveWith(then -> {
            saved.add(currentModel.current().get().model());
            currentModel.use(NamedModel.ofFile(
                    Path.of("mine.json"), currentModel.current().get().model()));
            then.run();
        });
        Model unsaved = currentModel.current().get().model();
        learn();
        fineTuning.keep();
        answer("save");
        assertEquals(List.of(unsaved), saved);
        assertSame(tuned, currentModel.current().get().model());
    }

    @Test
    void whatWasLearnedIsKeptOrDroppedWhereverItIsAsked() {
        learn();
        currentModel.choice().get().orElseThrow().keep(() -> {});
        assertSame(tuned, currentModel.current().get().model());
        assertTrue(currentModel.choice().get().isEmpty());
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    private void answer(String id) {
        notifications.answer(notifications.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void goingBackLeavesTheModelAsItWas() {
        learn();
        fineTuning.revert();
        assertSame(before, currentModel.answering().get());
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    @Test
    void howFarItIsIsOnShow() {
        fineTuning.learn();
        double[] share = new double[1];
        fineTuning.state().addListener((property, old, now) -> {
            if (now instanceof State.Learning learning) {
                share[0] = learning.share();
            }
        });
        background.remove().run();
        assertEquals(0.5, share[0]);
    }

    @Test
    void cancellingStopsIt() {
        fineTuning.learn();
        fineTuning.cancel();
        background.remove().run();
        assertFalse(wentOn);
        assertNull(currentModel.candidate().get());
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    @Test
    void drawingsThatDoNotDoAreSaid() {
        refusal = Optional.of(new IllegalArgumentException("There is nothing to learn from yet."));
        learn();
        assertEquals(
                "[There is nothing to learn from yet.]",
                ((State.Failed) fineTuning.state().get()).reason().arguments().toString());
        fineTuning.revert();
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    @Test
    void aRunThatWaitsForADecisionComesFirst() {
        currentModel.tryOut(Models.untrained(5), false);
        fineTuning.learn();
        assertEquals(0, background.size());
        assertEquals("lesson.busy", notifications.notice().get().text().key());
    }

    @Test
    void aModelThatCameIntoUseMeanwhileStays() {
        fineTuning.learn();
        currentModel.use(Models.unsaved());
        background.remove().run();
        assertNull(currentModel.candidate().get());
        assertInstanceOf(State.Failed.class, fineTuning.state().get());
    }

    @Test
    void theTrialOfAnotherRunEndsTheLesson() {
        learn();
        currentModel.tryOut(Models.untrained(5), true);
        assertInstanceOf(State.Idle.class, fineTuning.state().get());
    }

    @Test
    void namesThatTheModelDoesNotKnowDoNotFit() {
        own.add("circle", Ink.EMPTY, kept -> {}, () -> {});
        assertTrue(fineTuning.fits().get());
        own.kind().set(CollectionKind.OTHERS);
        assertFalse(fineTuning.fits().get());
    }
}
