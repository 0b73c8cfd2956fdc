package inkling.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.random.KeyedRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureTest {
    private static final int CLASSES = 10;
    private static final int MANY = 20_000;

    /**
     * Logits, and truths that are drawn with the probabilities softmax(logits / temperature).
     *
     * @param outputs logits a picture; those behind the classes are large, and must not matter
     */
    private static Logits drawn(double temperature, int outputs) {
        KeyedRandom random = new KeyedRandom(11);
        float[] values = new float[MANY * outputs];
        int[] truths = new int[MANY];
        for (int i = 0; i < MANY; i++) {
            double[] weights = new double[CLASSES];
            double sum = 0;
            for (int c = 0; c < outputs; c++) {
                values[i * outputs + c] = (float) (c < CLASSES ? 2 * random.nextGaussian() : 50);
                if (c < CLASSES) {
                    weights[c] = Math.exp(values[i * outputs + c] / temperature);
                    sum += weights[c];
                }
            }
            double left = random.nextDouble() * sum;
            while (left >= weights[truths[i]] && truths[i] < CLASSES - 1) {
                left -= weights[truths[i]];
                truths[i]++;
            }
        }
        return new Logits(values, outputs, CLASSES, truths);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.65, 1, 1.7, 3})
    void theTemperatureThatTheTruthsWereDrawnWithIsFound(double temperature) {
        assertEquals(temperature, Temperature.of(drawn(temperature, CLASSES)), 0.03 * temperature);
    }

    @Test
    void anOutputBehindTheClassesDoesNotMatter() {
        assertEquals(0.65, Temperature.of(drawn(0.65, CLASSES + 1)), 0.02);
    }

    /** One picture, logits 0 and 1, is right three times of four: sigmoid(1 / t) = 3 / 4. */
    @Test
    void aMinimumThatCanBeWrittenDownIsMet() {
        Logits logits = new Logits(new float[] {0, 1, 0, 1, 0, 1, 0, 1}, 2, 2, new int[] {1, 1, 0, 1});

        assertEquals(1 / Math.log(3), Temperature.of(logits), 1e-9);
    }

    @Test
    void whereAllIsRightTheTemperatureStaysInRange() {
        assertEquals(0.2, Temperature.of(new Logits(new float[] {0, 1}, 2, 2, new int[] {1})), 1e-9);
    }

    @Test
    void whereAllIsWrongTheTemperatureStaysInRange() {
        assertEquals(5, Temperature.of(new Logits(new float[] {0, 1}, 2, 2, new int[] {0})), 1e-9);
    }

    @Test
    void hugeLogitsAreNoTrouble() {
        Logits logits = new Logits(new float[] {0, 3e30f, -3e30f, 0}, 2, 2, new int[] {1, 0});

        assertEquals(5, Temperature.of(logits), 1e-9);
    }
}
