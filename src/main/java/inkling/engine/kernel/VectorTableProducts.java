package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;

/**
 * Computes products of rows that lie in short runs, such as a kernel row of one channel: one call walks through the
 * whole table of offsets, with a bounds check for each value of A. See {@link VectorProducts} for the blocks.
 */
final class VectorTableProducts {
    private static final int LANES = FloatVector.SPECIES_PREFERRED.length();

    private VectorTableProducts() {}

    /** Whether single panels are the faster way, since fourteen rows at a time begin at neighbouring places. */
    static boolean hasConsecutiveRows(WindowIndex index) {
        return index.consecutiveRows() >= 14;
    }

    static void twoPanels(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            VectorProductBlocks.table8x2(
                    a,
                    base,
                    index.rows(),
                    m,
                    index.offsets(),
                    b.values,
                    first,
                    first + b.rows * LANES,
                    b.start,
                    panel * LANES,
                    c,
                    to,
                    b.columns);
        }
    }

    static void onePanel(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        int first = panel * b.rows * LANES;
        int length = index.consecutiveRows();
        int block = 0;
        while (block < count) {
            int m = Math.min(block, count - 14);
            if (m % length + 14 <= length) {
                int to = cBase + m * b.columns + panel * LANES;
                if (index.runLength() == 3) {
                    VectorProductBlocks.threeWide14x1(
                            a, base + rows[m], index.runs(), b.values, first, b.start, panel * LANES, c, to, b.columns);
                } else {
                    VectorProductBlocks.neighbours14x1(
                            a, base + rows[m], offsets, b.values, first, b.start, panel * LANES, c, to, b.columns);
                }
                block += 14;
            } else {
                m = Math.min(block, count - 12);
                int to = cBase + m * b.columns + panel * LANES;
                VectorProductBlocks.table12x1(
                        a, base, rows, m, offsets, b.values, first, b.start, panel * LANES, c, to, b.columns);
                block += 12;
            }
        }
    }
}
