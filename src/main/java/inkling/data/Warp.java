package inkling.data;

import inkling.engine.KeyedRandom;

/**
 * Turns, shears and stretches the picture, then lays it into the frame as every drawing is laid: the longest side of the ink
 * about 20 pixels, the centre of mass about pixel (14, 14) of 28. All of it is one linear map, sampled once.
 */
final class Warp implements Augmentation {
    private static final double ROTATION = StrictMath.toRadians(13);
    private static final double SHEAR = 0.28;
    private static final double STRETCH = 0.13;
    private static final double BOX_OF_SIDE = 20.0 / 28;
    private static final double BOX_JITTER = 0.07;
    private static final double CENTRE_JITTER = 1;
    private static final float INK = 0.1f;

    @Override
    public void apply(Sheet sheet, String className, KeyedRandom random) {
        double angle = random.nextDouble(-ROTATION, ROTATION);
        double shear = random.nextDouble(-SHEAR, SHEAR);
        double stretch = StrictMath.exp(STRETCH * random.nextGaussian());
        double box = BOX_OF_SIDE * sheet.height * StrictMath.exp(random.nextDouble(-BOX_JITTER, BOX_JITTER));
        double centreX = sheet.width / 2.0 + random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        double centreY = sheet.height / 2.0 + random.nextDouble(-CENTRE_JITTER, CENTRE_JITTER);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        warp(sheet, cos * stretch, cos * shear - sin, sin * stretch, sin * shear + cos, box, centreX, centreY);
    }

    /** The map's matrix by rows, before scaling; then the ink's longest side and centre of mass after it, in pixels. */
    private static void warp(
            Sheet sheet, double xx, double xy, double yx, double yy, double box, double centreX, double centreY) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++) {
                float ink = sheet.at(y, x);
                mass += ink;
                massX += ink * x;
                massY += ink * y;
                if (ink > INK) {
                    left = Math.min(left, xx * x + xy * y);
                    right = Math.max(right, xx * x + xy * y);
                    top = Math.min(top, yx * x + yy * y);
                    bottom = Math.max(bottom, yx * x + yy * y);
                }
            }
        }
        if (left > right) {
            return;
        }
        double scale = box / (Math.max(right - left, bottom - top) + 1);
        double determinant = scale * (xx * yy - xy * yx);
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++) {
                double u = x - centreX;
                double v = y - centreY;
                sheet.next[y * sheet.width + x] = sheet.at(
                        massY / mass + (xx * v - yx * u) / determinant, massX / mass + (yy * u - xy * v) / determinant);
            }
        }
        sheet.swap();
    }
}
