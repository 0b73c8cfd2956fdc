package inkling.cli;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Composes numbers with signs, and rows of them, of people's digits: {@link NumberComposer}'s numbers with marks drawn between and
 * before their digits, in the places and sizes that people give them, each with a shaking hand. The same seed gives the same ones.
 */
final class MarkedNumbers {
    /** Lists what is composed. */
    enum Kind {
        POINT,
        COMMA,
        MINUS,
        TWO_ROWS,
        THREE_ROWS,
        SIGNED_ROWS
    }

    /**
     * Holds one drawing.
     *
     * @param text as it is read right, rows on lines of their own
     */
    record Marked(Kind kind, String text, Ink ink) {}

    private static final double SIDE = 260;
    private static final double PEN = 12;

    private final NumberComposer composer;
    private final long seed;

    MarkedNumbers(NumberComposer composer, long seed) {
        this.composer = composer;
        this.seed = seed;
    }

    Marked compose(long index, Kind kind) {
        Random random = new Random(1_000_003 * seed + 31 * index + kind.ordinal());
        List<Placed> rows = new ArrayList<>();
        switch (kind) {
            case POINT -> rows.add(separated(index, ".", random));
            case COMMA -> rows.add(separated(index, ",", random));
            case MINUS -> rows.add(negative(plain(index, 1 + random.nextInt(3)), random));
            case TWO_ROWS -> addRows(rows, 2, index, random);
            case THREE_ROWS -> addRows(rows, 3, index, random);
            case SIGNED_ROWS -> {
                rows.add(separated(2 * index, random.nextBoolean() ? "." : ",", random));
                rows.add(negative(separated(2 * index + 1, random.nextBoolean() ? "." : ",", random), random));
            }
        }
        return stacked(kind, rows, random);
    }

    private void addRows(List<Placed> rows, int count, long index, Random random) {
        for (int i = 0; i < count; i++) {
            rows.add(plain(count * index + i, 1 + random.nextInt(4)));
        }
    }

    /** A row of text and strokes, its digits about 1 high and their feet at about 0. */
    private record Placed(String text, List<Stroke> strokes) {
        Bounds box() {
            return new Ink(strokes).pathBounds().orElseThrow();
        }
    }

    private Placed plain(long index, int length) {
        ComposedNumber number = composer.compose(index, length);
        return new Placed(
                String.join("", number.labels()),
                scaled(number.ink().strokes(), number.ink().pathBounds().orElseThrow(), tallest(number)));
    }

    private static double tallest(ComposedNumber number) {
        return number.boxes().stream().mapToDouble(Bounds::height).max().orElseThrow() - PEN;
    }

    private static List<Stroke> scaled(List<Stroke> strokes, Bounds box, double height) {
        double scale = 1 / Math.max(height, 1);
        return moved(strokes, -box.left(), -box.bottom(), scale);
    }

    private static List<Stroke> moved(List<Stroke> strokes, double dx, double dy, double scale) {
        List<Stroke> moved = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Point> points = new ArrayList<>();
            for (Point point : stroke.points()) {
                points.add(new Point((point.x() + dx) * scale, (point.y() + dy) * scale));
            }
            moved.add(new Stroke(points, PEN));
        }
        return moved;
    }

    /** Two numbers of one or two digits with a mark between them. */
    private Placed separated(long index, String mark, Random random) {
        Placed before = plain(2 * index, 1 + random.nextInt(2));
        Placed after = plain(2 * index + 1, 1 + random.nextInt(2));
        double gap = between(random, 0.15, 0.3);
        double x = before.box().right() + gap;
        Stroke drawn = mark.equals(".") ? dot(x, random) : comma(x, random);
        double right = new Ink(List.of(drawn)).pathBounds().orElseThrow().right();
        List<Stroke> strokes = new ArrayList<>(before.strokes());
        strokes.add(drawn);
        strokes.addAll(moved(after.strokes(), right + between(random, 0.15, 0.3), 0, 1));
        return new Placed(before.text() + mark + after.text(), strokes);
    }

    private static Stroke dot(double x, Random random) {
        double y = between(random, -0.08, 0.02);
        double size = between(random, 0, 0.08);
        return line(x, y, x + size, y + between(random, -0.5, 0.5) * size);
    }

    private static Stroke comma(double x, Random random) {
        double y = between(random, -0.1, 0.05);
        double height = between(random, 0.15, 0.3);
        double width = between(random, 0.1, 0.5) * height;
        return new Stroke(
                List.of(
                        new Point(x + width, y),
                        new Point(x + 0.8 * width, y + 0.5 * height),
                        new Point(x, y + height)),
                PEN);
    }

    private static Placed negative(Placed number, Random random) {
        Stroke first = number.strokes().get(0);
        Bounds digit = new Ink(List.of(first)).pathBounds().orElseThrow();
        double width = between(random, 0.25, 0.6);
        double right = number.box().left() - between(random, 0.12, 0.35);
        double y = -0.5 + between(random, -0.12, 0.12);
        double slope = between(random, -0.15, 0.15);
        List<Stroke> strokes = new ArrayList<>();
        strokes.add(line(Math.min(right, digit.left()) - width, y, Math.min(right, digit.left()), y + slope * width));
        strokes.addAll(number.strokes());
        return new Placed("-" + number.text(), strokes);
    }

    private static Stroke line(double x, double y, double toX, double toY) {
        return new Stroke(List.of(new Point(x, y), new Point((x + toX) / 2, (y + toY) / 2), new Point(toX, toY)), PEN);
    }

    /** One row below the other, with a gap of 0.2 to 0.6 of a digit's height, and fitted into the canvas. */
    private static Marked stacked(Kind kind, List<Placed> rows, Random random) {
        List<Stroke> strokes = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        double top = 0;
        for (Placed row : rows) {
            Bounds box = row.box();
            strokes.addAll(moved(row.strokes(), between(random, -0.4, 0.4) - box.left(), top - box.top(), 1));
            top += box.height() + between(random, 0.2, 0.6);
            texts.add(row.text());
        }
        Ink ink = new Ink(strokes);
        Bounds bounds = ink.fitted(0, 0, SIDE, PEN).bounds().orElseThrow();
        double side = Preprocessing.CANVAS_SIDE;
        return new Marked(
                kind,
                String.join("\n", texts),
                ink.fitted((side - bounds.width()) / 2, (side - bounds.height()) / 2, SIDE, PEN));
    }

    private static double between(Random random, double from, double to) {
        return from + (to - from) * random.nextDouble();
    }
}
