package inkling.data;

import inkling.engine.KeyedRandom;

/**
 * Draws what half the world writes and MNIST, whose writers were all from one country, hardly shows: the bar on a 7, the flag
 * and the foot of a 1, the slash through a 0, the curled leg of a 9. Pictures of other classes stay as they are.
 */
final class DigitForms implements Augmentation {
    private static final float INK = 0.5f;
    private static final double BAR = 0.4;
    private static final double FLAG = 0.4;
    private static final double FOOT = 0.3;
    private static final double SLASH = 0.25;
    private static final double CURL = 0.4;

    @Override
    public void apply(Sheet sheet, String className, KeyedRandom random) {
        Extent extent = Extent.of(sheet);
        if (extent == null) {
            return;
        }
        double pen = random.nextDouble(1.9, 3.3);
        switch (className) {
            case "7" -> {
                if (random.nextDouble() < BAR) {
                    bar(sheet, extent, pen, random);
                }
            }
            case "1" -> {
                // A 1 that is wide has a flag or a foot of its own.
                if (extent.width() < 0.45 * extent.height()) {
                    if (random.nextDouble() < FLAG) {
                        flag(sheet, extent, pen, random);
                    }
                    if (random.nextDouble() < FOOT) {
                        foot(sheet, extent, pen, random);
                    }
                }
            }
            case "0" -> {
                if (random.nextDouble() < SLASH) {
                    slash(sheet, extent, pen, random);
                }
            }
            case "9" -> {
                if (random.nextDouble() < CURL) {
                    curl(sheet, extent, pen, random);
                }
            }
            default -> {}
        }
    }

    /** Across the stem, at 40 to 78 % of the height, tilted a little. */
    private static void bar(Sheet sheet, Extent extent, double pen, KeyedRandom random) {
        double y = extent.top + random.nextDouble(0.4, 0.78) * extent.height();
        double x = meanColumn(sheet, (int) Math.round(y));
        double half = random.nextDouble(0.14, 0.3) * extent.height();
        double tilt = random.nextDouble(-0.25, 0.15) * half;
        double shift = random.nextDouble(-0.25, 0.25) * half;
        sheet.line(x + shift - half, y - tilt, x + shift + half, y + tilt, pen);
    }

    /** From the top down to the left, 23 to 66 degrees from vertical. */
    private static void flag(Sheet sheet, Extent extent, double pen, KeyedRandom random) {
        double angle = StrictMath.toRadians(random.nextDouble(23, 66));
        double length = random.nextDouble(0.22, 0.55) * extent.height();
        double x = meanColumn(sheet, extent.top);
        sheet.line(x, extent.top, x - length * StrictMath.sin(angle), extent.top + length * StrictMath.cos(angle), pen);
    }

    /** A short line below the stem. */
    private static void foot(Sheet sheet, Extent extent, double pen, KeyedRandom random) {
        double x = meanColumn(sheet, extent.bottom);
        double left = random.nextDouble(0.14, 0.36) * extent.height();
        double right = random.nextDouble(0.14, 0.36) * extent.height();
        double tilt = random.nextDouble(-0.06, 0.06) * extent.height();
        sheet.line(x - left, extent.bottom - tilt, x + right, extent.bottom + tilt, pen);
    }

    /** From the upper right to the lower left, sometimes beyond the ring, sometimes short of it. */
    private static void slash(Sheet sheet, Extent extent, double pen, KeyedRandom random) {
        double over = random.nextDouble(-0.15, 0.2);
        double upper = random.nextDouble(-0.2, 0.2);
        sheet.line(
                extent.right + over * extent.width(),
                extent.top + (upper - over + 0.1) * extent.height(),
                extent.left - over * extent.width(),
                extent.bottom - (upper - over + 0.1) * extent.height(),
                pen);
    }

    /** From the end of the leg in a curve to the left and somewhat up again (a quadratic Bezier curve). */
    private static void curl(Sheet sheet, Extent extent, double pen, KeyedRandom random) {
        double x0 = meanColumn(sheet, extent.bottom);
        double y0 = extent.bottom;
        double reach = random.nextDouble(0.3, 0.75) * extent.height();
        double depth = random.nextDouble(0.05, 0.3) * extent.height();
        double x1 = x0 - random.nextDouble(0.05, 0.5) * reach;
        double y1 = y0 + depth;
        double x2 = x0 - reach;
        double y2 = y0 + random.nextDouble(-0.2, 0.08) * extent.height();
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= 8; i++) {
            double t = i / 8.0;
            double x = (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * x1 + t * t * x2;
            double y = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * y1 + t * t * y2;
            sheet.line(fromX, fromY, x, y, pen);
            fromX = x;
            fromY = y;
        }
    }

    private static double meanColumn(Sheet sheet, int row) {
        double mass = 0;
        double sum = 0;
        for (int x = 0; x < sheet.width; x++) {
            mass += sheet.at(row, x);
            sum += sheet.at(row, x) * x;
        }
        return mass == 0 ? sheet.width / 2.0 : sum / mass;
    }

    /** The box around the ink, in whole pixels, edges included. */
    private record Extent(int left, int top, int right, int bottom) {
        static Extent of(Sheet sheet) {
            int left = sheet.width;
            int right = -1;
            int top = sheet.height;
            int bottom = -1;
            for (int y = 0; y < sheet.height; y++) {
                for (int x = 0; x < sheet.width; x++) {
                    if (sheet.at(y, x) > INK) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y);
                    }
                }
            }
            return right < 0 ? null : new Extent(left, top, right, bottom);
        }

        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }
}
