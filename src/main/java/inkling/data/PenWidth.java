package inkling.data;

import inkling.engine.KeyedRandom;

/**
 * Half of the pictures get a thicker or a thinner pen: blended with the 3x3 maximum (grey dilation) or minimum (erosion).
 */
final class PenWidth implements Augmentation {
    private static final double THINNER = -0.55;
    private static final double THICKER = 0.45;

    @Override
    public void apply(Sheet sheet, String className, KeyedRandom random) {
        if (random.nextDouble() < 0.5) {
            return;
        }
        float strength = (float) random.nextDouble(THINNER, THICKER);
        float share = Math.abs(strength);
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++) {
                float here = sheet.at(y, x);
                float extreme = here;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        float neighbour = sheet.at(y + dy, x + dx);
                        extreme = strength > 0 ? Math.max(extreme, neighbour) : Math.min(extreme, neighbour);
                    }
                }
                sheet.next[y * sheet.width + x] = here + share * (extreme - here);
            }
        }
        sheet.swap();
    }
}
