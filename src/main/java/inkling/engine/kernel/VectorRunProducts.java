package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;

/**
 * Computes products of rows that lie in long runs, such as a kernel row of many channels, or a dense layer's inputs. A
 * block is called once for each run and indexes by k itself, so that the just-in-time compiler proves the bounds once
 * for the loop; between runs the block goes through C. See {@link VectorProducts} for the blocks.
 *
 * <p>Two values of k a turn, since each row has a base address, more of them than there are registers: adding k to it
 * is then done once for two values, which makes the 14 rows a tenth faster. More than two make the compiler run out of
 * registers for vectors.
 */
final class VectorRunProducts {
    private static final int LANES = FloatVector.SPECIES_PREFERRED.length();
    /** What is shorter than this goes faster by the table. */
    private static final int LONG = 16;

    private VectorRunProducts() {}

    /** Whether the runs are of a length that is worth it. */
    static boolean fit(WindowIndex index) {
        return index.runLength() >= LONG && index.runLength() % 2 == 0;
    }

    static void twoPanels(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = index.runs();
        int length = index.runLength();
        int first = panel * b.rows * LANES;
        int second = first + b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            for (int i = 0; i < runs.length; i++) {
                VectorProductBlocks.run8x2(
                        a,
                        base + runs[i],
                        index.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        second + i * length * LANES,
                        i == 0 ? b.start : c,
                        i == 0 ? panel * LANES : to,
                        i == 0 ? 0 : b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }

    static void onePanel(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = index.runs();
        int length = index.runLength();
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 14) {
            int m = Math.min(block, count - 14);
            int to = cBase + m * b.columns + panel * LANES;
            for (int i = 0; i < runs.length; i++) {
                VectorProductBlocks.run14x1(
                        a,
                        base + runs[i],
                        index.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        i == 0 ? b.start : c,
                        i == 0 ? panel * LANES : to,
                        i == 0 ? 0 : b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }

    /** For so few rows that blocks of 14 would repeat many of them. */
    static void onePanelLow(
            float[] a, int base, WindowIndex index, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = index.runs();
        int length = index.runLength();
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            for (int i = 0; i < runs.length; i++) {
                VectorProductBlocks.run8x1(
                        a,
                        base + runs[i],
                        index.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        i == 0 ? b.start : c,
                        i == 0 ? panel * LANES : to,
                        i == 0 ? 0 : b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }
}
