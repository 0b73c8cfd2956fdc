package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of rows that lie in long runs, such as a kernel row of many channels, or a dense layer's inputs. A block is called once
 * for each run and indexes by k itself, so that the just-in-time compiler proves the bounds once for the loop; between runs the
 * block goes through C. See {@link VectorProducts} for the blocks.
 *
 * <p>Two values of k a turn, since each row has a base address, more of them than there are registers: adding k to it is then done
 * once for two values, which makes the 14 rows a tenth faster. More than two make the compiler run out of registers for vectors.
 */
final class VectorRunProducts {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /** What is shorter than this goes faster by the table. */
    private static final int LONG = 16;

    private VectorRunProducts() {}

    /** Whether the runs are of a length that is worth it. */
    static boolean fit(Patches patches) {
        return patches.runLength() >= LONG && patches.runLength() % 2 == 0;
    }

    static void twoPanels(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = patches.runs();
        int length = patches.runLength();
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            run8x2(
                    a,
                    base + runs[0],
                    patches.rows(),
                    m,
                    length,
                    b.values,
                    first,
                    b.rows,
                    b.start,
                    panel * LANES,
                    0,
                    c,
                    to,
                    b.columns);
            for (int i = 1; i < runs.length; i++) {
                run8x2(
                        a,
                        base + runs[i],
                        patches.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        b.rows,
                        c,
                        to,
                        b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }

    static void onePanel(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = patches.runs();
        int length = patches.runLength();
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 14) {
            int m = Math.min(block, count - 14);
            int to = cBase + m * b.columns + panel * LANES;
            run14x1(
                    a,
                    base + runs[0],
                    patches.rows(),
                    m,
                    length,
                    b.values,
                    first,
                    b.start,
                    panel * LANES,
                    0,
                    c,
                    to,
                    b.columns);
            for (int i = 1; i < runs.length; i++) {
                run14x1(
                        a,
                        base + runs[i],
                        patches.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        c,
                        to,
                        b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }

    /** For so few rows that blocks of 14 would repeat many of them. */
    static void onePanelLow(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int[] runs = patches.runs();
        int length = patches.runLength();
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            run8x1(
                    a,
                    base + runs[0],
                    patches.rows(),
                    m,
                    length,
                    b.values,
                    first,
                    b.start,
                    panel * LANES,
                    0,
                    c,
                    to,
                    b.columns);
            for (int i = 1; i < runs.length; i++) {
                run8x1(
                        a,
                        base + runs[i],
                        patches.rows(),
                        m,
                        length,
                        b.values,
                        first + i * length * LANES,
                        c,
                        to,
                        b.columns,
                        c,
                        to,
                        b.columns);
            }
        }
    }

    /** The block starts from {@code init[from + row * step]}. */
    private static void run8x2(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel,
            int depth,
            float[] init,
            int from,
            int step,
            float[] c,
            int to,
            int columns) {
        int r0 = base + rows[m];
        int r1 = base + rows[m + 1];
        int r2 = base + rows[m + 2];
        int r3 = base + rows[m + 3];
        int r4 = base + rows[m + 4];
        int r5 = base + rows[m + 5];
        int r6 = base + rows[m + 6];
        int r7 = base + rows[m + 7];
        int second = panel + depth * LANES;
        FloatVector c0a = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c0b = FloatVector.fromArray(SPECIES, init, from + LANES);
        FloatVector c1a = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c1b = FloatVector.fromArray(SPECIES, init, from + step + LANES);
        FloatVector c2a = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c2b = FloatVector.fromArray(SPECIES, init, from + 2 * step + LANES);
        FloatVector c3a = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c3b = FloatVector.fromArray(SPECIES, init, from + 3 * step + LANES);
        FloatVector c4a = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c4b = FloatVector.fromArray(SPECIES, init, from + 4 * step + LANES);
        FloatVector c5a = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c5b = FloatVector.fromArray(SPECIES, init, from + 5 * step + LANES);
        FloatVector c6a = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c6b = FloatVector.fromArray(SPECIES, init, from + 6 * step + LANES);
        FloatVector c7a = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        FloatVector c7b = FloatVector.fromArray(SPECIES, init, from + 7 * step + LANES);
        for (int k = 0; k < length; k += 2) {
            FloatVector ba0 = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            FloatVector ba1 = FloatVector.fromArray(SPECIES, b, panel + (k + 1) * LANES);
            FloatVector bb0 = FloatVector.fromArray(SPECIES, b, second + k * LANES);
            FloatVector bb1 = FloatVector.fromArray(SPECIES, b, second + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0a = n0.fma(ba1, a0.fma(ba0, c0a));
            c0b = n0.fma(bb1, a0.fma(bb0, c0b));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1a = n1.fma(ba1, a1.fma(ba0, c1a));
            c1b = n1.fma(bb1, a1.fma(bb0, c1b));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2a = n2.fma(ba1, a2.fma(ba0, c2a));
            c2b = n2.fma(bb1, a2.fma(bb0, c2b));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3a = n3.fma(ba1, a3.fma(ba0, c3a));
            c3b = n3.fma(bb1, a3.fma(bb0, c3b));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4a = n4.fma(ba1, a4.fma(ba0, c4a));
            c4b = n4.fma(bb1, a4.fma(bb0, c4b));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5a = n5.fma(ba1, a5.fma(ba0, c5a));
            c5b = n5.fma(bb1, a5.fma(bb0, c5b));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6a = n6.fma(ba1, a6.fma(ba0, c6a));
            c6b = n6.fma(bb1, a6.fma(bb0, c6b));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7a = n7.fma(ba1, a7.fma(ba0, c7a));
            c7b = n7.fma(bb1, a7.fma(bb0, c7b));
        }
        c0a.intoArray(c, to);
        c0b.intoArray(c, to + LANES);
        c1a.intoArray(c, to + columns);
        c1b.intoArray(c, to + columns + LANES);
        c2a.intoArray(c, to + 2 * columns);
        c2b.intoArray(c, to + 2 * columns + LANES);
        c3a.intoArray(c, to + 3 * columns);
        c3b.intoArray(c, to + 3 * columns + LANES);
        c4a.intoArray(c, to + 4 * columns);
        c4b.intoArray(c, to + 4 * columns + LANES);
        c5a.intoArray(c, to + 5 * columns);
        c5b.intoArray(c, to + 5 * columns + LANES);
        c6a.intoArray(c, to + 6 * columns);
        c6b.intoArray(c, to + 6 * columns + LANES);
        c7a.intoArray(c, to + 7 * columns);
        c7b.intoArray(c, to + 7 * columns + LANES);
    }

    private static void run14x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel,
            float[] init,
            int from,
            int step,
            float[] c,
            int to,
            int columns) {
        int r0 = base + rows[m];
        int r1 = base + rows[m + 1];
        int r2 = base + rows[m + 2];
        int r3 = base + rows[m + 3];
        int r4 = base + rows[m + 4];
        int r5 = base + rows[m + 5];
        int r6 = base + rows[m + 6];
        int r7 = base + rows[m + 7];
        int r8 = base + rows[m + 8];
        int r9 = base + rows[m + 9];
        int r10 = base + rows[m + 10];
        int r11 = base + rows[m + 11];
        int r12 = base + rows[m + 12];
        int r13 = base + rows[m + 13];
        FloatVector c0 = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c1 = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c2 = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c3 = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c4 = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c5 = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c6 = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c7 = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        FloatVector c8 = FloatVector.fromArray(SPECIES, init, from + 8 * step);
        FloatVector c9 = FloatVector.fromArray(SPECIES, init, from + 9 * step);
        FloatVector c10 = FloatVector.fromArray(SPECIES, init, from + 10 * step);
        FloatVector c11 = FloatVector.fromArray(SPECIES, init, from + 11 * step);
        FloatVector c12 = FloatVector.fromArray(SPECIES, init, from + 12 * step);
        FloatVector c13 = FloatVector.fromArray(SPECIES, init, from + 13 * step);
        for (int k = 0; k < length; k += 2) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, panel + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0 = n0.fma(b1, a0.fma(b0, c0));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1 = n1.fma(b1, a1.fma(b0, c1));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2 = n2.fma(b1, a2.fma(b0, c2));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3 = n3.fma(b1, a3.fma(b0, c3));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4 = n4.fma(b1, a4.fma(b0, c4));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5 = n5.fma(b1, a5.fma(b0, c5));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6 = n6.fma(b1, a6.fma(b0, c6));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7 = n7.fma(b1, a7.fma(b0, c7));
            FloatVector a8 = FloatVector.broadcast(SPECIES, a[r8 + k]);
            FloatVector n8 = FloatVector.broadcast(SPECIES, a[r8 + k + 1]);
            c8 = n8.fma(b1, a8.fma(b0, c8));
            FloatVector a9 = FloatVector.broadcast(SPECIES, a[r9 + k]);
            FloatVector n9 = FloatVector.broadcast(SPECIES, a[r9 + k + 1]);
            c9 = n9.fma(b1, a9.fma(b0, c9));
            FloatVector a10 = FloatVector.broadcast(SPECIES, a[r10 + k]);
            FloatVector n10 = FloatVector.broadcast(SPECIES, a[r10 + k + 1]);
            c10 = n10.fma(b1, a10.fma(b0, c10));
            FloatVector a11 = FloatVector.broadcast(SPECIES, a[r11 + k]);
            FloatVector n11 = FloatVector.broadcast(SPECIES, a[r11 + k + 1]);
            c11 = n11.fma(b1, a11.fma(b0, c11));
            FloatVector a12 = FloatVector.broadcast(SPECIES, a[r12 + k]);
            FloatVector n12 = FloatVector.broadcast(SPECIES, a[r12 + k + 1]);
            c12 = n12.fma(b1, a12.fma(b0, c12));
            FloatVector a13 = FloatVector.broadcast(SPECIES, a[r13 + k]);
            FloatVector n13 = FloatVector.broadcast(SPECIES, a[r13 + k + 1]);
            c13 = n13.fma(b1, a13.fma(b0, c13));
        }
        c0.intoArray(c, to);
        c1.intoArray(c, to + columns);
        c2.intoArray(c, to + 2 * columns);
        c3.intoArray(c, to + 3 * columns);
        c4.intoArray(c, to + 4 * columns);
        c5.intoArray(c, to + 5 * columns);
        c6.intoArray(c, to + 6 * columns);
        c7.intoArray(c, to + 7 * columns);
        c8.intoArray(c, to + 8 * columns);
        c9.intoArray(c, to + 9 * columns);
        c10.intoArray(c, to + 10 * columns);
        c11.intoArray(c, to + 11 * columns);
        c12.intoArray(c, to + 12 * columns);
        c13.intoArray(c, to + 13 * columns);
    }

    private static void run8x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel,
            float[] init,
            int from,
            int step,
            float[] c,
            int to,
            int columns) {
        int r0 = base + rows[m];
        int r1 = base + rows[m + 1];
        int r2 = base + rows[m + 2];
        int r3 = base + rows[m + 3];
        int r4 = base + rows[m + 4];
        int r5 = base + rows[m + 5];
        int r6 = base + rows[m + 6];
        int r7 = base + rows[m + 7];
        FloatVector c0 = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c1 = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c2 = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c3 = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c4 = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c5 = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c6 = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c7 = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        for (int k = 0; k < length; k += 2) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, panel + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0 = n0.fma(b1, a0.fma(b0, c0));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1 = n1.fma(b1, a1.fma(b0, c1));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2 = n2.fma(b1, a2.fma(b0, c2));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3 = n3.fma(b1, a3.fma(b0, c3));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4 = n4.fma(b1, a4.fma(b0, c4));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5 = n5.fma(b1, a5.fma(b0, c5));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6 = n6.fma(b1, a6.fma(b0, c6));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7 = n7.fma(b1, a7.fma(b0, c7));
        }
        c0.intoArray(c, to);
        c1.intoArray(c, to + columns);
        c2.intoArray(c, to + 2 * columns);
        c3.intoArray(c, to + 3 * columns);
        c4.intoArray(c, to + 4 * columns);
        c5.intoArray(c, to + 5 * columns);
        c6.intoArray(c, to + 6 * columns);
        c7.intoArray(c, to + 7 * columns);
    }
}
