package inkling.engine.kernel;

/*
 * Generated from src/test/resources/inkling/engine/kernel/ScalarBlocks.template: read and change that one. To write
 * this file anew: java src/test/java/inkling/engine/kernel/BlockGenerator.java
 */

/**
 * Computes several sums side by side in plain Java, each in a register, since every one waits for its last addition.
 */
final class ScalarBlocks {
    private ScalarBlocks() {}

    /**
     * Adds to 3 x 4 elements of G from row k and from a column on: {@code g[at + i * columns + j] = before[at + i
     * * columns + j] + sum over m of A[m][k + i] * d[from + m * columns + j]}, for m below {@code count}.
     */
    static void outerProducts3x4(
            float[] a,
            int base,
            WindowIndex index,
            int k,
            int count,
            float[] d,
            int from,
            int columns,
            float[] before,
            int at,
            float[] g,
            int gBase) {
        int[] rows = index.rows();
        int from0 = base + index.offsets()[k];
        int from1 = base + index.offsets()[k + 1];
        int from2 = base + index.offsets()[k + 2];
        float g00 = before[at];
        float g01 = before[at + 1];
        float g02 = before[at + 2];
        float g03 = before[at + 3];
        float g10 = before[at + columns];
        float g11 = before[at + columns + 1];
        float g12 = before[at + columns + 2];
        float g13 = before[at + columns + 3];
        float g20 = before[at + 2 * columns];
        float g21 = before[at + 2 * columns + 1];
        float g22 = before[at + 2 * columns + 2];
        float g23 = before[at + 2 * columns + 3];
        for (int m = 0; m < count; m++) {
            int row = rows[m];
            float a0 = a[from0 + row];
            float a1 = a[from1 + row];
            float a2 = a[from2 + row];
            int dRow = from + m * columns;
            float d0 = d[dRow];
            float d1 = d[dRow + 1];
            float d2 = d[dRow + 2];
            float d3 = d[dRow + 3];
            g00 = Math.fma(a0, d0, g00);
            g01 = Math.fma(a0, d1, g01);
            g02 = Math.fma(a0, d2, g02);
            g03 = Math.fma(a0, d3, g03);
            g10 = Math.fma(a1, d0, g10);
            g11 = Math.fma(a1, d1, g11);
            g12 = Math.fma(a1, d2, g12);
            g13 = Math.fma(a1, d3, g13);
            g20 = Math.fma(a2, d0, g20);
            g21 = Math.fma(a2, d1, g21);
            g22 = Math.fma(a2, d2, g22);
            g23 = Math.fma(a2, d3, g23);
        }
        int to = gBase + at;
        g[to] = g00;
        g[to + 1] = g01;
        g[to + 2] = g02;
        g[to + 3] = g03;
        g[to + columns] = g10;
        g[to + columns + 1] = g11;
        g[to + columns + 2] = g12;
        g[to + columns + 3] = g13;
        g[to + 2 * columns] = g20;
        g[to + 2 * columns + 1] = g21;
        g[to + 2 * columns + 2] = g22;
        g[to + 2 * columns + 3] = g23;
    }

    /**
     * Adds 8 columns of D: {@code sum[to + j] += sum over m of d[from + m * columns + j]}, for m below {@code
     * count}.
     */
    static void sums1x8(float[] d, int from, int count, int columns, float[] sum, int to) {
        float s0 = sum[to];
        float s1 = sum[to + 1];
        float s2 = sum[to + 2];
        float s3 = sum[to + 3];
        float s4 = sum[to + 4];
        float s5 = sum[to + 5];
        float s6 = sum[to + 6];
        float s7 = sum[to + 7];
        for (int m = 0; m < count; m++) {
            int row = from + m * columns;
            s0 += d[row];
            s1 += d[row + 1];
            s2 += d[row + 2];
            s3 += d[row + 3];
            s4 += d[row + 4];
            s5 += d[row + 5];
            s6 += d[row + 6];
            s7 += d[row + 7];
        }
        sum[to] = s0;
        sum[to + 1] = s1;
        sum[to + 2] = s2;
        sum[to + 3] = s3;
        sum[to + 4] = s4;
        sum[to + 5] = s5;
        sum[to + 6] = s6;
        sum[to + 7] = s7;
    }

    /**
     * Writes 8 columns of C from column n on, the rows {@code row} to {@code end - 1}, from arrays that hold a
     * column each: {@code c[cBase + m * columns + n + j] = sums[n + j][positions[m] - first]}, where that index is
     * below {@code size} and not negative. If there are fewer columns, the last one is written again.
     */
    static void scatter8(
            float[][] sums,
            int n,
            int columns,
            int[] positions,
            int first,
            int size,
            int row,
            int end,
            float[] c,
            int cBase) {
        int n0 = Math.min(n, columns - 1);
        int n1 = Math.min(n + 1, columns - 1);
        int n2 = Math.min(n + 2, columns - 1);
        int n3 = Math.min(n + 3, columns - 1);
        int n4 = Math.min(n + 4, columns - 1);
        int n5 = Math.min(n + 5, columns - 1);
        int n6 = Math.min(n + 6, columns - 1);
        int n7 = Math.min(n + 7, columns - 1);
        float[] sum0 = sums[n0];
        float[] sum1 = sums[n1];
        float[] sum2 = sums[n2];
        float[] sum3 = sums[n3];
        float[] sum4 = sums[n4];
        float[] sum5 = sums[n5];
        float[] sum6 = sums[n6];
        float[] sum7 = sums[n7];
        for (int m = row; m < end; m++) {
            int position = positions[m] - first;
            if (position >= 0 && position < size) {
                int to = cBase + m * columns;
                c[to + n0] = sum0[position];
                c[to + n1] = sum1[position];
                c[to + n2] = sum2[position];
                c[to + n3] = sum3[position];
                c[to + n4] = sum4[position];
                c[to + n5] = sum5[position];
                c[to + n6] = sum6[position];
                c[to + n7] = sum7[position];
            }
        }
    }
}
