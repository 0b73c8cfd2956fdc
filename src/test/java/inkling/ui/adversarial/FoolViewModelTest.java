package inkling.ui.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.model.BundledModels;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import inkling.ui.evaluation.Sample;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FoolViewModelTest {
    private static final Model QUICK = bundled("quick");

    private final ObjectProperty<Optional<Ink>> drawing = new SimpleObjectProperty<>(Optional.of(one()));
    private final ObjectProperty<Model> model = new SimpleObjectProperty<>(QUICK);
    private final Actions actions = new Actions();
    private final List<OtherModels.Candidate> candidates = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private FoolViewModel fool =
            new FoolViewModel(drawing, model, Background.onCallingThread(), actions, () -> candidates);

    /** Remembers what it was asked to do. */
    private static final class Actions implements FoolActions {
        private Sample shown;
        private Stroke added;
        private String keptAs;
        private Ink kept;
        private boolean fails;

        @Override
        public void show(Sample sample) {
            shown = sample;
        }

        @Override
        public void addToBoard(Stroke stroke) {
            added = stroke;
        }

        @Override
        public void keep(String label, Ink ink, Runnable done, Runnable failed) {
            keptAs = label;
            kept = ink;
            (fails ? failed : done).run();
        }
    }

    private static Model bundled(String name) {
        try {
            return BundledModels.load(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Ink ink(double... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        return new Ink(List.of(new Stroke(points, 20)));
    }

    private static Ink one() {
        return ink(150, 40, 140, 140, 130, 240);
    }

    private static Ink seven() {
        return ink(70, 50, 200, 50, 130, 230);
    }

    private Fooled found() {
        return assertInstanceOf(FoolState.Found.class, fool.state().get()).fooled();
    }

    private void searchLater() {
        fool = new FoolViewModel(
                drawing, model, new Background(waiting::add, Runnable::run), actions, () -> candidates);
    }

    @Test
    void theFirstChoiceIsAThree() {
        assertEquals("3", fool.target().get());
    }

    @Test
    void aModelWithoutThatClassHasItsLastForTheChoice() {
        model.set(Models.labelled(List.of("a", "b")));
        assertEquals("b", fool.target().get());
    }

    @Test
    void aChoiceThatTheNextModelHasTooStays() {
        fool.target().set("7");
        model.set(Models.untrained(3));
        assertEquals("7", fool.target().get());
    }

    @Test
    void pixelsAreFoundThatTheModelTakesForTheChosenClass() {
        fool.target().set("2");
        fool.search(Way.PIXELS);
        Recognition.Answer answer =
                new Recogniser(QUICK).answer(found().pictureAfter().ink());
        assertEquals("2", answer.label());
        assertEquals("1", found().before().label());
        assertTrue(found().changed().isEmpty());
    }

    @Test
    void aStrokeIsFoundWithWhichTheModelTakesTheDrawingForTheChosenClass() {
        fool.target().set("7");
        fool.search(Way.STROKE);
        Ink changed = found().changed().orElseThrow();
        assertEquals(one().strokes(), changed.strokes().subList(0, 1));
        Recognition recognition = new Recogniser(QUICK).recognise(changed);
        assertEquals(
                "7", assertInstanceOf(Recognition.Answer.class, recognition).label());
    }

    @Test
    void theAnswerThatItHasAlreadyIsSaidToBeThat() {
        fool.target().set("1");
        fool.search(Way.PIXELS);
        assertEquals(
                new FoolState.Nothing(Message.of("fool.already", "1")),
                fool.state().get());
    }

    @Test
    void severalDigitsAreNotSearched() {
        List<Stroke> strokes = new ArrayList<>(ink(50, 40, 45, 140, 40, 240).strokes());
        strokes.addAll(ink(230, 40, 225, 140, 220, 240).strokes());
        drawing.set(Optional.of(new Ink(strokes)));
        fool.search(Way.STROKE);
        assertEquals(
                new FoolState.Nothing(Message.of("fool.oneDigit")), fool.state().get());
    }

    @Test
    void nothingIsSearchedWithoutADrawing() {
        drawing.set(Optional.empty());
        fool.search(Way.PIXELS);
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void whatWasFoundGoesWithAnotherDrawing() {
        fool.search(Way.PIXELS);
        drawing.set(Optional.of(seven()));
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void whatWasFoundGoesWithAnotherModel() {
        fool.search(Way.PIXELS);
        model.set(Models.untrained(3));
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void whatWasFoundStaysWhenTheSameDrawingIsReadAgain() {
        fool.search(Way.PIXELS);
        drawing.set(Optional.of(new Ink(one().strokes())));
        found();
    }

    @Test
    void aSearchForAnotherDrawingIsForgotten() {
        searchLater();
        fool.search(Way.PIXELS);
        drawing.set(Optional.of(seven()));
        waiting.remove().run();
        assertEquals(
                new FoolState.Nothing(Message.of("fool.stopped.drawing")),
                fool.state().get());
    }

    @Test
    void aSearchInANetworkThatChangesIsStoppedAndSaysSo() {
        searchLater();
        fool.search(Way.PIXELS);
        model.set(Models.untrained(3));
        waiting.remove().run();
        assertEquals(
                new FoolState.Nothing(Message.of("fool.stopped.model")),
                fool.state().get());
    }

    @Test
    void thatANetworkInTrainingStopsTheSearchStaysOnShowWhenItChangesAgain() {
        searchLater();
        fool.search(Way.PIXELS);
        model.set(Models.untrained(3));
        model.set(Models.untrained(4));
        assertEquals(
                new FoolState.Nothing(Message.of("fool.stopped.model")),
                fool.state().get());
    }

    @Test
    void whyNothingWasFoundGoesWithAnotherChoice() {
        fool.target().set("1");
        fool.search(Way.PIXELS);
        fool.target().set("2");
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void aSearchForAnotherClassIsForgotten() {
        searchLater();
        fool.search(Way.PIXELS);
        fool.target().set("2");
        waiting.remove().run();
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void whatWasFoundStaysWhenAnotherClassIsChosen() {
        fool.target().set("2");
        fool.search(Way.PIXELS);
        fool.target().set("3");
        found();
    }

    @Test
    void aStoppedSearchBringsNothing() {
        searchLater();
        fool.search(Way.STROKE);
        assertInstanceOf(FoolState.Searching.class, fool.state().get());
        fool.stop();
        waiting.remove().run();
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void warmingUpShowsNothingAndHappensOnce() {
        searchLater();
        fool.warmUp();
        fool.warmUp();
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void aSearchDoesNotWaitForTheWarmUp() {
        searchLater();
        fool.target().set("2");
        fool.warmUp();
        fool.search(Way.PIXELS);
        waiting.remove().run();
        waiting.remove().run();
        found();
    }

    @Test
    void aModelThatCannotAnswerIsNotComplainedOfByTheWarmUp() {
        model.set(broken());
        fool.warmUp();
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void aModelWhoseOutputsAreNoNumbersFails() {
        model.set(broken());
        fool.search(Way.PIXELS);
        FoolState.Nothing nothing =
                assertInstanceOf(FoolState.Nothing.class, fool.state().get());
        assertEquals("fool.failed", nothing.reason().key());
    }

    /** Its weights are no numbers. */
    private static Model broken() {
        Model broken = Models.untrained(1);
        Parameters parameters = broken.parameters().copy();
        Arrays.fill(parameters.values(), Float.NaN);
        return broken.withParameters(parameters, broken.training());
    }

    @Test
    void theChangedDrawingComesOnTheBoardAndWhatWasFoundStays() {
        fool.target().set("7");
        fool.search(Way.STROKE);
        Ink changed = found().changed().orElseThrow();
        fool.putOnBoard();
        assertEquals(one().with(actions.added), changed);
        drawing.set(Optional.of(changed));
        found();
    }

    @Test
    void aBoardClearedAfterTheChangedDrawingWasThereTakesAwayWhatWasFound() {
        fool.target().set("7");
        fool.search(Way.STROKE);
        fool.putOnBoard();
        drawing.set(Optional.empty());
        drawing.set(found().changed());
        found();
        drawing.set(Optional.empty());
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void theChangedPictureComesOnTheBoardWhereItIsNoDrawingAndWhatWasFoundStays() {
        fool.target().set("2");
        fool.search(Way.PIXELS);
        fool.putOnBoard();
        assertEquals(found().pictureAfter(), actions.shown.picture());
        assertEquals("1", actions.shown.truth());
        drawing.set(Optional.empty());
        found();
    }

    @Test
    void aBoardThatIsClearedTakesAwayWhatWasFound() {
        fool.search(Way.PIXELS);
        drawing.set(Optional.empty());
        assertInstanceOf(FoolState.Waiting.class, fool.state().get());
    }

    @Test
    void theChangedDrawingIsKeptAsWhatItWasReadAsBefore() {
        fool.target().set("7");
        fool.search(Way.STROKE);
        fool.keep();
        assertEquals("1", actions.keptAs);
        assertEquals(found().changed(), Optional.of(actions.kept));
        assertEquals(Optional.of(Message.of("teach.kept", "1")), fool.kept().get());
    }

    @Test
    void whatWasNoDigitIsNotKeptAsOne() {
        Recognition.Answer rejected = new Recognition.Answer(
                List.of("1", "7"), new float[] {0.6f, 0.4f}, new float[784], new Verdict.NotADigit());
        Recognition.Answer seven = new Recognition.Answer(
                List.of("1", "7"), new float[] {0.4f, 0.6f}, new float[784], new Verdict.Sure("7"));
        Message size = Message.of("record.plain", "");

        assertEquals(Optional.empty(), new Fooled(one(), Optional.of(seven()), rejected, seven, size).learnable());
        assertEquals(Optional.of(seven()), new Fooled(one(), Optional.of(seven()), seven, rejected, size).learnable());
    }

    @Test
    void aDrawingThatCouldNotBeKeptIsNotSaidToBe() {
        actions.fails = true;
        fool.target().set("7");
        fool.search(Way.STROKE);
        fool.keep();
        assertEquals(Optional.empty(), fool.kept().get());
    }

    @Test
    void changedPixelsAreNoDrawingToKeep() {
        fool.search(Way.PIXELS);
        fool.keep();
        assertEquals(null, actions.kept);
    }

    @Test
    void otherModelsSayWhatTheyReadBeforeAndAfter() {
        candidates.add(new OtherModels.Candidate(Message.of("record.plain", "moved"), FoolViewModelTest::moved));
        candidates.add(new OtherModels.Candidate(Message.of("preset.inkling"), () -> bundled("inkling")));
        fool.target().set("2");
        fool.search(Way.PIXELS);
        fool.compare();
        List<ModelReading> readings = fool.others().readings().get();
        assertEquals(2, readings.size());
        assertEquals(
                List.of("1", "2"),
                List.of(
                        readings.get(0).before().arguments().get(0),
                        readings.get(0).after().orElseThrow().arguments().get(0)));
        assertTrue(readings.get(0).changed());
        assertFalse(readings.get(1).changed(), "the best network is not fooled by what fools another");
        assertFalse(fool.others().going().get());
    }

    /** Another model: one that answers a little sooner with a 2. */
    private static Model moved() {
        Parameters moved = QUICK.parameters().copy();
        List<ParameterLayout.Slot> slots = moved.layout().slots();
        moved.values()[slots.get(slots.size() - 1).offset() + 2] += 0.01f;
        return QUICK.withParameters(moved, QUICK.training());
    }

    @Test
    void theModelInUseIsNotAskedAgain() {
        candidates.add(new OtherModels.Candidate(Message.of("preset.quick"), () -> bundled("quick")));
        fool.search(Way.PIXELS);
        fool.compare();
        assertEquals(List.of(), fool.others().readings().get());
    }

    @Test
    void aModelThatCannotBeReadIsNamedWithTheReasonAndTheOthersAreAsked() {
        candidates.add(new OtherModels.Candidate(Message.of("record.plain", "gone"), () -> {
            throw new IOException("gone");
        }));
        candidates.add(new OtherModels.Candidate(Message.of("preset.inkling"), () -> bundled("inkling")));
        fool.search(Way.PIXELS);
        fool.compare();
        List<ModelReading> readings = fool.others().readings().get();
        assertEquals("fool.unread", readings.get(0).before().key());
        assertTrue(readings.get(0).after().isEmpty());
        assertTrue(readings.get(1).after().isPresent());
    }

    @Test
    void whatOtherModelsSaidGoesWithWhatWasFound() {
        candidates.add(new OtherModels.Candidate(Message.of("preset.inkling"), () -> bundled("inkling")));
        fool.search(Way.PIXELS);
        fool.compare();
        assertEquals(1, fool.others().readings().get().size());
        drawing.set(Optional.of(seven()));
        assertEquals(List.of(), fool.others().readings().get());
    }
}
