package inkling.engine.kernel;

import java.util.Arrays;

/** The kernels in plain Java: what runs without the Vector API, and what answers before that has been started up. */
public final class ScalarKernels implements Kernels {
    @Override
    public String description() {
        return "plain Java";
    }

    /** One panel: the loops copy rows of it, or stretches of rows. */
    @Override
    public PackedMatrix matrix(int rows, int columns) {
        return new PackedMatrix(rows, columns, columns);
    }

    @Override
    public void multiply(float[] a, int base, Patches patches, int count, PackedMatrix b, float[] c, int cBase) {
        PlainProducts.multiply(a, base, patches, count, b, c, cBase);
    }

    @Override
    public void addOuterProducts(
            float[] a, int base, Patches patches, int count, float[] d, int dBase, int columns, float[] g, int gBase) {
        PlainOuterProducts.add(a, base, patches, count, d, dBase, columns, g, gBase);
    }

    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        PlainOuterProducts.addRows(d, dBase, count, columns, sum, sumBase);
    }

    @Override
    public void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        PlainPooling.relu(in, inBase, out, outBase, length);
    }

    @Override
    public void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        PlainPooling.reluBackward(out, outBase, dOut, dOutBase, dIn, dInBase, length);
    }

    @Override
    public void maxPool(float[] in, int base, Patches cells, int channels, float[] out, int outBase) {
        PlainPooling.maxPool(in, base, cells, channels, out, outBase);
    }

    @Override
    public void maxPoolBackward(
            float[] in,
            int base,
            Patches cells,
            int channels,
            float[] out,
            int outBase,
            float[] dOut,
            int dOutBase,
            float[] dIn,
            int dBase,
            int size,
            boolean tiles) {
        Arrays.fill(dIn, dBase, dBase + size, 0);
        if (tiles && cells.runs().length == 4) {
            PlainPooling.quartersBackward(in, base, cells, channels, out, outBase, dOut, dOutBase, dIn, dBase);
        } else {
            PlainPooling.addMaxPoolBackward(in, base, cells, channels, out, outBase, dOut, dOutBase, dIn, dBase);
        }
    }
}
