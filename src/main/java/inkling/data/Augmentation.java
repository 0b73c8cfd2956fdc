package inkling.data;

/** One way in which a known picture can become a new one of the same class. Stateless; safe for many threads. */
interface Augmentation {
    /** Changes the workpiece's ink or adds to its deformation, or leaves it, as its random numbers say. */
    void apply(AugmentationContext workpiece);
}
