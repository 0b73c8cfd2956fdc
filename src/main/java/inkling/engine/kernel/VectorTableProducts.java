package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;

/**
 * Computes products of rows that lie in short runs, such as a kernel row of one channel: one call walks through the whole table of offsets,
 * with a bounds check for each value of A. See {@link VectorProducts} for the blocks.
 */
final class VectorTableProducts {
    private static final int LANES = FloatVector.SPECIES_PREFERRED.length();

    private VectorTableProducts() {}

    /** Whether single panels are the faster way, since fourteen rows at a time begin at neighbouring places. */
    static boolean inLines(Patches patches) {
        return patches.line() >= 14;
    }

    static void twoPanels(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            VectorProductBlocks.table8x2(
                    a,
                    base,
                    patches.rows(),
                    m,
                    patches.offsets(),
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
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] rows = patches.rows();
        int[] offsets = patches.offsets();
        int first = panel * b.rows * LANES;
        int line = patches.line();
        int block = 0;
        while (block < count) {
            int m = Math.min(block, count - 14);
            if (m % line + 14 <= line) {
                int to = cBase + m * b.columns + panel * LANES;
                if (patches.runLength() == 3) {
                    VectorProductBlocks.threeWide14x1(
                            a,
                            base + rows[m],
                            patches.runs(),
                            b.values,
                            first,
                            b.start,
                            panel * LANES,
                            c,
                            to,
                            b.columns);
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
