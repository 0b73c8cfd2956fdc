package inkling.handwriting;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.nondigits.Hand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms of digits that people write and MNIST's writers did not. Each writer has a form of their own, which each of their drawings
 * varies a little; {@link Hand} adds what hands do.
 */
public final class UnusualForms {
    private static final long PURPOSE = 0x666f726d;
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    private UnusualForms() {}

    /** What is written. */
    public enum Form {
        /** An upstroke nearly as long as the stem, and a wide foot: often read as a 2 or a 7. */
        ONE_WITH_FOOT_AND_UPSTROKE("1"),
        /** A wide hook at its head and a long bar across: often read as a 2 or a 3. */
        SEVEN_WITH_HOOK_AND_BAR("7"),
        /** Two rings side by side, one above the other but shifted, as an 8 begun at the waist. */
        NINE_LIKE_G("9");

        final String label;

        Form(String label) {
            this.label = label;
        }
    }

    /**
     * Drawings of a form, by so many writers taking turns.
     *
     * @param from the number of the first drawing; the others follow
     */
    public static List<LabelledDrawing> draw(Form form, int writers, int from, int count, long seed) {
        List<LabelledDrawing> drawings = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            KeyedRandom writer = new KeyedRandom(seed, PURPOSE, form.ordinal(), i % writers);
            KeyedRandom hand = new KeyedRandom(seed, PURPOSE, form.ordinal(), writers + i);
            String id = form + "-" + seed + "-" + i;
            drawings.add(new LabelledDrawing(id, TIME.plusSeconds(i), form.label, draw(form, writer, hand)));
        }
        return drawings;
    }

    private static Ink draw(Form form, KeyedRandom writer, KeyedRandom hand) {
        return Hand.draw(
                switch (form) {
                    case ONE_WITH_FOOT_AND_UPSTROKE -> one(writer, hand);
                    case SEVEN_WITH_HOOK_AND_BAR -> seven(writer, hand);
                    case NINE_LIKE_G -> nine(writer, hand);
                },
                hand);
    }

    /** Within a range that is the writer's, by a tenth of it more or less. */
    private static double between(double low, double high, KeyedRandom writer, KeyedRandom hand) {
        return writer.nextDouble(low, high) + (high - low) * hand.nextDouble(-0.1, 0.1);
    }

    private static List<List<Point>> one(KeyedRandom writer, KeyedRandom hand) {
        double reach = between(0.38, 0.6, writer, hand);
        double start = between(0.55, 0.95, writer, hand);
        double left = between(0.35, 0.6, writer, hand);
        double right = between(0.35, 0.6, writer, hand);
        double sag = between(-0.08, 0.08, writer, hand);
        List<Point> stem = List.of(
                new Point(0.5 - reach, start),
                new Point(0.5 - 0.45 * reach, 0.5 * start + sag),
                new Point(0.5, 0),
                new Point(0.5, 1));
        return List.of(stem, List.of(new Point(0.5 - left, 1), new Point(0.5 + right, 1)));
    }

    private static List<List<Point>> seven(KeyedRandom writer, KeyedRandom hand) {
        double hook = between(0.2, 0.4, writer, hand);
        double lean = between(0.1, 0.35, writer, hand);
        double bar = between(0.35, 0.6, writer, hand);
        double y = between(0.45, 0.65, writer, hand);
        double curl = between(0.1, 0.3, writer, hand);
        List<Point> stem = List.of(
                new Point(0, hook),
                new Point(0.06, 0.03),
                new Point(0.3, 0.1),
                new Point(0.75, 0),
                new Point(0.75 - lean, 0.6),
                new Point(0.7 - lean, 1),
                new Point(0.7 - lean + curl, 1.02));
        return List.of(stem, List.of(new Point(0.65 - bar, y), new Point(0.65 + bar * 0.8, y)));
    }

    private static List<List<Point>> nine(KeyedRandom writer, KeyedRandom hand) {
        double ring = between(0.22, 0.32, writer, hand);
        double tail = between(0.35, 0.6, writer, hand);
        double depth = between(0.75, 0.9, writer, hand);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            double angle = 2 * StrictMath.PI * i / 12;
            points.add(new Point(0.5 + ring * StrictMath.cos(angle), ring - ring * StrictMath.sin(angle)));
        }
        points.add(new Point(0.5 + ring, depth));
        points.add(new Point(0.45, 1));
        points.add(new Point(0.5 + ring - tail, depth));
        points.add(new Point(0.5 + ring - 0.9 * tail, depth - 0.18));
        points.add(new Point(0.6 + ring, depth - 0.28));
        return List.of(points);
    }
}
