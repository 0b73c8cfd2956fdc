package inkling.engine.kernel;

import java.util.Arrays;

/** Computes the kernels in plain Java: where the Vector API is missing, and until that has been started up. */
public final class ScalarKernels implements Kernels {
    /**
     * So many products go the simplest way, those of the first few predictions: until {@link ScalarLanes}'s loops are
     * compiled they take two to three times as long.
     */
    private static final int FIRST = 16;

    /** How many more; threads may count past each other, for the bits do not depend on the way. */
    private int simple;

    public ScalarKernels() {
        this(FIRST);
    }

    ScalarKernels(int simple) {
        this.simple = simple;
    }

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
    public void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        if (simple > 0) {
            simple--;
            multiplySimply(a, base, index, count, b, c, cBase);
        } else {
            ScalarProducts.multiply(a, base, index, count, b, c, cBase);
        }
    }

    private static void multiplySimply(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        for (int m = 0; m < count; m++) {
            int row = base + index.rows()[m];
            int to = cBase + m * b.columns;
            System.arraycopy(b.start, 0, c, to, b.columns);
            for (int k = 0; k < b.rows; k++) {
                addScaled(a[row + index.offsets()[k]], b.values, k * b.columns, c, to, b.columns);
            }
        }
    }

    private static void addScaled(float factor, float[] x, int xBase, float[] y, int yBase, int length) {
        for (int i = 0; i < length; i++) {
            y[yBase + i] = Math.fma(factor, x[xBase + i], y[yBase + i]);
        }
    }

    @Override
    public void accumulateWeightGradient(
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        ScalarWeightGradient.add(a, base, index, count, d, dBase, columns, g, gBase);
    }

    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        ScalarSums.addRows(d, dBase, count, columns, sum, sumBase);
    }

    @Override
    public void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        ScalarPooling.relu(in, inBase, out, outBase, length);
    }

    @Override
    public void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        ScalarPooling.reluBackward(out, outBase, dOut, dOutBase, dIn, dInBase, length);
    }

    @Override
    public void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase) {
        ScalarPooling.maxPool(in, base, cells, channels, floor, out, outBase);
    }

    @Override
    public void maxPoolBackward(
            float[] in,
            int base,
            WindowIndex cells,
            int channels,
            float floor,
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
            ScalarPooling.quartersBackward(in, base, cells, channels, floor, out, outBase, dOut, dOutBase, dIn, dBase);
        } else {
            ScalarPooling.addMaxPoolBackward(
                    in, base, cells, channels, floor, out, outBase, dOut, dOutBase, dIn, dBase);
        }
    }

    @Override
    public void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        ScalarNormalisation.addSquaredDistances(x, xBase, count, columns, centre, sum);
    }

    @Override
    public void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        ScalarNormalisation.addCentredProducts(d, dBase, x, xBase, count, columns, centre, sum);
    }

    @Override
    public void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase) {
        ScalarNormalisation.scaleRows(x, xBase, count, columns, factors, start, out, outBase);
    }

    @Override
    public void combineRows(
            float[] d,
            int dBase,
            float[] dFactors,
            float[] x,
            int xBase,
            float[] xFactors,
            float[] start,
            int count,
            int columns,
            float[] out,
            int outBase) {
        ScalarNormalisation.combineRows(d, dBase, dFactors, x, xBase, xFactors, start, count, columns, out, outBase);
    }
}
