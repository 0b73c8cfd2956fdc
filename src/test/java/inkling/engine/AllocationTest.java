package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import inkling.engine.kernel.KernelFamilies;
import inkling.engine.kernel.Kernels;
import inkling.engine.layer.KernelLayers;
import inkling.engine.optimiser.Adam;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Training and predicting allocate nothing once they have warmed up, by the Java machine's own count. Before that they do: what
 * is not compiled yet makes an object of every vector.
 */
class AllocationTest {
    private static final ThreadMXBean COUNTERS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String WORKERS = "counted";
    /** Not a multiple of the shards or of the kernels' blocks. */
    private static final int BATCH = 13;
    /** Enough that two threads have something to do. */
    private static final int MANY = 65;
    /** So many times in a row without a byte. */
    private static final int ROUND = 20;
    /** After so many rounds at most. */
    private static final int ROUNDS = 500;

    static Stream<Arguments> cases() {
        return KernelFamilies.fast()
                .flatMap(kernels -> Stream.of(GoldenRun.values())
                        .flatMap(run -> Stream.of(1, 2)
                                .map(threads -> Arguments.of(run, kernels.description(), kernels, threads))));
    }

    @ParameterizedTest(name = "{0}, {1}, {3} threads")
    @MethodSource("cases")
    void aTrainingStepAllocatesNothing(GoldenRun run, String description, Kernels kernels, int threads) {
        Network network = new Network(run.network(), KernelLayers.of(kernels));
        Parameters parameters = Parameters.random(network.layout(), 5);
        Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 1e-4);
        Batch batch = new StoredBatch(network.spec());
        try (WorkerPool workers = new WorkerPool(threads, WORKERS)) {
            Trainer trainer = new Trainer(network, parameters, optimiser, BATCH, run.labelSmoothing(), workers);
            assertRunsWithoutAllocating(() -> {
                trainer.step(batch, 1e-3);
                trainer.correct();
            });
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {3} threads")
    @MethodSource("cases")
    void aPredictionAllocatesNothing(GoldenRun run, String description, Kernels kernels, int threads) {
        Network network = new Network(run.network(), KernelLayers.of(kernels));
        Parameters parameters = Parameters.random(network.layout(), 5);
        float[] samples = new float[MANY * network.spec().input().size()];
        float[] probabilities = new float[MANY * network.spec().classes()];
        try (WorkerPool workers = new WorkerPool(threads, WORKERS)) {
            Predictor predictor = new Predictor(network, parameters, workers);
            assertRunsWithoutAllocating(() -> {
                predictor.probabilities(samples, 1, probabilities);
                predictor.probabilities(samples, MANY, probabilities);
            });
        }
    }

    @Test
    void whatWorkersAllocateIsCounted() {
        try (WorkerPool workers = new WorkerPool(2, WORKERS)) {
            Object[] kept = new Object[2];
            Thread caller = Thread.currentThread();
            long[] threads = threads();
            long before = allocated(threads);
            while (kept[1] == null) {
                workers.run(2, (turn, worker) -> {
                    if (Thread.currentThread() != caller) {
                        kept[1] = new byte[1];
                    }
                });
            }
            assertNotEquals(before, allocated(threads));
        }
    }

    private static void assertRunsWithoutAllocating(Runnable action) {
        long[] threads = threads();
        long last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = allocated(threads);
            for (int i = 0; i < ROUND; i++) {
                action.run();
            }
            last = allocated(threads) - before;
            if (last == 0) {
                return;
            }
        }
        fail("No " + ROUND + " runs in a row without allocating; the last took " + last + " bytes");
    }

    /** The caller and the workers. */
    private static long[] threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread == Thread.currentThread() || thread.getName().startsWith(WORKERS))
                .mapToLong(Thread::getId)
                .toArray();
    }

    /** In bytes, ever since the threads began; one by one, since asking for all at once allocates. */
    private static long allocated(long[] threads) {
        long sum = 0;
        for (long thread : threads) {
            sum += COUNTERS.getThreadAllocatedBytes(thread);
        }
        return sum;
    }

    /** Always the same samples, ready made. */
    private static final class StoredBatch implements Batch {
        private final int sampleSize;
        private final float[] samples;
        private final int[] labels = new int[BATCH];

        StoredBatch(NetworkSpec network) {
            SyntheticBatch origin = new SyntheticBatch(network.input(), network.classes(), BATCH, 3);
            sampleSize = network.input().size();
            samples = new float[BATCH * sampleSize];
            Arrays.setAll(labels, origin::label);
            for (int i = 0; i < BATCH; i++) {
                origin.copy(i, samples, i * sampleSize);
            }
        }

        @Override
        public int size() {
            return BATCH;
        }

        @Override
        public void copy(int index, float[] out, int offset) {
            System.arraycopy(samples, index * sampleSize, out, offset, sampleSize);
        }

        @Override
        public int label(int index) {
            return labels[index];
        }

        @Override
        public long key(int index) {
            return index;
        }
    }
}
