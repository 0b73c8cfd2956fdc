package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Differences;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxCrossEntropyTest {
    private static final double[] LOGITS = {0.5, -1.25, 3, 0, 2.875};

    private static float[] softmax(float... logits) {
        float[] probabilities = new float[logits.length];
        SoftmaxCrossEntropy.softmax(logits, 0, logits.length, probabilities, 0);
        return probabilities;
    }

    private static double loss(int label, float... logits) {
        return SoftmaxCrossEntropy.loss(logits, 0, logits.length, label, 1, new float[logits.length]);
    }

    /** {@code log(sum of exp(z)) - z[label]}, straight from the definition. */
    private static double plainLoss(double[] logits, int label) {
        return Math.log(Arrays.stream(logits).map(Math::exp).sum()) - logits[label];
    }

    @Test
    void theLogarithmOfTheSumIsThatOfTheDefinition() {
        double sum = Arrays.stream(LOGITS).map(Math::exp).sum();
        float[] among = new float[LOGITS.length + 2];
        System.arraycopy(Differences.floats(LOGITS), 0, among, 1, LOGITS.length);

        assertEquals(Math.log(sum), SoftmaxCrossEntropy.logSumExp(among, 1, LOGITS.length), 1e-12);
        assertEquals(1000 + Math.log(2), SoftmaxCrossEntropy.logSumExp(new float[] {1000, 1000}, 0, 2), 1e-9);
    }

    @Test
    void probabilitiesAreThoseOfTheDefinition() {
        double sum = Arrays.stream(LOGITS).map(Math::exp).sum();
        float[] expected = new float[LOGITS.length];
        for (int c = 0; c < expected.length; c++) {
            expected[c] = (float) (Math.exp(LOGITS[c]) / sum);
        }
        assertArrayEquals(expected, softmax(Differences.floats(LOGITS)), 1e-7f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theLossIsThatOfTheDefinition(int label) {
        assertEquals(plainLoss(LOGITS, label), loss(label, Differences.floats(LOGITS)), 1e-7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void theGradientIsThatOfDifferencesTimesTheScale(int label) {
        float[] gradient = new float[LOGITS.length];
        SoftmaxCrossEntropy.loss(Differences.floats(LOGITS), 0, LOGITS.length, label, 0.25f, gradient);
        double[] expected = Differences.central(logits -> 0.25 * plainLoss(logits, label), LOGITS, 1e-5);
        Differences.assertClose(expected, Differences.doubles(gradient), 1e-5, "label " + label);
    }

    /** The cross-entropy of a target of which a part is spread evenly over all classes. */
    private static double smoothedLoss(double[] logits, int label, double smoothing) {
        double loss = (1 - smoothing) * plainLoss(logits, label);
        for (int c = 0; c < logits.length; c++) {
            loss += smoothing / logits.length * plainLoss(logits, c);
        }
        return loss;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.5})
    void smoothedLabelsAreSpreadOverAllClasses(double smoothing) {
        float[] gradient = new float[LOGITS.length];
        double loss =
                SoftmaxCrossEntropy.loss(Differences.floats(LOGITS), 0, LOGITS.length, 1, smoothing, 0.25f, gradient);
        assertEquals(smoothedLoss(LOGITS, 1, smoothing), loss, 1e-7);
        double[] expected = Differences.central(logits -> 0.25 * smoothedLoss(logits, 1, smoothing), LOGITS, 1e-5);
        Differences.assertClose(expected, Differences.doubles(gradient), 1e-5, "smoothing " + smoothing);
    }

    @Test
    void onlyTheSamplesOwnValuesAreReadAndWritten() {
        float[] logits = {100, 1, 2, 100};
        float[] gradient = {7, 7, 7, 7};
        double loss = SoftmaxCrossEntropy.loss(logits, 1, 2, 1, 1, gradient);
        assertEquals(Math.log(1 + Math.exp(-1)), loss, 1e-7);
        assertEquals(7, gradient[0]);
        assertEquals(-gradient[1], gradient[2], 1e-7);
        assertEquals(7, gradient[3]);
    }

    @Test
    void probabilitiesMayReplaceTheLogits() {
        float[] values = Differences.floats(LOGITS);
        float[] expected = softmax(values);
        SoftmaxCrossEntropy.softmax(values, 0, values.length, values, 0);
        assertArrayEquals(expected, values);
    }

    @Test
    void largeLogitsDoNotOverflow() {
        assertArrayEquals(new float[] {1, 0, 0}, softmax(1000, 0, -1000));
        assertArrayEquals(new float[] {0.5f, 0.5f}, softmax(Float.MAX_VALUE, Float.MAX_VALUE));
        assertEquals(1000, loss(1, 1000, 0, -1000));
        assertEquals(0, loss(0, 1000, 0, -1000));
    }

    @Test
    void veryNegativeLogitsDoNotUnderflow() {
        assertArrayEquals(new float[] {0.5f, 0.5f}, softmax(-1000, -1000));
        assertEquals(Math.log(2), loss(0, -1000, -1000), 1e-12);
    }

    @Test
    void aLogitThatIsNoNumberMakesTheLossNotANumber() {
        assertEquals(Double.NaN, loss(0, 1, Float.NaN, 2));
        assertEquals(Double.NaN, loss(0, 1, Float.POSITIVE_INFINITY, 2));
    }

    @Test
    void theFirstOfEqualLogitsIsTheAnswer() {
        assertEquals(1, SoftmaxCrossEntropy.argmax(new float[] {9, -1, 4, 4, 3}, 1, 4));
    }
}
