package inkling.bench;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Segmentation;
import inkling.ink.Stroke;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds from the ink of a number to the answer, with the bundled model. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class NumberBenchmark {
    /** A digit's width in canvas units. */
    private static final double DIGIT = 40;

    /** 24 leaves no doubt where the digits are; with 4, neighbours may be of the same digit. */
    @Param({"24", "4"})
    public double gap;

    private Recogniser recogniser;
    private Ink[] numbers;
    private Ink[] lastDigitGrowing;
    private Ink one;
    private int turn;

    @Setup
    public void begin() throws IOException {
        recogniser = new Recogniser(BundledModels.load());
        numbers = new Ink[] {number(0), number(1)};
        lastDigitGrowing = new Ink[] {number(0), withLonger(number(0))};
        one = new Ink(List.of(seven(0)));
    }

    private Ink number(double shift) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            strokes.add(seven(shift + i * (DIGIT + gap)));
        }
        return new Ink(strokes);
    }

    private static Ink withLonger(Ink number) {
        List<Stroke> strokes = new ArrayList<>(number.strokes());
        Stroke last = strokes.remove(strokes.size() - 1);
        Point end = last.points().get(last.points().size() - 1);
        strokes.add(last.with(new Point(end.x(), end.y() + 1)));
        return new Ink(strokes);
    }

    /** A line to the right and one down to the left, with as many points as a mouse gives. */
    private static Stroke seven(double left) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            points.add(new Point(left + 2 * i, 60));
        }
        for (int i = 0; i < 40; i++) {
            points.add(new Point(left + DIGIT - i, 60 + 2 * i));
        }
        return new Stroke(points, 12);
    }

    /** A number that the recogniser has not just read. */
    @Benchmark
    public Recognition fourDigits() {
        turn = 1 - turn;
        return recogniser.recognise(numbers[turn]);
    }

    /** One point more each time, as when the last digit is being drawn. */
    @Benchmark
    public Recognition lastOfFourDigits() {
        turn = 1 - turn;
        return recogniser.recognise(lastDigitGrowing[turn]);
    }

    /** What the geometry adds to each drawing of one digit. */
    @Benchmark
    public Segmentation oneStroke() {
        return Segmentation.of(one);
    }
}
