package inkling.engine;

import static inkling.engine.layer.Differences.assertClose;
import static inkling.engine.layer.Differences.doubles;
import static inkling.engine.layer.Differences.floats;
import static inkling.engine.layer.Differences.project;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.kernel.Kernels;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.LayerRun;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Adam;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batch normalisation over several samples, against its definition in double precision. */
class BatchNormTest {
    private static final BatchNorm SPEC = new BatchNorm(1e-5, 0.25);
    private static final Shape SHAPE = new Shape(3, 4, 17);
    private static final int CHANNELS = SHAPE.channels();
    private static final int COUNT = 5;

    private final double[] parameters = parameters();
    private final double[] in = Differences.random(COUNT * SHAPE.size(), 2);
    private final double[] projection = Differences.random(COUNT * SHAPE.size(), 3);

    /** Scale, shift, running mean, running variance; the last must be positive. */
    private static double[] parameters() {
        double[] parameters = Differences.random(4 * CHANNELS, 1);
        for (int c = 3 * CHANNELS; c < 4 * CHANNELS; c++) {
            parameters[c] += 2;
        }
        return parameters;
    }

    private static double mean(double[] x, int channel) {
        double sum = 0;
        for (int i = channel; i < x.length; i += CHANNELS) {
            sum += x[i];
        }
        return sum * CHANNELS / x.length;
    }

    private static double squares(double[] x, int channel) {
        double mean = mean(x, channel);
        double sum = 0;
        for (int i = channel; i < x.length; i += CHANNELS) {
            sum += (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }

    private static double[] normalised(double[] p, double[] x) {
        double[] out = new double[x.length];
        for (int c = 0; c < CHANNELS; c++) {
            double mean = mean(x, c);
            double deviation = Math.sqrt(squares(x, c) * CHANNELS / x.length + SPEC.epsilon());
            for (int i = c; i < x.length; i += CHANNELS) {
                out[i] = p[c] * (x[i] - mean) / deviation + p[CHANNELS + c];
            }
        }
        return out;
    }

    private LayerRun run(Kernels kernels, double[] x, long[] keys) {
        float[] gradient = new float[parameters.length];
        return new LayerRun(kernels, SPEC, SHAPE, floats(parameters), floats(x), floats(projection), gradient, keys);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void inTrainingTheShardsOwnMeanAndVarianceCount(Kernels kernels) {
        assertClose(normalised(parameters, in), doubles(run(kernels, in, new long[COUNT]).out), 1e-5, "out");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void theGradientIsThatOfDifferencesOverAllSamples(Kernels kernels) {
        LayerRun run = run(kernels, in, new long[COUNT]);
        assertClose(
                Differences.central(x -> project(projection, normalised(parameters, x)), in, 1e-4),
                doubles(run.dIn),
                1e-4,
                "by the input");
        double[] byParameters = Differences.central(p -> project(projection, normalised(p, in)), parameters, 1e-4);
        int learned = 2 * CHANNELS;
        assertClose(
                Arrays.copyOf(byParameters, learned),
                Arrays.copyOf(doubles(run.gradient), learned),
                1e-4,
                "by scale and shift");
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void aMeanAThousandDeviationsFromZeroCostsFewDigits(Kernels kernels) {
        double[] far = in.clone();
        Arrays.setAll(far, i -> (float) (in[i] + 600));
        assertArrayEquals(normalised(parameters, far), doubles(run(kernels, far, new long[COUNT]).out), 1e-3);
    }

    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void inUseTheRunningMeanAndVarianceCount(Kernels kernels) {
        double[] expected = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            int c = i % CHANNELS;
            double mean = parameters[2 * CHANNELS + c];
            double deviation = Math.sqrt(parameters[3 * CHANNELS + c] + SPEC.epsilon());
            expected[i] = parameters[c] * (in[i] - mean) / deviation + parameters[CHANNELS + c];
        }
        assertArrayEquals(expected, doubles(run(kernels, in, null).out), 1e-6);
    }

    /** Seven samples lie in shards of 1, 2, 2 and 2. */
    @Test
    void aStepMovesTheRunningStatisticsTowardsTheMeanOfTheShards() {
        NetworkSpec spec = new NetworkSpec("norm", SHAPE, List.of(SPEC, new Dense(3)));
        SyntheticBatch batch = new SyntheticBatch(SHAPE, 3, 7, 1);
        double[] expected = new double[2 * CHANNELS];
        int[] bounds = {0, 1, 3, 5, 7};
        for (int shard = 0; shard < Trainer.SHARDS; shard++) {
            double[] x = samples(batch, bounds[shard], bounds[shard + 1]);
            double share = (bounds[shard + 1] - bounds[shard]) / 7.0;
            for (int c = 0; c < CHANNELS; c++) {
                expected[c] += share * mean(x, c);
                expected[CHANNELS + c] += share * squares(x, c) / (x.length / CHANNELS - 1);
            }
        }
        Arrays.setAll(expected, i -> 0.75 * (i < CHANNELS ? 0 : 1) + 0.25 * expected[i]);

        double[] found = Arrays.copyOfRange(doubles(trained(spec, batch).values()), 2 * CHANNELS, 4 * CHANNELS);

        assertArrayEquals(expected, found, 1e-6);
    }

    private static double[] samples(Batch batch, int first, int end) {
        float[] x = new float[(end - first) * SHAPE.size()];
        for (int i = first; i < end; i++) {
            batch.copy(i, x, (i - first) * SHAPE.size());
        }
        return doubles(x);
    }

    private static Parameters trained(NetworkSpec spec, Batch batch) {
        Network network = new Network(spec);
        Parameters parameters = Parameters.random(network.layout(), 1);
        try (WorkerPool workers = new WorkerPool(2, "norm")) {
            Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 0.1);
            new Trainer(network, parameters, optimiser, batch.size(), workers).step(batch, 0.1);
        }
        return parameters;
    }

    @Test
    void aBatchWithFewerSamplesThanShardsIsTrainedOn() {
        NetworkSpec spec = new NetworkSpec("norm", SHAPE, List.of(SPEC, new Dense(3)));
        SyntheticBatch batch = new SyntheticBatch(SHAPE, 3, 1, 1);
        double[] x = samples(batch, 0, 1);
        assertEquals(0.25 * mean(x, 0), trained(spec, batch).values()[2 * CHANNELS], 1e-6);
    }
}
