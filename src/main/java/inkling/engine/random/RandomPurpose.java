package inkling.engine.random;

/**
 * Holds the purposes for which the program draws random numbers: one part of each {@link KeyedRandom}'s key, so that streams of
 * the same seed never meet. Their numbers decide which numbers are drawn, and with them every published figure: a new purpose takes
 * a number of its own, and none is ever changed.
 */
public final class RandomPurpose {
    /** The weights before training. */
    public static final long INITIALISATION = 1;

    /** The order of the pictures in an epoch. */
    public static final long ORDER = 2;

    /** Which activations dropout leaves out. */
    public static final long DROPOUT = 3;

    /** The variants that augmentation makes of pictures. */
    public static final long AUGMENTATION = 4;

    /** The pictures that show none of the classes. */
    public static final long NON_DIGITS = 5;

    /** Which of a person's drawings are held out to evaluate a model on. */
    public static final long HELD_OUT_DRAWINGS = 6;

    /** The known pictures among a person's drawings when a model is fine-tuned. */
    public static final long REHEARSAL = 7;

    /** The numbers that are composed of single digits; it was the hash of a class's name once. */
    public static final long NUMBERS = 89_394_313;

    private RandomPurpose() {}
}
