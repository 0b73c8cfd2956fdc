package inkling.engine.kernel;

/**
 * Declares the few loops in which nearly all time goes. Three families give the same bits: {@link ReferenceKernels}
 * defines them, {@link ScalarKernels} is fast in plain Java, and {@code VectorKernels} is faster on the Vector API.
 *
 * <p>The contract that makes them equal: every output element is accumulated alone, in ascending order of the summed
 * index, from its start value, by fused multiply-adds (products) or plain adds (sums); a vector's lanes are different
 * output elements, and nothing is ever summed across lanes.
 *
 * <p>A's rows are {@link WindowIndex} of an array, which describe a dense layer's inputs and a convolution's windows
 * alike; there is no im2col. All methods are thread-safe; arrays that are written must have {@link #SLACK} unused
 * values behind the last one, and so must those that are read by columns.
 */
public interface Kernels {
    /** Counts the floats of the longest vector there is. Reads and writes may go so far past the end of a row. */
    int SLACK = 16;

    /** Names the family in one phrase for logs, such as {@code Vector API, 16 lanes}. */
    String description();

    /** Makes an all-zero matrix in the form that {@link #multiply} of this family reads. */
    PackedMatrix matrix(int rows, int columns);

    /**
     * Multiplies matrices, C = A B + start: {@code c[cBase + m * columns + n] = start[n] + sum over k of A[m][k] *
     * B[k][n]}, for the first {@code count} rows of A. What lies behind the last row of C, up to {@link #SLACK} values,
     * is overwritten.
     *
     * @param base added to every index into {@code a}
     */
    void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase);

    /**
     * Adds the gradient of a product's B, G += transposed(A) D: {@code g[gBase + k * columns + n] += sum over m of
     * A[m][k] * d[dBase + m * columns + n]}, for the first {@code count} rows of A.
     */
    void accumulateWeightGradient(
            float[] a, int base, WindowIndex index, int count, float[] d, int dBase, int columns, float[] g, int gBase);

    /**
     * Adds rows: {@code sum[sumBase + n] += sum over m of d[dBase + m * columns + n]}, with m ascending below {@code
     * count}.
     */
    void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase);

    /** Computes {@code out[outBase + i] = max(in[inBase + i], 0)} for all i below {@code length}; NaN stays NaN. */
    void relu(float[] in, int inBase, float[] out, int outBase, int length);

    /**
     * Computes {@code dIn[dInBase + i] = out[outBase + i] > 0 ? dOut[dOutBase + i] : 0} for all i below {@code length}.
     */
    void reluBackward(float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length);

    /**
     * Takes the maximum of each window, channel by channel: {@code out[outBase + p * channels + c]} = the largest of
     * {@code in[base + rows[p] + offsets[cell] + c]} and of the floor, by the rules of {@link Math#max}: NaN if one is
     * NaN. What lies behind the last p, up to {@link #SLACK} values, is overwritten.
     *
     * @param cells one run of one value for each cell of the window
     * @param floor 0 for a ReLU behind the pooling, otherwise {@link Float#NEGATIVE_INFINITY}
     */
    void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase);

    /**
     * Gives each window's gradient to the first of its cells, in the order of the offsets, that equals its maximum; the
     * other values of {@code dIn[dBase]} to {@code dIn[dBase + size - 1]} become 0, and cells of several windows get
     * the sum in the order of the windows. No index is remembered: comparing again is cheaper than storing and reading
     * one. {@code dIn} is indexed as {@code in} but from {@code dBase} on. A window whose maximum is not above the
     * floor, or is NaN, gives its gradient to nobody.
     *
     * @param size values of one sample of {@code in}
     * @param tiles whether each value of the sample lies in exactly one window
     */
    void maxPoolBackward(
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
            boolean tiles);

    /**
     * Adds squared distances: {@code sum[n] += sum over m of (x[xBase + m * columns + n] - centre[n])^2}, with m
     * ascending below {@code count}; what lies behind the last n of {@code sum} stays.
     */
    void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum);

    /**
     * Adds products with distances: {@code sum[n] += sum over m of (x[xBase + m * columns + n] - centre[n]) * d[dBase +
     * m * columns + n]}, with m ascending below {@code count}; what lies behind the last n of {@code sum} stays.
     */
    void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum);

    /**
     * Scales rows: {@code out[outBase + m * columns + n] = x[xBase + m * columns + n] * factors[n] + start[n]}, for all
     * m below {@code count}. What lies behind the last row of {@code out}, up to {@link #SLACK} values, is overwritten;
     * {@code out} is not {@code x}.
     */
    void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase);

    /**
     * Combines rows: {@code out[outBase + m * columns + n] = d[dBase + m * columns + n] * dFactors[n] + (x[xBase + m *
     * columns + n] * xFactors[n] + start[n])}, for all m below {@code count}; otherwise as {@link #scaleRows}.
     */
    void combineRows(
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
            int outBase);
}
