package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Adds outer products on the Vector API, G += transposed(A) D, which gives the gradient of weights. A block of G stays
 * in registers while one loop runs over m:
 *
 * <pre>
 *              panel a  panel b        8 values of A's rows x 2 panels = 16 accumulators
 *     k        [ g0a ]  [ g0b ]
 *      ...       ...      ...          Neighbours if possible: for a[i], a[i + 1], ... the just-in-time compiler
 *     k + 7    [ g7a ]  [ g7b ]        checks the bounds once, which takes this loop to 96 % of the peak.
 * </pre>
 *
 * Where runs are not a multiple of 8 values long, the table of offsets says which 8 a block takes; what is left then
 * goes one by one. Panels beyond an even number go one by one, and of a last one only the columns inside are kept.
 */
final class VectorWeightGradient {
    private static final int LANES = FloatVector.SPECIES_PREFERRED.length();

    private VectorWeightGradient() {}

    static void add(
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            twoPanels(a, base, index, count, d, dBase + column, columns, g, gBase + column);
        }
        for (; column < columns; column += LANES) {
            VectorMask<Float> inside = VectorMasks.inside(column, columns);
            onePanel(a, base, index, count, d, dBase + column, columns, g, gBase + column, inside);
        }
    }

    private static void twoPanels(
            float[] a, int base, WindowIndex index, int count, float[] d, int from, int columns, float[] g, int to) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        boolean neighbours = index.runLength() % 8 == 0;
        int k = 0;
        for (; k + 8 <= offsets.length; k += 8) {
            if (neighbours) {
                VectorGradientBlocks.neighbours8x2(
                        a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns);
            } else {
                VectorGradientBlocks.table8x2(a, base, rows, count, offsets, k, d, from, columns, g, to + k * columns);
            }
        }
        for (; k < offsets.length; k++) {
            VectorGradientBlocks.neighbours1x2(
                    a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns);
        }
    }

    private static void onePanel(
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        boolean neighbours = index.runLength() % 8 == 0;
        int k = 0;
        for (; k + 8 <= offsets.length; k += 8) {
            if (neighbours) {
                VectorGradientBlocks.neighbours8x1(
                        a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns, inside);
            } else {
                VectorGradientBlocks.table8x1(
                        a, base, rows, count, offsets, k, d, from, columns, g, to + k * columns, inside);
            }
        }
        for (; k < offsets.length; k++) {
            VectorGradientBlocks.neighbours1x1(
                    a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns, inside);
        }
    }
}
