package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.MemoryDrawings;
import inkling.ui.own.OwnDrawingsViewModel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LabellingViewModelTest {
    private static final Recognition.Answer SEVEN = FakeReader.sureAnswer("7");
    /** Reads a 7 in each stroke. */
    private static final FakeReader SEVENS = new FakeReader(LabellingViewModelTest::sevens, SEVEN);

    private final MemoryDrawings store = new MemoryDrawings();
    private final Notifications notifications = new Notifications();
    private final SimpleObjectProperty<Model> model = new SimpleObjectProperty<>(Models.untrained(1));
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(), Background.onCallingThread(), model, asked -> SEVENS, notifications);
    private final OwnDrawingsViewModel own =
            new OwnDrawingsViewModel(store, new ChosenFile(), notifications, new Background(disk::add, Runnable::run));
    private final LabellingViewModel naming = new LabellingViewModel(drawing, own, model);

    private void draw(double x) {
        drawing.press(new Point(x, 40), false);
        drawing.drag(new Point(x, 200));
        drawing.release();
    }

    private static Recognition sevens(Ink ink) {
        List<Stroke> strokes = ink.strokes();
        if (strokes.size() == 1) {
            return SEVEN;
        }
        return Recognition.Number.of(strokes.stream()
                .map(stroke -> new Digit(SEVEN, new Ink(List.of(stroke))))
                .toList());
    }

    private void write() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private List<String> kept(CollectionKind kind) {
        return store.drawings(kind).stream().map(LabelledDrawing::label).toList();
    }

    @Test
    void aBlankBoardHasNothingToName() {
        assertFalse(naming.possible().get());
        naming.label("7");
        assertTrue(disk.isEmpty());
    }

    @Test
    void theDigitsOfANumberInAPictureAreNoStrokesToName() {
        Stroke one = new Stroke(List.of(new Point(20, 40), new Point(20, 200)), 12);
        Recognition number = Recognition.Number.of(
                List.of(new Digit(SEVEN, new Ink(List.of(one))), new Digit(SEVEN, new Ink(List.of(one)))));
        DrawViewModel pictures = new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                model,
                asked -> FakeReader.always(number),
                notifications);
        pictures.pictures().open(() -> new Picture(2, 2, new float[] {0, 1, 1, 0}));

        assertEquals(number, pictures.answer().recognition().get());
        assertFalse(new LabellingViewModel(pictures, own, model).possible().get());
    }

    @Test
    void theStrokesAreKeptUnderTheName() {
        draw(50);
        naming.label("1");
        write();
        LabelledDrawing only = store.drawings(CollectionKind.DIGITS).get(0);
        assertEquals("1", only.label());
        assertEquals(drawing.ink(), only.ink());
        assertEquals(Optional.of(only), naming.kept().get());
    }

    @Test
    void aSecondNameTakesThePlaceOfTheFirst() {
        draw(50);
        naming.label("1");
        write();
        naming.label("stick");
        write();
        assertEquals(List.of(), kept(CollectionKind.DIGITS));
        assertEquals(List.of("stick"), kept(CollectionKind.OTHERS));
    }

    @Test
    void theSameNameTwiceIsKeptOnce() {
        draw(50);
        naming.label("1");
        naming.label("1");
        write();
        naming.label("1");
        write();
        assertEquals(List.of("1"), kept(CollectionKind.DIGITS));
    }

    @Test
    void itCanBeTakenBack() {
        draw(50);
        naming.label("1");
        write();
        naming.takeBack();
        write();
        assertEquals(List.of(), kept(CollectionKind.DIGITS));
        assertTrue(naming.kept().get().isEmpty());
    }

    @Test
    void anotherDrawingIsNotKeptYet() {
        draw(50);
        naming.label("1");
        write();
        drawing.clear();
        draw(90);
        assertTrue(naming.kept().get().isEmpty());
    }

    @Test
    void ofANumberTheDigitOnShowIsKept() {
        draw(50);
        draw(200);
        drawing.answer().digit().choose(1);
        naming.label("1");
        write();
        assertEquals(
                drawing.ink().strokes().subList(1, 2),
                store.drawings(CollectionKind.DIGITS).get(0).ink().strokes());
    }

    @Test
    void aPictureHasNoStrokesToKeep() {
        drawing.openSample(new Picture(28, 28, new float[784]));
        assertFalse(naming.possible().get());
    }

    @Test
    void theSameDrawingIsKeptOnceThoughItWasAwayMeanwhile() {
        draw(50);
        naming.label("7");
        write();
        drawing.clear();
        drawing.undo();
        assertTrue(naming.kept().get().isPresent());
        naming.label("7");
        write();
        assertEquals(List.of("7"), kept(CollectionKind.DIGITS));
    }

    @Test
    void afterADrawingIsKeptTheNextStrokeBeginsAnotherAndUndoBringsItBack() {
        draw(50);
        naming.label("7");
        write();
        Ink first = drawing.ink();
        draw(90);
        assertEquals(1, drawing.ink().strokes().size());
        assertTrue(naming.kept().get().isEmpty());
        drawing.undo();
        assertEquals(first, drawing.ink());
    }

    @Test
    void theNextStrokeBeginsAnotherDrawingAlsoWhileTheDiskIsBusy() {
        draw(50);
        naming.label("7");
        draw(90);
        naming.label("1");
        write();
        assertEquals(List.of("7", "1"), kept(CollectionKind.DIGITS));
        assertEquals(
                1, store.drawings(CollectionKind.DIGITS).get(1).ink().strokes().size());
    }

    @Test
    void aNameThatComesInTheMiddleOfAStrokeWaitsForItsEnd() {
        drawing.press(new Point(60, 60), false);
        drawing.drag(new Point(200, 60));
        naming.label("7");
        write();
        assertEquals(List.of(), kept(CollectionKind.DIGITS));
        drawing.drag(new Point(110, 240));
        drawing.release();
        write();
        assertEquals(drawing.ink(), store.drawings(CollectionKind.DIGITS).get(0).ink());
    }

    @Test
    void aNameThatComesBeforeTheAnswerWaitsForIt() {
        Queue<Runnable> network = new ArrayDeque<>();
        Slow slow = new Slow(network);
        slow.draw(50);
        slow.naming.label("7");
        assertTrue(disk.isEmpty());
        network.remove().run();
        write();
        assertEquals(List.of("7"), kept(CollectionKind.DIGITS));
    }

    @Test
    void aNameThatComesBeforeTheAnswerNamesTheDigitOnShowOfANumber() {
        Queue<Runnable> network = new ArrayDeque<>();
        Slow slow = new Slow(network);
        slow.draw(50);
        network.remove().run();
        slow.draw(200);
        slow.naming.label("7");
        network.remove().run();
        write();
        assertEquals(
                1, store.drawings(CollectionKind.DIGITS).get(0).ink().strokes().size());
    }

    @Test
    void aNameThatCameBeforeTheAnswerIsNotForgottenIfTheNextDrawingBegins() {
        Queue<Runnable> network = new ArrayDeque<>();
        Slow slow = new Slow(network);
        slow.draw(50);
        slow.naming.label("7");
        slow.draw(200);
        write();
        assertEquals(List.of("7"), kept(CollectionKind.DIGITS));
        assertEquals(1, slow.drawing.ink().strokes().size());
    }

    @Test
    void aNameIsForgottenWithItsDrawing() {
        Queue<Runnable> network = new ArrayDeque<>();
        Slow slow = new Slow(network);
        slow.draw(50);
        slow.naming.label("7");
        slow.drawing.clear();
        slow.draw(90);
        while (!network.isEmpty()) {
            network.remove().run();
        }
        assertTrue(disk.isEmpty());
    }

    @Test
    void aDotIsTooSmallToBeKept() {
        drawing.press(new Point(50, 50), false);
        drawing.release();
        assertTrue(naming.tooSmall().get());
        naming.label("1");
        assertTrue(disk.isEmpty());
    }

    /** A program whose network answers later. */
    private final class Slow {
        final DrawViewModel drawing;
        final LabellingViewModel naming;

        Slow(Queue<Runnable> network) {
            drawing = new DrawViewModel(
                    new Background(network::add, Runnable::run),
                    Background.onCallingThread(),
                    model,
                    asked -> SEVENS,
                    notifications);
            naming = new LabellingViewModel(drawing, own, model);
        }

        void draw(double x) {
            drawing.press(new Point(x, 40), false);
            drawing.drag(new Point(x, 200));
            drawing.release();
        }
    }

    @Test
    void aKeyNamesOnlyClassesOfTheModel() {
        draw(50);
        model.set(Models.labelled(List.of("circle", "square")));
        naming.labelDigit(7);
        assertTrue(disk.isEmpty());
        model.set(Models.untrained(1));
        naming.labelDigit(7);
        write();
        assertEquals(List.of("7"), kept(CollectionKind.DIGITS));
    }
}
