package inkling.engine.kernel;

/**
 * The few loops in which nearly all time goes, in two families that give the same bits: {@link ScalarKernels} in plain Java,
 * and {@code VectorKernels} on the Vector API.
 *
 * <p>The contract that makes them equal: every output element is accumulated alone, in ascending order of the summed index,
 * from its start value, by fused multiply-adds (products) or plain adds (sums); a vector's lanes are different output
 * elements, and nothing is ever summed across lanes.
 *
 * <p>Rows of A are not copied together (there is no im2col): element k of row m is {@code a[base + rows[m] + offsets[k]]},
 * which describes a dense layer's inputs and a convolution's patches alike. All methods are thread-safe; arrays that are
 * written must have {@link #SLACK} unused values behind the last one, and so must those that are read by columns.
 */
public interface Kernels {
    /** The longest vector there is: 16 floats. Reads and writes may go so far past the end of a row. */
    int SLACK = 16;

    /** One phrase for logs, such as {@code Vector API, 16 lanes}. */
    String description();

    /** An all-zero matrix in the form that {@link #multiply} of this family reads. */
    PackedMatrix matrix(int rows, int columns);

    /**
     * C = A B + start: {@code c[cBase + m * columns + n] = start[n] + sum over k of A[m][k] * B[k][n]}, for all m below
     * {@code count} in ascending order. What lies behind the last row of C, up to {@link #SLACK} values, is overwritten.
     */
    void multiply(float[] a, int base, int[] rows, int count, int[] offsets, PackedMatrix b, float[] c, int cBase);

    /**
     * G += transposed(A) D: {@code g[gBase + k * columns + n] += sum over m of A[m][k] * d[dBase + m * columns + n]}, with m
     * ascending below {@code count}.
     */
    void addOuterProducts(
            float[] a,
            int base,
            int[] rows,
            int count,
            int[] offsets,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase);

    /** {@code sum[sumBase + n] += sum over m of d[dBase + m * columns + n]}, with m ascending below {@code count}. */
    void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase);

    /** {@code dIn[i] = out[i] > 0 ? dOut[i] : 0} for all i below {@code length}. */
    void reluBackward(float[] out, float[] dOut, float[] dIn, int length);

    /**
     * The maximum of each window, channel by channel: {@code out[outBase + p * channels + c]} = the largest of
     * {@code in[base + rows[p] + offsets[cell] + c]}, by the rules of {@link Math#max}: NaN if one is NaN. What
     * lies behind the last p, up to {@link #SLACK} values, is overwritten.
     */
    void maxPool(float[] in, int base, int[] rows, int[] offsets, int channels, float[] out, int outBase);

    /**
     * Adds each window's gradient to the first of its cells, in the order of {@code offsets}, that equals its maximum. No
     * index is remembered: comparing again is cheaper than storing and reading one. {@code dIn} is indexed as {@code in}
     * but from {@code dBase} on, and holds no negative zero before. A window with NaN gives its gradient to nobody.
     */
    void maxPoolBackward(
            float[] in,
            int base,
            int[] rows,
            int[] offsets,
            int channels,
            float[] out,
            float[] dOut,
            int outBase,
            float[] dIn,
            int dBase);
}
