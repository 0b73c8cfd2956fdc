package inkling.augmentation;

/** Changes a known picture into another of the same class, or draws one of no class. Stateless; safe for many threads. */
interface Augmentation {
    /** Changes the context's image or adds to its deformation, or leaves both, as its random numbers say. */
    void apply(AugmentationContext context);
}
