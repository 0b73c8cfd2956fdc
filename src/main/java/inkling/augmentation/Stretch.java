package inkling.augmentation;

import inkling.engine.random.KeyedRandom;

/** Makes the digit broader or narrower, moves its waist up or down and makes its head or its foot the smaller. */
final class Stretch implements Augmentation {
    private static final double ASPECT = 0.13;
    private static final double MIDLINE = 0.12;
    private static final double TAPER = 0.15;

    @Override
    public void apply(AugmentationContext context) {
        KeyedRandom random = context.random;
        context.deformation.linear(StrictMath.exp(ASPECT * random.nextGaussian()), 0, 0, 1);
        context.deformation.shape(random.nextDouble(-MIDLINE, MIDLINE), random.nextDouble(-TAPER, TAPER));
    }
}
