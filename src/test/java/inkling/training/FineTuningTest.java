package inkling.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.handwriting.ThreeShapes;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FineTuningTest {
    private static final DrawingDataset PICTURES = new DrawingDataset(Preprocessing.INKLING_INK_1.id());
    private static Dataset data;
    private static Model start;

    /** A model of three shapes, trained on drawings alone as the recipe for few drawings says. */
    @BeforeAll
    static void trainOnSixtyDrawings() {
        data = PICTURES.mixed("shapes", ThreeShapes.draw(0, 60, 1));
        TrainingConfig config = Recipes.forDrawings(data.size());
        Model fresh =
                TrainingSession.freshModel(Preset.FIRST_STEPS.network(data.shape(), config.outputs(3)), data, config);
        List<TrainingEvent> events = new ArrayList<>();
        new TrainingSession(fresh, data, config, 2).run(events::add);
        start = ((TrainingEvent.Finished) events.get(events.size() - 1)).last();
    }

    private static Dataset further() {
        List<LabelledDrawing> drawings = ThreeShapes.draw(60, 60, 1);
        return PICTURES.inOrder("further", drawings, start.labels());
    }

    /** Stars that somebody calls squares. */
    private static List<LabelledDrawing> stars(int count) {
        return ThreeShapes.draw(0, 3 * count, 9).stream()
                .filter(drawing -> drawing.label().equals("star"))
                .map(drawing -> drawing.withLabel("square"))
                .toList();
    }

    private static FineTuning.Outcome tune(List<LabelledDrawing> drawings, long seed, int threads) {
        Optional<FineTuning.Known> known = Optional.of(new FineTuning.Known(data, further()));
        return new FineTuning(start, drawings, known, seed, threads)
                .run(event -> {})
                .orElseThrow();
    }

    @Test
    void sixtyDrawingsTeachThreeShapes() {
        Evaluation evaluation = Evaluation.of(start, further(), 2);

        assertTrue(evaluation.accuracy() > 0.9, "accuracy " + evaluation.accuracy());
        assertTrue(evaluation.rejected() < 10, "rejected " + evaluation.rejected());
        assertEquals(List.of("square", "star", "triangle"), start.labels());
    }

    @Test
    void whatIsHeldOutIsNotLearnedAndStaysHeldOut() {
        List<LabelledDrawing> many = ThreeShapes.draw(0, 90, 9);
        long heldOut = many.stream().filter(LabelledDrawing::isHeldOut).count();
        FineTuning.Outcome outcome = tune(many, 1, 2);

        assertEquals(heldOut, outcome.own().samples());
        assertEquals(90 - heldOut, outcome.learned());
        assertTrue(heldOut > 10 && heldOut < 40, heldOut + " of 90");
    }

    @Test
    void theFiguresAreThoseOfTheModels() {
        FineTuning.Outcome outcome = tune(stars(12), 1, 2);

        assertEquals(
                Evaluation.of(start, further(), 1).accuracy(), outcome.known().before());
        assertEquals(
                Evaluation.of(outcome.tuned(), further(), 1).accuracy(),
                outcome.known().after());
        assertEquals(outcome.known().after(), outcome.tuned().training().testAccuracy());
    }

    @Test
    void withoutKnownPicturesItLearnsWhatItIsTold() {
        FineTuning.Outcome outcome = new FineTuning(start, stars(30), Optional.empty(), 1, 2)
                .run(event -> {})
                .orElseThrow();

        assertTrue(outcome.own().after() > outcome.own().before(), outcome.own()::toString);
        assertEquals(start.calibration(), outcome.tuned().calibration());
        assertEquals(0, outcome.known().samples());
    }

    @Test
    void theStartStaysAsItWas() {
        float[] before = start.parameters().values().clone();
        tune(stars(5), 1, 1);

        assertArrayEquals(before, start.parameters().values());
    }

    @Test
    void theSeedDecidesAndNotTheThreads() {
        float[] one = tune(stars(10), 5, 1).tuned().parameters().values();
        float[] three = tune(stars(10), 5, 3).tuned().parameters().values();

        assertArrayEquals(one, three);
    }

    @Test
    void aStopLeavesNoResult() {
        FineTuning tuning = new FineTuning(start, stars(10), Optional.empty(), 1, 1);

        assertEquals(Optional.empty(), tuning.run(event -> tuning.stop()));
    }

    @Test
    void aLabelThatTheModelDoesNotKnowIsRefused() {
        List<LabelledDrawing> circles = List.of(stars(1).get(0).withLabel("circle"));

        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new FineTuning(start, circles, Optional.empty(), 1, 1));
        assertTrue(e.getMessage().contains("\"circle\"") && e.getMessage().contains("square, star"), e.getMessage());
    }

    @Test
    void nothingToLearnIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new FineTuning(start, List.of(), Optional.empty(), 1, 1));
        assertTrue(e.getMessage().contains("nothing to learn from"), e.getMessage());
    }
}
