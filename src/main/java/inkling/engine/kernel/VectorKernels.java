package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels on the Vector API: one output element a lane. The only class that names {@code jdk.incubator.vector}.
 *
 * <p>Both products keep a block of C in registers while one loop runs over the summed index:
 *
 * <pre>
 *             panel 0   panel 1        6 rows x 2 panels = 12 accumulators,
 *     row 0   [ c00 ]   [ c01 ]        enough independent chains to cover the latency of 2 multiply-adds a cycle;
 *     ...       ...       ...          a step of k reads 2 vectors of B and broadcasts 6 values of A
 *     row 5   [ c50 ]   [ c51 ]
 * </pre>
 *
 * <p>The loops look the way they do for the just-in-time compiler of JDK 17: an accumulator that lives across a nested loop, or
 * goes through a helper with a branch, is boxed at every step, a hundred times slower. So a block is one method with one loop
 * and no branch. Only one vector width is used in a process, for a third width compiles to calls on 17.
 */
final class VectorKernels implements Kernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int BLOCK = 6;

    @Override
    public String description() {
        return "Vector API, " + LANES + " lanes";
    }

    @Override
    public PackedMatrix matrix(int rows, int columns) {
        return new PackedMatrix(rows, columns, LANES);
    }

    /**
     * Rows in ascending blocks, panels from the last to the first: the last panel may write past the end of its row, over
     * columns that are written later. A last block that is not full starts earlier and repeats rows, to the same bits.
     */
    @Override
    public void multiply(
            float[] a, int base, int[] rows, int count, int[] offsets, PackedMatrix b, float[] c, int cBase) {
        int panels = b.panels();
        if (count < BLOCK) {
            for (int m = 0; m < count; m++) {
                int panel = panels;
                for (; panel >= 4; panel -= 4) {
                    multiply1x4(a, base + rows[m], offsets, b, panel - 4, c, cBase + m * b.columns);
                }
                for (; panel > 0; panel--) {
                    multiply1x1(a, base + rows[m], offsets, b, panel - 1, c, cBase + m * b.columns);
                }
            }
            return;
        }
        for (int block = 0; block < count; block += BLOCK) {
            int m = Math.min(block, count - BLOCK);
            int panel = panels;
            for (; panel >= 2; panel -= 2) {
                multiply6x2(a, base, rows, m, offsets, b, panel - 2, c, cBase);
            }
            if (panel == 1) {
                multiply6x1(a, base, rows, m, offsets, b, 0, c, cBase);
            }
        }
    }

    private static void multiply6x2(
            float[] a, int base, int[] rows, int m, int[] offsets, PackedMatrix b, int panel, float[] c, int cBase) {
        int r0 = base + rows[m];
        int r1 = base + rows[m + 1];
        int r2 = base + rows[m + 2];
        int r3 = base + rows[m + 3];
        int r4 = base + rows[m + 4];
        int r5 = base + rows[m + 5];
        float[] values = b.values;
        int depth = b.rows;
        int left = panel * depth * LANES;
        int right = left + depth * LANES;
        FloatVector c00 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        FloatVector c01 = FloatVector.fromArray(SPECIES, b.start, (panel + 1) * LANES);
        FloatVector c10 = c00;
        FloatVector c11 = c01;
        FloatVector c20 = c00;
        FloatVector c21 = c01;
        FloatVector c30 = c00;
        FloatVector c31 = c01;
        FloatVector c40 = c00;
        FloatVector c41 = c01;
        FloatVector c50 = c00;
        FloatVector c51 = c01;
        for (int k = 0; k < depth; k++) {
            int offset = offsets[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, values, left + k * LANES);
            FloatVector b1 = FloatVector.fromArray(SPECIES, values, right + k * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[r0 + offset]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[r1 + offset]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[r2 + offset]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[r3 + offset]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[r4 + offset]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[r5 + offset]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
        }
        int columns = b.columns;
        int to = cBase + m * columns + panel * LANES;
        c00.intoArray(c, to);
        c01.intoArray(c, to + LANES);
        c10.intoArray(c, to + columns);
        c11.intoArray(c, to + columns + LANES);
        c20.intoArray(c, to + 2 * columns);
        c21.intoArray(c, to + 2 * columns + LANES);
        c30.intoArray(c, to + 3 * columns);
        c31.intoArray(c, to + 3 * columns + LANES);
        c40.intoArray(c, to + 4 * columns);
        c41.intoArray(c, to + 4 * columns + LANES);
        c50.intoArray(c, to + 5 * columns);
        c51.intoArray(c, to + 5 * columns + LANES);
    }

    private static void multiply6x1(
            float[] a, int base, int[] rows, int m, int[] offsets, PackedMatrix b, int panel, float[] c, int cBase) {
        int r0 = base + rows[m];
        int r1 = base + rows[m + 1];
        int r2 = base + rows[m + 2];
        int r3 = base + rows[m + 3];
        int r4 = base + rows[m + 4];
        int r5 = base + rows[m + 5];
        float[] values = b.values;
        int depth = b.rows;
        int left = panel * depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        for (int k = 0; k < depth; k++) {
            int offset = offsets[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, values, left + k * LANES);
            c0 = FloatVector.broadcast(SPECIES, a[r0 + offset]).fma(b0, c0);
            c1 = FloatVector.broadcast(SPECIES, a[r1 + offset]).fma(b0, c1);
            c2 = FloatVector.broadcast(SPECIES, a[r2 + offset]).fma(b0, c2);
            c3 = FloatVector.broadcast(SPECIES, a[r3 + offset]).fma(b0, c3);
            c4 = FloatVector.broadcast(SPECIES, a[r4 + offset]).fma(b0, c4);
            c5 = FloatVector.broadcast(SPECIES, a[r5 + offset]).fma(b0, c5);
        }
        int columns = b.columns;
        int to = cBase + m * columns + panel * LANES;
        c0.intoArray(c, to);
        c1.intoArray(c, to + columns);
        c2.intoArray(c, to + 2 * columns);
        c3.intoArray(c, to + 3 * columns);
        c4.intoArray(c, to + 4 * columns);
        c5.intoArray(c, to + 5 * columns);
    }

    private static void multiply1x4(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
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

    private static void multiply1x1(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int left = panel * depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        for (int k = 0; k < depth; k++) {
            c0 = FloatVector.broadcast(SPECIES, a[row + offsets[k]])
                    .fma(FloatVector.fromArray(SPECIES, values, left + k * LANES), c0);
        }
        c0.intoArray(c, to + panel * LANES);
    }

    /** Blocks of 6 rows and 2 panels of G; what is left over in rows or columns one row and one panel at a time. */
    @Override
    public void addOuterProducts(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int depth = offsets.length;
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            int k = 0;
            for (; k + BLOCK <= depth; k += BLOCK) {
                outer6x2(a, base, rows, count, offsets, k, d, dBase + column, columns, g, gBase + column);
            }
            for (; k < depth; k++) {
                outer1x2(a, base, rows, count, offsets[k], d, dBase + column, columns, g, gBase + k * columns + column);
            }
        }
        for (; column < columns; column += LANES) {
            VectorMask<Float> inside = SPECIES.indexInRange(column, columns);
            int k = 0;
            for (; k + BLOCK <= depth; k += BLOCK) {
                outer6x1(a, base, rows, count, offsets, k, d, dBase + column, columns, g, gBase + column, inside);
            }
            for (; k < depth; k++) {
                outer1x1(
                        a,
                        base,
                        rows,
                        count,
                        offsets[k],
                        d,
                        dBase + column,
                        columns,
                        g,
                        gBase + k * columns + column,
                        inside);
            }
        }
    }

    private static void outer6x2(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            int k,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int k0 = base + offsets[k];
        int k1 = base + offsets[k + 1];
        int k2 = base + offsets[k + 2];
        int k3 = base + offsets[k + 3];
        int k4 = base + offsets[k + 4];
        int k5 = base + offsets[k + 5];
        int to = gBase + k * columns;
        FloatVector g00 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g01 = FloatVector.fromArray(SPECIES, g, to + LANES);
        FloatVector g10 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g11 = FloatVector.fromArray(SPECIES, g, to + columns + LANES);
        FloatVector g20 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g21 = FloatVector.fromArray(SPECIES, g, to + 2 * columns + LANES);
        FloatVector g30 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g31 = FloatVector.fromArray(SPECIES, g, to + 3 * columns + LANES);
        FloatVector g40 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g41 = FloatVector.fromArray(SPECIES, g, to + 4 * columns + LANES);
        FloatVector g50 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        FloatVector g51 = FloatVector.fromArray(SPECIES, g, to + 5 * columns + LANES);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, dBase + m * columns);
            FloatVector d1 = FloatVector.fromArray(SPECIES, d, dBase + m * columns + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[k0 + row]);
            g00 = a0.fma(d0, g00);
            g01 = a0.fma(d1, g01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[k1 + row]);
            g10 = a1.fma(d0, g10);
            g11 = a1.fma(d1, g11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[k2 + row]);
            g20 = a2.fma(d0, g20);
            g21 = a2.fma(d1, g21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[k3 + row]);
            g30 = a3.fma(d0, g30);
            g31 = a3.fma(d1, g31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[k4 + row]);
            g40 = a4.fma(d0, g40);
            g41 = a4.fma(d1, g41);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[k5 + row]);
            g50 = a5.fma(d0, g50);
            g51 = a5.fma(d1, g51);
        }
        g00.intoArray(g, to);
        g01.intoArray(g, to + LANES);
        g10.intoArray(g, to + columns);
        g11.intoArray(g, to + columns + LANES);
        g20.intoArray(g, to + 2 * columns);
        g21.intoArray(g, to + 2 * columns + LANES);
        g30.intoArray(g, to + 3 * columns);
        g31.intoArray(g, to + 3 * columns + LANES);
        g40.intoArray(g, to + 4 * columns);
        g41.intoArray(g, to + 4 * columns + LANES);
        g50.intoArray(g, to + 5 * columns);
        g51.intoArray(g, to + 5 * columns + LANES);
    }

    private static void outer1x2(
            float[] a,
            int base,
            int[] rows,
            int count,
            int offset,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int to) {
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1 = FloatVector.fromArray(SPECIES, g, to + LANES);
        for (int m = 0; m < count; m++) {
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[base + offset + rows[m]]);
            g0 = a0.fma(FloatVector.fromArray(SPECIES, d, dBase + m * columns), g0);
            g1 = a0.fma(FloatVector.fromArray(SPECIES, d, dBase + m * columns + LANES), g1);
        }
        g0.intoArray(g, to);
        g1.intoArray(g, to + LANES);
    }

    /** Columns outside the matrix are computed but not kept: {@code inside} says which to keep. */
    private static void outer6x1(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            int k,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase,
            VectorMask<Float> inside) {
        int k0 = base + offsets[k];
        int k1 = base + offsets[k + 1];
        int k2 = base + offsets[k + 2];
        int k3 = base + offsets[k + 3];
        int k4 = base + offsets[k + 4];
        int k5 = base + offsets[k + 5];
        int to = gBase + k * columns;
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        FloatVector g1 = FloatVector.fromArray(SPECIES, g, to + columns);
        FloatVector g2 = FloatVector.fromArray(SPECIES, g, to + 2 * columns);
        FloatVector g3 = FloatVector.fromArray(SPECIES, g, to + 3 * columns);
        FloatVector g4 = FloatVector.fromArray(SPECIES, g, to + 4 * columns);
        FloatVector g5 = FloatVector.fromArray(SPECIES, g, to + 5 * columns);
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, dBase + m * columns);
            g0 = FloatVector.broadcast(SPECIES, a[k0 + row]).fma(d0, g0);
            g1 = FloatVector.broadcast(SPECIES, a[k1 + row]).fma(d0, g1);
            g2 = FloatVector.broadcast(SPECIES, a[k2 + row]).fma(d0, g2);
            g3 = FloatVector.broadcast(SPECIES, a[k3 + row]).fma(d0, g3);
            g4 = FloatVector.broadcast(SPECIES, a[k4 + row]).fma(d0, g4);
            g5 = FloatVector.broadcast(SPECIES, a[k5 + row]).fma(d0, g5);
        }
        keep(g0, inside, g, to);
        keep(g1, inside, g, to + columns);
        keep(g2, inside, g, to + 2 * columns);
        keep(g3, inside, g, to + 3 * columns);
        keep(g4, inside, g, to + 4 * columns);
        keep(g5, inside, g, to + 5 * columns);
    }

    private static void outer1x1(
            float[] a,
            int base,
            int[] rows,
            int count,
            int offset,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int to,
            VectorMask<Float> inside) {
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, to);
        for (int m = 0; m < count; m++) {
            g0 = FloatVector.broadcast(SPECIES, a[base + offset + rows[m]])
                    .fma(FloatVector.fromArray(SPECIES, d, dBase + m * columns), g0);
        }
        keep(g0, inside, g, to);
    }

    private static void keep(FloatVector value, VectorMask<Float> inside, float[] g, int to) {
        FloatVector.fromArray(SPECIES, g, to).blend(value, inside).intoArray(g, to);
    }

    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        for (int column = 0; column < columns; column += LANES) {
            addRowsOfPanel(
                    d, dBase + column, count, columns, sum, sumBase + column, SPECIES.indexInRange(column, columns));
        }
    }

    private static void addRowsOfPanel(
            float[] d, int from, int count, int columns, float[] sum, int to, VectorMask<Float> inside) {
        FloatVector s = FloatVector.fromArray(SPECIES, sum, to);
        for (int m = 0; m < count; m++) {
            s = s.add(FloatVector.fromArray(SPECIES, d, from + m * columns));
        }
        keep(s, inside, sum, to);
    }

    @Override
    public void reluBackward(float[] out, float[] dOut, float[] dIn, int length) {
        int i = 0;
        for (; i + LANES <= length; i += LANES) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, dOut, i);
            VectorMask<Float> positive = FloatVector.fromArray(SPECIES, out, i).compare(VectorOperators.GT, 0f);
            FloatVector.zero(SPECIES).blend(gradient, positive).intoArray(dIn, i);
        }
        for (; i < length; i++) {
            dIn[i] = out[i] > 0 ? dOut[i] : 0;
        }
    }

    /** Pixel after pixel: a last, partly used vector of channels writes over the next pixel, which comes later. */
    @Override
    public void maxPool(float[] in, int base, int[] rows, int[] offsets, int channels, float[] out, int outBase) {
        for (int p = 0; p < rows.length; p++) {
            for (int channel = 0; channel < channels; channel += LANES) {
                maxOfWindow(in, base + rows[p] + channel, offsets, out, outBase + p * channels + channel);
            }
        }
    }

    private static void maxOfWindow(float[] in, int from, int[] offsets, float[] out, int to) {
        FloatVector max = FloatVector.fromArray(SPECIES, in, from + offsets[0]);
        for (int cell = 1; cell < offsets.length; cell++) {
            max = max.max(FloatVector.fromArray(SPECIES, in, from + offsets[cell]));
        }
        max.intoArray(out, to);
    }

    @Override
    public void maxPoolBackward(
            float[] in,
            int base,
            int[] rows,
            int[] offsets,
            int channels,
            float[] out,
            float[] dOut,
            int outBase,
            float[] dIn,
            int dBase) {
        for (int channel = 0; channel < channels; channel += LANES) {
            VectorMask<Float> inside = SPECIES.indexInRange(channel, channels);
            for (int p = 0; p < rows.length; p++) {
                int o = outBase + p * channels + channel;
                toFirstMaximum(
                        in, base + rows[p] + channel, offsets, out, dOut, o, dIn, dBase + rows[p] + channel, inside);
            }
        }
    }

    private static void toFirstMaximum(
            float[] in,
            int from,
            int[] offsets,
            float[] out,
            float[] dOut,
            int o,
            float[] dIn,
            int to,
            VectorMask<Float> inside) {
        FloatVector max = FloatVector.fromArray(SPECIES, out, o);
        FloatVector zero = FloatVector.zero(SPECIES);
        // What is still to be given away: a lane is zero once its first maximum has been met.
        FloatVector left = zero.blend(FloatVector.fromArray(SPECIES, dOut, o), inside);
        for (int offset : offsets) {
            VectorMask<Float> hit =
                    FloatVector.fromArray(SPECIES, in, from + offset).compare(VectorOperators.EQ, max);
            FloatVector given = zero.blend(left, hit);
            FloatVector.fromArray(SPECIES, dIn, to + offset).add(given).intoArray(dIn, to + offset);
            left = left.blend(zero, hit);
        }
    }
}
