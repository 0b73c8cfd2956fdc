package inkling.bench;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.FoldedNetwork;
import inkling.engine.Network;
import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.engine.layer.KernelLayers;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** Microseconds an image, with the bundled model: alone, in batches, and from ink to the answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OneImageBenchmark {
    private static final int MANY = 256;

    /** A predictor and test images. */
    @State(Scope.Benchmark)
    public static class Prediction {
        @Param
        public Family family;

        @Param({"1", "2"})
        public int threads;

        private final float[] images = new float[MANY * 784];
        private final float[] probabilities = new float[MANY * 10];
        private WorkerPool workers;
        private Predictor predictor;

        @Setup
        public void begin() throws IOException {
            Dataset test = Mnist.test();
            for (int i = 0; i < MANY; i++) {
                test.copyImage(i, images, i * 784);
            }
            Model model = BundledModels.load();
            workers = new WorkerPool(threads, "benchmark");
            FoldedNetwork folded = FoldedNetwork.of(model.network(), model.parameters());
            predictor = new Predictor(
                    new Network(folded.spec(), KernelLayers.of(family.kernels())), folded.parameters(), workers);
        }

        @TearDown
        public void end() {
            workers.close();
        }
    }

    @Benchmark
    public float[] oneImage(Prediction p) {
        p.predictor.probabilities(p.images, 1, p.probabilities);
        return p.probabilities;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public float[] batchOf256(Prediction p) {
        p.predictor.probabilities(p.images, MANY, p.probabilities);
        return p.probabilities;
    }

    /** A drawing of a seven. */
    @State(Scope.Benchmark)
    public static class Drawing {
        private final Ink seven = seven();
        private Recogniser recogniser;

        @Setup
        public void begin() throws IOException {
            recogniser = new Recogniser(BundledModels.load());
        }

        /** A line to the right and one down to the left, with as many points as a mouse gives. */
        private static Ink seven() {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                points.add(new Point(80 + 6 * i, 60));
            }
            for (int i = 0; i < 40; i++) {
                points.add(new Point(200 - 2 * i, 60 + 4 * i));
            }
            return Ink.EMPTY.with(new Stroke(points, 20));
        }
    }

    @Benchmark
    public Recognition inkToAnswer(Drawing drawing) {
        return drawing.recogniser.recognise(drawing.seven);
    }
}
