package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import inkling.engine.kernel.FloatArrays;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedNetworkTest {
    private static final BatchNorm NORM = new BatchNorm(1e-3, 0.1);
    private static final Window WINDOW = Window.square(3, 1, Padding.SAME);
    private static final NetworkSpec SPEC = new NetworkSpec(
            "test",
            new Shape(6, 5, 2),
            List.of(
                    NORM,
                    new Conv2d(4, WINDOW, false),
                    NORM,
                    new Relu(),
                    NORM,
                    new Conv2d(3, WINDOW),
                    NORM,
                    new MaxPool(Window.square(2, 2, Padding.VALID)),
                    new Dense(7),
                    NORM,
                    NORM,
                    new Dense(5)));
    private static final int SAMPLES = 3;

    /** As after a training: nothing is as at the start, and variances are positive. */
    private static Parameters trained(NetworkSpec spec) {
        Parameters parameters = Parameters.random(new ParameterLayout(spec), 1);
        Random random = new Random(1);
        for (int i = 0; i < parameters.layout().size(); i++) {
            parameters.values()[i] += 0.5f * random.nextFloat();
        }
        return parameters;
    }

    private static float[] logits(NetworkSpec spec, Parameters parameters) {
        Network network = new Network(spec);
        Workspace workspace = network.workspace(SAMPLES, false);
        float[] samples = FloatArrays.random(SAMPLES * spec.input().size(), 2);
        System.arraycopy(samples, 0, workspace.input(), 0, samples.length);
        network.forward(network.prepare(parameters, false), workspace, SAMPLES);
        return Arrays.copyOf(workspace.output(), SAMPLES * spec.classes());
    }

    @Test
    void normalisationGoesIntoTheConvolutionOrDenseLayerRightBefore() {
        assertEquals(
                List.of(
                        NORM,
                        new Conv2d(4, WINDOW),
                        new Relu(),
                        NORM,
                        new Conv2d(3, WINDOW),
                        new MaxPool(Window.square(2, 2, Padding.VALID)),
                        new Dense(7),
                        NORM,
                        new Dense(5)),
                FoldedNetwork.of(SPEC, trained(SPEC)).spec().layers());
    }

    @Test
    void theAnswersAreTheSameButForRounding() {
        Parameters parameters = trained(SPEC);
        FoldedNetwork folded = FoldedNetwork.of(SPEC, parameters);
        assertArrayEquals(logits(SPEC, parameters), logits(folded.spec(), folded.parameters()), 1e-4f);
    }

    @Test
    void aPredictorGivesTheFoldedAnswers() {
        Parameters parameters = trained(SPEC);
        float[] logits = logits(SPEC, parameters);
        float[] expected = new float[logits.length];
        float[] found = new float[logits.length];
        for (int n = 0; n < SAMPLES; n++) {
            SoftmaxCrossEntropy.softmax(logits, n * 5, 5, expected, n * 5);
        }
        try (WorkerPool workers = new WorkerPool(1, "folded")) {
            float[] samples = FloatArrays.random(SAMPLES * SPEC.input().size(), 2);
            new Predictor(SPEC, parameters, workers).probabilities(samples, SAMPLES, found);
        }
        assertArrayEquals(expected, found, 1e-4f);
    }

    @Test
    void aNetworkWithoutNormalisationStaysAsItIs() {
        NetworkSpec spec = Preset.QUICK.network(new Shape(28, 28, 1), 10);
        Parameters parameters = trained(spec);
        FoldedNetwork folded = FoldedNetwork.of(spec, parameters);
        assertSame(spec, folded.spec());
        assertSame(parameters, folded.parameters());
    }
}
