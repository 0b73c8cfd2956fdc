package inkling.augmentation;

import inkling.engine.random.KeyedRandom;

/**
 * Draws half of the digits anew with a round pen of even width along their skeleton, as a drawing on a screen is drawn: MNIST's
 * strokes swell and thin out and have torn edges. Digits that would lose or fill a loop stay as they are.
 */
final class SkeletonPen implements Augmentation {
    /** One in six of them is then left as it is, for its loops' sake. */
    private static final double CHANCE = 0.6;

    private static final double THINNEST = 1.9;
    private static final double THICKEST = 3.5;
    private static final float THRESHOLD = 0.5f;
    /** By how much the pen may be thicker than the strokes were, in pixels of 28: more would fill loops. */
    private static final double THICKER = 1;
    /** This pen fills no loop that another leaves open. */
    private static final double HARMLESS = 2.4;
    /** The share of ink that may lie beside the skeleton's strokes: more is a loop that was blotted out. */
    private static final double BESIDE = 0.05;

    @Override
    public void apply(AugmentationContext context) {
        KeyedRandom random = context.random;
        if (context.drawnAnew() || random.nextDouble() >= CHANCE) {
            return;
        }
        GreyImage image = context.image;
        Strokes strokes = context.strokes;
        double unit = context.unit;
        double width = image.strokeWidth();
        double pen = Math.min(
                unit * random.nextDouble(THINNEST, THICKEST), Math.max(unit * HARMLESS, width + unit * THICKER));
        context.skeleton.trace(image, THRESHOLD);
        strokes.clear();
        context.skeleton.write(strokes);
        image.swap();
        image.clear();
        strokes.draw(image, 1.2 * width + 1.5 * unit);
        if (beside(image) > BESIDE) {
            image.swap();
        } else {
            image.clear();
            strokes.draw(image, pen);
        }
    }

    /** The share of the old ink that the new one leaves bare; nothing of none. */
    private static double beside(GreyImage image) {
        double bare = 0;
        double all = 0;
        for (int i = 0; i < image.values.length; i++) {
            bare += Math.max(0, image.next[i] - image.values[i]);
            all += image.next[i];
        }
        return all == 0 ? 0 : bare / all;
    }
}
