package inkling.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.ink.Preprocessing;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
    private static final float[] LOGITS = {0.5f, -1.25f, 2, 1.5f};
    private static final int TARGET = 1;

    /** Three classes, and for {@code REJECT_CLASS} one output more. */
    private static Model model(Score score, double threshold) {
        int outputs = score == Score.REJECT_CLASS ? 4 : 3;
        NetworkSpec network = new NetworkSpec("dense", new Shape(28, 28, 1), List.of(new Dense(outputs)));
        return new Model(
                network,
                new Parameters(new ParameterLayout(network)),
                Preprocessing.INKLING_INK_1.id(),
                List.of("a", "b", "c"),
                new Calibration(1, score, threshold, 0.01),
                TrainingRecord.NONE);
    }

    private static float[] logits(Score score) {
        return score == Score.REJECT_CLASS ? LOGITS.clone() : new float[] {LOGITS[0], LOGITS[1], LOGITS[2]};
    }

    @ParameterizedTest
    @EnumSource(Score.class)
    void theGradientIsThatOfDifferences(Score score) {
        Model model = model(score, -2);
        List<Condition> conditions = Condition.of(model, TARGET, logits(score));
        float step = 1f / 256;
        for (int i = 0; i < logits(score).length; i++) {
            float[] more = logits(score);
            more[i] += step;
            float[] less = logits(score);
            less[i] -= step;
            List<Condition> above = Condition.of(model, TARGET, more);
            List<Condition> below = Condition.of(model, TARGET, less);
            for (int k = 0; k < conditions.size(); k++) {
                double slope = (above.get(k).value() - below.get(k).value()) / (2 * step);
                assertEquals(slope, conditions.get(k).byLogits()[i], 1e-4, "condition " + k + ", logit " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Score.class)
    void thereIsAConditionForEachOtherClassAndOneForRejection(Score score) {
        assertEquals(3, Condition.of(model(score, -2), TARGET, logits(score)).size());
    }

    @Test
    void aModelThatRejectsNothingHasNoConditionForIt() {
        Model model = model(Score.ENERGY, Double.POSITIVE_INFINITY);
        assertEquals(2, Condition.of(model, TARGET, logits(Score.ENERGY)).size());
    }

    @Test
    void theLeastMetConditionComesFirst() {
        List<Condition> conditions = Condition.of(model(Score.ENERGY, 100), TARGET, logits(Score.ENERGY));
        assertEquals(-3.25, conditions.get(0).value());
        assertTrue(conditions.get(1).value() <= conditions.get(2).value());
    }
}
