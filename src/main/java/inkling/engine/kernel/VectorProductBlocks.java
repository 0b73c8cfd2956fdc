package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/*
 * Generated from src/test/resources/inkling/engine/kernel/VectorProductBlocks.template: read and change that one. To
 * write this file anew: java src/test/java/inkling/engine/kernel/BlockGenerator.java
 */

/**
 * Computes blocks of C = A B + start, {@code R x P}: R rows of C by P panels of B stay in registers while one loop runs
 * over k. {@link VectorProducts} tells why they are cut so, {@link VectorKernels} why nothing here is a method of its
 * own.
 *
 * <p>In all of them {@code c<r>p<p>} is row r of the block in its panel p, {@code to} where row 0 of the block lies in
 * C.
 */
final class VectorProductBlocks {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorProductBlocks() {}

    /**
     * Adds one run of k to the block: {@code a[base + rows[m + r] + k] * B[k]}, for k below {@code length}, which is
     * even. The sums begin with {@code init[from + r * step]}, which is C itself from the second run on. Two steps of k
     * a turn share one address.
     */
    static void run8x2(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel0,
            int panel1,
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
        FloatVector c0p0 = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c0p1 = FloatVector.fromArray(SPECIES, init, from + LANES);
        FloatVector c1p0 = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c1p1 = FloatVector.fromArray(SPECIES, init, from + step + LANES);
        FloatVector c2p0 = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c2p1 = FloatVector.fromArray(SPECIES, init, from + 2 * step + LANES);
        FloatVector c3p0 = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c3p1 = FloatVector.fromArray(SPECIES, init, from + 3 * step + LANES);
        FloatVector c4p0 = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c4p1 = FloatVector.fromArray(SPECIES, init, from + 4 * step + LANES);
        FloatVector c5p0 = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c5p1 = FloatVector.fromArray(SPECIES, init, from + 5 * step + LANES);
        FloatVector c6p0 = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c6p1 = FloatVector.fromArray(SPECIES, init, from + 6 * step + LANES);
        FloatVector c7p0 = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        FloatVector c7p1 = FloatVector.fromArray(SPECIES, init, from + 7 * step + LANES);
        for (int k = 0; k < length; k += 2) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel0 + k * LANES);
            FloatVector next0 = FloatVector.fromArray(SPECIES, b, panel0 + (k + 1) * LANES);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, panel1 + k * LANES);
            FloatVector next1 = FloatVector.fromArray(SPECIES, b, panel1 + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0p0 = n0.fma(next0, a0.fma(b0, c0p0));
            c0p1 = n0.fma(next1, a0.fma(b1, c0p1));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1p0 = n1.fma(next0, a1.fma(b0, c1p0));
            c1p1 = n1.fma(next1, a1.fma(b1, c1p1));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2p0 = n2.fma(next0, a2.fma(b0, c2p0));
            c2p1 = n2.fma(next1, a2.fma(b1, c2p1));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3p0 = n3.fma(next0, a3.fma(b0, c3p0));
            c3p1 = n3.fma(next1, a3.fma(b1, c3p1));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4p0 = n4.fma(next0, a4.fma(b0, c4p0));
            c4p1 = n4.fma(next1, a4.fma(b1, c4p1));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5p0 = n5.fma(next0, a5.fma(b0, c5p0));
            c5p1 = n5.fma(next1, a5.fma(b1, c5p1));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6p0 = n6.fma(next0, a6.fma(b0, c6p0));
            c6p1 = n6.fma(next1, a6.fma(b1, c6p1));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7p0 = n7.fma(next0, a7.fma(b0, c7p0));
            c7p1 = n7.fma(next1, a7.fma(b1, c7p1));
        }
        c0p0.intoArray(c, to);
        c0p1.intoArray(c, to + LANES);
        c1p0.intoArray(c, to + columns);
        c1p1.intoArray(c, to + columns + LANES);
        c2p0.intoArray(c, to + 2 * columns);
        c2p1.intoArray(c, to + 2 * columns + LANES);
        c3p0.intoArray(c, to + 3 * columns);
        c3p1.intoArray(c, to + 3 * columns + LANES);
        c4p0.intoArray(c, to + 4 * columns);
        c4p1.intoArray(c, to + 4 * columns + LANES);
        c5p0.intoArray(c, to + 5 * columns);
        c5p1.intoArray(c, to + 5 * columns + LANES);
        c6p0.intoArray(c, to + 6 * columns);
        c6p1.intoArray(c, to + 6 * columns + LANES);
        c7p0.intoArray(c, to + 7 * columns);
        c7p1.intoArray(c, to + 7 * columns + LANES);
    }

    /**
     * Adds one run of k to the block: {@code a[base + rows[m + r] + k] * B[k]}, for k below {@code length}, which is
     * even. The sums begin with {@code init[from + r * step]}, which is C itself from the second run on. Two steps of k
     * a turn share one address.
     */
    static void run14x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel0,
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
        FloatVector c0p0 = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c1p0 = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c2p0 = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c3p0 = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c4p0 = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c5p0 = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c6p0 = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c7p0 = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        FloatVector c8p0 = FloatVector.fromArray(SPECIES, init, from + 8 * step);
        FloatVector c9p0 = FloatVector.fromArray(SPECIES, init, from + 9 * step);
        FloatVector c10p0 = FloatVector.fromArray(SPECIES, init, from + 10 * step);
        FloatVector c11p0 = FloatVector.fromArray(SPECIES, init, from + 11 * step);
        FloatVector c12p0 = FloatVector.fromArray(SPECIES, init, from + 12 * step);
        FloatVector c13p0 = FloatVector.fromArray(SPECIES, init, from + 13 * step);
        for (int k = 0; k < length; k += 2) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel0 + k * LANES);
            FloatVector next0 = FloatVector.fromArray(SPECIES, b, panel0 + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0p0 = n0.fma(next0, a0.fma(b0, c0p0));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1p0 = n1.fma(next0, a1.fma(b0, c1p0));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2p0 = n2.fma(next0, a2.fma(b0, c2p0));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3p0 = n3.fma(next0, a3.fma(b0, c3p0));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4p0 = n4.fma(next0, a4.fma(b0, c4p0));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5p0 = n5.fma(next0, a5.fma(b0, c5p0));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6p0 = n6.fma(next0, a6.fma(b0, c6p0));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7p0 = n7.fma(next0, a7.fma(b0, c7p0));
            FloatVector a8 = FloatVector.broadcast(SPECIES, a[r8 + k]);
            FloatVector n8 = FloatVector.broadcast(SPECIES, a[r8 + k + 1]);
            c8p0 = n8.fma(next0, a8.fma(b0, c8p0));
            FloatVector a9 = FloatVector.broadcast(SPECIES, a[r9 + k]);
            FloatVector n9 = FloatVector.broadcast(SPECIES, a[r9 + k + 1]);
            c9p0 = n9.fma(next0, a9.fma(b0, c9p0));
            FloatVector a10 = FloatVector.broadcast(SPECIES, a[r10 + k]);
            FloatVector n10 = FloatVector.broadcast(SPECIES, a[r10 + k + 1]);
            c10p0 = n10.fma(next0, a10.fma(b0, c10p0));
            FloatVector a11 = FloatVector.broadcast(SPECIES, a[r11 + k]);
            FloatVector n11 = FloatVector.broadcast(SPECIES, a[r11 + k + 1]);
            c11p0 = n11.fma(next0, a11.fma(b0, c11p0));
            FloatVector a12 = FloatVector.broadcast(SPECIES, a[r12 + k]);
            FloatVector n12 = FloatVector.broadcast(SPECIES, a[r12 + k + 1]);
            c12p0 = n12.fma(next0, a12.fma(b0, c12p0));
            FloatVector a13 = FloatVector.broadcast(SPECIES, a[r13 + k]);
            FloatVector n13 = FloatVector.broadcast(SPECIES, a[r13 + k + 1]);
            c13p0 = n13.fma(next0, a13.fma(b0, c13p0));
        }
        c0p0.intoArray(c, to);
        c1p0.intoArray(c, to + columns);
        c2p0.intoArray(c, to + 2 * columns);
        c3p0.intoArray(c, to + 3 * columns);
        c4p0.intoArray(c, to + 4 * columns);
        c5p0.intoArray(c, to + 5 * columns);
        c6p0.intoArray(c, to + 6 * columns);
        c7p0.intoArray(c, to + 7 * columns);
        c8p0.intoArray(c, to + 8 * columns);
        c9p0.intoArray(c, to + 9 * columns);
        c10p0.intoArray(c, to + 10 * columns);
        c11p0.intoArray(c, to + 11 * columns);
        c12p0.intoArray(c, to + 12 * columns);
        c13p0.intoArray(c, to + 13 * columns);
    }

    /**
     * Adds one run of k to the block: {@code a[base + rows[m + r] + k] * B[k]}, for k below {@code length}, which is
     * even. The sums begin with {@code init[from + r * step]}, which is C itself from the second run on. Two steps of k
     * a turn share one address.
     */
    static void run8x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int length,
            float[] b,
            int panel0,
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
        FloatVector c0p0 = FloatVector.fromArray(SPECIES, init, from);
        FloatVector c1p0 = FloatVector.fromArray(SPECIES, init, from + step);
        FloatVector c2p0 = FloatVector.fromArray(SPECIES, init, from + 2 * step);
        FloatVector c3p0 = FloatVector.fromArray(SPECIES, init, from + 3 * step);
        FloatVector c4p0 = FloatVector.fromArray(SPECIES, init, from + 4 * step);
        FloatVector c5p0 = FloatVector.fromArray(SPECIES, init, from + 5 * step);
        FloatVector c6p0 = FloatVector.fromArray(SPECIES, init, from + 6 * step);
        FloatVector c7p0 = FloatVector.fromArray(SPECIES, init, from + 7 * step);
        for (int k = 0; k < length; k += 2) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel0 + k * LANES);
            FloatVector next0 = FloatVector.fromArray(SPECIES, b, panel0 + (k + 1) * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + k]);
            FloatVector n0 = FloatVector.broadcast(SPECIES, a[r0 + k + 1]);
            c0p0 = n0.fma(next0, a0.fma(b0, c0p0));
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + k]);
            FloatVector n1 = FloatVector.broadcast(SPECIES, a[r1 + k + 1]);
            c1p0 = n1.fma(next0, a1.fma(b0, c1p0));
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + k]);
            FloatVector n2 = FloatVector.broadcast(SPECIES, a[r2 + k + 1]);
            c2p0 = n2.fma(next0, a2.fma(b0, c2p0));
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + k]);
            FloatVector n3 = FloatVector.broadcast(SPECIES, a[r3 + k + 1]);
            c3p0 = n3.fma(next0, a3.fma(b0, c3p0));
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + k]);
            FloatVector n4 = FloatVector.broadcast(SPECIES, a[r4 + k + 1]);
            c4p0 = n4.fma(next0, a4.fma(b0, c4p0));
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + k]);
            FloatVector n5 = FloatVector.broadcast(SPECIES, a[r5 + k + 1]);
            c5p0 = n5.fma(next0, a5.fma(b0, c5p0));
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + k]);
            FloatVector n6 = FloatVector.broadcast(SPECIES, a[r6 + k + 1]);
            c6p0 = n6.fma(next0, a6.fma(b0, c6p0));
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + k]);
            FloatVector n7 = FloatVector.broadcast(SPECIES, a[r7 + k + 1]);
            c7p0 = n7.fma(next0, a7.fma(b0, c7p0));
        }
        c0p0.intoArray(c, to);
        c1p0.intoArray(c, to + columns);
        c2p0.intoArray(c, to + 2 * columns);
        c3p0.intoArray(c, to + 3 * columns);
        c4p0.intoArray(c, to + 4 * columns);
        c5p0.intoArray(c, to + 5 * columns);
        c6p0.intoArray(c, to + 6 * columns);
        c7p0.intoArray(c, to + 7 * columns);
    }

    /** Adds all of k, by the table of offsets: {@code a[base + rows[m + r] + offsets[k]] * B[k]}. */
    static void table8x2(
            float[] a,
            int base,
            int[] rows,
            int m,
            int[] offsets,
            float[] b,
            int panel0,
            int panel1,
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
        FloatVector c0p0 = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c0p1 = FloatVector.fromArray(SPECIES, start, from + LANES);
        FloatVector c1p0 = c0p0;
        FloatVector c1p1 = c0p1;
        FloatVector c2p0 = c0p0;
        FloatVector c2p1 = c0p1;
        FloatVector c3p0 = c0p0;
        FloatVector c3p1 = c0p1;
        FloatVector c4p0 = c0p0;
        FloatVector c4p1 = c0p1;
        FloatVector c5p0 = c0p0;
        FloatVector c5p1 = c0p1;
        FloatVector c6p0 = c0p0;
        FloatVector c6p1 = c0p1;
        FloatVector c7p0 = c0p0;
        FloatVector c7p1 = c0p1;
        for (int k = 0; k < offsets.length; k++) {
            int offset = offsets[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel0 + k * LANES);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, panel1 + k * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + offset]);
            c0p0 = a0.fma(b0, c0p0);
            c0p1 = a0.fma(b1, c0p1);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + offset]);
            c1p0 = a1.fma(b0, c1p0);
            c1p1 = a1.fma(b1, c1p1);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + offset]);
            c2p0 = a2.fma(b0, c2p0);
            c2p1 = a2.fma(b1, c2p1);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + offset]);
            c3p0 = a3.fma(b0, c3p0);
            c3p1 = a3.fma(b1, c3p1);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + offset]);
            c4p0 = a4.fma(b0, c4p0);
            c4p1 = a4.fma(b1, c4p1);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + offset]);
            c5p0 = a5.fma(b0, c5p0);
            c5p1 = a5.fma(b1, c5p1);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + offset]);
            c6p0 = a6.fma(b0, c6p0);
            c6p1 = a6.fma(b1, c6p1);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + offset]);
            c7p0 = a7.fma(b0, c7p0);
            c7p1 = a7.fma(b1, c7p1);
        }
        c0p0.intoArray(c, to);
        c0p1.intoArray(c, to + LANES);
        c1p0.intoArray(c, to + columns);
        c1p1.intoArray(c, to + columns + LANES);
        c2p0.intoArray(c, to + 2 * columns);
        c2p1.intoArray(c, to + 2 * columns + LANES);
        c3p0.intoArray(c, to + 3 * columns);
        c3p1.intoArray(c, to + 3 * columns + LANES);
        c4p0.intoArray(c, to + 4 * columns);
        c4p1.intoArray(c, to + 4 * columns + LANES);
        c5p0.intoArray(c, to + 5 * columns);
        c5p1.intoArray(c, to + 5 * columns + LANES);
        c6p0.intoArray(c, to + 6 * columns);
        c6p1.intoArray(c, to + 6 * columns + LANES);
        c7p0.intoArray(c, to + 7 * columns);
        c7p1.intoArray(c, to + 7 * columns + LANES);
    }

    /** Adds all of k, by the table of offsets: {@code a[base + rows[m + r] + offsets[k]] * B[k]}. */
    static void table12x1(
            float[] a,
            int base,
            int[] rows,
            int m,
            int[] offsets,
            float[] b,
            int panel0,
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
        FloatVector c0p0 = FloatVector.fromArray(SPECIES, start, from);
        FloatVector c1p0 = c0p0;
        FloatVector c2p0 = c0p0;
        FloatVector c3p0 = c0p0;
        FloatVector c4p0 = c0p0;
        FloatVector c5p0 = c0p0;
        FloatVector c6p0 = c0p0;
        FloatVector c7p0 = c0p0;
        FloatVector c8p0 = c0p0;
        FloatVector c9p0 = c0p0;
        FloatVector c10p0 = c0p0;
        FloatVector c11p0 = c0p0;
        for (int k = 0; k < offsets.length; k++) {
            int offset = offsets[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel0 + k * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + offset]);
            c0p0 = a0.fma(b0, c0p0);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + offset]);
            c1p0 = a1.fma(b0, c1p0);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + offset]);
            c2p0 = a2.fma(b0, c2p0);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + offset]);
            c3p0 = a3.fma(b0, c3p0);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + offset]);
            c4p0 = a4.fma(b0, c4p0);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + offset]);
            c5p0 = a5.fma(b0, c5p0);
            FloatVector a6 = FloatVector.broadcast(SPECIES, a[r6 + offset]);
            c6p0 = a6.fma(b0, c6p0);
            FloatVector a7 = FloatVector.broadcast(SPECIES, a[r7 + offset]);
            c7p0 = a7.fma(b0, c7p0);
            FloatVector a8 = FloatVector.broadcast(SPECIES, a[r8 + offset]);
            c8p0 = a8.fma(b0, c8p0);
            FloatVector a9 = FloatVector.broadcast(SPECIES, a[r9 + offset]);
            c9p0 = a9.fma(b0, c9p0);
            FloatVector a10 = FloatVector.broadcast(SPECIES, a[r10 + offset]);
            c10p0 = a10.fma(b0, c10p0);
            FloatVector a11 = FloatVector.broadcast(SPECIES, a[r11 + offset]);
            c11p0 = a11.fma(b0, c11p0);
        }
        c0p0.intoArray(c, to);
        c1p0.intoArray(c, to + columns);
        c2p0.intoArray(c, to + 2 * columns);
        c3p0.intoArray(c, to + 3 * columns);
        c4p0.intoArray(c, to + 4 * columns);
        c5p0.intoArray(c, to + 5 * columns);
        c6p0.intoArray(c, to + 6 * columns);
        c7p0.intoArray(c, to + 7 * columns);
        c8p0.intoArray(c, to + 8 * columns);
        c9p0.intoArray(c, to + 9 * columns);
        c10p0.intoArray(c, to + 10 * columns);
        c11p0.intoArray(c, to + 11 * columns);
    }

    /**
     * Adds all of k where the rows begin at neighbouring places: {@code a[row + r + offsets[k]] * B[k]}. The compiler
     * checks the bounds of the first and the last only.
     */
    static void neighbours14x1(
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
     * Adds all of k where, besides, a window is three values wide, the most usual first layer: neighbouring rows share
     * two values of three, so that 16 are broadcast for 42 multiply-adds.
     */
    static void threeWide14x1(
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

    /** Computes one row of C in 8 of B's panels, from {@code panel} on: {@code a[row + offsets[k]] * B[k]}. */
    static void row1x8(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int panel0 = panel * depth * LANES;
        int panel1 = panel * depth * LANES + depth * LANES;
        int panel2 = panel * depth * LANES + 2 * depth * LANES;
        int panel3 = panel * depth * LANES + 3 * depth * LANES;
        int panel4 = panel * depth * LANES + 4 * depth * LANES;
        int panel5 = panel * depth * LANES + 5 * depth * LANES;
        int panel6 = panel * depth * LANES + 6 * depth * LANES;
        int panel7 = panel * depth * LANES + 7 * depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 2 * LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 3 * LANES);
        FloatVector c4 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 4 * LANES);
        FloatVector c5 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 5 * LANES);
        FloatVector c6 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 6 * LANES);
        FloatVector c7 = FloatVector.fromArray(SPECIES, b.start, panel * LANES + 7 * LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector ak = FloatVector.broadcast(SPECIES, a[row + offsets[k]]);
            c0 = ak.fma(FloatVector.fromArray(SPECIES, values, panel0 + k * LANES), c0);
            c1 = ak.fma(FloatVector.fromArray(SPECIES, values, panel1 + k * LANES), c1);
            c2 = ak.fma(FloatVector.fromArray(SPECIES, values, panel2 + k * LANES), c2);
            c3 = ak.fma(FloatVector.fromArray(SPECIES, values, panel3 + k * LANES), c3);
            c4 = ak.fma(FloatVector.fromArray(SPECIES, values, panel4 + k * LANES), c4);
            c5 = ak.fma(FloatVector.fromArray(SPECIES, values, panel5 + k * LANES), c5);
            c6 = ak.fma(FloatVector.fromArray(SPECIES, values, panel6 + k * LANES), c6);
            c7 = ak.fma(FloatVector.fromArray(SPECIES, values, panel7 + k * LANES), c7);
        }
        c0.intoArray(c, to + panel * LANES);
        c1.intoArray(c, to + panel * LANES + LANES);
        c2.intoArray(c, to + panel * LANES + 2 * LANES);
        c3.intoArray(c, to + panel * LANES + 3 * LANES);
        c4.intoArray(c, to + panel * LANES + 4 * LANES);
        c5.intoArray(c, to + panel * LANES + 5 * LANES);
        c6.intoArray(c, to + panel * LANES + 6 * LANES);
        c7.intoArray(c, to + panel * LANES + 7 * LANES);
    }

    /** Computes one row of C in 1 of B's panels, from {@code panel} on: {@code a[row + offsets[k]] * B[k]}. */
    static void row1x1(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int panel0 = panel * depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector ak = FloatVector.broadcast(SPECIES, a[row + offsets[k]]);
            c0 = ak.fma(FloatVector.fromArray(SPECIES, values, panel0 + k * LANES), c0);
        }
        c0.intoArray(c, to + panel * LANES);
    }
}
