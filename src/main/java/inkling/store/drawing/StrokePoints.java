package inkling.store.drawing;

import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Point;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the points of strokes in the layouts that files of ink have: a stroke is a list of points, {@code [[x, y], ...]} or
 * {@code [{"x": x, "y": y}, ...]}, or it is columns, {@code [[x, ...], [y, ...]]} or {@code {"x": [x, ...], "y": [y, ...]}}.
 *
 * <p>Points may have more values. By name they are time and pressure; in a row of mere values the third is the time if it never falls
 * within a stroke, or the pressure if it is 0 to 1 everywhere, and the fourth the pressure if it is 0 to 1; what is neither is left
 * out, since nothing that is recognised depends on it.
 */
final class StrokePoints {
    private static final int MOST_VALUES = 16;
    private static final int MOST_COLUMNS = 4;
    private static final String[] TIME = {"t", "time", "timestamp"};
    private static final String[] PRESSURE = {"p", "pressure", "force"};

    private StrokePoints() {}

    /** A point as it is written: place, the values by name, and those that have none. NaN stands for what is not there. */
    private record Raw(double x, double y, double time, double pressure, double third, double fourth) {}

    /**
     * The points of each stroke, in order.
     *
     * @param columns whether strokes that are lists of lists are columns for certain, as with QuickDraw
     */
    static List<List<Point>> read(List<JsonCursor> strokes, boolean columns) throws UnreadableFileException {
        boolean byColumns = columns;
        for (JsonCursor stroke : strokes) {
            byColumns |= isColumns(stroke);
        }
        List<List<Raw>> raw = new ArrayList<>();
        for (JsonCursor stroke : strokes) {
            raw.add(stroke(stroke, byColumns));
        }
        boolean time = isTime(raw);
        boolean pressure = !time && isShare(raw, false);
        boolean fourth = isShare(raw, true);
        List<List<Point>> points = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            List<Point> line = new ArrayList<>();
            for (Raw point : raw.get(i)) {
                double third = pressure ? point.third : point.pressure;
                line.add(new Point(point.x, point.y, time ? point.third : point.time, fourth ? point.fourth : third));
            }
            points.add(line);
        }
        return points;
    }

    /** Makes sure that there is such a place, while it is known where it stands. */
    private static Raw checked(JsonCursor in, Raw raw) throws UnreadableFileException {
        try {
            new Point(raw.x, raw.y);
            return raw;
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    /** Rows that are longer than a point is, and no more of them than a point has values. */
    private static boolean isColumns(JsonCursor stroke) throws UnreadableFileException {
        if (!stroke.element().isJsonArray()) {
            return false;
        }
        int rows = stroke.element().getAsJsonArray().size();
        if (rows < 2
                || rows > MOST_COLUMNS
                || !stroke.element().getAsJsonArray().get(0).isJsonArray()) {
            return false;
        }
        return stroke.element().getAsJsonArray().get(0).getAsJsonArray().size() > MOST_COLUMNS;
    }

    private static List<Raw> stroke(JsonCursor in, boolean columns) throws UnreadableFileException {
        if (in.element().isJsonObject()) {
            Optional<JsonCursor> points = in.optional("points");
            return points.isPresent() ? stroke(points.get(), columns) : namedColumns(in);
        } else if (columns) {
            return columns(in, in.items());
        }
        List<Raw> points = new ArrayList<>();
        for (JsonCursor point : in.items()) {
            points.add(point.element().isJsonObject() ? named(point) : values(point));
        }
        return points;
    }

    private static Raw values(JsonCursor in) throws UnreadableFileException {
        List<JsonCursor> values = in.items();
        if (values.size() < 2 || values.size() > MOST_VALUES) {
            throw in.error(StoreReason.PAIR.of(values.size()));
        }
        return checked(
                in,
                new Raw(
                        values.get(0).number(),
                        values.get(1).number(),
                        Double.NaN,
                        Double.NaN,
                        values.size() > 2 ? numberOrNan(values.get(2)) : Double.NaN,
                        values.size() > 3 ? numberOrNan(values.get(3)) : Double.NaN));
    }

    private static Raw named(JsonCursor in) throws UnreadableFileException {
        return checked(
                in,
                new Raw(
                        in.field("x").number(),
                        in.field("y").number(),
                        first(in, TIME),
                        first(in, PRESSURE),
                        Double.NaN,
                        Double.NaN));
    }

    private static double first(JsonCursor in, String... names) throws UnreadableFileException {
        for (String name : names) {
            Optional<JsonCursor> value = in.optional(name);
            if (value.isPresent()) {
                return numberOrNan(value.get());
            }
        }
        return Double.NaN;
    }

    private static List<Raw> namedColumns(JsonCursor in) throws UnreadableFileException {
        List<JsonCursor> x = in.field("x").items();
        List<JsonCursor> y = column(in, x.size(), "y").orElseThrow(() -> in.error(StoreReason.FIELD_MISSING.of("y")));
        Optional<List<JsonCursor>> time = column(in, x.size(), TIME);
        Optional<List<JsonCursor>> pressure = column(in, x.size(), PRESSURE);
        return points(x, y, time, pressure, Optional.empty(), Optional.empty());
    }

    /** Columns as points; all of them have the same length. */
    private static List<Raw> points(
            List<JsonCursor> x,
            List<JsonCursor> y,
            Optional<List<JsonCursor>> time,
            Optional<List<JsonCursor>> pressure,
            Optional<List<JsonCursor>> third,
            Optional<List<JsonCursor>> fourth)
            throws UnreadableFileException {
        List<Raw> points = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            points.add(checked(
                    x.get(i),
                    new Raw(
                            x.get(i).number(),
                            y.get(i).number(),
                            at(time, i),
                            at(pressure, i),
                            at(third, i),
                            at(fourth, i))));
        }
        return points;
    }

    private static Optional<List<JsonCursor>> column(JsonCursor in, int length, String... names)
            throws UnreadableFileException {
        for (String name : names) {
            Optional<JsonCursor> column = in.optional(name);
            if (column.isPresent() && column.get().element().isJsonArray()) {
                return Optional.of(requireLength(column.get(), length));
            }
        }
        return Optional.empty();
    }

    private static double at(Optional<List<JsonCursor>> column, int index) throws UnreadableFileException {
        return column.isPresent() ? numberOrNan(column.get().get(index)) : Double.NaN;
    }

    private static List<Raw> columns(JsonCursor in, List<JsonCursor> columns) throws UnreadableFileException {
        if (columns.isEmpty()) {
            return List.of();
        } else if (columns.size() < 2 || columns.size() > MOST_VALUES) {
            throw in.error(StoreReason.PAIR.of(columns.size()));
        }
        List<JsonCursor> x = columns.get(0).items();
        List<JsonCursor> y = requireLength(columns.get(1), x.size());
        Optional<List<JsonCursor>> third = further(columns, 2, x.size());
        Optional<List<JsonCursor>> fourth = further(columns, 3, x.size());
        return points(x, y, Optional.empty(), Optional.empty(), third, fourth);
    }

    private static Optional<List<JsonCursor>> further(List<JsonCursor> columns, int index, int length)
            throws UnreadableFileException {
        return columns.size() > index ? Optional.of(requireLength(columns.get(index), length)) : Optional.empty();
    }

    private static List<JsonCursor> requireLength(JsonCursor column, int length) throws UnreadableFileException {
        List<JsonCursor> items = column.items();
        if (items.size() != length) {
            throw column.error(StoreReason.COLUMN_LENGTH.of(length, items.size()));
        }
        return items;
    }

    private static double numberOrNan(JsonCursor in) throws UnreadableFileException {
        return in.element().isJsonNull() ? Double.NaN : in.number();
    }

    private static boolean isTime(List<List<Raw>> strokes) {
        boolean above = false;
        for (List<Raw> stroke : strokes) {
            double before = Double.NEGATIVE_INFINITY;
            for (Raw point : stroke) {
                // NaN, which is not there, is no time either
                if (!(point.third >= before)) {
                    return false;
                }
                before = point.third;
                above |= Math.abs(point.third) > 1;
            }
        }
        return above;
    }

    private static boolean isShare(List<List<Raw>> strokes, boolean fourth) {
        for (List<Raw> stroke : strokes) {
            for (Raw point : stroke) {
                double value = fourth ? point.fourth : point.third;
                if (!(value >= 0 && value <= 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
