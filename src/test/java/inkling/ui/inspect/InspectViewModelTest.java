package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.engine.layer.Shape;
import inkling.inspection.Unit;
import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.Models;
import inkling.ui.common.Background;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class InspectViewModelTest {
    private final ObjectProperty<Optional<Recognition.Answer>> answer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Model> model = new SimpleObjectProperty<>(Models.untrained(1));
    private final SimpleBooleanProperty showing = new SimpleBooleanProperty(true);
    private final InspectViewModel inspect =
            new InspectViewModel(answer, model, showing, Background.onCallingThread(), Background.onCallingThread());

    @Test
    void theLogitsOnShowAreThoseOfThePredictor() {
        answer.set(answer(3));
        assertArrayEquals(logits(picture(3)), last());
    }

    @Test
    void anEmptyBoardIsAnEmptyPicture() {
        assertArrayEquals(logits(new float[784]), last());
    }

    @Test
    void anotherModelAnswersAtOnce() {
        answer.set(answer(3));
        model.set(Models.untrained(2));
        assertArrayEquals(logits(picture(3)), last());
    }

    @Test
    void nothingIsComputedWhileNobodyLooks() {
        showing.set(false);
        Passes before = passes();
        answer.set(answer(3));
        assertEquals(before, passes());
        showing.set(true);
        assertArrayEquals(logits(picture(3)), last());
    }

    @Test
    void backwardShowsTheGradientsOfTheSupposedClass() {
        answer.set(answer(3));
        inspect.supposed().set(OptionalInt.of(8));
        inspect.backward().set(true);
        assertEquals(8, passes().label());
        // softmax cross-entropy: the logits' gradient is below 0 for that class alone
        float[] gradient = Arrays.copyOf(passes().values(passes().activations() - 1), 10);
        for (int i = 0; i < 10; i++) {
            assertEquals(i == 8, gradient[i] < 0, "class " + i);
        }
    }

    @Test
    void withoutASupposedClassTheLossIsThatOfTheAnswer() {
        answer.set(answer(3));
        float[] logits = last();
        int best = 0;
        for (int i = 1; i < 10; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        assertEquals(best, passes().label());
    }

    @Test
    void theSaliencyFollowsWithoutGradientsOnShow() {
        answer.set(answer(3));
        assertTrue(passes().backward().isEmpty());
        assertEquals(
                passes().label(),
                inspect.saliency().get().orElseThrow().backward().orElseThrow().label());
    }

    @Test
    void aClassThatTheNextModelLacksIsNoLongerSupposed() {
        inspect.supposed().set(OptionalInt.of(8));
        model.set(Models.labelled(List.of("a", "b", "c")));
        assertEquals(OptionalInt.empty(), inspect.supposed().get());
    }

    @Test
    void withNothingChosenTheEndsOfTheNetworkAreReachedAtOnce() {
        inspect.moveLayer(inspect.activations());
        assertEquals(
                passes().activations() - 1, inspect.chosen().get().orElseThrow().activation());
        inspect.moveLayer(-inspect.activations());
        assertEquals(0, inspect.chosen().get().orElseThrow().activation());
    }

    @Test
    void aSupposedClassIsFoundByItsNameInTheNextModel() {
        model.set(Models.labelled(List.of("a", "b", "c")));
        inspect.supposed().set(OptionalInt.of(2));
        model.set(Models.labelled(List.of("c", "d")));
        assertEquals(OptionalInt.of(0), inspect.supposed().get());
    }

    @Test
    void anEmptyBoardHasNoSaliencyUnlessAClassIsSupposed() {
        answer.set(answer(3));
        answer.set(Optional.empty());
        assertEquals(Optional.empty(), inspect.saliency().get());
        inspect.backward().set(true);
        assertEquals(Optional.empty(), inspect.saliency().get());
        inspect.supposed().set(OptionalInt.of(1));
        assertTrue(inspect.saliency().get().isPresent());
    }

    @Test
    void aChosenPlaceThatTheNextModelLacksIsForgotten() {
        int last = passes().activations() - 1;
        inspect.choose(new Place(last, new Unit(0, 0, 9)));
        model.set(Models.labelled(List.of("a", "b", "c")));
        assertEquals(Optional.empty(), inspect.chosen().get());
    }

    @Test
    void aPlaceThatIsNotThereCannotBeChosen() {
        inspect.choose(new Place(0, new Unit(28, 0, 0)));
        inspect.choose(new Place(99, new Unit(0, 0, 0)));
        assertEquals(Optional.empty(), inspect.chosen().get());
    }

    @Test
    void stepsEndAtTheSides() {
        inspect.choose(new Place(1, new Unit(0, 0, 0)));
        inspect.move(-1, 0);
        inspect.move(0, 1);
        inspect.moveChannel(-1);
        assertEquals(new Place(1, new Unit(0, 1, 0)), inspect.chosen().get().orElseThrow());
    }

    @Test
    void theWalkLeadsFromTheLogitsBackToTheInk() {
        inspect.choose(new Place(passes().activations() - 1, new Unit(0, 0, 9)));
        for (int i = passes().activations() - 2; i >= 0; i--) {
            inspect.moveLayer(-1);
            Place at = inspect.chosen().get().orElseThrow();
            assertEquals(i, at.activation());
            assertTrue(at.unit().isIn(passes().shape(i)));
        }
        inspect.moveLayer(-1);
        assertEquals(0, inspect.chosen().get().orElseThrow().activation());
    }

    @Test
    void theWindowSlidesOverEveryPlaceOfTheChannelAndBeginsAgain() {
        inspect.choose(new Place(1, new Unit(0, 0, 2)));
        Shape shape = passes().shape(1);
        boolean[] seen = new boolean[shape.height() * shape.width()];
        for (int i = 0; i < seen.length; i++) {
            Unit unit = inspect.chosen().get().orElseThrow().unit();
            assertEquals(2, unit.channel());
            assertFalse(seen[unit.row() * shape.width() + unit.column()]);
            seen[unit.row() * shape.width() + unit.column()] = true;
            inspect.advance();
        }
        assertEquals(new Place(1, new Unit(0, 0, 2)), inspect.chosen().get().orElseThrow());
    }

    @Test
    void aNetworkForOtherPicturesIsRefusedWithAReason() {
        answer.set(Optional.of(
                new Recognition.Answer(model.get().labels(), new float[10], new float[5], new Verdict.Sure("3"))));
        assertTrue(inspect.refusal().get().isPresent());
        assertTrue(inspect.passes().get().isEmpty());
    }

    private Passes passes() {
        return inspect.passes().get().orElseThrow();
    }

    private float[] last() {
        return passes().forward().logits();
    }

    private float[] logits(float[] picture) {
        float[] logits = new float[10];
        new Predictor(model.get().network(), model.get().parameters(), new WorkerPool(1, "test"))
                .logits(picture, 1, logits);
        return logits;
    }

    private Optional<Recognition.Answer> answer(int seed) {
        return Optional.of(
                new Recognition.Answer(model.get().labels(), new float[10], picture(seed), new Verdict.Sure("3")));
    }

    private static float[] picture(int seed) {
        float[] picture = new float[784];
        Random random = new Random(seed);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = random.nextFloat();
        }
        return picture;
    }
}
