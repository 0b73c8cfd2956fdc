package inkling.engine;

import inkling.bench.Family;
import inkling.bench.RandomValues;
import inkling.engine.kernel.Kernels;
import inkling.engine.layer.Activations;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.KernelLayers;
import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerContext;
import inkling.engine.layer.LayerFactory;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.LayerWeights;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine's layers against plain loops, on one thread: milliseconds for {@value #COUNT} samples. {@code FastLayersTable} makes
 * a table of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayerBenchmark {
    private static final int COUNT = 100;

    /** Who computes. */
    public enum Code {
        PLAIN(null),
        SCALAR(Family.SCALAR),
        VECTOR(Family.VECTOR);

        private final Family family;

        Code(Family family) {
            this.family = family;
        }
    }

    /** What is computed. */
    public enum Size {
        /**
         * As in the fast layers' part of the CS231n course's second assignment (Stanford): convolution of (100, 3, 31, 31) by
         * (25, 3, 3, 3) with stride 2 and padding 1, pooling of (100, 3, 32, 32) by 2x2 with stride 2.
         */
        LAB(
                new Shape(31, 31, 3),
                new Conv2d(25, Window.square(3, 2, new Padding.Explicit(1, 1, 1, 1))),
                new Shape(32, 32, 3)),
        /** The default network's second convolution and first pooling. */
        INKLING(new Shape(14, 14, 16), new Conv2d(32, Window.square(3, 1, Padding.SAME)), new Shape(28, 28, 16));

        private final Shape convolved;
        private final Conv2d convolution;
        private final Shape pooled;

        Size(Shape convolved, Conv2d convolution, Shape pooled) {
            this.convolved = convolved;
            this.convolution = convolution;
            this.pooled = pooled;
        }
    }

    @Param
    public Code code;

    @Param
    public Size size;

    private Work convolution;
    private Work pooling;

    /** One layer, by the loops or by the engine. */
    private abstract static class Work {
        final Activations in;
        final Activations out;
        final Activations dOut;
        final Activations dIn;
        final float[] parameters;
        final float[] gradient;

        Work(LayerSpec spec, Shape shape) {
            int outSize = spec.output(shape).size();
            in = new Activations(RandomValues.array(COUNT * shape.size(), 1), shape.size());
            out = Activations.each(COUNT, outSize);
            dOut = new Activations(RandomValues.array(COUNT * outSize, 2), outSize);
            dIn = Activations.each(COUNT, shape.size());
            int learned = spec.parameters(shape).stream()
                    .mapToInt(parameter -> (int) parameter.size())
                    .sum();
            parameters = RandomValues.array(learned, 3);
            gradient = new float[learned + Kernels.SLACK];
        }

        abstract void forward();

        abstract void backward();
    }

    private static final class PlainConvolution extends Work {
        private final Window.Placement at;
        private final int filters;

        PlainConvolution(Conv2d spec, Shape shape) {
            super(spec, shape);
            at = spec.window().over(shape);
            filters = spec.filters();
        }

        @Override
        void forward() {
            PlainLayers.convolution(at, filters, COUNT, in.values(), parameters, out.values());
        }

        @Override
        void backward() {
            Arrays.fill(gradient, 0);
            Arrays.fill(dIn.values(), 0);
            PlainLayers.convolutionBackward(
                    at, filters, COUNT, in.values(), parameters, dOut.values(), dIn.values(), gradient);
        }
    }

    private static final class PlainPooling extends Work {
        private final Window.Placement at;

        PlainPooling(MaxPool spec, Shape shape) {
            super(spec, shape);
            at = spec.window().over(shape);
        }

        @Override
        void forward() {
            PlainLayers.maxPool(at, COUNT, in.values(), out.values());
        }

        @Override
        void backward() {
            Arrays.fill(dIn.values(), 0);
            PlainLayers.maxPoolBackward(at, COUNT, in.values(), dOut.values(), dIn.values());
        }
    }

    private static final class EngineLayer extends Work {
        private final Layer layer;
        private final LayerWeights weights;
        private final LayerContext context;

        EngineLayer(LayerSpec spec, Shape shape, Layer layer) {
            super(spec, shape);
            this.layer = layer;
            weights = layer.weights(true);
            context = new LayerContext(in, out, dIn, dOut, layer.workspace(COUNT, true), new long[COUNT]);
        }

        /** Packing the weights is a part of it. */
        @Override
        void forward() {
            for (int part = 0; part < layer.parts(); part++) {
                layer.prepare(parameters, weights, part);
            }
            layer.forward(weights, context, 0, COUNT);
        }

        @Override
        void backward() {
            Arrays.fill(gradient, 0);
            layer.backward(weights, gradient, context, 0, COUNT);
        }
    }

    @Setup
    public void begin() {
        Conv2d conv = size.convolution;
        MaxPool pool = new MaxPool(Window.square(2, 2, Padding.VALID));
        convolution = new PlainConvolution(conv, size.convolved);
        pooling = new PlainPooling(pool, size.pooled);
        if (code != Code.PLAIN) {
            LayerFactory factory = KernelLayers.of(code.family.kernels());
            int biasOffset = (int) conv.parameters(size.convolved).get(0).size();
            convolution = checked(
                    convolution,
                    new EngineLayer(conv, size.convolved, factory.layer(conv, size.convolved, 0, 0, biasOffset)));
            pooling = checked(pooling, new EngineLayer(pool, size.pooled, factory.layer(pool, size.pooled, 1)));
        }
        convolution.forward();
        pooling.forward();
    }

    /** What computes something else is no faster way to compute this. */
    private static Work checked(Work plain, Work fast) {
        for (Work work : new Work[] {plain, fast}) {
            work.forward();
            work.backward();
        }
        requireClose(plain.out.values(), fast.out.values());
        requireClose(plain.dIn.values(), fast.dIn.values());
        requireClose(plain.gradient, fast.gradient);
        return fast;
    }

    private static void requireClose(float[] expected, float[] found) {
        for (int i = 0; i < expected.length - Kernels.SLACK; i++) {
            if (!(Math.abs(expected[i] - found[i]) <= 1e-3 * (1 + Math.abs(expected[i])))) {
                throw new IllegalStateException("expected " + expected[i] + " at " + i + ", found " + found[i]);
            }
        }
    }

    @Benchmark
    public float[] convolutionForward() {
        convolution.forward();
        return convolution.out.values();
    }

    @Benchmark
    public float[] convolutionBackward() {
        convolution.backward();
        return convolution.gradient;
    }

    @Benchmark
    public float[] poolingForward() {
        pooling.forward();
        return pooling.out.values();
    }

    @Benchmark
    public float[] poolingBackward() {
        pooling.backward();
        return pooling.dIn.values();
    }
}
