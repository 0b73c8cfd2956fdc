package inkling.store.drawing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ink as JSON: {@code "strokes": [[[x, y], ...], ...]} and, where the units are those of the canvas, {@code "widths": [20, ...]}, the
 * pen's width of each stroke.
 */
final class StrokesCodec {
    private static final String STROKES = "strokes";
    private static final String WIDTHS = "widths";

    private StrokesCodec() {}

    /** Adds the two fields to an object. */
    static void write(Ink ink, JsonObject to) {
        JsonArray strokes = new JsonArray();
        JsonArray widths = new JsonArray();
        for (Stroke stroke : ink.strokes()) {
            strokes.add(write(stroke.points()));
            widths.add(DecimalText.decimal(stroke.width()));
        }
        to.add(STROKES, strokes);
        to.add(WIDTHS, widths);
    }

    /** Points as {@code [[x, y], ...]}. */
    static JsonArray write(List<Point> points) {
        JsonArray out = new JsonArray();
        for (Point point : points) {
            JsonArray pair = new JsonArray();
            pair.add(DecimalText.decimal(point.x()));
            pair.add(DecimalText.decimal(point.y()));
            out.add(pair);
        }
        return out;
    }

    /** Whether the ink is in the units of the canvas. */
    static boolean isOnCanvas(JsonCursor in) throws UnreadableFileException {
        return in.optional(WIDTHS).isPresent();
    }

    /**
     * The ink of an object with one or both of the fields.
     *
     * @param pen the width of strokes for which none is given
     */
    static Ink read(JsonCursor in, double pen) throws UnreadableFileException {
        List<JsonCursor> items = in.field(STROKES).items();
        Optional<JsonCursor> widths = in.optional(WIDTHS);
        List<JsonCursor> pens = widths.isPresent() ? widths.get().items() : List.of();
        if (widths.isPresent() && pens.size() != items.size()) {
            throw widths.get().error(StoreReason.WIDTH_FOR_EACH.of(items.size(), pens.size()));
        }
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            stroke(items.get(i), pens.isEmpty() ? pen : width(pens.get(i))).ifPresent(strokes::add);
        }
        return new Ink(strokes);
    }

    private static double width(JsonCursor in) throws UnreadableFileException {
        double width = in.number();
        if (!(width > 0 && width <= Point.LIMIT)) {
            throw in.unexpected(StoreReason.A_PEN_WIDTH.of(Point.LIMIT));
        }
        return width;
    }

    /** Some collections have strokes without a point, where the pen was lifted twice: they leave no ink. */
    private static Optional<Stroke> stroke(JsonCursor in, double pen) throws UnreadableFileException {
        List<Point> points = points(in);
        return points.isEmpty() ? Optional.empty() : Optional.of(new Stroke(points, pen));
    }

    /** Points as {@code [[x, y], ...]}. */
    static List<Point> points(JsonCursor in) throws UnreadableFileException {
        List<Point> points = new ArrayList<>();
        for (JsonCursor pair : in.items()) {
            points.add(point(pair));
        }
        return points;
    }

    private static Point point(JsonCursor in) throws UnreadableFileException {
        List<JsonCursor> pair = in.items();
        if (pair.size() != 2) {
            throw in.error(StoreReason.PAIR.of(pair.size()));
        }
        try {
            return new Point(pair.get(0).number(), pair.get(1).number());
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }
}
