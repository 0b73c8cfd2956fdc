package inkling.augmentation;

/**
 * Deforms the picture by a grid of 5x5 random shifts, bilinear between them (after P. Simard, D. Steinkraus, J. Platt:
 * "Best practices for convolutional neural networks applied to visual document analysis", 2003).
 */
final class Elastic implements Augmentation {
    /** The largest deviation of the shifts, in pixels of 28. */
    private static final double DEVIATION = 1.5;
    /** A 1 is a straight line and little else. */
    private static final double DEVIATION_OF_ONE = 0.8;

    @Override
    public void apply(AugmentationContext context) {
        double most = context.className().equals("1") ? DEVIATION_OF_ONE : DEVIATION;
        context.deformation.bend(context.unit * context.random.nextDouble(0, most), context.random);
    }
}
