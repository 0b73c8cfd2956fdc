package inkling.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Calibration;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Set<NormaliserStep> WITHOUT_FIT = EnumSet.complementOf(EnumSet.of(NormaliserStep.FIT));

    private final Recogniser recogniser = new Recogniser(untrained());
    private final Ink one = Ink.EMPTY.with(stroke(40, 60, 60, 120));
    private final Ink number = one.with(stroke(200, 60, 230, 120));

    private static Model untrained() {
        NetworkSpec network = new NetworkSpec("any", new Shape(28, 28, 1), List.of(new Dense(2)));
        Parameters parameters = Parameters.random(new ParameterLayout(network), 1);
        return new Model(
                network, parameters, "inkling-ink-1", List.of("a", "b"), Calibration.NONE, TrainingRecord.NONE);
    }

    private static Stroke stroke(double fromX, double fromY, double toX, double toY) {
        return new Stroke(List.of(new Point(fromX, fromY), new Point(toX, toY)), 20);
    }

    @Test
    void aBlankCanvasHasNothingToExplain() {
        assertEquals(Explanation.BLANK, recogniser.explain(Ink.EMPTY, NormaliserStep.ALL));
        assertEquals(Explanation.BLANK, recogniser.explain(new Picture(9, 9, new float[81]), NormaliserStep.ALL));
    }

    @Test
    void withAllStepsADrawingIsReadAsEver() {
        Recognition.Answer explained = answer(recogniser.explain(one, NormaliserStep.ALL));
        Recognition.Answer read = (Recognition.Answer) recogniser.recognise(one);
        assertArrayEquals(read.picture(), explained.picture());
        assertArrayEquals(read.probabilities(), explained.probabilities());
    }

    @Test
    void theWayEndsInWhatTheNetworkSaw() {
        Explanation explanation = recogniser.explain(one, WITHOUT_FIT);
        assertArrayEquals(
                explanation.traces().get(0).result().ink(), answer(explanation).picture());
        assertFalse(explanation
                .traces()
                .get(0)
                .result()
                .equals(recogniser
                        .explain(one, NormaliserStep.ALL)
                        .traces()
                        .get(0)
                        .result()));
    }

    @Test
    void eachDigitOfANumberGoesItsOwnWay() {
        Explanation explanation = recogniser.explain(number, WITHOUT_FIT);
        List<Digit> digits = assertInstanceOf(Recognition.Number.class, explanation.recognition())
                .digits();
        assertEquals(digits.size(), explanation.traces().size());
        for (int i = 0; i < digits.size(); i++) {
            assertArrayEquals(
                    explanation.traces().get(i).result().ink(),
                    digits.get(i).answer().picture());
        }
    }

    private static Recognition.Answer answer(Explanation explanation) {
        return assertInstanceOf(Recognition.Answer.class, explanation.recognition());
    }
}
