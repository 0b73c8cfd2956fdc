package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Predictors that begin with the kernels that answer at once. */
class WarmUpTest {
    private static final NetworkSpec SPEC = new NetworkSpec(
            "small",
            new Shape(9, 9, 1),
            List.of(
                    new Conv2d(5, Window.square(3, 1, Padding.SAME)),
                    new Relu(),
                    new MaxPool(Window.square(2, 2, Padding.VALID)),
                    new Dense(3)));
    /** So many that the fastest kernels are worth waiting for. */
    private static final int MANY = 100;

    private final Parameters parameters = Parameters.random(new ParameterLayout(SPEC), 7);
    private final float[] samples = samples();
    private final WarmUp warmUp = new WarmUp();

    private static float[] samples() {
        SyntheticBatch batch = new SyntheticBatch(SPEC.input(), SPEC.classes(), MANY, 3);
        float[] samples = new float[MANY * SPEC.input().size()];
        for (int i = 0; i < MANY; i++) {
            batch.copy(i, samples, i * SPEC.input().size());
        }
        return samples;
    }

    private float[] answer(Predictor predictor, int count) {
        float[] probabilities = new float[count * SPEC.classes()];
        predictor.probabilities(samples, count, probabilities);
        return probabilities;
    }

    /** From a predictor that never changes its kernels. */
    private float[] expected(int count) {
        try (WorkerPool workers = new WorkerPool(1, "expected")) {
            return answer(new Predictor(new Network(SPEC), parameters, workers), count);
        }
    }

    private void awaitItsEnd() throws InterruptedException {
        while (!warmUp.isOver()) {
            Thread.sleep(1);
        }
    }

    @Test
    void theBitsAreTheSameBeforeWhileAndAfterTheKernelsChange() {
        float[] expected = expected(1);
        try (WorkerPool workers = new WorkerPool(1, "changing")) {
            Predictor predictor = new Predictor(SPEC, parameters, workers, warmUp);
            assertArrayEquals(expected, answer(predictor, 1));
            while (!warmUp.isOver()) {
                assertArrayEquals(expected, answer(predictor, 1));
            }
            assertArrayEquals(expected, answer(predictor, 1));
        }
    }

    @Test
    void manySamplesAtOnceGetTheSameBits() {
        try (WorkerPool workers = new WorkerPool(2, "changing")) {
            Predictor predictor = new Predictor(SPEC, parameters, workers, warmUp);
            assertArrayEquals(expected(1), answer(predictor, 1));
            assertArrayEquals(expected(MANY), answer(predictor, MANY));
        }
    }

    @Test
    void parametersThatChangeLaterDoNotMatter() throws InterruptedException {
        float[] expected = expected(1);
        try (WorkerPool workers = new WorkerPool(1, "changing")) {
            Predictor predictor = new Predictor(SPEC, parameters, workers, warmUp);
            answer(predictor, 1);
            parameters.values()[0] += 1;
            awaitItsEnd();
            assertArrayEquals(expected, answer(predictor, 1));
        }
    }

    @Test
    void nothingIsWarmedUpBeforeTheFirstAnswer() {
        try (WorkerPool workers = new WorkerPool(1, "changing")) {
            new Predictor(SPEC, parameters, workers, warmUp);
            assertFalse(warmUp.hasBegun());
        }
    }

    @Test
    void itEndsThoughTheWorkersWereClosed() throws InterruptedException {
        WorkerPool workers = new WorkerPool(2, "closed");
        answer(new Predictor(SPEC, parameters, workers, warmUp), 1);
        workers.close();
        awaitItsEnd();
        assertTrue(warmUp.isOver());
    }

    @Test
    void itsThreadIsADaemonThatEnds() throws InterruptedException {
        Thread thread = warmUp.begin(SPEC);
        assertTrue(thread.isDaemon());
        thread.join();
        assertTrue(warmUp.isOver());
    }

    @Test
    void itBeginsOnce() {
        Thread first = warmUp.begin(SPEC);
        assertEquals(first, warmUp.begin(SPEC));
    }
}
