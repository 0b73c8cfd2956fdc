package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Sgd;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
    private static final int CLASSES = 4;
    private final NetworkSpec spec = new NetworkSpec(
            "test",
            new Shape(8, 8, 1),
            List.of(
                    new Conv2d(4, Window.square(3, 1, Padding.SAME)),
                    new Relu(),
                    new MaxPool(Window.square(2, 2, Padding.VALID)),
                    new Dense(CLASSES)));
    private final Network network = new Network(spec);
    private final WorkerPool workers = new WorkerPool(2, "trainer-test");
    private final Parameters parameters = Parameters.random(network.layout(), 1);

    @AfterEach
    void close() {
        workers.close();
    }

    private Trainer trainer(OptimiserSpec optimiser, double l2, int batchSize) {
        return new Trainer(network, parameters, new Optimiser(optimiser, network.layout(), l2), batchSize, workers);
    }

    private SyntheticBatch batch(int size, long seed) {
        return new SyntheticBatch(spec.input(), CLASSES, size, seed);
    }

    private double[] values() {
        return Arrays.copyOf(
                Differences.doubles(parameters.values()), network.layout().size());
    }

    /** The mean loss of a batch, by definition and in double precision. */
    private double plainLoss(double[] p, Batch batch) {
        DoubleNetwork plain = new DoubleNetwork(spec);
        double sum = 0;
        for (int i = 0; i < batch.size(); i++) {
            float[] sample = new float[spec.input().size()];
            batch.copy(i, sample, 0);
            double[] logits = plain.logits(p, Differences.doubles(sample));
            sum += Math.log(Arrays.stream(logits).map(Math::exp).sum()) - logits[batch.label(i)];
        }
        return sum / batch.size();
    }

    /** Also with fewer samples than there are shards. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void aStepGoesAgainstTheGradientOfTheMeanLoss(int size) {
        SyntheticBatch batch = batch(size, 1);
        double[] before = values();

        double loss = trainer(new Sgd(), 0, size).step(batch, 1);

        assertEquals(plainLoss(before, batch), loss, 1e-5);
        double[] step = new double[before.length];
        Arrays.setAll(step, i -> before[i] - parameters.values()[i]);
        Differences.assertClose(
                Differences.central(p -> plainLoss(p, batch), before, 1e-6), step, 1e-3, size + " samples");
    }

    @Test
    void theLossHasL2sShare() {
        SyntheticBatch batch = batch(5, 1);
        double[] before = values();
        double squares = 0;
        for (ParameterLayout.Slot slot : network.layout().slots()) {
            for (int i = 0; i < slot.size() && slot.name().endsWith("weights"); i++) {
                squares += before[slot.offset() + i] * before[slot.offset() + i];
            }
        }
        double loss = trainer(new Sgd(), 0.5, 5).step(batch, 0.1);
        assertEquals(plainLoss(before, batch) + 0.5 * 0.5 * squares, loss, 1e-5);
    }

    @Test
    void labelSmoothingKeepsTheLossAboveItsTargetsEntropy() {
        Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 0);
        Trainer trainer = new Trainer(network, parameters, optimiser, 16, 0.4, workers);
        double last = 0;
        for (int step = 0; step < 100; step++) {
            last = trainer.step(batch(16, step), 0.01);
        }
        // The target is 0.7, 0.1, 0.1, 0.1.
        double entropy = -0.7 * Math.log(0.7) - 0.3 * Math.log(0.1);
        assertTrue(last > entropy && last < entropy + 0.1, "loss " + last + ", entropy " + entropy);
    }

    @Test
    void labelSmoothingOutOfRangeIsRefused() {
        Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 0);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Trainer(network, parameters, optimiser, 16, 1, workers))
                .getMessage();
        assertEquals("The label smoothing is at least 0 and below 1, but it is 1.0.", message);
    }

    @Test
    void aLearnableTaskIsLearned() {
        Trainer trainer = trainer(Adam.DEFAULT, 0, 16);
        double first = trainer.step(batch(16, 0), 0.01);
        double last = first;
        for (int step = 1; step < 60; step++) {
            last = trainer.step(batch(16, step), 0.01);
        }
        assertTrue(last < 0.1 * first, first + " to " + last);
        assertEquals(16, trainer.correct());
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Trainer trainer = trainer(new Sgd(), 0, 16);
        trainer.step(batch(16, 1), 0);
        double loss = trainer.step(batch(3, 2), 0);
        assertEquals(plainLoss(values(), batch(3, 2)), loss, 1e-5);
        assertTrue(trainer.correct() <= 3);
    }

    @Test
    void aDivergedStepLeavesEverythingAsItWas() {
        Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 0);
        Trainer trainer = new Trainer(network, parameters, optimiser, 5, workers);
        double[] before = values();
        Batch healthy = batch(5, 1);
        Batch broken = new Batch() {
            @Override
            public int size() {
                return healthy.size();
            }

            @Override
            public void copy(int index, float[] out, int offset) {
                healthy.copy(index, out, offset);
                if (index == 3) {
                    out[offset] = Float.NaN;
                }
            }

            @Override
            public int label(int index) {
                return healthy.label(index);
            }

            @Override
            public long key(int index) {
                return healthy.key(index);
            }
        };

        assertEquals(Double.NaN, trainer.step(broken, 0.1));

        assertArrayEquals(before, values());
        assertEquals(0, optimiser.steps());
        assertEquals(plainLoss(before, healthy), trainer.step(healthy, 0.1), 1e-5);
    }
}
