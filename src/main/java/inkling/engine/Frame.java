package inkling.engine;

/**
 * What one layer works on in one {@link Workspace}: activations {@code [n][h][w][c]} with slack behind. {@code out} of a layer
 * is the same array as {@code in} of the next, and {@code dIn} as {@code dOut} of the one before.
 */
final class Frame {
    final float[] in;
    final float[] out;
    /** Gradients of the loss; {@code null} where nothing is trained, and {@code dIn} for the first layer. */
    final float[] dIn;

    final float[] dOut;
    final Scratch scratch;
    /** One key a sample for random draws; see {@link Workspace#sampleKeys()}. {@code null} where nothing is trained. */
    final long[] keys;

    Frame(float[] in, float[] out, float[] dIn, float[] dOut, Scratch scratch, long[] keys) {
        this.in = in;
        this.out = out;
        this.dIn = dIn;
        this.dOut = dOut;
        this.scratch = scratch;
        this.keys = keys;
    }

    boolean training() {
        return keys != null;
    }
}
