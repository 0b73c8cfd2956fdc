package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.own.FineTuningViewModel;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CollectViewModelTest {
    private final MemoryDrawings store = new MemoryDrawings();
    private final Notifications notifications = new Notifications();
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Queue<Runnable> pauses = new ArrayDeque<>();
    private final List<Integer> taught = new ArrayList<>();
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(),
            Background.onCallingThread(),
            currentModel.answering(),
            model -> FakeReader.sure("7"),
            notifications);
    private final OwnDrawingsViewModel own =
            new OwnDrawingsViewModel(store, new ChosenFile(), notifications, Background.onCallingThread());
    private final LabellingViewModel naming = new LabellingViewModel(drawing, own, currentModel.answering());
    private final FineTuningViewModel fineTuning = new FineTuningViewModel(
            currentModel,
            own,
            (model, drawings, goOn) -> {
                taught.add(drawings.size());
                return Optional.empty();
            },
            notifications,
            Background.onCallingThread());
    private final CollectViewModel collect =
            new CollectViewModel(drawing, naming, own, currentModel.answering(), fineTuning, pauses::add);
    private int actions;

    private void stroke(double fromX, double fromY, double toX, double toY) {
        actions++;
        drawing.press(new Point(fromX, fromY), false);
        drawing.drag(new Point(toX, toY));
        drawing.release();
    }

    /** No two are alike. */
    private void draw() {
        stroke(100 + actions % 40, 40 + actions / 40, 120, 240);
    }

    private void press(Runnable command) {
        actions++;
        command.run();
    }

    /** The pen rests for as long as it takes. */
    private void rest() {
        while (!pauses.isEmpty()) {
            pauses.remove().run();
        }
    }

    private void collectSevens() {
        collect.start();
        collect.choose("7");
    }

    private List<String> kept() {
        List<String> labels = new ArrayList<>();
        for (CollectionKind kind : CollectionKind.values()) {
            store.drawings(kind).stream().map(LabelledDrawing::label).forEach(labels::add);
        }
        return labels;
    }

    private int count(String name) {
        return collect.classes().get().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .drawings();
    }

    @Test
    void twentyDrawingsOfFiveClassesAreFiveChoicesAndTwentyStrokes() {
        press(collect::start);
        for (int digit = 0; digit < 5; digit++) {
            int meant = digit;
            press(() -> collect.chooseDigit(meant));
            for (int i = 0; i < 4; i++) {
                draw();
                rest();
            }
        }
        assertEquals(1 + 5 + 20, actions);
        assertEquals(20, kept().size());
        assertEquals(List.of(4, 4, 4, 4, 4), List.of(count("0"), count("1"), count("2"), count("3"), count("4")));
    }

    @Test
    void aHundredDrawingsOfFiveShapesAreFiveNamesAndAHundredStrokes() {
        press(collect::start);
        for (String shape : List.of("circle", "square", "star", "heart", "cross")) {
            press(() -> collect.choose(shape));
            for (int i = 0; i < 20; i++) {
                draw();
                rest();
            }
        }
        assertEquals(1 + 5 + 100, actions);
        assertEquals(100, store.drawings(CollectionKind.OTHERS).size());
        assertEquals(20, count("heart"));
    }

    /** What it takes without collecting: a stroke and a key for each, where it was a stroke, a key and a cleaning. */
    @Test
    void withoutCollectingEachDrawingIsAStrokeAndAKey() {
        for (int i = 0; i < 20; i++) {
            int digit = i / 4;
            draw();
            press(() -> naming.labelDigit(digit));
        }
        assertEquals(40, actions);
        assertEquals(20, kept().size());
        assertTrue(store.drawings(CollectionKind.DIGITS).stream()
                .allMatch(drawn -> drawn.ink().strokes().size() == 1));
    }

    @Test
    void theBoardIsCleanForTheNextDrawingOnceOneIsKept() {
        collectSevens();
        draw();
        assertFalse(drawing.empty().get());
        rest();
        assertTrue(drawing.empty().get());
        assertEquals(List.of("7"), kept());
        assertEquals("7", collect.last().get().orElseThrow().label());
    }

    @Test
    void theBarOfASevenBelongsToIt() {
        collectSevens();
        stroke(60, 60, 200, 60);
        stroke(100, 150, 170, 150);
        rest();
        assertEquals(1, kept().size());
        assertEquals(
                2, store.drawings(CollectionKind.DIGITS).get(0).ink().strokes().size());
    }

    @Test
    void thePauseBeginsAnewWithEachStroke() {
        collectSevens();
        stroke(60, 60, 200, 60);
        stroke(130, 60, 130, 220);
        pauses.remove().run();
        assertEquals(List.of(), kept());
        pauses.remove().run();
        assertEquals(List.of("7"), kept());
    }

    @Test
    void aPenThatIsDownKeepsNothing() {
        collectSevens();
        stroke(60, 60, 200, 60);
        drawing.press(new Point(130, 60), false);
        rest();
        assertEquals(List.of(), kept());
    }

    @Test
    void aStrokeThatBeginsElsewhereBeginsTheNextDrawingAtOnce() {
        collectSevens();
        stroke(20, 20, 40, 70);
        stroke(200, 200, 220, 260);
        assertEquals(List.of("7"), kept());
        rest();
        assertEquals(List.of("7", "7"), kept());
        assertEquals(
                1, store.drawings(CollectionKind.DIGITS).get(1).ink().strokes().size());
    }

    @Test
    void nothingIsKeptBeforeAClassIsChosen() {
        collect.start();
        draw();
        rest();
        assertEquals(List.of(), kept());
        collect.choose("3");
        assertEquals(List.of("3"), kept());
    }

    @Test
    void aDrawingIsOfTheClassThatWasChosenWhenItWasDrawn() {
        collectSevens();
        draw();
        collect.choose("8");
        assertEquals(List.of("7"), kept());
        assertTrue(drawing.empty().get());
    }

    @Test
    void undoingTakesTheLastOneBackAndPutsItOnTheBoard() {
        collectSevens();
        draw();
        Ink ink = drawing.ink();
        rest();
        drawing.undo();
        assertEquals(ink, drawing.ink());
        assertEquals(List.of(), kept());
        assertEquals(0, count("7"));
        rest();
        assertEquals(List.of(), kept());
    }

    @Test
    void whatWasTakenBackIsKeptUnderTheClassThatIsChosenNext() {
        collectSevens();
        draw();
        rest();
        drawing.undo();
        collect.choose("1");
        assertEquals(List.of("1"), kept());
        assertTrue(drawing.empty().get());
    }

    @Test
    void whatWasTakenBackCanBeDrawnOnAndIsKeptThen() {
        collectSevens();
        stroke(60, 60, 200, 60);
        rest();
        drawing.undo();
        stroke(100, 150, 170, 150);
        rest();
        assertEquals(1, kept().size());
        assertEquals(
                2, store.drawings(CollectionKind.DIGITS).get(0).ink().strokes().size());
    }

    @Test
    void undoingGoesOnToTheOneBefore() {
        collectSevens();
        draw();
        rest();
        draw();
        rest();
        drawing.undo();
        drawing.undo();
        drawing.undo();
        assertEquals(List.of(), kept());
    }

    @Test
    void undoingAStrokeStopsThePause() {
        collectSevens();
        stroke(60, 60, 200, 60);
        stroke(100, 150, 170, 150);
        drawing.undo();
        assertFalse(collect.counting().get());
        rest();
        assertEquals(List.of(), kept());
    }

    @Test
    void aDotIsNotKept() {
        collectSevens();
        drawing.press(new Point(50, 50), false);
        drawing.release();
        assertFalse(collect.counting().get());
    }

    @Test
    void aDrawingThatTheDiskHasNoRoomForComesBackToTheBoard() {
        collectSevens();
        draw();
        Ink ink = drawing.ink();
        store.full(true);
        rest();
        assertEquals(ink, drawing.ink());
        assertEquals("own.failed", notifications.notice().get().text().key());
    }

    @Test
    void endingKeepsTheDrawingThatWasAboutToBeKept() {
        collectSevens();
        draw();
        collect.stop();
        assertEquals(List.of("7"), kept());
        draw();
        rest();
        assertEquals(List.of("7"), kept());
    }

    @Test
    void aDrawingThatIsKeptAlreadyIsOutOfTheWayWhenCollectingBegins() {
        draw();
        naming.label("7");
        collect.start();
        assertTrue(drawing.empty().get());
    }

    @Test
    void aNewNameIsOfferedFromThenOn() {
        collect.start();
        collect.choose(" heart ");
        assertEquals("heart", collect.label().get());
        assertEquals(0, count("heart"));
        assertEquals(CollectionKind.OTHERS, own.kind().get());
    }

    @Test
    void aKeyChoosesOnlyClassesThatAreOffered() {
        currentModel.use(inkling.ui.common.NamedModel.unsaved(Models.labelled(List.of("circle", "square"))));
        collect.start();
        collect.chooseDigit(7);
        assertEquals("", collect.label().get());
    }

    @Test
    void twentyDrawingsWithFourOfEachAreEnoughToLearnFrom() {
        collectSevens();
        for (int i = 0; i < 19; i++) {
            draw();
            rest();
        }
        assertFalse(collect.supply().get().isEnough());
        draw();
        rest();
        assertTrue(collect.supply().get().isEnough());
        collect.choose("1");
        draw();
        rest();
        assertFalse(collect.supply().get().isEnough());
    }

    @Test
    void learningTakesAllThatIsCollected() {
        collectSevens();
        for (int i = 0; i < 20; i++) {
            draw();
            rest();
        }
        collect.learn();
        assertEquals(List.of(20), taught);
        assertFalse(collect.active().get());
    }

    @Test
    void shapesThatTheModelDoesNotKnowNeedTwentyOfEachForANetworkOfTheirOwn() {
        assertFalse(new Supply(false, 20, 1, 20).isEnough());
        assertFalse(new Supply(false, 39, 2, 19).isEnough());
        assertTrue(new Supply(false, 40, 2, 20).isEnough());
    }

    @Test
    void aClassChosenInTheMiddleOfAStrokeWaitsForItsEnd() {
        collect.start();
        drawing.press(new Point(60, 60), false);
        drawing.drag(new Point(200, 60));
        collect.choose("7");
        assertEquals(0, own.drawings(CollectionKind.DIGITS).get().size());
        assertFalse(drawing.ink().isEmpty());
        drawing.release();
        assertTrue(collect.counting().get());
    }

    @Test
    void whatWasTakenBackCannotBeCleanedAwayByRedoing() {
        collect.start();
        collect.choose("3");
        draw();
        collect.keep();
        drawing.undo();
        assertFalse(drawing.canRedo().get());
    }
}
