package inkling.data;

import inkling.engine.random.KeyedRandom;

/**
 * Half of the pictures get a thicker or a thinner pen: blended with the 3x3 maximum (grey dilation) or minimum (erosion).
 * Thin strokes are not made to fade, and thick ones not to fill their loops.
 */
final class PenWidth implements Augmentation {
    private static final double CHANCE = 0.5;
    private static final double THINNER = -0.55;
    private static final double THICKER = 0.45;
    /** In pixels of 28; nine of ten strokes of MNIST lie between. */
    private static final double THINNEST = 1.7;

    private static final double THICKEST = 4.2;

    @Override
    public void apply(AugmentationContext workpiece) {
        KeyedRandom random = workpiece.random;
        if (random.nextDouble() >= CHANCE) {
            return;
        }
        double strength = random.nextDouble(THINNER, THICKER);
        // a whole dilation makes a stroke two pixels wider, one on each side
        double width = workpiece.sheet.strokeWidth();
        double room = (strength > 0 ? THICKEST * workpiece.unit - width : width - THINNEST * workpiece.unit) / 2;
        double share = Math.min(Math.abs(strength), room);
        InkBox box = workpiece.box;
        if (share > 0 && box.measure(workpiece.sheet, 0)) {
            blend(workpiece.sheet, box, strength > 0, (float) share);
        }
    }

    private static void blend(Sheet sheet, InkBox box, boolean thicker, float share) {
        System.arraycopy(sheet.values, 0, sheet.next, 0, sheet.values.length);
        for (int y = Math.max(0, box.top - 1); y <= Math.min(sheet.height - 1, box.bottom + 1); y++) {
            for (int x = Math.max(0, box.left - 1); x <= Math.min(sheet.width - 1, box.right + 1); x++) {
                float here = sheet.at(y, x);
                float extreme = here;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        float neighbour = sheet.at(y + dy, x + dx);
                        extreme = thicker ? Math.max(extreme, neighbour) : Math.min(extreme, neighbour);
                    }
                }
                sheet.next[y * sheet.width + x] = here + share * (extreme - here);
            }
        }
        sheet.swap();
    }
}
