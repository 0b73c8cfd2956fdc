package inkling.cli;

import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;
import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Preprocessing;
import inkling.ink.Stroke;
import inkling.store.drawing.StrokeSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Composes numbers of labelled drawings of single digits, since people have been asked for digits and seldom for numbers: digits
 * of one writer are placed in a row, with slightly different heights and on an uneven line, and fitted into the canvas. The same
 * seed gives the same numbers.
 */
final class NumberComposer {
    /** The gap between two digits' paths, as a share of the higher one's height. */
    static final double NARROWEST = 0.05;

    static final double WIDEST = 0.5;

    /** How much higher or lower than usual a digit may be, and how far off the line. */
    private static final double UNEVENNESS = 0.1;

    /** A digit that is wider than this share of the usual height is no higher than that allows. */
    private static final double WIDEST_DIGIT = 1.2;

    /** The longest side of a number, and the pen, in canvas units. */
    private static final double SIDE = 260;

    private static final double PEN = 12;

    private final List<StrokeSample> digits = new ArrayList<>();
    private final Map<List<String>, List<StrokeSample>> digitsOfWriter = new LinkedHashMap<>();
    private final long seed;

    NumberComposer(long seed) {
        this.seed = seed;
    }

    /** Has one more digit to choose from, unless it is a mere point, which has no height. */
    void add(StrokeSample digit) {
        if (digit.ink().pathBounds().map(Bounds::longestSide).orElse(0.0) > 0) {
            digits.add(digit);
            digitsOfWriter
                    .computeIfAbsent(List.of(digit.source(), digit.writer()), writer -> new ArrayList<>())
                    .add(digit);
        }
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    /**
     * A number. Writers are as frequent as their digits are.
     *
     * @param index which number, for the random draws
     * @param length how many digits, 1 or more
     */
    ComposedNumber compose(long index, int length) {
        KeyedRandom random = new KeyedRandom(seed, RandomPurpose.NUMBERS, index);
        StrokeSample first = digits.get(random.nextInt(digits.size()));
        List<StrokeSample> choice = digitsOfWriter.get(List.of(first.source(), first.writer()));
        List<String> labels = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        int[] ends = new int[length];
        Bounds before = null;
        for (int i = 0; i < length; i++) {
            StrokeSample digit = i == 0 ? first : choice.get(random.nextInt(choice.size()));
            Ink placed = placed(digit.ink(), before, random);
            labels.add(digit.label());
            strokes.addAll(placed.strokes());
            ends[i] = strokes.size();
            before = placed.pathBounds().orElseThrow();
        }
        Ink ink = onCanvas(new Ink(strokes));
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            List<Stroke> own = ink.strokes().subList(i == 0 ? 0 : ends[i - 1], ends[i]);
            boxes.add(new Ink(own).bounds().orElseThrow());
        }
        return new ComposedNumber(List.copyOf(labels), ink, boxes);
    }

    /** A digit about 1 high, to the right of the one before it; 0 is the line on which they stand. */
    private static Ink placed(Ink digit, Bounds before, KeyedRandom random) {
        Bounds box = digit.pathBounds().orElseThrow();
        double height = random.nextDouble(1 - UNEVENNESS, 1 + UNEVENNESS);
        double bottom = random.nextDouble(-UNEVENNESS, UNEVENNESS);
        double spacing = random.nextDouble(NARROWEST, WIDEST);
        double scale = Math.min(height / box.height(), WIDEST_DIGIT / box.width());
        double left = before == null ? 0 : before.right() + spacing * Math.max(before.height(), scale * box.height());
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : digit.strokes()) {
            List<Point> points = new ArrayList<>();
            for (Point point : stroke.points()) {
                points.add(new Point(
                        left + (point.x() - box.left()) * scale, bottom + (point.y() - box.bottom()) * scale));
            }
            strokes.add(new Stroke(points, PEN));
        }
        return new Ink(strokes);
    }

    private static Ink onCanvas(Ink ink) {
        Bounds bounds = ink.fitted(0, 0, SIDE, PEN).bounds().orElseThrow();
        return ink.fitted(
                (Preprocessing.CANVAS_SIDE - bounds.width()) / 2,
                (Preprocessing.CANVAS_SIDE - bounds.height()) / 2,
                SIDE,
                PEN);
    }
}
