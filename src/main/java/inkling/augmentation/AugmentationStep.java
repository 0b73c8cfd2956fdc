package inkling.augmentation;

/** Lists the steps of augmentation, each of which can be switched on alone, in the order in which they run. */
public enum AugmentationStep {
    /** Now and then another digit of the same class in its place, drawn from templates of the forms people write. */
    TEMPLATES(new DigitTemplates()),

    /** Half of the digits drawn anew with a round pen along the middle of their strokes. */
    SKELETON_PEN(new SkeletonPen()),

    /** The bar on a 7, flag and foot of a 1, the slash through a 0, the curled leg of a 9. */
    FORMS(new DigitForms()),

    /** Half of the pictures with a thicker or a thinner pen. */
    PEN_WIDTH(new PenWidth()),

    /** Turned and sheared, less so where a digit would become another. */
    SLANT(new Slant()),

    /** Broader or narrower, its waist higher or lower, its head or its foot the smaller. */
    STRETCH(new Stretch()),

    /** Pulled about smoothly, as an unsteady hand does. */
    ELASTIC(new Elastic());

    private final Augmentation augmentation;

    AugmentationStep(Augmentation augmentation) {
        this.augmentation = augmentation;
    }

    void apply(AugmentationContext context) {
        augmentation.apply(context);
    }
}
