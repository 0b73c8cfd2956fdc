package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Notifications;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OldAnswerTest {
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Model fresh = Models.untrained(7);
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(),
            Background.onCallingThread(),
            currentModel.answering(),
            this::reader,
            new Notifications());
    private final OldAnswer old =
            new OldAnswer(drawing, currentModel, this::reader, new Notifications(), Background.onCallingThread());
    private boolean newSeesTwo;
    private boolean oldSeesTwo;

    private DigitReader reader(Model model) {
        boolean isNew = model == fresh;
        Recognition.Answer answer = FakeReader.sureAnswer(isNew ? "new" : "old");
        return new FakeReader(ink -> (isNew ? newSeesTwo : oldSeesTwo) ? twice(answer, ink) : answer, answer);
    }

    private static Recognition twice(Recognition.Answer answer, Ink ink) {
        Digit digit = new Digit(answer, ink);
        return Recognition.Number.of(List.of(digit, digit));
    }

    private static final class Choice implements CurrentModel.Choice {
        @Override
        public void keep(Runnable then) {}

        @Override
        public void goBack() {}
    }

    private void draw() {
        drawing.press(new Point(50, 40), false);
        drawing.drag(new Point(60, 200));
        drawing.release();
    }

    private Optional<String> oldLabel() {
        return old.answer().get().map(Recognition.Answer::label);
    }

    @Test
    void withoutATrialOnlyTheModelInUseAnswers() {
        draw();
        assertFalse(old.compared().get());
        assertEquals(Optional.empty(), oldLabel());
    }

    @Test
    void aNetworkInTrainingIsNotComparedYet() {
        draw();
        currentModel.tryOut(fresh, true);
        assertFalse(old.compared().get());
    }

    @Test
    void whileTheChoiceIsOpenBothAnswerWhatIsDrawn() {
        currentModel.offer(fresh, new Choice());
        draw();
        assertEquals("new", ((Recognition.Answer) drawing.answer().recognition().get()).label());
        assertEquals(Optional.of("old"), oldLabel());
    }

    @Test
    void whatWasDrawnBeforeIsAnsweredByBothToo() {
        draw();
        currentModel.offer(fresh, new Choice());
        assertTrue(old.compared().get());
        assertEquals(Optional.of("old"), oldLabel());
    }

    @Test
    void theComparisonEndsWithTheChoice() {
        draw();
        currentModel.offer(fresh, new Choice());
        currentModel.keepCandidate(fresh);
        assertFalse(old.compared().get());
        assertInstanceOf(Recognition.Blank.class, old.recognition().get());
    }

    @Test
    void aCleanBoardHasNoOldAnswer() {
        currentModel.offer(fresh, new Choice());
        draw();
        drawing.clear();
        assertEquals(Optional.empty(), oldLabel());
    }

    @Test
    void barsAreComparedOnlyIfBothSeeAsManyDigits() {
        oldSeesTwo = true;
        currentModel.offer(fresh, new Choice());
        draw();
        assertEquals(Optional.empty(), oldLabel());
        newSeesTwo = true;
        draw();
        assertEquals(Optional.of("old"), oldLabel());
    }
}
