package inkling.augmentation;

import inkling.engine.random.KeyedRandom;

/** Generates random scribbles as negative samples: walks, zigzags, loops, spirals, hatching, heaps of short strokes and dots. */
final class Scribbles implements Augmentation {
    private static final double TURN = 2 * StrictMath.PI;
    private static final int LINES_PER_CURVE = 5;

    @Override
    public void apply(AugmentationContext context) {
        Strokes strokes = context.strokes;
        KeyedRandom random = context.random;
        strokes.clear();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> throughPoints(strokes, 7 + random.nextInt(9), random);
            case 3 -> throughPoints(strokes, 16 + random.nextInt(16), random);
            case 4, 5 -> walk(strokes, random);
            case 6 -> zigzag(strokes, 6 + random.nextInt(6), random);
            case 7 -> zigzag(strokes, 12 + random.nextInt(14), random);
            case 8 -> loops(strokes, random);
            case 9 -> spiral(strokes, random);
            case 10 -> shortStrokes(strokes, random);
            default -> {
                throughPoints(strokes, 4 + random.nextInt(4), random);
                throughPoints(strokes, 4 + random.nextInt(4), random);
                if (random.nextDouble() < 0.5) {
                    throughPoints(strokes, 3 + random.nextInt(4), random);
                }
            }
        }
        double angle = random.nextDouble(0, TURN);
        double stretch = StrictMath.exp(0.3 * random.nextGaussian());
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        strokes.map(0, cos * stretch, -sin, sin * stretch, cos, 0, 0);
        if (strokes.isUprightStrip()) {
            // it may be taken for a 1
            strokes.map(0, 0, -1, 1, 0, 0, 0);
        }
        context.drawStrokes(NonDigitGenerator.pen(context));
        if (random.nextDouble() < 0.5) {
            AugmentationStep.ELASTIC.apply(context);
        }
    }

    /** A smooth line through random points. */
    private static void throughPoints(Strokes strokes, int count, KeyedRandom random) {
        double x0 = random.nextDouble();
        double y0 = random.nextDouble();
        double x1 = x0;
        double y1 = y0;
        double x2 = random.nextDouble();
        double y2 = random.nextDouble();
        strokes.moveTo(x1, y1);
        for (int i = 2; i <= count; i++) {
            double x3 = i == count ? x2 : random.nextDouble();
            double y3 = i == count ? y2 : random.nextDouble();
            strokes.curveTo(x0, y0, x1, y1, x2, y2, x3, y3, LINES_PER_CURVE);
            x0 = x1;
            y0 = y1;
            x1 = x2;
            y1 = y2;
            x2 = x3;
            y2 = y3;
        }
    }

    /** Steps of one length whose direction drifts, until the line has turned more often than a digit's does. */
    private static void walk(Strokes strokes, KeyedRandom random) {
        double x = 0;
        double y = 0;
        double direction = 0;
        double bend = random.nextDouble(-0.4, 0.4);
        double turned = 0;
        double enough = random.nextDouble(3, 6) * TURN;
        strokes.moveTo(x, y);
        for (int i = 0; i < 150 && turned < enough; i++) {
            bend = 0.85 * bend + 0.22 * random.nextGaussian();
            direction += bend;
            turned += Math.abs(bend);
            x += StrictMath.cos(direction);
            y += StrictMath.sin(direction);
            strokes.lineTo(x, y);
        }
    }

    /** To and fro along an axis, with corners or without. */
    private static void zigzag(Strokes strokes, int lines, KeyedRandom random) {
        double pitch = random.nextDouble(0.5, 1.6) / lines;
        double growth = random.nextDouble(-0.5, 0.5) / lines;
        boolean smooth = random.nextDouble() < 0.5;
        double beforeX = 0;
        double beforeY = 0;
        double x = 0;
        double y = 0;
        strokes.moveTo(x, y);
        for (int i = 1; i <= lines; i++) {
            double toX = i * pitch * random.nextDouble(0.85, 1.15);
            double toY = i % 2 == 0 ? 0 : (1 + i * growth);
            toY += random.nextDouble(-0.12, 0.12);
            if (smooth) {
                strokes.curveTo(beforeX, beforeY, x, y, toX, toY, toX + pitch, y, LINES_PER_CURVE);
            } else {
                strokes.lineTo(toX, toY);
            }
            beforeX = x;
            beforeY = y;
            x = toX;
            y = toY;
        }
    }

    /** A row of loops, as the coil of a telephone. */
    private static void loops(Strokes strokes, KeyedRandom random) {
        int loops = 3 + random.nextInt(4);
        double pitch = random.nextDouble(0.5, 1.3) / TURN;
        double height = random.nextDouble(0.6, 1.8);
        double lean = random.nextDouble(-0.5, 0.5);
        for (int i = 0; i <= 12 * loops; i++) {
            double t = TURN * i / 12;
            double y = height * StrictMath.sin(t);
            strokes.lineTo(pitch * t + StrictMath.cos(t) + lean * y, y);
        }
    }

    private static void spiral(Strokes strokes, KeyedRandom random) {
        double turns = random.nextDouble(2.3, 4.5);
        double hole = random.nextDouble(0, 0.2);
        double way = random.nextDouble() < 0.5 ? -1 : 1;
        int lines = (int) (14 * turns);
        for (int i = 0; i <= lines; i++) {
            double share = (double) i / lines;
            double radius = hole + (1 - hole) * share;
            double t = way * TURN * turns * share;
            strokes.lineTo(radius * StrictMath.cos(t), radius * StrictMath.sin(t));
        }
    }

    private static void shortStrokes(Strokes strokes, KeyedRandom random) {
        int count = 4 + random.nextInt(6);
        double longest = random.nextDouble() < 0.3 ? 0 : random.nextDouble(0.2, 0.7);
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            double direction = random.nextDouble(0, TURN);
            double length = longest * random.nextDouble(0.5, 1);
            strokes.moveTo(x, y);
            if (length > 0) {
                strokes.lineTo(x + length * StrictMath.cos(direction), y + length * StrictMath.sin(direction));
            }
        }
    }
}
