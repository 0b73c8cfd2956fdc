package inkling.engine.kernel;

import java.util.Arrays;

/** The kernels in plain Java: the definition that the vector family is tested against, and what runs without the Vector API. */
public final class ScalarKernels implements Kernels {
    @Override
    public String description() {
        return "plain Java";
    }

    /** One panel: C2 turns the loop over the columns into vector instructions, so the longer the rows the better. */
    @Override
    public PackedMatrix matrix(int rows, int columns) {
        return new PackedMatrix(rows, columns, columns);
    }

    @Override
    public void multiply(float[] a, int base, Patches patches, int count, PackedMatrix b, float[] c, int cBase) {
        int[] rows = patches.rows();
        int[] offsets = patches.offsets();
        int columns = b.columns;
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            int to = cBase + m * columns;
            System.arraycopy(b.start, 0, c, to, columns);
            for (int k = 0; k < b.rows; k++) {
                addScaled(a[row + offsets[k]], b.values, k * columns, c, to, columns);
            }
        }
    }

    @Override
    public void addOuterProducts(
            float[] a, int base, Patches patches, int count, float[] d, int dBase, int columns, float[] g, int gBase) {
        int[] rows = patches.rows();
        int[] offsets = patches.offsets();
        for (int m = 0; m < count; m++) {
            int row = base + rows[m];
            for (int k = 0; k < offsets.length; k++) {
                addScaled(a[row + offsets[k]], d, dBase + m * columns, g, gBase + k * columns, columns);
            }
        }
    }

    private static void addScaled(float factor, float[] x, int xBase, float[] y, int yBase, int length) {
        for (int i = 0; i < length; i++) {
            y[yBase + i] = Math.fma(factor, x[xBase + i], y[yBase + i]);
        }
    }

    @Override
    public void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        for (int m = 0; m < count; m++) {
            for (int n = 0; n < columns; n++) {
                sum[sumBase + n] += d[dBase + m * columns + n];
            }
        }
    }

    @Override
    public void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        for (int i = 0; i < length; i++) {
            out[outBase + i] = Math.max(in[inBase + i], 0f);
        }
    }

    @Override
    public void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        for (int i = 0; i < length; i++) {
            dIn[dInBase + i] = out[outBase + i] > 0 ? dOut[dOutBase + i] : 0;
        }
    }

    @Override
    public void maxPool(float[] in, int base, Patches cells, int channels, float[] out, int outBase) {
        int[] rows = cells.rows();
        int[] offsets = cells.offsets();
        for (int p = 0; p < rows.length; p++) {
            for (int c = 0; c < channels; c++) {
                float max = in[base + rows[p] + offsets[0] + c];
                for (int cell = 1; cell < offsets.length; cell++) {
                    max = Math.max(max, in[base + rows[p] + offsets[cell] + c]);
                }
                out[outBase + p * channels + c] = max;
            }
        }
    }

    @Override
    public void maxPoolBackward(
            float[] in,
            int base,
            Patches cells,
            int channels,
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
        int[] offsets = cells.offsets();
        for (int p = 0; p < rows.length; p++) {
            for (int c = 0; c < channels; c++) {
                float max = out[outBase + p * channels + c];
                for (int offset : offsets) {
                    if (in[base + rows[p] + offset + c] == max) {
                        dIn[dBase + rows[p] + offset + c] += dOut[dOutBase + p * channels + c];
                        break;
                    }
                }
            }
        }
    }
}
