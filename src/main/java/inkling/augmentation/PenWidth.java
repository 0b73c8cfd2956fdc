package inkling.augmentation;

import inkling.engine.random.KeyedRandom;
import inkling.ink.InkBox;

/**
 * Gives half of the pictures a thicker or a thinner pen: blended with the 3x3 maximum (grey dilation) or minimum (erosion).
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
    public void apply(AugmentationContext context) {
        KeyedRandom random = context.random;
        if (random.nextDouble() >= CHANCE) {
            return;
        }
        double strength = random.nextDouble(THINNER, THICKER);
        // a whole dilation makes a stroke two pixels wider, one on each side
        double width = context.image.strokeWidth();
        double room = (strength > 0 ? THICKEST * context.unit - width : width - THINNEST * context.unit) / 2;
        double share = Math.min(Math.abs(strength), room);
        if (share > 0) {
            context.image.inkBox(0).ifPresent(box -> blend(context.image, box, strength > 0, (float) share));
        }
    }

    private static void blend(GreyImage image, InkBox box, boolean thicker, float share) {
        System.arraycopy(image.values, 0, image.next, 0, image.values.length);
        for (int y = Math.max(0, box.top() - 1); y <= Math.min(image.height - 1, box.bottom() + 1); y++) {
            for (int x = Math.max(0, box.left() - 1); x <= Math.min(image.width - 1, box.right() + 1); x++) {
                float here = image.at(y, x);
                float extreme = here;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        float neighbour = image.at(y + dy, x + dx);
                        extreme = thicker ? Math.max(extreme, neighbour) : Math.min(extreme, neighbour);
                    }
                }
                image.next[y * image.width + x] = here + share * (extreme - here);
            }
        }
        image.swap();
    }
}
