package inkling.store;

import inkling.data.Unpacked;
import inkling.data.UnreadableFileException;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads drawings of other people from files with one JSON object a line, gzipped or not:
 * {@code {"label": "7", "writer": "...", "source": "...", "strokes": [[[x, y], ...], ...]}}, y downwards, in any unit; writer and
 * source may be missing, and other fields are ignored.
 *
 * <p>Each drawing is brought to the size in which people draw on the canvas, and into its middle, with the canvas's pen, so
 * that recognition treats it as one that was drawn there.
 */
public final class StrokeFile {
    /** The longest side of a drawing, pen included, in canvas units. */
    private static final double SIDE = 200;

    private static final double PEN = 20;

    private static final long MAX_BYTES = 512L << 20;
    private static final int LONGEST_LINE = 4 << 20;
    private static final int MAX_VALUES = 200_000;

    private StrokeFile() {}

    /**
     * Hands each drawing to {@code action}, in the order of the file, one at a time.
     *
     * @throws UnreadableFileException at the first line that is not a drawing, naming it
     */
    public static void forEach(Path file, Consumer<StrokeSample> action) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            forEach(in, file.toString(), action);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    static void forEach(InputStream in, String file, Consumer<StrokeSample> action) throws IOException {
        InputStream content = new BoundedInput(Unpacked.of(in), file, MAX_BYTES);
        LineReader lines = new LineReader(content, file, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                action.accept(sample(line, file, lines.number()));
            }
        }
    }

    private static StrokeSample sample(String line, String file, int number) throws IOException {
        try {
            JsonPlace root = JsonTree.read(new StringReader(line), file, MAX_VALUES);
            List<Stroke> strokes = new ArrayList<>();
            for (JsonPlace item : root.field("strokes").items()) {
                stroke(item).ifPresent(strokes::add);
            }
            return new StrokeSample(
                    root.field("label").text(), text(root, "writer"), text(root, "source"), onCanvas(new Ink(strokes)));
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(file, "is not usable: its line " + number + " " + e.problem(), e);
        }
    }

    private static String text(JsonPlace root, String name) throws UnreadableFileException {
        Optional<JsonPlace> field = root.optional(name);
        return field.isPresent() ? field.get().text() : "";
    }

    /** Some collections have strokes without a point, where the pen was lifted twice: they leave no ink. */
    private static Optional<Stroke> stroke(JsonPlace in) throws UnreadableFileException {
        List<Point> points = new ArrayList<>();
        for (JsonPlace pair : in.items()) {
            points.add(point(pair));
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new Stroke(points, PEN));
    }

    /** A point as {@code [x, y]}. */
    static Point point(JsonPlace in) throws UnreadableFileException {
        List<JsonPlace> pair = in.items();
        if (pair.size() != 2) {
            throw in.error("a point is [x, y], found " + pair.size() + " values");
        }
        try {
            return new Point(pair.get(0).number(), pair.get(1).number());
        } catch (IllegalArgumentException e) {
            throw in.error(e.getMessage());
        }
    }

    private static Ink onCanvas(Ink ink) {
        Ink scaled = ink.fitted(0, 0, SIDE, PEN);
        Optional<Bounds> bounds = scaled.bounds();
        if (bounds.isEmpty()) {
            return ink;
        }
        double left = (Preprocessing.CANVAS_SIDE - bounds.get().width()) / 2;
        double top = (Preprocessing.CANVAS_SIDE - bounds.get().height()) / 2;
        return ink.fitted(left, top, SIDE, PEN);
    }
}
