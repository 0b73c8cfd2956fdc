package inkling.engine.kernel;

import java.util.Arrays;

/**
 * Computes every kernel by its definition: plain loops, one output element after the other. These loops are the numeric
 * contract. They fix the order of every sum and where it is rounded, and the fast families must give their bits.
 *
 * <p>Two ways of adding occur. {@code Math.fma(a, b, sum)} is a x b + sum rounded once, as a processor's multiply-add
 * rounds it; {@code sum + d} is rounded as usual. Every sum begins with what its element is said to start from and
 * takes its terms in ascending order of one index. No sum is split into parts.
 *
 * <p>The layers call these kernels sample by sample. With a window of {@code kh x kw}, stride {@code s}, and a picture
 * that has its padding around it, a convolution's arrays, indices, forward pass and three gradients are
 *
 * <pre>
 *   in       [height][width][cIn]         m = (y, x)     position in the output, y before x
 *   weights  [kh][kw][cIn][cOut]          k = (i, j, c)  cell of the window and channel, i before j before c
 *   bias     [cOut]                       n = f          filter
 *   out      [outHeight][outWidth][cOut]
 *   A[m][k] = in[y s + i][x s + j][c]     that is rows[m] = (y s width + x s) cIn, offsets[k] = (i width + j) cIn + c
 *
 *   forward               out[y][x][f] = bias[f] + sum over i, j, c of in[y s + i][x s + j][c] weights[i][j][c][f]
 *   of weights   dWeights[i][j][c][f] += sum over y, x of in[y s + i][x s + j][c] dOut[y][x][f]
 *   of bias                  dBias[f] += sum over y, x of dOut[y][x][f]
 *   of input              dIn[y][x][c] = sum over i, j, f of grid[y + i][x + j][f] weights[kh-1-i][kw-1-j][c][f]
 * </pre>
 *
 * The forward pass and the gradient of the input are {@link #multiply}, the other two {@link #accumulateWeightGradient}
 * and {@link #addRows}. The grid is {@code dOut} with {@code s - 1} zeros between neighbours and a border of zeros: a
 * value of the input takes part in each output whose window covers it, so its gradient is a convolution of {@code dOut}
 * by the weights turned by half a turn. {@code in} is the padded picture, {@code dIn} the unpadded one: the border of
 * the grid is {@code kh - 1 - top} high above and {@code kw - 1 - left} wide at the left, and its sum begins with 0. As i
 * and j ascend, so do y and x of the output that the values come from.
 *
 * <p>A dense layer's m counts the samples of a batch, k its inputs and n its units. Its gradient of the input is dOut
 * times the transposed weights, with k counting units and n inputs.
 *
 * <p>{@code -Dinkling.kernels=reference} runs a network on these loops, with the same bits and some fifteen
 * times slower than {@link ScalarKernels}.
 */
public final class ReferenceKernels implements Kernels {
    @Override
    public String description() {
        return "reference loops";
    }

    /** A matrix of one panel: {@code values[k * columns + n] = B[k][n]}. */
    @Override
    public PackedMatrix matrix(int rows, int columns) {
        return new PackedMatrix(rows, columns, columns);
    }

