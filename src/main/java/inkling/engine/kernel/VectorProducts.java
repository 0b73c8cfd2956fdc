package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * C = A B + start on the Vector API. A block of C stays in registers while one loop runs over k:
 *
 * <pre>
 *            panel a  panel b        8 rows x 2 panels = 16 accumulators: enough independent chains to cover
 *     row 0  [ c0a ]  [ c0b ]        the latency of two multiply-adds a cycle. One step of k reads 2 vectors
 *      ...     ...      ...          of B and broadcasts 8 values of A for 16 multiply-adds.
 *     row 7  [ c7a ]  [ c7b ]        A single last panel takes 12 or 14 rows instead.
 * </pre>
 *
 * <p>There are two ways to walk along k. Where A's values lie in long runs (a kernel row of many channels, a dense layer), the
 * block is called once for each run and indexes by k itself, so that the just-in-time compiler proves the bounds once for
 * the loop; between runs the block goes through C. Where the runs are short (a kernel row of one channel), one call walks
 * through the table of offsets, with a bounds check for each value.
 *
 * <p>Columns beyond the last one are computed with the zeros that fill the last panel and written over what follows in C;
 * so panels go from the last to the first and rows upwards, and what is overwritten is always written later. A last block
 * of rows that is not full starts earlier and repeats rows, to the same bits.
 */
final class VectorProducts {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /** Below this, the table is faster. */
    private static final int LONG_RUN = 16;

    private VectorProducts() {}

    static void multiply(float[] a, int base, Patches patches, int count, PackedMatrix b, float[] c, int cBase) {
        int panel = b.panels();
        if (count < 14) {
            for (; panel >= 4; panel -= 4) {
                fewRows4(a, base, patches, count, b, panel - 4, c, cBase);
            }
            for (; panel > 0; panel--) {
                fewRows1(a, base, patches, count, b, panel - 1, c, cBase);
            }
            return;
        }
        boolean runs = patches.runLength() >= LONG_RUN;
        if (panel % 2 == 1) {
            panel--;
            if (runs) {
                singlePanelByRuns(a, base, patches, count, b, panel, c, cBase);
            } else {
                singlePanelByTable(a, base, patches, count, b, panel, c, cBase);
            }
        }
        for (; panel > 0; panel -= 2) {
            if (runs) {
                twoPanelsByRuns(a, base, patches, count, b, panel - 2, c, cBase);
            } else {
                twoPanelsByTable(a, base, patches, count, b, panel - 2, c, cBase);
            }
        }
    }

