package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelAlignmentTest {
    private final Dataset bars = TinyData.bars(300, 1);
    private final Model model = TrainingSession.freshModel(TinyData.network(), bars, TinyData.config(1, 0.01));

    /** The same pictures, with classes in another order. */
    private Dataset turned() {
        return bars.withClasses(List.of("none", "lying", "standing"));
    }

    private static Dataset named(List<String> names) {
        return new Dataset("set", TinyData.bars(1, 1).shape(), new byte[3 * 64], new byte[] {0, 1, 2}, names);
    }

    @Test
    void classesInAnotherOrderMeanTheSame() {
        Evaluation straight = Evaluation.of(model, bars, 1);
        Evaluation matched = Evaluation.of(model, LabelAlignment.of(model, turned()), 1);

        assertEquals(straight.correct(), matched.correct());
        assertEquals(straight.loss(), matched.loss());
    }

    @Test
    void thePicturesOfASliceKeepTheirLabels() {
        Dataset part = LabelAlignment.of(model, turned().slice(100, 200));

        for (int i = 0; i < part.size(); i++) {
            assertEquals(bars.label(100 + i), part.label(i));
        }
    }

    @Test
    void classesThatTheModelDoesNotKnowAreNamed() {
        Exception refusal = assertThrows(
                IllegalArgumentException.class,
                () -> LabelAlignment.of(model, named(List.of("lying", "shirt", "boot"))));

        assertTrue(refusal.getMessage().contains("no class \"boot\", \"shirt\""), refusal.getMessage());
    }

    @Test
    void aNameWithoutPicturesIsNoHindrance() {
        Dataset matched = LabelAlignment.of(model, named(List.of("standing", "lying", "none", "shirt")));

        assertEquals(1, matched.label(0));
    }

    @Test
    void numbersAreNoNamesSoThatThePositionCounts() {
        Dataset unnamed = named(List.of("0", "1", "2"));

        assertSame(unnamed, LabelAlignment.of(model, unnamed));
    }
}
