package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums of outer products on the Vector API, G += transposed(A) D: what gives the gradients of weights. A block of G stays in
 * registers while one loop runs over m:
 *
 * <pre>
 *              panel a  panel b        8 values of A's rows x 2 panels = 16 accumulators
 *     k        [ g0a ]  [ g0b ]
 *      ...       ...      ...          Neighbours if possible: for a[i], a[i + 1], ... the just-in-time compiler
 *     k + 7    [ g7a ]  [ g7b ]        checks the bounds once, which takes this loop to 96 % of the peak.
 * </pre>
 *
 * Where runs are not a multiple of 8 values long, the table of offsets says which 8 a block takes; what is left then goes one by
 * one. Panels beyond an even number go one by one, and of a last one only the columns inside are kept.
 */
final class VectorOuterProducts {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorOuterProducts() {}

    static void add(
            float[] a, int base, Patches patches, int count, float[] d, int dBase, int columns, float[] g, int gBase) {
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            twoPanels(a, base, patches, count, d, dBase + column, columns, g, gBase + column);
        }
        for (; column < columns; column += LANES) {
            VectorMask<Float> inside = VectorMasks.inside(column, columns);
            onePanel(a, base, patches, count, d, dBase + column, columns, g, gBase + column, inside);
        }
    }

    private static void twoPanels(
            float[] a, int base, Patches patches, int count, float[] d, int from, int columns, float[] g, int to) {
        int[] rows = patches.rows();
        int[] offsets = patches.offsets();
        boolean neighbours = patches.runLength() % 8 == 0;
        int k = 0;
        for (; k + 8 <= offsets.length; k += 8) {
            if (neighbours) {
                neighbours8x2(a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns);
            } else {
                table8x2(a, base, rows, count, offsets, k, d, from, columns, g, to + k * columns);
            }
        }
        for (; k < offsets.length; k++) {
            single1x2(a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns);
        }
    }

    private static void onePanel(
            float[] a,
            int base,
            Patches patches,
            int count,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        int[] rows = patches.rows();
        int[] offsets = patches.offsets();
        boolean neighbours = patches.runLength() % 8 == 0;
        int k = 0;
        for (; k + 8 <= offsets.length; k += 8) {
            if (neighbours) {
                neighbours8x1(a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns, inside);
            } else {
                table8x1(a, base, rows, count, offsets, k, d, from, columns, g, to + k * columns, inside);
            }
        }
        for (; k < offsets.length; k++) {
            single1x1(a, base + offsets[k], rows, count, d, from, columns, g, to + k * columns, inside);
        }
    }

    /** Writes the columns inside, and back what was there outside. */
    private static void keep(FloatVector value, VectorMask<Float> inside, float[] g, int to) {
        FloatVector.fromArray(SPECIES, g, to).blend(value, inside).intoArray(g, to);
    }

    private static void neighbours8x2(
            float[] a, int base, int[] rows, int count, float[] d, int from, int columns, float[] g, int to) {
        FloatVector g0a = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0b = FloatVector.fromArray(SPECIES, g, to + LANES);
        FloatVector g1a = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g1b = FloatVector.fromArray(SPECIES, g, to + columns + LANES);
        FloatVector g2a = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g2b = FloatVector.fromArray(SPECIES, g, to + 2 * columns + LANES);
        FloatVector g3a = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g3b = FloatVector.fromArray(SPECIES, g, to + 3 * columns + LANES);
        FloatVector g4a = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g4b = FloatVector.fromArray(SPECIES, g, to + 4 * columns + LANES);
        FloatVector g5a = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g5b = FloatVector.fromArray(SPECIES, g, to + 5 * columns + LANES);
        FloatVector g6a = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g6b = FloatVector.fromArray(SPECIES, g, to + 6 * columns + LANES);
        FloatVector g7a = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        FloatVector g7b = FloatVector.fromArray(SPECIES, g, to + 7 * columns + LANES);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector da = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector db = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0a = a0.fma(da, g0a);
            g0b = a0.fma(db, g0b);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + 1]);
            g1a = a1.fma(da, g1a);
            g1b = a1.fma(db, g1b);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + 2]);
            g2a = a2.fma(da, g2a);
            g2b = a2.fma(db, g2b);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + 3]);
            g3a = a3.fma(da, g3a);
            g3b = a3.fma(db, g3b);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + 4]);
            g4a = a4.fma(da, g4a);
            g4b = a4.fma(db, g4b);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + 5]);
            g5a = a5.fma(da, g5a);
            g5b = a5.fma(db, g5b);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + 6]);
            g6a = a6.fma(da, g6a);
            g6b = a6.fma(db, g6b);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + 7]);
            g7a = a7.fma(da, g7a);
            g7b = a7.fma(db, g7b);
        }
        g0a.intoArray(g, to);
        g0b.intoArray(g, to + LANES);
        g1a.intoArray(g, to + columns);
        g1b.intoArray(g, to + columns + LANES);
        g2a.intoArray(g, to + 2 * columns);
        g2b.intoArray(g, to + 2 * columns + LANES);
        g3a.intoArray(g, to + 3 * columns);
        g3b.intoArray(g, to + 3 * columns + LANES);
        g4a.intoArray(g, to + 4 * columns);
        g4b.intoArray(g, to + 4 * columns + LANES);
        g5a.intoArray(g, to + 5 * columns);
        g5b.intoArray(g, to + 5 * columns + LANES);
        g6a.intoArray(g, to + 6 * columns);
        g6b.intoArray(g, to + 6 * columns + LANES);
        g7a.intoArray(g, to + 7 * columns);
        g7b.intoArray(g, to + 7 * columns + LANES);
    }

    private static void neighbours8x1(
            float[] a,
            int base,
            int[] rows,
            int count,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g2 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g3 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g4 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g5 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g6 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g7 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector dm = FloatVector.fromArray(SPECIES, d, from + m * columns);
            g0 = FloatVector.broadcast(SPECIES, a[row]).fma(dm, g0);
            g1 = FloatVector.broadcast(SPECIES, a[row + 1]).fma(dm, g1);
            g2 = FloatVector.broadcast(SPECIES, a[row + 2]).fma(dm, g2);
            g3 = FloatVector.broadcast(SPECIES, a[row + 3]).fma(dm, g3);
            g4 = FloatVector.broadcast(SPECIES, a[row + 4]).fma(dm, g4);
            g5 = FloatVector.broadcast(SPECIES, a[row + 5]).fma(dm, g5);
            g6 = FloatVector.broadcast(SPECIES, a[row + 6]).fma(dm, g6);
            g7 = FloatVector.broadcast(SPECIES, a[row + 7]).fma(dm, g7);
        }
        keep(g0, inside, g, to);
        keep(g1, inside, g, to + columns);
        keep(g2, inside, g, to + 2 * columns);
        keep(g3, inside, g, to + 3 * columns);
        keep(g4, inside, g, to + 4 * columns);
        keep(g5, inside, g, to + 5 * columns);
        keep(g6, inside, g, to + 6 * columns);
        keep(g7, inside, g, to + 7 * columns);
    }

    private static void table8x2(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            int k,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to) {
        int k0 = base + offsets[k];
        int k1 = base + offsets[k + 1];
        int k2 = base + offsets[k + 2];
        int k3 = base + offsets[k + 3];
        int k4 = base + offsets[k + 4];
        int k5 = base + offsets[k + 5];
        int k6 = base + offsets[k + 6];
        int k7 = base + offsets[k + 7];
        FloatVector g0a = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0b = FloatVector.fromArray(SPECIES, g, to + LANES);
        FloatVector g1a = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g1b = FloatVector.fromArray(SPECIES, g, to + columns + LANES);
        FloatVector g2a = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g2b = FloatVector.fromArray(SPECIES, g, to + 2 * columns + LANES);
        FloatVector g3a = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g3b = FloatVector.fromArray(SPECIES, g, to + 3 * columns + LANES);
        FloatVector g4a = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g4b = FloatVector.fromArray(SPECIES, g, to + 4 * columns + LANES);
        FloatVector g5a = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g5b = FloatVector.fromArray(SPECIES, g, to + 5 * columns + LANES);
        FloatVector g6a = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g6b = FloatVector.fromArray(SPECIES, g, to + 6 * columns + LANES);
        FloatVector g7a = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        FloatVector g7b = FloatVector.fromArray(SPECIES, g, to + 7 * columns + LANES);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector da = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector db = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row + k0]);
            g0a = a0.fma(da, g0a);
            g0b = a0.fma(db, g0b);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + k1]);
            g1a = a1.fma(da, g1a);
            g1b = a1.fma(db, g1b);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + k2]);
            g2a = a2.fma(da, g2a);
            g2b = a2.fma(db, g2b);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + k3]);
            g3a = a3.fma(da, g3a);
            g3b = a3.fma(db, g3b);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + k4]);
            g4a = a4.fma(da, g4a);
            g4b = a4.fma(db, g4b);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + k5]);
            g5a = a5.fma(da, g5a);
            g5b = a5.fma(db, g5b);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + k6]);
            g6a = a6.fma(da, g6a);
            g6b = a6.fma(db, g6b);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + k7]);
            g7a = a7.fma(da, g7a);
            g7b = a7.fma(db, g7b);
        }
        g0a.intoArray(g, to);
        g0b.intoArray(g, to + LANES);
        g1a.intoArray(g, to + columns);
        g1b.intoArray(g, to + columns + LANES);
        g2a.intoArray(g, to + 2 * columns);
        g2b.intoArray(g, to + 2 * columns + LANES);
        g3a.intoArray(g, to + 3 * columns);
        g3b.intoArray(g, to + 3 * columns + LANES);
        g4a.intoArray(g, to + 4 * columns);
        g4b.intoArray(g, to + 4 * columns + LANES);
        g5a.intoArray(g, to + 5 * columns);
        g5b.intoArray(g, to + 5 * columns + LANES);
        g6a.intoArray(g, to + 6 * columns);
        g6b.intoArray(g, to + 6 * columns + LANES);
        g7a.intoArray(g, to + 7 * columns);
        g7b.intoArray(g, to + 7 * columns + LANES);
    }

    private static void table8x1(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            int k,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        int k0 = base + offsets[k];
        int k1 = base + offsets[k + 1];
        int k2 = base + offsets[k + 2];
        int k3 = base + offsets[k + 3];
        int k4 = base + offsets[k + 4];
        int k5 = base + offsets[k + 5];
        int k6 = base + offsets[k + 6];
        int k7 = base + offsets[k + 7];
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g2 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g3 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g4 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g5 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g6 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g7 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector dm = FloatVector.fromArray(SPECIES, d, from + m * columns);
            g0 = FloatVector.broadcast(SPECIES, a[row + k0]).fma(dm, g0);
            g1 = FloatVector.broadcast(SPECIES, a[row + k1]).fma(dm, g1);
            g2 = FloatVector.broadcast(SPECIES, a[row + k2]).fma(dm, g2);
            g3 = FloatVector.broadcast(SPECIES, a[row + k3]).fma(dm, g3);
            g4 = FloatVector.broadcast(SPECIES, a[row + k4]).fma(dm, g4);
            g5 = FloatVector.broadcast(SPECIES, a[row + k5]).fma(dm, g5);
            g6 = FloatVector.broadcast(SPECIES, a[row + k6]).fma(dm, g6);
            g7 = FloatVector.broadcast(SPECIES, a[row + k7]).fma(dm, g7);
        }
        keep(g0, inside, g, to);
        keep(g1, inside, g, to + columns);
        keep(g2, inside, g, to + 2 * columns);
        keep(g3, inside, g, to + 3 * columns);
        keep(g4, inside, g, to + 4 * columns);
        keep(g5, inside, g, to + 5 * columns);
        keep(g6, inside, g, to + 6 * columns);
        keep(g7, inside, g, to + 7 * columns);
    }

    private static void single1x2(
            float[] a, int base, int[] rows, int count, float[] d, int from, int columns, float[] g, int to) {
        FloatVector g0a = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0b = FloatVector.fromArray(SPECIES, g, to + LANES);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector da = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector db = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0a = a0.fma(da, g0a);
            g0b = a0.fma(db, g0b);
        }
        g0a.intoArray(g, to);
        g0b.intoArray(g, to + LANES);
    }

    private static void single1x1(
            float[] a,
            int base,
            int[] rows,
            int count,
            float[] d,
            int from,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector dm = FloatVector.fromArray(SPECIES, d, from + m * columns);
            g0 = FloatVector.broadcast(SPECIES, a[row]).fma(dm, g0);
        }
        keep(g0, inside, g, to);
    }
}
