package inkling.engine.kernel;

import java.util.Arrays;

/**
 * Computes max pooling and ReLU in plain Java. Which of a window's cells is largest is a toss of a coin, so a jump
 * would be predicted wrongly half the time: the loops choose between integers, for which the just-in-time compiler has
 * an instruction without a jump.
 */
final class ScalarPooling {
    private static final int INFINITY = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);

    private ScalarPooling() {}

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
            int gradient = Float.floatToRawIntBits(dOut[dOutBase + i]);
            dIn[dInBase + i] = Float.intBitsToFloat(gradient & wherePositive(out[outBase + i]));
        }
    }

    /**
     * -1, that is all bits, for a number above 0, otherwise 0: positive numbers have the bits 1 to those of infinity.
     */
    private static int wherePositive(float value) {
        int bits = Float.floatToRawIntBits(value);
        return ((bits - INFINITY - 1) & ~(bits | (bits - 1))) >> 31;
    }

    static void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase) {
        int[] rows = cells.rows();
        int[] offsets = cells.offsets();
        for (int p = 0; p < rows.length; p++) {
            int to = outBase + p * channels;
            if (offsets.length == 4) {
                maxOfFour(in, base + rows[p], offsets, channels, floor, out, to);
            } else {
                max(in, base + rows[p], offsets, channels, floor, out, to);
            }
        }
    }

    /** The 2x2 window that nearly all networks use. */
    private static void maxOfFour(float[] in, int from, int[] offsets, int channels, float floor, float[] out, int to) {
        int from0 = from + offsets[0];
        int from1 = from + offsets[1];
        int from2 = from + offsets[2];
        int from3 = from + offsets[3];
        for (int c = 0; c < channels; c++) {
            float max = Math.max(Math.max(in[from0 + c], in[from1 + c]), Math.max(in[from2 + c], in[from3 + c]));
            out[to + c] = Math.max(max, floor);
        }
    }

    private static void max(float[] in, int from, int[] offsets, int channels, float floor, float[] out, int to) {
        Arrays.fill(out, to, to + channels, floor);
        for (int cell = 0; cell < offsets.length; cell++) {
            for (int c = 0; c < channels; c++) {
                out[to + c] = Math.max(out[to + c], in[from + offsets[cell] + c]);
            }
        }
    }

    /** Windows that overlap, leave gaps, or are not of four cells. */
    static void addMaxPoolBackward(
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
            int dBase) {
        int[] rows = cells.rows();
        for (int p = 0; p < rows.length; p++) {
            int pixel = p * channels;
            for (int c = 0; c < channels; c++) {
                // What is still to be given away, as bits: 0 once the first maximum has been met.
                float max = out[outBase + pixel + c];
                int left = max > floor ? Float.floatToRawIntBits(dOut[dOutBase + pixel + c]) : 0;
                for (int offset : cells.offsets()) {
                    int cell = rows[p] + offset + c;
                    int given = left & (differs(in[base + cell], max) - 1);
                    dIn[dBase + cell] += Float.intBitsToFloat(given);
                    left ^= given;
                }
            }
        }
    }

    /** 1 where the numbers, none of them NaN, differ, otherwise 0. */
    private static int differs(float value, float max) {
        // Adding 0 makes -0 to 0, so that equal numbers have equal bits.
        int difference = Float.floatToRawIntBits(value + 0f) ^ Float.floatToRawIntBits(max + 0f);
        return (difference | -difference) >>> 31;
    }

    /** Four cells a window that no other window shares: so nothing is added up, and of zeros only one is replaced. */
    static void quartersBackward(
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
            int dBase) {
        int[] rows = cells.rows();
        for (int p = 0; p < rows.length; p++) {
            int pixel = p * channels;
            quarters(
                    in,
                    base + rows[p],
                    cells.offsets(),
                    channels,
                    floor,
                    out,
                    outBase + pixel,
                    dOut,
                    dOutBase + pixel,
                    dIn,
                    dBase + rows[p]);
        }
    }

    private static void quarters(
            float[] in,
            int from,
            int[] offsets,
            int channels,
            float floor,
            float[] out,
            int o,
            float[] dOut,
            int d,
            float[] dIn,
            int to) {
        int offset0 = offsets[0];
        int offset1 = offsets[1];
        int offset2 = offsets[2];
        for (int c = 0; c < channels; c++) {
            float max = out[o + c];
            int not0 = differs(in[from + offset0 + c], max);
            int not1 = not0 & differs(in[from + offset1 + c], max);
            int not2 = not1 & differs(in[from + offset2 + c], max);
            if (max > floor) {
                // A sum with 0 as in the general way, where -0 becomes 0: the bits must not depend on the way.
                dIn[to + offsets[not0 + not1 + not2] + c] = dOut[d + c] + 0f;
            }
        }
    }
}
