package inkling.bench;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.SmoothPath;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Prints what is left of strokes of which a busy machine saw only every third, fifth, eighth or tenth place, besides the first and
 * the last one, joined by straight lines and by {@link SmoothPath}: how far they are from the whole path, and how often a model is
 * right. As a table in Markdown. Tablets see a pen about 100 times a second.
 */
public final class SparseStrokesTable {
    private static final int[] EVERY = {3, 5, 8, 10};

    /** Longest side of a drawing's path and distance of the places where distances are measured, in canvas units. */
    private static final double SIDE = 200;

    private static final double STEP = 2;

    private final Recogniser recogniser;
    private final List<StrokeSample> samples = new ArrayList<>();

    private SparseStrokesTable(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @param arguments a model file, then files of drawings as strokes */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println(
                    "Give a model file and at least one file of drawings: -Dbench.options=\"MODEL STROKES\".");
            System.exit(2);
        }
        SparseStrokesTable table = new SparseStrokesTable(new Recogniser(ModelFile.read(Path.of(arguments[0]))));
        for (int i = 1; i < arguments.length; i++) {
            StrokeFile.forEach(Path.of(arguments[i]), table.samples::add);
        }
        System.out.printf(
                Locale.ROOT,
                "%d drawings, 200 units large; with all places %.2f %% are right%n%n",
                table.samples.size(),
                100 * table.accuracy(1, UnaryOperator.identity()));
        System.out.println("| place | joined | mean distance | 95 % | furthest a stroke, mean | right |");
        System.out.println("|---|---|---:|---:|---:|---:|");
        for (int every : EVERY) {
            table.print(every, "straight", UnaryOperator.identity());
            table.print(every, "smooth", SmoothPath::through);
        }
    }

    private void print(int every, String name, UnaryOperator<List<Point>> joined) {
        List<double[]> strokes = new ArrayList<>();
        for (StrokeSample sample : samples) {
            for (Stroke stroke : placed(sample.ink()).strokes()) {
                List<Point> path = joined.apply(thinned(stroke.points(), every));
                strokes.add(distances(stroke.points(), path));
            }
        }
        double[] all = strokes.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        double furthest = strokes.stream()
                .mapToDouble(distances -> Arrays.stream(distances).max().orElse(0))
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "| every %d | %s | %.2f | %.2f | %.2f | %.2f %% |%n",
                every,
                name,
                Arrays.stream(all).average().orElse(0),
                all[(int) (0.95 * all.length)],
                furthest,
                100 * accuracy(every, joined));
    }

    private double accuracy(int every, UnaryOperator<List<Point>> joined) {
        int correct = 0;
        for (StrokeSample sample : samples) {
            Ink ink = new Ink(placed(sample.ink()).strokes().stream()
                    .map(stroke -> new Stroke(joined.apply(thinned(stroke.points(), every)), stroke.width()))
                    .toList());
            if (recogniser.recognise(ink) instanceof Recognition.Answer answer
                    && answer.label().equals(sample.label())) {
                correct++;
            }
        }
        return (double) correct / samples.size();
    }

    private static Ink placed(Ink ink) {
        Bounds box = ink.pathBounds().orElseThrow();
        double pen = 20;
        double margin = (Preprocessing.CANVAS_SIDE - SIDE - pen) / 2;
        return box.longestSide() > 0 ? ink.fitted(margin, margin, SIDE + pen, pen) : ink;
    }

    /** Every so many places, and the first and the last; which ones differs from stroke to stroke. */
    private static List<Point> thinned(List<Point> points, int every) {
        List<Point> seen = new ArrayList<>();
        int phase = points.size() % every;
        for (int i = 0; i < points.size(); i++) {
            boolean end = i == 0 || i == points.size() - 1;
            if ((end || i % every == phase)
                    && (seen.isEmpty() || !seen.get(seen.size() - 1).equals(points.get(i)))) {
                seen.add(points.get(i));
            }
        }
        return seen;
    }

    /** From places all along the whole path to the other one. */
    private static double[] distances(List<Point> whole, List<Point> other) {
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Point from = whole.get(Math.max(0, i - 1));
            Point to = whole.get(i);
            int steps = Math.max(1, (int) (Math.hypot(to.x() - from.x(), to.y() - from.y()) / STEP));
            for (int step = 1; step <= steps; step++) {
                double share = step / (double) steps;
                distances.add(distance(
                        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()), other));
            }
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double distance(double x, double y, List<Point> path) {
        double nearest = Math.hypot(x - path.get(0).x(), y - path.get(0).y());
        for (int i = 1; i < path.size(); i++) {
            Point from = path.get(i - 1);
            double dx = path.get(i).x() - from.x();
            double dy = path.get(i).y() - from.y();
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / square;
            double share = Math.max(0, Math.min(1, along));
            nearest = Math.min(nearest, Math.hypot(x - from.x() - share * dx, y - from.y() - share * dy));
        }
        return nearest;
    }
}
