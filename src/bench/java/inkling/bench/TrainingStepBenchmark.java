package inkling.bench;

import inkling.data.BatchOrder;
import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Batch;
import inkling.engine.Network;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.Trainer;
import inkling.engine.WorkerPool;
import inkling.engine.layer.KernelLayers;
import inkling.engine.optimiser.Adam;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Images a second in training: batches of 64 from a shuffled MNIST, without augmentation, and Adam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingStepBenchmark {
    private static final int BATCH = 64;

    @Param
    public Family family;

    @Param({"1", "2"})
    public int threads;

    @Param("QUICK")
    public Preset preset;

    private final Shuffled batch = new Shuffled();
    private WorkerPool workers;
    private Trainer trainer;

    @Setup
    public void begin() {
        Network network = new Network(preset.network(batch.data.shape(), 10), KernelLayers.of(family.kernels()));
        Optimiser adam = new Optimiser(Adam.DEFAULT, network.layout(), 0);
        workers = new WorkerPool(threads, "benchmark");
        trainer = new Trainer(network, Parameters.random(network.layout(), 1), adam, BATCH, workers);
    }

    @TearDown
    public void end() {
        workers.close();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public double step() {
        batch.next();
        return trainer.step(batch, 1e-3);
    }

    /** All of MNIST, so that the network does not come to the end of learning, where gradients become too small. */
    private static final class Shuffled implements Batch {
        private final Dataset data = Mnist.train();
        private final int[] order = new int[data.size()];
        private final BatchOrder shuffle = new BatchOrder(1);
        private int epoch;
        private int first = order.length;

        void next() {
            first += BATCH;
            if (first + BATCH > order.length) {
                shuffle.fill(order, ++epoch);
                first = 0;
            }
        }

        @Override
        public int size() {
            return BATCH;
        }

        @Override
        public void copy(int index, float[] out, int offset) {
            data.copyImage(order[first + index], out, offset);
        }

        @Override
        public int label(int index) {
            return data.label(order[first + index]);
        }

        @Override
        public long key(int index) {
            return order[first + index];
        }
    }
}