    private static void twoPanelsByRuns(
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

    private static void singlePanelByRuns(
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
                    b.rows,
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

    private static void twoPanelsByTable(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 8) {
            int m = Math.min(block, count - 8);
            int to = cBase + m * b.columns + panel * LANES;
            table8x2(
                    a,
                    base,
                    patches.rows(),
                    m,
                    patches.offsets(),
                    b.values,
                    first,
                    b.rows,
                    b.start,
                    panel * LANES,
                    0,
                    c,
                    to,
                    b.columns);
        }
    }

    private static void singlePanelByTable(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        int first = panel * b.rows * LANES;
        for (int block = 0; block < count; block += 12) {
            int m = Math.min(block, count - 12);
            int to = cBase + m * b.columns + panel * LANES;
            table12x1(
                    a,
                    base,
                    patches.rows(),
                    m,
                    patches.offsets(),
                    b.values,
                    first,
                    b.rows,
                    b.start,
                    panel * LANES,
                    0,
                    c,
                    to,
                    b.columns);
        }
    }

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
        for (int k = 0; k < length; k++) {
            FloatVector ba = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            FloatVector bb = FloatVector.fromArray(SPECIES, b, second + k * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            c0a = a0.fma(ba, c0a);
            c0b = a0.fma(bb, c0b);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            c1a = a1.fma(ba, c1a);
            c1b = a1.fma(bb, c1b);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            c2a = a2.fma(ba, c2a);
            c2b = a2.fma(bb, c2b);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            c3a = a3.fma(ba, c3a);
            c3b = a3.fma(bb, c3b);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            c4a = a4.fma(ba, c4a);
            c4b = a4.fma(bb, c4b);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            c5a = a5.fma(ba, c5a);
            c5b = a5.fma(bb, c5b);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            c6a = a6.fma(ba, c6a);
            c6b = a6.fma(bb, c6b);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            c7a = a7.fma(ba, c7a);
            c7b = a7.fma(bb, c7b);
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
        for (int k = 0; k < length; k++) {
            FloatVector bk = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            c0 = FloatVector.broadcast(SPECIES, a[r0 + k]).fma(bk, c0);
            c1 = FloatVector.broadcast(SPECIES, a[r1 + k]).fma(bk, c1);
            c2 = FloatVector.broadcast(SPECIES, a[r2 + k]).fma(bk, c2);
            c3 = FloatVector.broadcast(SPECIES, a[r3 + k]).fma(bk, c3);
            c4 = FloatVector.broadcast(SPECIES, a[r4 + k]).fma(bk, c4);
            c5 = FloatVector.broadcast(SPECIES, a[r5 + k]).fma(bk, c5);
            c6 = FloatVector.broadcast(SPECIES, a[r6 + k]).fma(bk, c6);
            c7 = FloatVector.broadcast(SPECIES, a[r7 + k]).fma(bk, c7);
            c8 = FloatVector.broadcast(SPECIES, a[r8 + k]).fma(bk, c8);
            c9 = FloatVector.broadcast(SPECIES, a[r9 + k]).fma(bk, c9);
            c10 = FloatVector.broadcast(SPECIES, a[r10 + k]).fma(bk, c10);
            c11 = FloatVector.broadcast(SPECIES, a[r11 + k]).fma(bk, c11);
            c12 = FloatVector.broadcast(SPECIES, a[r12 + k]).fma(bk, c12);
            c13 = FloatVector.broadcast(SPECIES, a[r13 + k]).fma(bk, c13);
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

    private static void table8x2(
            float[] a,
            int base,
            int[] rows,
            int m,
            int[] offsets,
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
        for (int k = 0; k < depth; k++) {
            int offset = offsets[k];
            FloatVector ba = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            FloatVector bb = FloatVector.fromArray(SPECIES, b, second + k * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + offset]);
            c0a = a0.fma(ba, c0a);
            c0b = a0.fma(bb, c0b);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + offset]);
            c1a = a1.fma(ba, c1a);
            c1b = a1.fma(bb, c1b);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + offset]);
            c2a = a2.fma(ba, c2a);
            c2b = a2.fma(bb, c2b);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + offset]);
            c3a = a3.fma(ba, c3a);
            c3b = a3.fma(bb, c3b);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + offset]);
            c4a = a4.fma(ba, c4a);
            c4b = a4.fma(bb, c4b);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + offset]);
            c5a = a5.fma(ba, c5a);
            c5b = a5.fma(bb, c5b);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + offset]);
            c6a = a6.fma(ba, c6a);
            c6b = a6.fma(bb, c6b);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + offset]);
            c7a = a7.fma(ba, c7a);
            c7b = a7.fma(bb, c7b);
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

    private static void table12x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int[] offsets,
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
        int r8 = base + rows[m + 8];
        int r9 = base + rows[m + 9];
        int r10 = base + rows[m + 10];
        int r11 = base + rows[m + 11];
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
        for (int k = 0; k < depth; k++) {
            int offset = offsets[k];
            FloatVector bk = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            c0 = FloatVector.broadcast(SPECIES, a[r0 + offset]).fma(bk, c0);
            c1 = FloatVector.broadcast(SPECIES, a[r1 + offset]).fma(bk, c1);
            c2 = FloatVector.broadcast(SPECIES, a[r2 + offset]).fma(bk, c2);
            c3 = FloatVector.broadcast(SPECIES, a[r3 + offset]).fma(bk, c3);
            c4 = FloatVector.broadcast(SPECIES, a[r4 + offset]).fma(bk, c4);
            c5 = FloatVector.broadcast(SPECIES, a[r5 + offset]).fma(bk, c5);
            c6 = FloatVector.broadcast(SPECIES, a[r6 + offset]).fma(bk, c6);
            c7 = FloatVector.broadcast(SPECIES, a[r7 + offset]).fma(bk, c7);
            c8 = FloatVector.broadcast(SPECIES, a[r8 + offset]).fma(bk, c8);
            c9 = FloatVector.broadcast(SPECIES, a[r9 + offset]).fma(bk, c9);
            c10 = FloatVector.broadcast(SPECIES, a[r10 + offset]).fma(bk, c10);
            c11 = FloatVector.broadcast(SPECIES, a[r11 + offset]).fma(bk, c11);
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
    }

    /** For a few rows, such as the one of a single sample: each row alone, over four panels at a time. */
    private static void fewRows4(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        for (int m = 0; m < count; m++) {
            row4(a, base + patches.rows()[m], patches.offsets(), b, panel, c, cBase + m * b.columns);
        }
    }

    private static void fewRows1(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
        for (int m = 0; m < count; m++) {
            row1(a, base + patches.rows()[m], patches.offsets(), b, panel, c, cBase + m * b.columns);
        }
    }

    private static void row4(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int p0 = panel * depth * LANES;
        int p1 = p0 + depth * LANES;
        int p2 = p1 + depth * LANES;
        int p3 = p2 + depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, b.start, (panel + 1) * LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, b.start, (panel + 2) * LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, b.start, (panel + 3) * LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row + offsets[k]]);
            c0 = a0.fma(FloatVector.fromArray(SPECIES, values, p0 + k * LANES), c0);
            c1 = a0.fma(FloatVector.fromArray(SPECIES, values, p1 + k * LANES), c1);
            c2 = a0.fma(FloatVector.fromArray(SPECIES, values, p2 + k * LANES), c2);
            c3 = a0.fma(FloatVector.fromArray(SPECIES, values, p3 + k * LANES), c3);
        }
        c0.intoArray(c, to + panel * LANES);
        c1.intoArray(c, to + (panel + 1) * LANES);
        c2.intoArray(c, to + (panel + 2) * LANES);
        c3.intoArray(c, to + (panel + 3) * LANES);
    }

    private static void row1(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int first = panel * depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        for (int k = 0; k < depth; k++) {
            c0 = FloatVector.broadcast(SPECIES, a[row + offsets[k]])
                    .fma(FloatVector.fromArray(SPECIES, values, first + k * LANES), c0);
        }
        c0.intoArray(c, to + panel * LANES);
    }
}
