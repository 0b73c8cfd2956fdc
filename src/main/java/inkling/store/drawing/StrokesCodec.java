package inkling.store.drawing;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Ink as JSON: {@code "strokes": [[[x, y], ...], ...]} and, where the units are those of the canvas, {@code "widths": [20, ...]}, the
 * pen's width of each stroke. Where they are known, {@code "times": [[0, 8, ...], ...]} has the milliseconds of each point since the
 * first and {@code "pressures": [[0.5, ...], ...]} the pen's pressure, 0 to 1; earlier versions leave both out.
 */
final class StrokesCodec {
    private static final String STROKES = "strokes";
    /** The name of the strokes in the files of QuickDraw, which have columns. */
    private static final String DRAWING = "drawing";

    private static final String WIDTHS = "widths";
    private static final String TIMES = "times";
    private static final String PRESSURES = "pressures";
    /** Digits after the decimal point of a pressure: pens tell 256 to 8192 steps apart. */
    private static final double PRESSURE_STEPS = 10_000;

    private StrokesCodec() {}

    /** Adds the fields to an object. */
    static void write(Ink ink, JsonObject to) {
        JsonArray strokes = new JsonArray();
        JsonArray widths = new JsonArray();
        for (Stroke stroke : ink.strokes()) {
            strokes.add(write(stroke.points()));
            widths.add(DecimalText.decimal(stroke.width()));
        }
        to.add(STROKES, strokes);
        to.add(WIDTHS, widths);
        writeTimes(ink, first(ink), to);
        writePressures(ink, to);
    }

    /** Adds the times of all points, as far as there are any, from this origin on. */
    static void writeTimes(Ink ink, double origin, JsonObject to) {
        write(ink, Point::hasTime, point -> Math.round(point.time() - origin), TIMES, to);
    }

    static void writePressures(Ink ink, JsonObject to) {
        write(
                ink,
                Point::hasPressure,
                point -> Math.round(point.pressure() * PRESSURE_STEPS) / PRESSURE_STEPS,
                PRESSURES,
                to);
    }

    /** Takes the times and pressures out of an object. */
    static void removeMeasurements(JsonObject from) {
        from.remove(TIMES);
        from.remove(PRESSURES);
    }

    private static double first(Ink ink) {
        for (Stroke stroke : ink.strokes()) {
            for (Point point : stroke.points()) {
                if (point.hasTime()) {
                    return point.time();
                }
            }
        }
        return 0;
    }

    private static void write(
            Ink ink, Predicate<Point> known, ToDoubleFunction<Point> value, String name, JsonObject to) {
        JsonArray all = new JsonArray();
        boolean any = false;
        for (Stroke stroke : ink.strokes()) {
            JsonArray values = new JsonArray();
            for (Point point : stroke.points()) {
                if (known.test(point)) {
                    values.add(DecimalText.decimal(value.applyAsDouble(point)));
                    any = true;
                } else {
                    values.add(JsonNull.INSTANCE);
                }
            }
            all.add(values);
        }
        if (any) {
            to.add(name, all);
        }
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
     * The ink of an object with some of the fields; the strokes may be in any of the layouts that {@link StrokePoints} reads.
     *
     * @param pen the width of strokes for which none is given
     */
    static Ink read(JsonCursor in, double pen) throws UnreadableFileException {
        boolean quickDraw =
                in.optional(STROKES).isEmpty() && in.optional(DRAWING).isPresent();
        List<JsonCursor> items = in.field(quickDraw ? DRAWING : STROKES).items();
        Optional<JsonCursor> widths = in.optional(WIDTHS);
        List<JsonCursor> pens = widths.isPresent() ? widths.get().items() : List.of();
        if (widths.isPresent() && pens.size() != items.size()) {
            throw widths.get().error(StoreReason.WIDTH_FOR_EACH.of(items.size(), pens.size()));
        }
        List<List<Point>> points = measured(StrokePoints.read(items, quickDraw), in);
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            // some collections have strokes without a point, where the pen was lifted twice: they leave no ink
            double width = pens.isEmpty() ? pen : width(pens.get(i));
            if (!points.get(i).isEmpty()) {
                strokes.add(new Stroke(points.get(i), width));
            }
        }
        return new Ink(strokes);
    }

    /** The same points with the times and pressures that stand beside them. */
    static List<List<Point>> measured(List<List<Point>> strokes, JsonCursor in) throws UnreadableFileException {
        double[][] times = values(strokes, in.optional(TIMES));
        double[][] pressures = values(strokes, in.optional(PRESSURES));
        if (times == null && pressures == null) {
            return strokes;
        }
        List<List<Point>> measured = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            List<Point> points = new ArrayList<>();
            for (int j = 0; j < strokes.get(i).size(); j++) {
                Point point = strokes.get(i).get(j);
                points.add(new Point(
                        point.x(),
                        point.y(),
                        times == null ? point.time() : times[i][j],
                        pressures == null ? point.pressure() : pressures[i][j]));
            }
            measured.add(points);
        }
        return measured;
    }

    /** A value for each point; nothing if they are not there or are not for these points, since a drawing can be read without. */
    private static double[][] values(List<List<Point>> strokes, Optional<JsonCursor> in)
            throws UnreadableFileException {
        if (in.isEmpty() || !in.get().element().isJsonArray()) {
            return null;
        }
        List<JsonCursor> lines = in.get().items();
        if (lines.size() != strokes.size()) {
            return null;
        }
        double[][] values = new double[lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            JsonCursor line = lines.get(i);
            if (!line.element().isJsonArray()
                    || line.element().getAsJsonArray().size() != strokes.get(i).size()) {
                return null;
            }
            List<JsonCursor> items = line.items();
            values[i] = new double[items.size()];
            for (int j = 0; j < values[i].length; j++) {
                boolean known = !items.get(j).element().isJsonNull();
                values[i][j] = known ? items.get(j).number() : Double.NaN;
            }
        }
        return values;
    }

    private static double width(JsonCursor in) throws UnreadableFileException {
        double width = in.number();
        if (!(width > 0 && width <= Point.LIMIT)) {
            throw in.unexpected(StoreReason.A_PEN_WIDTH.of(Point.LIMIT));
        }
        return width;
    }
}
