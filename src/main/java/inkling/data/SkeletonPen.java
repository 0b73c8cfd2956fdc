package inkling.data;

import inkling.engine.KeyedRandom;

/**
 * Draws half of the digits anew with a round pen of even width along their skeleton, as a drawing on a screen is drawn: MNIST's
 * strokes swell and thin out and have torn edges.
 */
final class SkeletonPen implements Augmentation {
    private static final double CHANCE = 0.5;
    private static final double THINNEST = 1.9;
    private static final double THICKEST = 3.5;
    private static final float THRESHOLD = 0.4f;

    @Override
    public void apply(Workpiece workpiece) {
        KeyedRandom random = workpiece.random;
        if (workpiece.drawnAnew() || random.nextDouble() >= CHANCE) {
            return;
        }
        double pen = workpiece.unit * random.nextDouble(THINNEST, THICKEST);
        workpiece.skeleton.trace(workpiece.sheet, THRESHOLD);
        workpiece.strokes.clear();
        workpiece.skeleton.write(workpiece.strokes);
        if (workpiece.strokes.size() > 0) {
            workpiece.sheet.clear();
            workpiece.strokes.draw(workpiece.sheet, pen);
        }
    }
}
