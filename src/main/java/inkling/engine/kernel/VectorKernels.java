package inkling.engine.kernel;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Computes the kernels on the Vector API, one output element a lane. The classes named {@code Vector...} are the only
 * ones that name {@code jdk.incubator.vector}.
 *
 * <p>Their loops look the way they do for the just-in-time compiler of JDK 17: an accumulator that lives across a
 * nested loop, or goes through a helper method, is boxed at every step, a hundred times slower; one that lives across
 * two loops, one behind the other, in some runs and not in others. So a block is one method with one loop and no
 * branch, and what is long is generated from a template. Its values of A have one address a row, which takes a register
 * each: two steps of k a turn share it. Only one vector width is used in a process, for a third width compiles to calls
 * on 17.
 */
final class VectorKernels implements Kernels {
    private static final int LANES = FloatVector.SPECIES_PREFERRED.length();

    @Override
    public String description() {
        return "Vector API, " + LANES + " lanes";
    }

    @Override
    public PackedMatrix matrix(int rows, int columns) {
        return new PackedMatrix(rows, columns, LANES);
    }

    @Override
    public void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        VectorProducts.multiply(a, base, index, count, b, c, cBase);
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
        VectorWeightGradient.add(a, base, index, count, d, dBase, columns, g, gBase);
    }

    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        VectorSums.addRows(d, dBase, count, columns, sum, sumBase);
    }

    @Override
    public void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        VectorPooling.relu(in, inBase, out, outBase, length);
    }

    @Override
    public void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        VectorPooling.reluBackward(out, outBase, dOut, dOutBase, dIn, dInBase, length);
    }

    @Override
    public void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase) {
        VectorPooling.maxPool(in, base, cells, channels, floor, out, outBase);
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
        if (tiles && channels % LANES == 0 && cells.runs().length == 4) {
            VectorPooling.quartersBackward(in, base, cells, channels, floor, out, outBase, dOut, dOutBase, dIn, dBase);
        } else {
            Arrays.fill(dIn, dBase, dBase + size, 0);
            VectorPooling.addMaxPoolBackward(
                    in, base, cells, channels, floor, out, outBase, dOut, dOutBase, dIn, dBase);
        }
    }

    @Override
    public void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        VectorNormalisation.addSquaredDistances(x, xBase, count, columns, centre, sum);
    }

    @Override
    public void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        VectorNormalisation.addCentredProducts(d, dBase, x, xBase, count, columns, centre, sum);
    }

    @Override
    public void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase) {
        VectorNormalisation.scaleRows(x, xBase, count, columns, factors, start, out, outBase);
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
        VectorNormalisation.combineRows(d, dBase, dFactors, x, xBase, xFactors, start, count, columns, out, outBase);
    }
}
