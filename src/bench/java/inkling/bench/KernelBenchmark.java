package inkling.bench;

import inkling.engine.kernel.Kernels;
import inkling.engine.kernel.PackedMatrix;
import inkling.engine.kernel.WindowIndex;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels one by one, on one thread. Calls a millisecond; of products also GFLOP/s. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    /** A product's operands. */
    @State(Scope.Thread)
    public static class Product {
        @Param
        public Family family;

        @Param
        public ProductShape shape;

        private Kernels kernels;
        private float[] a;
        private PackedMatrix b;
        private float[] c;
        private float[] gradient;

        @Setup
        public void fill() {
            kernels = family.kernels();
            a = RandomValues.array(shape.inputs(), 1);
            b = kernels.matrix(shape.depth(), shape.columns);
            b.pack(RandomValues.array(shape.depth() * shape.columns, 2), 0, 0, shape.depth());
            c = RandomValues.array(shape.count() * shape.columns, 3);
        }

        /** It grows from call to call. */
        @Setup(Level.Iteration)
        public void clearGradient() {
            gradient = new float[shape.depth() * shape.columns + Kernels.SLACK];
        }
    }

    /** Millions of operations a millisecond are GFLOP/s, whatever unit JMH writes behind them. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Rate {
        public double gflops;
    }

    @Benchmark
    public float[] multiply(Product p, Rate rate) {
        p.kernels.multiply(p.a, 0, p.shape.patches, p.shape.count(), p.b, p.c, 0);
        rate.gflops += p.shape.flops() * 1e-6;
        return p.c;
    }

    @Benchmark
    public float[] accumulateWeightGradient(Product p, Rate rate) {
        p.kernels.accumulateWeightGradient(
                p.a, 0, p.shape.patches, p.shape.count(), p.c, 0, p.shape.columns, p.gradient, 0);
        rate.gflops += p.shape.flops() * 1e-6;
        return p.gradient;
    }

    /** Pictures to pool by 2x2 with stride 2: those of the default network, and awkward numbers of channels. */
    @State(Scope.Thread)
    public static class Pooling {
        @Param
        public Family family;

        @Param({"28x16", "14x8", "14x10", "14x16", "14x24", "14x32", "14x40"})
        public String sideAndChannels;

        private Kernels kernels;
        private int channels;
        private int size;
        private WindowIndex cells;
        private float[] in;
        private float[] out;
        private float[] dOut;
        private float[] dIn;

        @Setup
        public void fill() {
            kernels = family.kernels();
            String[] sides = sideAndChannels.split("x");
            int side = Integer.parseInt(sides[0]);
            channels = Integer.parseInt(sides[1]);
            size = side * side * channels;
            cells = WindowIndex.cells(side / 2, side / 2, 2, 2, 2, side, channels);
            in = RandomValues.array(size, 1);
            dOut = RandomValues.array(size / 4, 2);
            out = new float[size / 4 + Kernels.SLACK];
            dIn = new float[size + Kernels.SLACK];
            kernels.maxPool(in, 0, cells, channels, 0, out, 0);
        }
    }

    @Benchmark
    public float[] maxPool(Pooling p) {
        p.kernels.maxPool(p.in, 0, p.cells, p.channels, 0, p.out, 0);
        return p.out;
    }

    @Benchmark
    public float[] maxPoolBackward(Pooling p) {
        p.kernels.maxPoolBackward(p.in, 0, p.cells, p.channels, 0, p.out, 0, p.dOut, 0, p.dIn, 0, p.size, true);
        return p.dIn;
    }
}
