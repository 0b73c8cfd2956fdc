package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private final ParameterLayout layout = new ParameterLayout(Preset.LENET_5.network(new Shape(28, 28, 1), 10));

    @Test
    void slotsLieOneBehindTheOtherUnderUniqueNames() {
        int end = 0;
        for (ParameterLayout.Slot slot : layout.slots()) {
            assertEquals(end, slot.offset());
            end += slot.size();
        }
        assertEquals(layout.size(), end);
        assertEquals(
                List.of(
                        "conv2d1.weights",
                        "conv2d1.bias",
                        "conv2d2.weights",
                        "conv2d2.bias",
                        "dense1.weights",
                        "dense1.bias",
                        "dense2.weights",
                        "dense2.bias",
                        "dense3.weights",
                        "dense3.bias"),
                layout.slots().stream().map(ParameterLayout.Slot::name).toList());
    }

    @Test
    void randomWeightsHaveTheVarianceOfHeEtAl() {
        Parameters random = Parameters.random(layout, 7);
        ParameterLayout.Slot slot = layout.slots().get(4);
        double sum = 0;
        double squares = 0;
        for (int i = slot.offset(); i < slot.offset() + slot.size(); i++) {
            sum += random.values()[i];
            squares += random.values()[i] * random.values()[i];
        }
        // 48,000 weights with a fan-in of 400: the deviation of the estimate is below 1 %.
        assertEquals(2.0 / 400, squares / slot.size(), 0.03 * 2.0 / 400);
        assertEquals(0, sum / slot.size(), 4 * Math.sqrt(2.0 / 400 / slot.size()));
    }

    @Test
    void biasesStartAtZero() {
        Parameters random = Parameters.random(layout, 7);
        for (ParameterLayout.Slot slot : layout.slots()) {
            for (int i = 0; i < slot.size() && slot.name().endsWith("bias"); i++) {
                assertEquals(0, random.values()[slot.offset() + i]);
            }
        }
    }

    @Test
    void normalisationStartsByChangingNothing() {
        LayerSpec norm = new BatchNorm(1e-5, 0.1);
        NetworkSpec spec = new NetworkSpec("norm", Shape.vector(2), List.of(norm));
        float[] values = Parameters.random(new ParameterLayout(spec), 7).values();
        // Scale, shift, running mean and running variance.
        assertArrayEquals(new float[] {1, 1, 0, 0, 0, 0, 1, 1}, Arrays.copyOf(values, 8));
    }

    @Test
    void theSeedDecides() {
        float[] seven = Parameters.random(layout, 7).values();
        assertArrayEquals(seven, Parameters.random(layout, 7).values());
        assertFalse(Arrays.equals(seven, Parameters.random(layout, 8).values()));
    }

    @Test
    void aCopyIsIndependent() {
        Parameters original = Parameters.random(layout, 7);
        Parameters copy = original.copy();
        float first = original.values()[0];
        copy.values()[0] = 100;
        assertEquals(first, original.values()[0]);
        assertEquals(original.values()[1], copy.values()[1]);
    }

    @Test
    void aWrongNumberOfValuesIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Parameters(layout, new float[3]))
                .getMessage();
        assertEquals("The network learns 61706 values, but there are 3.", message);
    }

    @Test
    void oneInfiniteValueMakesTheWholeNotFinite() {
        float[] values = new float[layout.size()];
        assertTrue(new Parameters(layout, values).isFinite());
        values[layout.size() - 1] = Float.NEGATIVE_INFINITY;
        assertFalse(new Parameters(layout, values).isFinite());
    }

    @Test
    void whatLiesBehindTheLastValueDoesNotCount() {
        Parameters parameters = new Parameters(layout);
        parameters.values()[layout.size()] = Float.NaN;
        assertTrue(parameters.isFinite());
    }

    /** By {@code python3 -c "import hashlib, struct; print(hashlib.sha256(struct.pack('<3f', 1, -0.5, 0)).hexdigest())"}. */
    @Test
    void theHashIsOfTheValuesInLittleEndianBytes() {
        ParameterLayout three = new ParameterLayout(new NetworkSpec("three", Shape.vector(2), List.of(new Dense(1))));

        assertEquals(
                "d3fde3776c065645428c5cfc2ab0cd527f3084bb494826d7601ca3241c629949",
                new Parameters(three, new float[] {1, -0.5f, 0}).sha256());
    }
}
