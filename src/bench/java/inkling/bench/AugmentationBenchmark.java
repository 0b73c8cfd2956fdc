package inkling.bench;

import inkling.augmentation.AugmentationStep;
import inkling.augmentation.Augmenter;
import inkling.augmentation.NonDigitGenerator;
import inkling.data.Dataset;
import inkling.data.Mnist;
import java.util.EnumSet;
import java.util.Set;
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

/** Microseconds an image for augmentation, on one thread: each step alone, which includes laying into the frame, all, and non-digits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AugmentationBenchmark {
    private static final String ALL = "ALL";

    private final Dataset data = Mnist.test();
    private final float[] picture = new float[data.shape().size()];
    private final NonDigitGenerator nonDigits = new NonDigitGenerator(data, 1);
    private int index;

    /** One name of a step, or all. */
    @State(Scope.Benchmark)
    public static class Steps {
        @Param({ALL, "TEMPLATES", "SKELETON_PEN", "FORMS", "PEN_WIDTH", "SLANT", "STRETCH", "ELASTIC"})
        public String steps;

        private Augmenter augmenter;

        @Setup
        public void begin(AugmentationBenchmark benchmark) {
            Set<AugmentationStep> chosen = steps.equals(ALL)
                    ? EnumSet.allOf(AugmentationStep.class)
                    : EnumSet.of(AugmentationStep.valueOf(steps));
            Dataset data = benchmark.data;
            augmenter = new Augmenter(data, chosen, 1);
        }
    }

    @Benchmark
    public float[] augmented(Steps steps) {
        int sample = next();
        data.copyImage(sample, picture, 0);
        steps.augmenter.augment(picture, 0, data.label(sample), index, sample);
        return picture;
    }

    @Benchmark
    public float[] nonDigits() {
        nonDigits.draw(picture, 0, 1, next());
        return picture;
    }

    private int next() {
        index++;
        return index % data.size();
    }
}
