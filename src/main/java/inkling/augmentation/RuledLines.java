package inkling.augmentation;

import inkling.engine.random.KeyedRandom;

/**
 * Draws straight lines: one that nobody takes for a 1, because it lies flat or leans back; several side by side; crossing ones; and
 * lines from corner to corner at random.
 */
final class RuledLines implements Augmentation {
    /** Angles from upright, clockwise, in degrees: a 1 may lean forward far and back a little. */
    private static final double FLATTEST_ONE = 72;

    private static final double STEEPEST_BACK = 140;

    @Override
    public void apply(AugmentationContext context) {
        Strokes strokes = context.strokes;
        KeyedRandom random = context.random;
        strokes.clear();
        switch (random.nextInt(6)) {
            case 0, 1 -> line(strokes, 0, 0, random.nextDouble(FLATTEST_ONE, STEEPEST_BACK), 1);
            case 2 -> parallel(strokes, random);
            case 3 -> crossing(strokes, random);
            default -> polyline(strokes, random);
        }
        context.drawStrokes(NonDigitGenerator.pen(context));
        if (random.nextDouble() < 0.5) {
            AugmentationStep.ELASTIC.apply(context);
        }
    }

    private static void line(Strokes strokes, double middleX, double middleY, double degrees, double length) {
        double x = length / 2 * StrictMath.sin(StrictMath.toRadians(degrees));
        double y = length / 2 * StrictMath.cos(StrictMath.toRadians(degrees));
        strokes.moveTo(middleX + x, middleY - y);
        strokes.lineTo(middleX - x, middleY + y);
    }

    private static void parallel(Strokes strokes, KeyedRandom random) {
        int count = 2 + random.nextInt(4);
        double degrees = random.nextDouble(0, 180);
        double distance = random.nextDouble(0.3, 0.55);
        double x = distance * StrictMath.cos(StrictMath.toRadians(degrees));
        double y = distance * StrictMath.sin(StrictMath.toRadians(degrees));
        for (int i = 0; i < count; i++) {
            line(
                    strokes,
                    i * x + random.nextDouble(-0.08, 0.08),
                    i * y + random.nextDouble(-0.08, 0.08),
                    degrees + random.nextDouble(-6, 6),
                    random.nextDouble(0.75, 1.1));
        }
    }

    private static void crossing(Strokes strokes, KeyedRandom random) {
        double degrees = random.nextDouble(0, 180);
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            line(
                    strokes,
                    random.nextDouble(-0.1, 0.1),
                    random.nextDouble(-0.1, 0.1),
                    degrees + 180.0 * i / count + random.nextDouble(-12, 12),
                    random.nextDouble(0.8, 1.1));
        }
    }

    /** With at least four corners: fewer may be a 1, 4 or 7. */
    private static void polyline(Strokes strokes, KeyedRandom random) {
        int points = 6 + random.nextInt(6);
        double height = random.nextDouble(0.6, 1.4);
        for (int i = 0; i < points; i++) {
            strokes.lineTo(random.nextDouble(), height * random.nextDouble());
        }
    }
}
