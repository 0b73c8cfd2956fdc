package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/*
 * Generated from src/test/resources/inkling/engine/kernel/VectorGradientBlocks.template: read and change that one. To
 * write this file anew: java src/test/java/inkling/engine/kernel/BlockGenerator.java
 */

/**
 * Adds blocks of G += transposed(A) D, {@code R x P}: R rows of G by P panels of D stay in registers while one loop
 * runs over m. {@link VectorWeightGradient} tells why they are cut so, {@link VectorKernels} why nothing here is a
 * method of its own.
 *
 * <p>In all of them {@code g<r>p<p>} is row r of the block in its panel p, {@code to} where row 0 of the block lies in
 * G, and {@code from} where its columns lie in row 0 of D. A single panel keeps what G was outside the columns that are
 * {@code inside}.
 */
final class VectorGradientBlocks {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorGradientBlocks() {}

    /** Writes the columns inside, and back what was there outside. */
    private static void keep(FloatVector value, VectorMask<Float> inside, float[] g, int to) {
        FloatVector.fromArray(SPECIES, g, to).blend(value, inside).intoArray(g, to);
    }

    /** Adds where the rows of G belong to neighbouring values: {@code a[base + rows[m] + r] * D[m]}. */
    static void neighbours8x2(
            float[] a, int base, int[] rows, int count, float[] d, int from, int columns, float[] g, int to) {
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0p1 = FloatVector.fromArray(SPECIES, g, to + LANES);
        FloatVector g1p0 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g1p1 = FloatVector.fromArray(SPECIES, g, to + columns + LANES);
        FloatVector g2p0 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g2p1 = FloatVector.fromArray(SPECIES, g, to + 2 * columns + LANES);
        FloatVector g3p0 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g3p1 = FloatVector.fromArray(SPECIES, g, to + 3 * columns + LANES);
        FloatVector g4p0 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g4p1 = FloatVector.fromArray(SPECIES, g, to + 4 * columns + LANES);
        FloatVector g5p0 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g5p1 = FloatVector.fromArray(SPECIES, g, to + 5 * columns + LANES);
        FloatVector g6p0 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g6p1 = FloatVector.fromArray(SPECIES, g, to + 6 * columns + LANES);
        FloatVector g7p0 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        FloatVector g7p1 = FloatVector.fromArray(SPECIES, g, to + 7 * columns + LANES);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector d1 = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0p0 = a0.fma(d0, g0p0);
            g0p1 = a0.fma(d1, g0p1);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + 1]);
            g1p0 = a1.fma(d0, g1p0);
            g1p1 = a1.fma(d1, g1p1);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + 2]);
            g2p0 = a2.fma(d0, g2p0);
            g2p1 = a2.fma(d1, g2p1);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + 3]);
            g3p0 = a3.fma(d0, g3p0);
            g3p1 = a3.fma(d1, g3p1);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + 4]);
            g4p0 = a4.fma(d0, g4p0);
            g4p1 = a4.fma(d1, g4p1);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + 5]);
            g5p0 = a5.fma(d0, g5p0);
            g5p1 = a5.fma(d1, g5p1);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + 6]);
            g6p0 = a6.fma(d0, g6p0);
            g6p1 = a6.fma(d1, g6p1);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + 7]);
            g7p0 = a7.fma(d0, g7p0);
            g7p1 = a7.fma(d1, g7p1);
        }
        g0p0.intoArray(g, to);
        g0p1.intoArray(g, to + LANES);
        g1p0.intoArray(g, to + columns);
        g1p1.intoArray(g, to + columns + LANES);
        g2p0.intoArray(g, to + 2 * columns);
        g2p1.intoArray(g, to + 2 * columns + LANES);
        g3p0.intoArray(g, to + 3 * columns);
        g3p1.intoArray(g, to + 3 * columns + LANES);
        g4p0.intoArray(g, to + 4 * columns);
        g4p1.intoArray(g, to + 4 * columns + LANES);
        g5p0.intoArray(g, to + 5 * columns);
        g5p1.intoArray(g, to + 5 * columns + LANES);
        g6p0.intoArray(g, to + 6 * columns);
        g6p1.intoArray(g, to + 6 * columns + LANES);
        g7p0.intoArray(g, to + 7 * columns);
        g7p1.intoArray(g, to + 7 * columns + LANES);
    }

    /** Adds where the rows of G belong to neighbouring values: {@code a[base + rows[m] + r] * D[m]}. */
    static void neighbours8x1(
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
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1p0 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g2p0 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g3p0 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g4p0 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g5p0 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g6p0 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g7p0 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0p0 = a0.fma(d0, g0p0);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + 1]);
            g1p0 = a1.fma(d0, g1p0);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + 2]);
            g2p0 = a2.fma(d0, g2p0);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + 3]);
            g3p0 = a3.fma(d0, g3p0);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + 4]);
            g4p0 = a4.fma(d0, g4p0);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + 5]);
            g5p0 = a5.fma(d0, g5p0);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + 6]);
            g6p0 = a6.fma(d0, g6p0);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + 7]);
            g7p0 = a7.fma(d0, g7p0);
        }
        keep(g0p0, inside, g, to);
        keep(g1p0, inside, g, to + columns);
        keep(g2p0, inside, g, to + 2 * columns);
        keep(g3p0, inside, g, to + 3 * columns);
        keep(g4p0, inside, g, to + 4 * columns);
        keep(g5p0, inside, g, to + 5 * columns);
        keep(g6p0, inside, g, to + 6 * columns);
        keep(g7p0, inside, g, to + 7 * columns);
    }

    /** Adds where the rows of G belong to neighbouring values: {@code a[base + rows[m] + r] * D[m]}. */
    static void neighbours1x2(
            float[] a, int base, int[] rows, int count, float[] d, int from, int columns, float[] g, int to) {
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0p1 = FloatVector.fromArray(SPECIES, g, to + LANES);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector d1 = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0p0 = a0.fma(d0, g0p0);
            g0p1 = a0.fma(d1, g0p1);
        }
        g0p0.intoArray(g, to);
        g0p1.intoArray(g, to + LANES);
    }

    /** Adds where the rows of G belong to neighbouring values: {@code a[base + rows[m] + r] * D[m]}. */
    static void neighbours1x1(
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
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row]);
            g0p0 = a0.fma(d0, g0p0);
        }
        keep(g0p0, inside, g, to);
    }

    /** Adds where they do not, by the table of offsets: {@code a[base + rows[m] + offsets[k + r]] * D[m]}. */
    static void table8x2(
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
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g0p1 = FloatVector.fromArray(SPECIES, g, to + LANES);
        FloatVector g1p0 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g1p1 = FloatVector.fromArray(SPECIES, g, to + columns + LANES);
        FloatVector g2p0 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g2p1 = FloatVector.fromArray(SPECIES, g, to + 2 * columns + LANES);
        FloatVector g3p0 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g3p1 = FloatVector.fromArray(SPECIES, g, to + 3 * columns + LANES);
        FloatVector g4p0 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g4p1 = FloatVector.fromArray(SPECIES, g, to + 4 * columns + LANES);
        FloatVector g5p0 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g5p1 = FloatVector.fromArray(SPECIES, g, to + 5 * columns + LANES);
        FloatVector g6p0 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g6p1 = FloatVector.fromArray(SPECIES, g, to + 6 * columns + LANES);
        FloatVector g7p0 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        FloatVector g7p1 = FloatVector.fromArray(SPECIES, g, to + 7 * columns + LANES);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector d1 = FloatVector.fromArray(SPECIES, d, from + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row + k0]);
            g0p0 = a0.fma(d0, g0p0);
            g0p1 = a0.fma(d1, g0p1);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + k1]);
            g1p0 = a1.fma(d0, g1p0);
            g1p1 = a1.fma(d1, g1p1);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + k2]);
            g2p0 = a2.fma(d0, g2p0);
            g2p1 = a2.fma(d1, g2p1);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + k3]);
            g3p0 = a3.fma(d0, g3p0);
            g3p1 = a3.fma(d1, g3p1);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + k4]);
            g4p0 = a4.fma(d0, g4p0);
            g4p1 = a4.fma(d1, g4p1);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + k5]);
            g5p0 = a5.fma(d0, g5p0);
            g5p1 = a5.fma(d1, g5p1);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + k6]);
            g6p0 = a6.fma(d0, g6p0);
            g6p1 = a6.fma(d1, g6p1);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + k7]);
            g7p0 = a7.fma(d0, g7p0);
            g7p1 = a7.fma(d1, g7p1);
        }
        g0p0.intoArray(g, to);
        g0p1.intoArray(g, to + LANES);
        g1p0.intoArray(g, to + columns);
        g1p1.intoArray(g, to + columns + LANES);
        g2p0.intoArray(g, to + 2 * columns);
        g2p1.intoArray(g, to + 2 * columns + LANES);
        g3p0.intoArray(g, to + 3 * columns);
        g3p1.intoArray(g, to + 3 * columns + LANES);
        g4p0.intoArray(g, to + 4 * columns);
        g4p1.intoArray(g, to + 4 * columns + LANES);
        g5p0.intoArray(g, to + 5 * columns);
        g5p1.intoArray(g, to + 5 * columns + LANES);
        g6p0.intoArray(g, to + 6 * columns);
        g6p1.intoArray(g, to + 6 * columns + LANES);
        g7p0.intoArray(g, to + 7 * columns);
        g7p1.intoArray(g, to + 7 * columns + LANES);
    }

    /** Adds where they do not, by the table of offsets: {@code a[base + rows[m] + offsets[k + r]] * D[m]}. */
    static void table8x1(
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
        FloatVector g0p0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1p0 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g2p0 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g3p0 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g4p0 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g5p0 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g6p0 = FloatVector.fromArray(SPECIES, g, to + 6 * columns);
        FloatVector g7p0 = FloatVector.fromArray(SPECIES, g, to + 7 * columns);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, from + m * columns);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[row + k0]);
            g0p0 = a0.fma(d0, g0p0);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[row + k1]);
            g1p0 = a1.fma(d0, g1p0);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[row + k2]);
            g2p0 = a2.fma(d0, g2p0);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[row + k3]);
            g3p0 = a3.fma(d0, g3p0);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[row + k4]);
            g4p0 = a4.fma(d0, g4p0);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[row + k5]);
            g5p0 = a5.fma(d0, g5p0);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[row + k6]);
            g6p0 = a6.fma(d0, g6p0);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[row + k7]);
            g7p0 = a7.fma(d0, g7p0);
        }
        keep(g0p0, inside, g, to);
        keep(g1p0, inside, g, to + columns);
        keep(g2p0, inside, g, to + 2 * columns);
        keep(g3p0, inside, g, to + 3 * columns);
        keep(g4p0, inside, g, to + 4 * columns);
        keep(g5p0, inside, g, to + 5 * columns);
        keep(g6p0, inside, g, to + 6 * columns);
        keep(g7p0, inside, g, to + 7 * columns);
    }
}
