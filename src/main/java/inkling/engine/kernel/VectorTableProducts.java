package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of rows that lie in short runs, such as a kernel row of one channel: one call walks through the whole table of offsets,
 * with a bounds check for each value of A. See {@link VectorProducts} for the blocks.
 */
final class VectorTableProducts {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorTableProducts() {}

    /** Whether single panels are the faster way, since fourteen rows at a time begin at neighbouring places. */
    static boolean inLines(Patches patches) {
        return patches.line() >= 14;
    }

    static void twoPanels(
            float[] a, int base, Patches patches, int count, PackedMatrix b, int panel, float[] c, int cBase) {
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
                    panel * b.rows * LANES,
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
                    threeWide14x1(
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
                    neighbours14x1(
                            a, base + rows[m], offsets, b.values, first, b.start, panel * LANES, c, to, b.columns);
                }
                block += 14;
            } else {
                m = Math.min(block, count - 12);
                int to = cBase + m * b.columns + panel * LANES;
                table12x1(a, base, rows, m, offsets, b.values, first, b.start, panel * LANES, c, to, b.columns);
                block += 12;
            }
        }
    }

    private static void table8x2(
            float[] a,
            int base,
            int[] rows,
            int m,
            int[] offsets,
            float[] b,
            int panel,
            float[] start,
            int from,
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
        int second = panel + offsets.length * LANES;
        FloatVector c0a = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c0b = FloatVector.fromArray(SPECIES, start, from + LANES);
        FloatVector c1a = c0a;
        FloatVector c1b = c0b;
        FloatVector c2a = c0a;
        FloatVector c2b = c0b;
        FloatVector c3a = c0a;
        FloatVector c3b = c0b;
        FloatVector c4a = c0a;
        FloatVector c4b = c0b;
        FloatVector c5a = c0a;
        FloatVector c5b = c0b;
        FloatVector c6a = c0a;
        FloatVector c6b = c0b;
        FloatVector c7a = c0a;
        FloatVector c7b = c0b;
        for (int k = 0; k < offsets.length; k++) {
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
            float[] start,
            int from,
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
        FloatVector c0 = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        FloatVector c6 = c0;
        FloatVector c7 = c0;
        FloatVector c8 = c0;
        FloatVector c9 = c0;
        FloatVector c10 = c0;
        FloatVector c11 = c0;
        for (int k = 0; k < offsets.length; k++) {
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

    /** Fourteen rows that begin at neighbouring places: the compiler checks the bounds of the first and the last only. */
    private static void neighbours14x1(
            float[] a,
            int row,
            int[] offsets,
            float[] b,
            int panel,
            float[] start,
            int from,
            float[] c,
            int to,
            int columns) {
        FloatVector c0 = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        FloatVector c6 = c0;
        FloatVector c7 = c0;
        FloatVector c8 = c0;
        FloatVector c9 = c0;
        FloatVector c10 = c0;
        FloatVector c11 = c0;
        FloatVector c12 = c0;
        FloatVector c13 = c0;
        for (int k = 0; k < offsets.length; k++) {
            int at = row + offsets[k];
            FloatVector bk = FloatVector.fromArray(SPECIES, b, panel + k * LANES);
            c0 = FloatVector.broadcast(SPECIES, a[at]).fma(bk, c0);
            c1 = FloatVector.broadcast(SPECIES, a[at + 1]).fma(bk, c1);
            c2 = FloatVector.broadcast(SPECIES, a[at + 2]).fma(bk, c2);
            c3 = FloatVector.broadcast(SPECIES, a[at + 3]).fma(bk, c3);
            c4 = FloatVector.broadcast(SPECIES, a[at + 4]).fma(bk, c4);
            c5 = FloatVector.broadcast(SPECIES, a[at + 5]).fma(bk, c5);
            c6 = FloatVector.broadcast(SPECIES, a[at + 6]).fma(bk, c6);
            c7 = FloatVector.broadcast(SPECIES, a[at + 7]).fma(bk, c7);
            c8 = FloatVector.broadcast(SPECIES, a[at + 8]).fma(bk, c8);
            c9 = FloatVector.broadcast(SPECIES, a[at + 9]).fma(bk, c9);
            c10 = FloatVector.broadcast(SPECIES, a[at + 10]).fma(bk, c10);
            c11 = FloatVector.broadcast(SPECIES, a[at + 11]).fma(bk, c11);
            c12 = FloatVector.broadcast(SPECIES, a[at + 12]).fma(bk, c12);
            c13 = FloatVector.broadcast(SPECIES, a[at + 13]).fma(bk, c13);
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

    /**
     * The same for windows three pixels wide, the most usual first layer: neighbouring rows share two values of three, so that 16
     * are broadcast for 42 multiply-adds.
     */
    private static void threeWide14x1(
            float[] a,
            int row,
            int[] runs,
            float[] b,
            int panel,
            float[] start,
            int from,
            float[] c,
            int to,
            int columns) {
        FloatVector c0 = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        FloatVector c6 = c0;
        FloatVector c7 = c0;
        FloatVector c8 = c0;
        FloatVector c9 = c0;
        FloatVector c10 = c0;
        FloatVector c11 = c0;
        FloatVector c12 = c0;
        FloatVector c13 = c0;
        for (int i = 0; i < runs.length; i++) {
            int at = row + runs[i];
            int line = panel + 3 * i * LANES;
            FloatVector left = FloatVector.fromArray(SPECIES, b, line);
            FloatVector middle = FloatVector.fromArray(SPECIES, b, line + LANES);
            FloatVector right = FloatVector.fromArray(SPECIES, b, line + 2 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at]);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + 1]);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2]);
            c0 = a2.fma(right, a1.fma(middle, a0.fma(left, c0)));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3]);
            c1 = a3.fma(right, a2.fma(middle, a1.fma(left, c1)));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[at + 4]);
            c2 = a4.fma(right, a3.fma(middle, a2.fma(left, c2)));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[at + 5]);
            c3 = a5.fma(right, a4.fma(middle, a3.fma(left, c3)));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[at + 6]);
            c4 = a6.fma(right, a5.fma(middle, a4.fma(left, c4)));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[at + 7]);
            c5 = a7.fma(right, a6.fma(middle, a5.fma(left, c5)));
            FloatVector a8 = FloatVector.broadcast(SPECIES, a[at + 8]);
            c6 = a8.fma(right, a7.fma(middle, a6.fma(left, c6)));
            FloatVector a9 = FloatVector.broadcast(SPECIES, a[at + 9]);
            c7 = a9.fma(right, a8.fma(middle, a7.fma(left, c7)));
            FloatVector a10 = FloatVector.broadcast(SPECIES, a[at + 10]);
            c8 = a10.fma(right, a9.fma(middle, a8.fma(left, c8)));
            FloatVector a11 = FloatVector.broadcast(SPECIES, a[at + 11]);
            c9 = a11.fma(right, a10.fma(middle, a9.fma(left, c9)));
            FloatVector a12 = FloatVector.broadcast(SPECIES, a[at + 12]);
            c10 = a12.fma(right, a11.fma(middle, a10.fma(left, c10)));
            FloatVector a13 = FloatVector.broadcast(SPECIES, a[at + 13]);
            c11 = a13.fma(right, a12.fma(middle, a11.fma(left, c11)));
            FloatVector a14 = FloatVector.broadcast(SPECIES, a[at + 14]);
            c12 = a14.fma(right, a13.fma(middle, a12.fma(left, c12)));
            FloatVector a15 = FloatVector.broadcast(SPECIES, a[at + 15]);
            c13 = a15.fma(right, a14.fma(middle, a13.fma(left, c13)));
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
}
