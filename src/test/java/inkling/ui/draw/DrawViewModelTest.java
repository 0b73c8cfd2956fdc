package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import inkling.ui.draw.DrawingTools.Tool;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DrawViewModelTest {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    private final SimpleObjectProperty<Model> model = new SimpleObjectProperty<>(Models.untrained(1));
    private final Notifications notifications = new Notifications();
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(), Background.onCallingThread(), model, CountingReader::new, notifications);

    /** Answers with the number of points, or with "picture"; explains as the program does. */
    private record CountingReader(Model model) implements DigitReader {
        @Override
        public Recognition read(Ink ink) {
            int points = ink.strokes().stream()
                    .mapToInt(stroke -> stroke.points().size())
                    .sum();
            return answer(Integer.toString(points));
        }

        @Override
        public Recognition read(Picture picture) {
            return answer("picture");
        }

        @Override
        public Recognition readAsIs(Picture picture) {
            return answer("as is, " + Math.round(picture.at(14, 14)));
        }

        @Override
        public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
            Recognition read = steps.equals(NormaliserStep.ALL) ? read(ink) : answer("only " + steps);
            return new Explanation(read, List.of(PreprocessingTrace.of(NORMALISER, ink, steps)));
        }

        @Override
        public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
            return new Explanation(read(picture), List.of(PreprocessingTrace.of(NORMALISER, picture, steps)));
        }

        private static Recognition answer(String label) {
            return new Recognition.Answer(List.of(label), new float[] {1}, new float[784], new Verdict.Sure(label));
        }
    }

    @Test
    void aBlankBoardHasNoAnswer() {
        assertInstanceOf(Recognition.Blank.class, drawing.answer().recognition().get());
    }

    @Test
    void aStrokeKeepsAllItsPoints() {
        draw(20, 20, 30, 40, 50, 60);
        assertTrue(drawing.ink()
                .strokes()
                .get(0)
                .points()
                .containsAll(List.of(new Point(20, 20), new Point(30, 40), new Point(50, 60))));
    }

    @Test
    void theAnswerFollowsEveryPoint() {
        drawing.press(new Point(10, 10), false);
        assertEquals("1", label());
        drawing.drag(new Point(20, 20));
        assertEquals("2", label());
    }

    @Test
    void aStrokeHasTheWidthOfThePen() {
        drawing.tools().penWidth().set(33);
        draw(20, 20, 30, 40);
        assertEquals(33, drawing.ink().strokes().get(0).width());
    }

    @Test
    void undoTakesBackAWholeStrokeAndRedoBringsItBack() {
        draw(20, 20, 30, 40);
        draw(100, 100, 120, 140);
        Ink both = drawing.ink();
        drawing.undo();
        assertEquals(1, drawing.ink().strokes().size());
        drawing.redo();
        assertEquals(both, drawing.ink());
    }

    @Test
    void undoingEverythingLeavesNoAnswer() {
        draw(20, 20, 30, 40);
        drawing.undo();
        assertTrue(drawing.empty().get());
        assertInstanceOf(Recognition.Blank.class, drawing.answer().recognition().get());
    }

    @Test
    void aNewStrokeEndsTheWayBackToWhatWasUndone() {
        draw(20, 20, 30, 40);
        drawing.undo();
        draw(100, 100, 120, 140);
        assertFalse(drawing.canRedo().get());
    }

    @Test
    void strokesComeOnTopOfASample() {
        drawing.openSample(new Picture(28, 28, new float[784]));
        assertEquals("as is, 0", label());
        draw(140, 145, 150, 145);
        assertEquals("as is, 1", label());
    }

    @Test
    void theEraserLeavesTheSampleAndTakesTheStrokes() {
        drawing.openSample(new Picture(28, 28, new float[784]));
        draw(140, 145, 150, 145);
        drawing.press(new Point(145, 145), true);
        drawing.release();
        assertEquals("as is, 0", label());
        assertFalse(drawing.empty().get());
    }

    @Test
    void whatWasThereBeforeASampleComesBackByUndoing() {
        draw(20, 20, 30, 40);
        Ink before = drawing.ink();
        drawing.openSample(new Picture(28, 28, new float[784]));
        drawing.undo();
        assertEquals(before, drawing.ink());
    }

    @Test
    void clearingCanBeUndone() {
        draw(20, 20, 30, 40);
        Ink before = drawing.ink();
        drawing.clear();
        assertTrue(drawing.empty().get());
        drawing.undo();
        assertEquals(before, drawing.ink());
    }

    @Test
    void clearingAnEmptyBoardIsNothingToUndo() {
        drawing.clear();
        assertFalse(drawing.canUndo().get());
    }

    @Test
    void theEraserTakesInkAwayInOneStepToUndo() {
        draw(20, 100, 200, 100);
        drawing.tools().tool().set(Tool.ERASER);
        draw(110, 60, 110, 100, 110, 140);
        assertEquals(2, drawing.ink().strokes().size());
        drawing.undo();
        assertEquals(1, drawing.ink().strokes().size());
    }

    @Test
    void theEraserOnPaperIsNothingToUndo() {
        drawing.press(new Point(50, 50), true);
        drawing.release();
        assertFalse(drawing.canUndo().get());
    }

    @Test
    void anOpenedPictureIsReadAndCanBeUndone() {
        draw(20, 20, 30, 40);
        drawing.pictures().open(() -> new Picture(2, 2, new float[] {0, 1, 1, 0}));
        assertEquals("picture", label());
        drawing.undo();
        assertEquals("2", label());
    }

    @Test
    void aStrokeOnAPictureStartsAfreshAndUndoBringsThePictureBack() {
        drawing.pictures().open(() -> new Picture(2, 2, new float[] {0, 1, 1, 0}));
        draw(20, 20, 30, 40);
        assertEquals("2", label());
        drawing.undo();
        assertEquals("picture", label());
    }

    @Test
    void aPictureThatCannotBeReadLeavesTheDrawing() {
        draw(20, 20, 30, 40);
        drawing.pictures().open(() -> {
            throw new IOException("no.png is damaged.");
        });
        assertEquals("2", label());
        assertEquals(
                "[no.png is damaged.]",
                notifications.notice().get().text().arguments().toString());
    }

    @Test
    void anotherModelAnswersTheSameDrawingAnew() {
        draw(20, 20, 30, 40);
        Recognition before = drawing.answer().recognition().get();
        model.set(Models.untrained(2));
        assertFalse(before == drawing.answer().recognition().get());
    }

    @Test
    void aModelThatCannotReadDrawingsSaysSoInTheAnswersPlaceAndGivesNoAnswer() {
        DrawViewModel refusing = new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                model,
                refused -> {
                    throw new IllegalArgumentException("Too small.");
                },
                notifications);
        refusing.press(new Point(10, 10), false);
        refusing.drag(new Point(50, 50));
        assertInstanceOf(
                Recognition.Blank.class, refusing.answer().recognition().get());
        assertEquals("draw.model.refused", refusing.answer().hint().text().get().key());
        assertEquals(
                Optional.empty(), Optional.ofNullable(notifications.notice().get()));
    }

    @Test
    void aModelWhoseValuesOverflowIsRefusedByItsNameWithWhatToDo() {
        DrawViewModel refusing = new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                new SimpleObjectProperty<>(Models.overflowing()),
                RecogniserReader::new,
                notifications);
        refusing.answer().nameModels(refused -> "huge");

        refusing.press(new Point(100, 20), false);
        refusing.drag(new Point(100, 200));
        refusing.release(new Point(100, 200));

        Message said = refusing.answer().refusal().get().orElseThrow();
        assertEquals(said, refusing.answer().hint().text().get());
        assertEquals(
                "“huge” cannot read drawings. This network gives no answer: its outputs are no numbers (NaN) or are"
                        + " infinite. Its weights are damaged, or it was trained with a learning rate that was too high."
                        + " Choose another model on the Model tab.",
                new Texts(Language.ENGLISH).get(said));

        refusing.clear();
        assertEquals(Optional.of(said), refusing.answer().refusal().get());
    }

    @Test
    void aModelThatCannotReadSaysSoAsSoonAsItIsInUseAndNothingIsDrawn() {
        DrawViewModel empty = new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                model,
                RecogniserReader::new,
                notifications);

        model.set(Models.overflowing());
        assertEquals("draw.model.refused", empty.answer().hint().text().get().key());
        assertTrue(empty.answer().refusal().get().isPresent());

        model.set(Models.untrained(2));
        empty.undo();
        assertEquals("draw.hint", empty.answer().hint().text().get().key());
        assertEquals(Optional.empty(), empty.answer().refusal().get());
    }

    @Test
    void whenAModelThatCanReadDrawingsFollowsTheReasonIsGone() {
        Model first = model.get();
        DrawViewModel refusing = new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                model,
                asked -> {
                    if (asked == first) {
                        throw new IllegalArgumentException("Too small.");
                    }
                    return new CountingReader(asked);
                },
                notifications);
        refusing.press(new Point(10, 10), false);
        refusing.release(new Point(50, 50));
        model.set(Models.untrained(2));
        assertEquals("draw.hint", refusing.answer().hint().text().get().key());
    }

    @Test
    void aRestoredDrawingIsReadAtOnce() {
        draw(20, 20, 30, 40);
        Ink ink = drawing.ink();
        drawing.clear();
        drawing.restore(ink);
        assertEquals("2", label());
    }

    @Test
    void aStepThatIsSwitchedOffIsLeftOutAtOnce() {
        draw(20, 20, 30, 40);
        drawing.answer().steps().taken(NormaliserStep.PEN).set(false);
        assertEquals("only [FIT, BRIGHTEN, CENTRE]", label());
        assertTrue(drawing.answer().steps().altered().get());
    }

    @Test
    void restoringTheStepsReadsAsBefore() {
        draw(20, 20, 30, 40);
        drawing.answer().steps().taken(NormaliserStep.FIT).set(false);
        drawing.answer().steps().taken(NormaliserStep.CENTRE).set(false);
        drawing.answer().steps().restore();
        assertEquals("2", label());
        assertFalse(drawing.answer().steps().altered().get());
    }

    @Test
    void theStepsHavePicturesOnlyWhileTheyAreShown() {
        draw(20, 20, 30, 40);
        assertEquals(List.of(), drawing.answer().traces().get());
        drawing.answer().steps().shown().set(true);
        assertEquals(
                List.of(PreprocessingTrace.of(NORMALISER, drawing.ink(), NormaliserStep.ALL)),
                drawing.answer().traces().get());
        drawing.answer().steps().shown().set(false);
        assertEquals(List.of(), drawing.answer().traces().get());
    }

    @Test
    void aClearBoardHasNoStepsToShow() {
        drawing.answer().steps().shown().set(true);
        draw(20, 20, 30, 40);
        drawing.clear();
        assertEquals(List.of(), drawing.answer().traces().get());
    }

    @Test
    void thePlaceOfTheReleaseBelongsToTheStroke() {
        drawing.press(new Point(20, 20), false);
        drawing.release(new Point(120, 20));
        assertEquals(
                List.of(new Point(20, 20), new Point(120, 20)),
                drawing.ink().strokes().get(0).points());
        assertEquals("2", label());
    }

    @Test
    void theEraserRubsUpToThePlaceOfTheRelease() {
        draw(20, 100, 200, 100);
        drawing.press(new Point(110, 20), true);
        drawing.release(new Point(110, 180));
        assertEquals(2, drawing.ink().strokes().size());
    }

    @Test
    void whatIsDrawnBeyondTheEdgeIsNoInk() {
        draw(200, 100, 400, 100, 400, 150, 200, 150);
        Bounds path = drawing.ink().pathBounds().orElseThrow();
        assertEquals(2, drawing.ink().strokes().size());
        assertEquals(Preprocessing.CANVAS_SIDE, path.right());
        drawing.undo();
        assertTrue(drawing.empty().get());
    }

    @Test
    void whatWasOnceDrawnBeyondTheEdgeIsNotRestored() {
        drawing.restore(new Ink(List.of(new Stroke(List.of(new Point(200, 100), new Point(400, 100)), 20))));
        assertEquals(
                Preprocessing.CANVAS_SIDE,
                drawing.ink().pathBounds().orElseThrow().right());
    }

    @Test
    void whatIsTooSmallIsSaidToBeSoWhenThePenIsLifted() {
        DrawViewModel blank = reading(new Recognition.Blank());
        blank.press(new Point(50, 50), false);
        assertEquals("draw.hint", blank.answer().hint().text().get().key());
        blank.release(new Point(51, 50));
        assertEquals("draw.hint.small", blank.answer().hint().text().get().key());
        blank.clear();
        assertEquals("draw.hint", blank.answer().hint().text().get().key());
    }

    @Test
    void aPictureWithoutInkIsSaidToHaveNoneAndTheBoardInvites() {
        DrawViewModel blank = reading(new Recognition.Blank());
        blank.pictures().open(() -> new Picture(1, 1, new float[1]));
        assertEquals("draw.picture.nothing", blank.answer().hint().text().get().key());
        assertTrue(blank.answer().hint().nothingFound().get());
        assertEquals(
                Optional.empty(), Optional.ofNullable(notifications.notice().get()));
    }

    @Test
    void aPictureWithInkIsSaidToBeRead() {
        drawing.pictures().open(() -> new Picture(2, 2, new float[] {0, 1, 1, 0}));
        assertEquals("draw.picture.opened", notifications.notice().get().text().key());
        assertFalse(drawing.answer().hint().nothingFound().get());
    }

    private DrawViewModel reading(Recognition always) {
        return new DrawViewModel(
                Background.onCallingThread(),
                Background.onCallingThread(),
                model,
                asked -> FakeReader.always(always),
                notifications);
    }

    private void draw(double... coordinates) {
        drawing.press(new Point(coordinates[0], coordinates[1]), false);
        for (int i = 2; i < coordinates.length; i += 2) {
            drawing.drag(new Point(coordinates[i], coordinates[i + 1]));
        }
        drawing.release();
    }

    private String label() {
        return ((Recognition.Answer) drawing.answer().recognition().get()).label();
    }
}