    /**
     * Multiplies matrices: {@code C[m][n] = start[n] + sum over k of A[m][k] B[k][n]}.
     *
     * <p>Shapes: A {@code [count][K]}, B {@code [K][N]}, start {@code [N]}, C {@code [count][N]}. The sum begins with
     * {@code start[n]} and takes k = 0, 1, ..., K - 1, one fused multiply-add each.
     */
    @Override
    public void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < b.columns; n++) {
                float sum = b.start[n];
                for (int k = 0; k < b.rows; k++) {
                    sum = Math.fma(a[base + rows[m] + offsets[k]], b.values[k * b.columns + n], sum);
                }
                c[cBase + m * b.columns + n] = sum;
            }
        }
    }

    /**
     * Adds the gradient of {@link #multiply}'s B to G, given the gradient D of its C: {@code G[k][n] += sum over m of
     * A[m][k] D[m][n]}.
     *
     * <p>Shapes: A {@code [count][K]}, D {@code [count][N]}, G {@code [K][N]}. The sum begins with what {@code G[k][n]}
     * was and takes m = 0, 1, ..., count - 1, one fused multiply-add each.
     */
    @Override
    public void accumulateWeightGradient(
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int[] rows = index.rows();
        int[] offsets = index.offsets();
        for (int k = 0; k < offsets.length; k++) {
            for (int n = 0; n < columns; n++) {
                float sum = g[gBase + k * columns + n];
                for (int m = 0; m < count; m++) {
                    sum = Math.fma(a[base + rows[m] + offsets[k]], d[dBase + m * columns + n], sum);
                }
                g[gBase + k * columns + n] = sum;
            }
        }
    }

    /**
     * Adds the rows of D, which is the gradient of {@link #multiply}'s start values: {@code sum[n] += sum over m of
     * D[m][n]}.
     *
     * <p>Shapes: D {@code [count][N]}, sum {@code [N]}. It begins with what {@code sum[n]} was and takes m = 0, 1, ...,
     * count - 1, one addition each.
     */
    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        for (int n = 0; n < columns; n++) {
            for (int m = 0; m < count; m++) {
                sum[sumBase + n] += d[dBase + m * columns + n];
            }
        }
    }

    /** Computes the activation {@code out = max(in, 0)}, element by element. -0 becomes 0; NaN stays NaN. */
    @Override
    public void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        for (int i = 0; i < length; i++) {
            out[outBase + i] = Math.max(in[inBase + i], 0f);
        }
    }

    /** Computes {@code dIn = dOut} where the output is above 0 and {@code dIn = 0} elsewhere, also where it is NaN. */
    @Override
    public void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        for (int i = 0; i < length; i++) {
            dIn[dInBase + i] = out[outBase + i] > 0 ? dOut[dOutBase + i] : 0;
        }
    }

    /**
     * Takes the maximum of each window: {@code out[p][c] = max(floor, max over cells of in[p, cell][c])}.
     *
     * <p>Shapes: {@code in[p, cell][c]} lies at {@code rows[p] + offsets[cell] + c}; out {@code [windows][channels]}. A
     * maximum does not depend on the order.
     */
    @Override
    public void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase) {
        int[] rows = cells.rows();
        for (int p = 0; p < rows.length; p++) {
            for (int c = 0; c < channels; c++) {
                float max = floor;
                for (int offset : cells.offsets()) {
                    max = Math.max(max, in[base + rows[p] + offset + c]);
                }
                out[outBase + p * channels + c] = max;
            }
        }
    }

    /**
     * Gives each window's gradient to the cell that was its maximum, the first one of equals: {@code dIn[p, first][c]
     * += dOut[p][c]}.
     *
     * <p>Shapes as in {@link #maxPool}, dIn as in. The sum of a cell begins with 0 and takes the windows p in ascending
     * order, one addition each. A window whose maximum is not above the floor, or is NaN, gives nothing.
     */
    @Override
    public void maxPoolBackward(
            float[] in,
            int base,
            WindowIndex cells,
            int channels,
            float floor,
            float[] out,
            int outBase,
            float[] dOut,
            int dOutBase,
            float[] dIn,
            int dBase,
            int size,
            boolean tiles) {
        Arrays.fill(dIn, dBase, dBase + size, 0);
        int[] rows = cells.rows();
        for (int p = 0; p < rows.length; p++) {
            for (int c = 0; c < channels; c++) {
                float max = out[outBase + p * channels + c];
                boolean given = !(max > floor);
                for (int cell = 0; cell < cells.offsets().length && !given; cell++) {
                    int i = rows[p] + cells.offsets()[cell] + c;
                    if (in[base + i] == max) {
                        dIn[dBase + i] += dOut[dOutBase + p * channels + c];
                        given = true;
                    }
                }
            }
        }
    }

    /**
     * Adds squared distances, which give a variance: {@code sum[n] += sum over m of (X[m][n] - centre[n])^2}.
     *
     * <p>Shapes: X {@code [count][N]}, centre and sum {@code [N]}. It begins with what {@code sum[n]} was and takes m =
     * 0, 1, ..., count - 1: the difference is rounded, its square added by one fused multiply-add.
     */
    @Override
    public void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        for (int n = 0; n < columns; n++) {
            for (int m = 0; m < count; m++) {
                float distance = x[xBase + m * columns + n] - centre[n];
                sum[n] = Math.fma(distance, distance, sum[n]);
            }
        }
    }

    /**
     * Adds products with distances, which give the gradient of a variance: {@code sum[n] += sum over m of (X[m][n] -
     * centre[n]) D[m][n]}. Shapes and order as in {@link #addSquaredDistances}, D as X.
     */
    @Override
    public void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        for (int n = 0; n < columns; n++) {
            for (int m = 0; m < count; m++) {
                float distance = x[xBase + m * columns + n] - centre[n];
                sum[n] = Math.fma(distance, d[dBase + m * columns + n], sum[n]);
            }
        }
    }

    /**
     * Scales and shifts each column, which is batch normalisation's forward pass: {@code out[m][n] = X[m][n] factors[n]
     * + start[n]}, one fused multiply-add. Shapes: X and out {@code [count][N]}, factors and start {@code [N]}.
     */
    @Override
    public void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase) {
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < columns; n++) {
                int i = m * columns + n;
                out[outBase + i] = Math.fma(x[xBase + i], factors[n], start[n]);
            }
        }
    }

    /**
     * Combines two matrices column by column, which is batch normalisation's gradient of the input: {@code out[m][n] =
     * D[m][n] dFactors[n] + (X[m][n] xFactors[n] + start[n])}, two fused multiply-adds, the one in brackets first.
     * Shapes as in {@link #scaleRows}, D as X.
     */
    @Override
    public void combineRows(
            float[] d,
            int dBase,
            float[] dFactors,
            float[] x,
            int xBase,
            float[] xFactors,
            float[] start,
            int count,
            int columns,
            float[] out,
            int outBase) {
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < columns; n++) {
                int i = m * columns + n;
                float shifted = Math.fma(x[xBase + i], xFactors[n], start[n]);
                out[outBase + i] = Math.fma(d[dBase + i], dFactors[n], shifted);
            }
        }
    }
}
