package inkling.augmentation;

import inkling.engine.random.KeyedRandom;
import inkling.ink.InkBox;
import java.util.Optional;

/**
 * Draws what half the world writes and MNIST, whose writers were all from one country, hardly shows: the bar on a 7, the flag
 * and the foot of a 1, the slash through a 0, the curled leg of a 9. Digits that have the form already and pictures of other
 * classes stay as they are.
 */
final class DigitForms implements Augmentation {
    private static final double BAR = 0.4;
    private static final double FOOT = 0.3;
    /** A 1 with a foot nearly always has a flag too; together 45 % have one. */
    private static final double FLAG_WITH_FOOT = 0.8;

    private static final double FLAG_WITHOUT_FOOT = 0.3;
    private static final double SLASH = 0.25;
    private static final double CURL = 0.4;
    /** A row whose ink reaches farther than this share of the height is more than a stem. */
    private static final double STEM = 0.36;

    /** How far the stem of a 1 with flag or foot leans, to the right for each pixel up. */
    private static final double UPRIGHT_FROM = -0.05;

    private static final double UPRIGHT_TO = 0.25;
    /** The pen, in pixels of 28. */
    private static final double THINNEST = 1.7;

    private static final double THICKEST = 3.5;
    private static final int CURVE_LINES = 8;

    @Override
    public void apply(AugmentationContext context) {
        GreyImage image = context.image;
        KeyedRandom random = context.random;
        if (context.drawnAnew()) {
            return;
        }
        switch (context.className()) {
            case "7" -> {
                if (random.nextDouble() < BAR) {
                    stem(image, 0.45, 0.8).ifPresent(box -> bar(image, box, pen(context), random));
                }
            }
            case "1" -> {
                boolean foot = random.nextDouble() < FOOT;
                boolean flag = random.nextDouble() < (foot ? FLAG_WITH_FOOT : FLAG_WITHOUT_FOOT);
                if (foot || flag) {
                    stem(image, 0, 1).ifPresent(box -> one(context, box, flag, foot));
                }
            }
            case "0" -> {
                if (random.nextDouble() < SLASH) {
                    image.inkBox(GreyImage.STROKE).ifPresent(box -> slash(image, box, pen(context), random));
                }
            }
            case "9" -> {
                if (random.nextDouble() < CURL) {
                    stem(image, 0.75, 1).ifPresent(box -> curl(image, box, pen(context), random));
                }
            }
            default -> {}
        }
    }

    /** About as thick as the digit's own strokes. */
    private static double pen(AugmentationContext context) {
        double width = context.image.strokeWidth() * context.random.nextDouble(0.85, 1.15);
        return Math.max(THINNEST * context.unit, Math.min(THICKEST * context.unit, width));
    }

    /** Across the stem, at 40 to 78 % of the height, tilted a little. */
    private static void bar(GreyImage image, InkBox box, double pen, KeyedRandom random) {
        double y = box.top() + random.nextDouble(0.4, 0.78) * box.height();
        double x = image.meanColumn((int) Math.round(y));
        double half = random.nextDouble(0.14, 0.3) * box.height();
        double tilt = random.nextDouble(-0.25, 0.15) * half;
        double shift = random.nextDouble(-0.25, 0.25) * half;
        image.line(x + shift - half, y - tilt, x + shift + half, y + tilt, pen);
    }

    /**
     * Flag and foot. They stand on an upright stem: MNIST's 1s lean forward, and a flag on a leaning one makes a 7, so the stem is
     * straightened.
     */
    private static void one(AugmentationContext context, InkBox box, boolean flag, boolean foot) {
        GreyImage image = context.image;
        KeyedRandom random = context.random;
        double pen = pen(context);
        double straightened = lean(image, box, 0, 1) - random.nextDouble(UPRIGHT_FROM, UPRIGHT_TO);
        if (flag) {
            flag(image, box, straightened, pen, random);
        }
        if (foot) {
            foot(image, box, pen, random);
        }
        context.deformation.linear(1, straightened, 0, 1);
    }

