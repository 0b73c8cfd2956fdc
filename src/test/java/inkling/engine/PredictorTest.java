package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import inkling.engine.random.KeyedRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictorTest {
    /** More than a worker takes at a time, and not a multiple of it. */
    private static final int MANY = 70;

    private final NetworkSpec spec = GoldenRun.values()[0].network();
    private final Parameters parameters = Parameters.random(new ParameterLayout(spec), 5);
    private final float[] samples = samples();

    private float[] samples() {
        float[] samples = new float[MANY * spec.input().size()];
        KeyedRandom random = new KeyedRandom(3);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) random.nextDouble();
        }
        return samples;
    }

    private float[] logits(int threads) {
        float[] logits = new float[MANY * spec.classes()];
        try (WorkerPool workers = new WorkerPool(threads, "predictor")) {
            new Predictor(new Network(spec), parameters, workers).logits(samples, MANY, logits);
        }
        return logits;
    }

    @Test
    void logitsAreTheNetworksOutput() {
        Network network = new Network(spec);
        Workspace workspace = network.workspace(1, false);
        PackedWeights weights = network.prepare(parameters, false);
        float[] expected = new float[MANY * spec.classes()];
        for (int i = 0; i < MANY; i++) {
            System.arraycopy(
                    samples,
                    i * spec.input().size(),
                    workspace.input(),
                    0,
                    spec.input().size());
            network.forward(weights, workspace, 1);
            System.arraycopy(workspace.output(), 0, expected, i * spec.classes(), spec.classes());
        }

        assertArrayEquals(expected, logits(1));
        assertArrayEquals(expected, logits(2));
    }

    /** On both sides of what a worker takes at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 63, 64, 65})
    void eachCountOfSamplesGivesTheFirstOfTheSameLogits(int count) {
        float[] some = new float[count * spec.classes()];
        try (WorkerPool workers = new WorkerPool(2, "predictor")) {
            new Predictor(new Network(spec), parameters, workers).logits(samples, count, some);
        }

        assertArrayEquals(Arrays.copyOf(logits(1), some.length), some);
    }

    @Test
    void probabilitiesAreTheSoftmaxOfTheLogits() {
        float[] expected = logits(1);
        float[] probabilities = new float[expected.length];
        for (int i = 0; i < MANY; i++) {
            int at = i * spec.classes();
            SoftmaxCrossEntropy.softmax(expected, at, spec.classes(), expected, at);
        }
        try (WorkerPool workers = new WorkerPool(1, "predictor")) {
            new Predictor(new Network(spec), parameters, workers).probabilities(samples, MANY, probabilities);
        }

        assertArrayEquals(expected, probabilities);
    }
}
