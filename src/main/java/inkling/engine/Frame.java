package inkling.engine;

/**
 * What one layer works on in one {@link Workspace}. {@code out} of a layer is the same as {@code in} of the next, and {@code dIn}
 * as {@code dOut} of the one before.
 *
 * @param dIn gradient of the loss; {@code null} where nothing is trained, and for the first layer
 * @param dOut {@code null} where nothing is trained
 * @param keys one key a sample for random draws, see {@link Workspace#sampleKeys()}; {@code null} where nothing is trained
 */
record Frame(Samples in, Samples out, Samples dIn, Samples dOut, Scratch scratch, long[] keys) {
    boolean training() {
        return keys != null;
    }
}