    /**
     * From the top down to the left, 23 to 66 degrees from vertical; the flatter the shorter, as a long flat one would make a 7.
     *
     * @param shear by how much everything will be moved to the right for each pixel down
     */
    private static void flag(GreyImage image, InkBox box, double shear, double pen, KeyedRandom random) {
        double angle = random.nextDouble(23, 66);
        double longest = angle < 42 ? 0.85 : 0.5 - Math.max(0, angle - 48) * 0.01;
        double length = random.nextDouble(0.2, longest) * box.height();
        double left = length * StrictMath.sin(StrictMath.toRadians(angle));
        double down = length * StrictMath.cos(StrictMath.toRadians(angle));
        double x = image.meanColumn(box.top());
        double y = box.top() + pen / 2 - 0.5;
        image.line(x, y, x - left - shear * down, y + down, pen);
    }

    /** A line below the stem that reaches out to both sides, as the foot of a 2 does not. */
    private static void foot(GreyImage image, InkBox box, double pen, KeyedRandom random) {
        double x = image.meanColumn(box.bottom());
        double y = box.bottom() - pen / 2 + 0.5;
        double left = random.nextDouble(0.16, 0.48) * box.height();
        double right = random.nextDouble(0.16, 0.48) * box.height();
        double tilt = random.nextDouble(-0.05, 0.04) * box.height();
        image.line(x - left, y - tilt, x + right, y + tilt, pen);
    }

    /** From the upper right to the lower left, or nearly upright; sometimes beyond the ring, sometimes short of it. */
    private static void slash(GreyImage image, InkBox box, double pen, KeyedRandom random) {
        double over = random.nextDouble(-0.1, 0.2);
        double x = (box.left() + box.right()) / 2.0 + random.nextDouble(-0.1, 0.1) * box.width();
        double y = (box.top() + box.bottom()) / 2.0 + random.nextDouble(-0.08, 0.08) * box.height();
        double across = random.nextDouble(0.1, 0.5 + over) * box.width();
        double up = (random.nextDouble(0.35, 0.5) + over) * box.height();
        image.line(x + across, y - up, x - across, y + up, pen);
    }

    /** From the end of the leg on in a curve to the left and somewhat up again (a quadratic Bezier curve). */
    private static void curl(GreyImage image, InkBox box, double pen, KeyedRandom random) {
        double lean = Math.max(-0.5, Math.min(0.5, lean(image, box, 0.75, 1)));
        double x0 = image.meanColumn(box.bottom());
        double y0 = box.bottom() - pen / 2 + 0.5;
        double reach = random.nextDouble(0.28, 0.65) * box.height();
        double depth = random.nextDouble(0.35, 0.6) * reach;
        double x1 = x0 - depth * lean;
        double y1 = y0 + depth;
        double x2 = x1 - reach;
        double y2 = y0 + random.nextDouble(-0.18, 0.08) * box.height();
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= CURVE_LINES; i++) {
            double t = (double) i / CURVE_LINES;
            double x = (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * x1 + t * t * x2;
            double y = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * y1 + t * t * y2;
            image.line(fromX, fromY, x, y, pen);
            fromX = x;
            fromY = y;
        }
    }

    /** The box around the ink, if between two shares of its height there is one narrow stroke in every row. */
    private static Optional<InkBox> stem(GreyImage image, double from, double to) {
        return image.inkBox(GreyImage.STROKE).filter(box -> isStem(image, box, from, to));
    }

    private static boolean isStem(GreyImage image, InkBox box, double from, double to) {
        for (int y = row(box, from); y <= row(box, to); y++) {
            int left = box.right() + 1;
            int right = box.left() - 1;
            for (int x = box.left(); x <= box.right(); x++) {
                if (image.at(y, x) > GreyImage.STROKE) {
                    left = Math.min(left, x);
                    right = x;
                }
            }
            if (right - left + 1 > STEM * box.height()) {
                return false;
            }
        }
        return true;
    }

    /** How far the stem goes to the right for each pixel up, between two shares of the height. */
    private static double lean(GreyImage image, InkBox box, double from, double to) {
        int upper = row(box, from);
        int lower = row(box, to);
        return lower == upper ? 0 : (image.meanColumn(upper) - image.meanColumn(lower)) / (lower - upper);
    }

    private static int row(InkBox box, double share) {
        return box.top() + (int) Math.round(share * (box.height() - 1));
    }
}
