package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.kernel.FloatArrays;
import inkling.engine.kernel.ScalarKernels;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.LayerRun;
import inkling.engine.layer.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
    private static final Shape SHAPE = new Shape(50, 50, 8);
    private static final float[] NONE = new float[0];

    private static LayerRun run(double rate, float[] in, float[] dOut, long... keys) {
        return new LayerRun(new ScalarKernels(), new Dropout(rate), SHAPE, NONE, in, dOut, NONE, keys);
    }

    private static float[] ones(int samples) {
        float[] ones = new float[samples * SHAPE.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.75})
    void theRateIsTheShareOfZerosAndTheOthersAreScaledUp(double rate) {
        float[] out = run(rate, ones(1), ones(1), 11).out;
        int zeros = 0;
        for (float value : out) {
            if (value == 0) {
                zeros++;
            } else {
                assertEquals((float) (1 / (1 - rate)), value);
            }
        }
        assertEquals(rate, zeros / (double) out.length, 5 * Math.sqrt(rate * (1 - rate) / out.length));
    }

    @Test
    void theSameValuesAreZeroInTheBackwardPass() {
        LayerRun run = run(0.5, ones(2), ones(2), 11, 12);
        assertArrayEquals(run.out, run.dIn);
    }

    @Test
    void theKeyAloneDecides() {
        float[] out = run(0.5, ones(2), ones(2), 11, 12).out;
        float[] swapped = run(0.5, ones(2), ones(2), 12, 11).out;
        int size = SHAPE.size();
        assertArrayEquals(Arrays.copyOf(out, size), Arrays.copyOfRange(swapped, size, 2 * size));
        assertArrayEquals(Arrays.copyOf(swapped, size), Arrays.copyOfRange(out, size, 2 * size));
        assertFalse(Arrays.equals(out, swapped));
    }

    @Test
    void nothingHappensInUse() {
        float[] in = FloatArrays.random(SHAPE.size(), 1);
        assertArrayEquals(in, run(0.5, in, null, (long[]) null).out);
    }

    @Test
    void rateZeroKeepsEverything() {
        float[] in = FloatArrays.random(SHAPE.size(), 1);
        assertArrayEquals(in, run(0, in, in, 11).out);
    }

    @Test
    void twoLayersDrawDifferently() {
        NetworkSpec spec =
                new NetworkSpec("test", Shape.vector(1000), List.of(new Dropout(0.5), new Dropout(0.5), new Dense(1)));
        Network network = new Network(spec);
        Workspace workspace = network.workspace(1, true);
        Arrays.fill(workspace.input(), 1);
        workspace.sampleKeys()[0] = 11;
        network.forward(network.prepare(new Parameters(network.layout()), true), workspace, 1);
        assertTrue(zeros(workspace.contexts[0].out().values()) < 600);
        assertTrue(zeros(workspace.contexts[1].out().values()) > 650);
    }

    private static int zeros(float[] activation) {
        int zeros = 0;
        for (int i = 0; i < 1000; i++) {
            zeros += activation[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
