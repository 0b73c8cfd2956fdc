package inkling.engine.kernel;

import java.util.Arrays;

/**
 * Max pooling and ReLU in plain Java. Which of a window's cells is largest is a toss of a coin, so a jump would be predicted wrongly
 * half the time: the loops choose between integers, for which the just-in-time compiler has an instruction without a jump.
 */
final class PlainPooling {
    private PlainPooling() {}

    /** In place, since a loop over one array becomes vector instructions wherever in it the loop begins. */
    static void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        System.arraycopy(in, inBase, out, outBase, length);
        for (int i = outBase; i < outBase + length; i++) {
            out[i] = Math.max(out[i], 0f);
        }
    }

    static void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        for (int i = 0; i < length; i++) {
            int bits = Float.floatToRawIntBits(dOut[dOutBase + i]);
            dIn[dInBase + i] = Float.intBitsToFloat(out[outBase + i] > 0 ? bits : 0);
        }
    }

    static void maxPool(float[] in, int base, Patches cells, int channels, float[] out, int outBase) {
        int[] rows = cells.rows();
        int[] offsets = cells.offsets();
        for (int p = 0; p < rows.length; p++) {
            int to = outBase + p * channels;
            if (offsets.length == 4) {
                maxOfFour(in, base + rows[p], offsets, channels, out, to);
            } else {
                max(in, base + rows[p], offsets, channels, out, to);
            }
        }
    }

    /** The 2x2 window that nearly all networks use. */
    private static void maxOfFour(float[] in, int from, int[] offsets, int channels, float[] out, int to) {
        int from0 = from + offsets[0];
        int from1 = from + offsets[1];
        int from2 = from + offsets[2];
        int from3 = from + offsets[3];
        for (int c = 0; c < channels; c++) {
            out[to + c] = Math.max(
                    Math.max(in[from0 + c], in[from1 + c]), Math.max(in[from2 + c], in[from3 + c]));
        }
    }

    private static void max(float[] in, int from, int[] offsets, int channels, float[] out, int to) {
        System.arraycopy(in, from + offsets[0], out, to, channels);
        for (int cell = 1; cell < offsets.length; cell++) {
            for (int c = 0; c < channels; c++) {
                out[to + c] = Math.max(out[to + c], in[from + offsets[cell] + c]);
            }
        }
    }

    static void maxPoolBackward(
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
            int size) {
        Arrays.fill(dIn, dBase, dBase + size, 0);
        int[] rows = cells.rows();
        for (int p = 0; p < rows.length; p++) {
            int pixel = p * channels;
            for (int c = 0; c < channels; c++) {
                addToFirst(
                        in,
                        base + rows[p] + c,
                        cells.offsets(),
                        out[outBase + pixel + c],
                        dOut[dOutBase + pixel + c],
                        dIn,
                        dBase + rows[p] + c);
            }
        }
    }

    private static void addToFirst(float[] in, int from, int[] offsets, float max, float gradient, float[] dIn, int to) {
        // What is still to be given away, as bits: 0 once the first maximum has been met.
        int left = Float.floatToRawIntBits(gradient);
        for (int offset : offsets) {
            boolean hit = in[from + offset] == max;
            dIn[to + offset] += Float.intBitsToFloat(hit ? left : 0);
            left = hit ? 0 : left;
        }
    }
}
