package inkling.augmentation;

import inkling.engine.random.KeyedRandom;

/**
 * Rotates and shears. A 7 turned back looks like a 1 and a 1 turned forward like a 7 or a slash, so they are turned less that way;
 * positive angles are clockwise. What leans far already is not pushed over.
 */
final class Slant implements Augmentation {
    /** How far the top may lie to the right for each pixel of height: forward, and negative, back. */
    private static final double FORWARD = 0.75;

    private static final double BACK = -0.45;
    /** Nobody's 1 leans back far. */
    private static final double BACK_OF_ONE = -0.3;

    @Override
    public void apply(AugmentationContext context) {
        boolean one = context.className().equals("1");
        boolean seven = context.className().equals("7");
        KeyedRandom random = context.random;
        double angle = StrictMath.toRadians(random.nextDouble(seven ? -5 : -15, one ? 7 : 15));
        double shear = one ? random.nextDouble(-0.18, 0.18) : random.nextDouble(-0.3, 0.3);
        double lean = context.deformation.lean(context.image);
        double leaning = lean + StrictMath.tan(angle) - shear;
        if (leaning > FORWARD) {
            shear += leaning - Math.max(FORWARD, lean);
        } else if (leaning < (one ? BACK_OF_ONE : BACK)) {
            shear += leaning - Math.min(one ? BACK_OF_ONE : BACK, lean);
        }
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        context.deformation.linear(cos, cos * shear - sin, sin, sin * shear + cos);
    }
}
