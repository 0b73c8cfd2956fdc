package inkling.bench;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.StrokeFile;
import inkling.store.drawing.StrokeSample;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how often a model is right when the same drawings are made in other sizes, with other pens, and in the corners instead of
 * the middle of the canvas, in whole pixels as a mouse makes them. As tables in Markdown.
 */
public final class SizeAndPenTable {
    /** Longest side of the ink, pen included, and the pen's width, in canvas units. */
    private static final double[] SIZES = {60, 110, 190, 250};

    private static final double[] PENS = {8, 16, 24, 34};

    private final Recogniser recogniser;
    private final List<StrokeSample> samples = new ArrayList<>();
    private double best = 0;
    private double worst = 1;

    private SizeAndPenTable(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @param arguments a model file, then files of drawings as strokes */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println(
                    "Give a model file and at least one file of drawings: -Dbench.options=\"MODEL STROKES\".");
            System.exit(2);
        }
        SizeAndPenTable table = new SizeAndPenTable(new Recogniser(ModelFile.read(Path.of(arguments[0]))));
        for (int i = 1; i < arguments.length; i++) {
            StrokeFile.forEach(Path.of(arguments[i]), table.samples::add);
        }
        System.out.println(table.samples.size() + " drawings");
        table.print("middle", false);
        table.print("corner", true);
        System.out.printf(
                Locale.ROOT,
                "%nbest %.2f %%, worst %.2f %%, difference %.2f points%n",
                100 * table.best,
                100 * table.worst,
                100 * (table.best - table.worst));
    }

    private void print(String place, boolean inCorner) {
        StringBuilder heading = new StringBuilder("\n| " + place + ", size |");
        StringBuilder rule = new StringBuilder("|---|");
        for (double pen : PENS) {
            heading.append(String.format(Locale.ROOT, " pen %.0f |", pen));
            rule.append("---:|");
        }
        System.out.println(heading);
        System.out.println(rule);
        for (double size : SIZES) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %.0f |", size));
            for (double pen : PENS) {
                double accuracy = accuracy(size, pen, inCorner);
                best = Math.max(best, accuracy);
                worst = Math.min(worst, accuracy);
                row.append(String.format(Locale.ROOT, " %.2f %% |", 100 * accuracy));
            }
            System.out.println(row);
        }
    }

    private double accuracy(double size, double pen, boolean inCorner) {
        int correct = 0;
        for (int i = 0; i < samples.size(); i++) {
            StrokeSample sample = samples.get(i);
            Ink drawn = inWholePixels(placed(sample.ink(), size, pen, inCorner ? i % 4 : -1));
            if (recogniser.recognise(drawn) instanceof Recognition.Answer answer
                    && answer.label().equals(sample.label())) {
                correct++;
            }
        }
        return (double) correct / samples.size();
    }

    /** @param corner 0 to 3; the middle for another number */
    private static Ink placed(Ink ink, double size, double pen, int corner) {
        Ink fitted = ink.fitted(0, 0, size, pen);
        Bounds box = fitted.bounds().orElseThrow();
        double right = Preprocessing.CANVAS_SIDE - box.width();
        double bottom = Preprocessing.CANVAS_SIDE - box.height();
        return switch (corner) {
            case 0 -> fitted;
            case 1 -> ink.fitted(right, 0, size, pen);
            case 2 -> ink.fitted(0, bottom, size, pen);
            case 3 -> ink.fitted(right, bottom, size, pen);
            default -> ink.fitted(right / 2, bottom / 2, size, pen);
        };
    }

    private static Ink inWholePixels(Ink ink) {
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : ink.strokes()) {
            List<Point> points = new ArrayList<>();
            for (Point point : stroke.points()) {
                points.add(new Point(Math.rint(point.x()), Math.rint(point.y())));
            }
            strokes.add(new Stroke(points, stroke.width()));
        }
        return new Ink(strokes);
    }
}
