package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.SoftmaxCrossEntropy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxArithmeticTest {
    private static final float[] LOGITS = {1.5f, -2, 3.25f, 0, 9};

    /** The last logit is that of a reject class, which takes no part. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.7, 3})
    void theProbabilitiesAreTheEnginesBits(double temperature) {
        float[] expected = new float[4];
        SoftmaxCrossEntropy.softmax(LOGITS, 0, 4, temperature, expected, 0);

        assertEquals(
                List.of(expected[0], expected[1], expected[2], expected[3]),
                SoftmaxArithmetic.of(LOGITS, 4, temperature).probabilities());
    }

    @Test
    void eachStepIsThatOfTheDefinition() {
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(LOGITS, 4, 2);

        assertEquals(3.25f, softmax.largest());
        assertEquals(Math.exp((1.5 - 3.25) / 2), softmax.exponentials().get(0), 1e-15);
        assertEquals(1, softmax.exponentials().get(2));
        assertEquals(
                softmax.exponentials().stream().mapToDouble(Double::doubleValue).sum(), softmax.sum(), 1e-15);
    }
}
