package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.attribution.ChangingStroke;
import inkling.attribution.InkAttribution;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class WhyViewModelTest {
    private final ObjectProperty<Model> model = new SimpleObjectProperty<>(Models.untrained(3));
    private final BooleanProperty onShow = new SimpleBooleanProperty(true);
    private boolean readsTwo;
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(), Background.onCallingThread(), model, this::reader, new Notifications());
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final WhyViewModel why =
            new WhyViewModel(drawing, model, onShow, new Background(waiting::add, Runnable::run));

    private DigitReader reader(Model read) {
        DigitReader one = new RecogniserReader(read);
        return new FakeReader(ink -> readsTwo ? eachStroke(read, ink) : one.read(ink), new Recognition.Blank());
    }

    /** Takes each stroke for a digit. */
    private static Recognition eachStroke(Model model, Ink ink) {
        return Recognition.Number.of(ink.strokes().stream()
                .map(stroke -> {
                    Ink digit = Ink.EMPTY.with(stroke);
                    return new Digit((Recognition.Answer) new RecogniserReader(model).read(digit), digit);
                })
                .toList());
    }

    private void draw(double... coordinates) {
        drawing.press(new Point(coordinates[0], coordinates[1]), false);
        for (int i = 2; i < coordinates.length; i += 2) {
            drawing.drag(new Point(coordinates[i], coordinates[i + 1]));
        }
        drawing.release();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Optional<InkAttribution> found() {
        return why.found().get().map(WhyViewModel.Found::attribution);
    }

    private Optional<String> absence() {
        return why.absence().get().map(Message::key);
    }

    private InkAttribution expected(Ink ink) {
        return InkAttribution.of(new Recogniser(model.get()), ink);
    }

    @Test
    void unlessItIsShownNothingIsComputed() {
        draw(40, 40, 200, 60, 120, 240);

        assertTrue(waiting.isEmpty());
        assertEquals(Optional.empty(), found());
        assertEquals(Optional.empty(), absence());
    }

    @Test
    void onceItIsShownTheInkOnTheBoardIsAttributed() {
        draw(40, 40, 200, 60, 120, 240);
        why.shown().set(true);
        work();

        assertEquals(Optional.of(expected(drawing.ink())), found());
    }

    @Test
    void itFollowsThePen() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        draw(60, 150, 180, 150);
        work();

        assertEquals(2, drawing.ink().strokes().size());
        assertEquals(Optional.of(expected(drawing.ink())), found());
    }

    @Test
    void theAnswerDoesNotWaitForIt() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);

        assertTrue(drawing.answer().answered().get());
        assertFalse(waiting.isEmpty());
    }

    @Test
    void whileThePenMovesWhatWasFoundStays() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        Optional<InkAttribution> before = found();
        drawing.press(new Point(60, 150), false);
        drawing.drag(new Point(180, 150));

        assertTrue(before.isPresent());
        assertEquals(before, found());
    }

    @Test
    void anotherDrawingDoesNotShowWhatTheLastOneDid() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        draw(60, 150, 180, 150);
        work();
        drawing.undo();

        assertEquals(Optional.empty(), found());
        work();
        assertEquals(Optional.of(expected(drawing.ink())), found());
    }

    @Test
    void aClearedBoardHasNothingToShow() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        drawing.clear();
        work();

        assertEquals(Optional.empty(), found());
        assertEquals(Optional.of("draw.why.nothing"), absence());
    }

    @Test
    void ofANumberTheDigitOnShowIsAttributed() {
        readsTwo = true;
        draw(40, 40, 40, 200);
        draw(120, 40, 220, 60, 150, 200);
        why.shown().set(true);
        drawing.answer().digit().choose(0);
        work();
        Optional<InkAttribution> first = found();
        drawing.answer().digit().choose(1);
        work();

        assertEquals(Optional.of(expected(Ink.EMPTY.with(drawing.ink().strokes().get(0)))), first);
        assertEquals(Optional.of(expected(Ink.EMPTY.with(drawing.ink().strokes().get(1)))), found());
        assertNotEquals(first, found());
    }

    @Test
    void anotherModelIsAskedAnew() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        Optional<InkAttribution> before = found();
        model.set(Models.untrained(4));
        work();

        assertNotEquals(before, found());
        assertEquals(Optional.of(expected(drawing.ink())), found());
    }

    @Test
    void itIsForgottenWhenItIsHidden() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        why.shown().set(false);
        work();

        assertEquals(Optional.empty(), found());
    }

    @Test
    void whileAnotherScreenIsOnShowNothingIsComputed() {
        why.shown().set(true);
        onShow.set(false);
        draw(40, 40, 200, 60, 120, 240);
        assertTrue(waiting.isEmpty());

        onShow.set(true);
        work();
        assertEquals(Optional.of(expected(drawing.ink())), found());
    }

    @Test
    void ofAPictureItIsSaidThatThereAreNoStrokes() {
        why.shown().set(true);
        drawing.openSample(new Picture(28, 28, new float[28 * 28]));
        work();

        assertEquals(Optional.empty(), found());
        assertEquals(Optional.of("draw.why.picture"), absence());
    }

    @Test
    void withAStepLeftOutItIsSaidWhyNothingIsShown() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        drawing.answer().steps().taken(NormaliserStep.FIT).set(false);
        work();
        assertEquals(Optional.empty(), found());
        assertEquals(Optional.of("draw.why.step.off"), absence());

        drawing.answer().steps().restore();
        work();
        assertEquals(Optional.empty(), absence());
        assertTrue(found().isPresent());
    }

    @Test
    void aNetworkOfOneClassHasNoRunnerUp() {
        model.set(Models.labelled(List.of("only")));
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();

        assertEquals(Optional.of("draw.why.one.class"), absence());
    }

    @Test
    void whileThePenRestsTheStrokesThatWouldChangeTheAnswerAreFound() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();

        List<ChangingStroke> expected = ChangingStroke.find(new Recogniser(model.get()), drawing.ink());
        assertFalse(expected.isEmpty());
        assertEquals(Optional.of(expected), why.changing().get());
    }

    @Test
    void aClassThatIsAskedAboutIsComparedWithTheAnswer() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        int third = IntStream.range(0, 10)
                .filter(label ->
                        label != why.found().get().orElseThrow().attribution().answer())
                .filter(label ->
                        label != why.found().get().orElseThrow().attribution().runnerUp())
                .findFirst()
                .orElseThrow();
        why.rival().set(OptionalInt.of(third));
        work();

        assertEquals(third, why.found().get().orElseThrow().attribution().runnerUp());
        assertTrue(why.changing().get().orElseThrow().stream().allMatch(stroke -> stroke.becomes() == third));
    }

    @Test
    void whileThePenMovesThereAreNone() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        drawing.press(new Point(60, 150), false);
        drawing.drag(new Point(180, 150));
        work();

        assertEquals(Optional.empty(), why.changing().get());
    }

    @Test
    void thoseOfTheLastDrawingGoAtOnce() {
        why.shown().set(true);
        draw(40, 40, 200, 60, 120, 240);
        work();
        drawing.clear();

        assertEquals(Optional.empty(), why.changing().get());
    }
}
