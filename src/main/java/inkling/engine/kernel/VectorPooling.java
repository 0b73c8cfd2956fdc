package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Computes max pooling and ReLU on the Vector API, since the just-in-time compiler vectorises no plain loop that
 * compares.
 */
final class VectorPooling {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorPooling() {}

    static void relu(float[] in, int inBase, float[] out, int outBase, int length) {
        FloatVector zero = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + LANES <= length; i += LANES) {
            FloatVector.fromArray(SPECIES, in, inBase + i).max(zero).intoArray(out, outBase + i);
        }
        for (; i < length; i++) {
            out[outBase + i] = Math.max(in[inBase + i], 0f);
        }
    }

    static void reluBackward(
            float[] out, int outBase, float[] dOut, int dOutBase, float[] dIn, int dInBase, int length) {
        FloatVector zero = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + LANES <= length; i += LANES) {
            VectorMask<Float> positive =
                    FloatVector.fromArray(SPECIES, out, outBase + i).compare(VectorOperators.GT, zero);
            zero.blend(FloatVector.fromArray(SPECIES, dOut, dOutBase + i), positive)
                    .intoArray(dIn, dInBase + i);
        }
        for (; i < length; i++) {
            dIn[dInBase + i] = out[outBase + i] > 0 ? dOut[dOutBase + i] : 0;
        }
    }

    /**
     * A last, partly used vector of channels writes over the next window's, which come later: so windows go upwards,
     * channels down.
     */
    static void maxPool(float[] in, int base, WindowIndex cells, int channels, float floor, float[] out, int outBase) {
        int[] rows = cells.rows();
        int[] offsets = cells.offsets();
        if (offsets.length == 4) {
            for (int channel = (channels - 1) / LANES * LANES; channel >= 0; channel -= LANES) {
                maxOfFour(in, base + channel, rows, offsets, channels, floor, out, outBase + channel);
            }
            return;
        }
        for (int p = 0; p < rows.length; p++) {
            for (int channel = 0; channel < channels; channel += LANES) {
                max(in, base + rows[p] + channel, offsets, floor, out, outBase + p * channels + channel);
            }
        }
    }

    /** The 2x2 window that nearly all networks use. */
    private static void maxOfFour(
            float[] in, int base, int[] rows, int[] offsets, int channels, float floor, float[] out, int outBase) {
        FloatVector lowest = FloatVector.broadcast(SPECIES, floor);
        int offset0 = base + offsets[0];
        int offset1 = base + offsets[1];
        int offset2 = base + offsets[2];
        int offset3 = base + offsets[3];
        for (int p = 0; p < rows.length; p++) {
            FloatVector.fromArray(SPECIES, in, offset0 + rows[p])
                    .max(FloatVector.fromArray(SPECIES, in, offset1 + rows[p]))
                    .max(FloatVector.fromArray(SPECIES, in, offset2 + rows[p])
                            .max(FloatVector.fromArray(SPECIES, in, offset3 + rows[p])))
                    .max(lowest)
                    .intoArray(out, outBase + p * channels);
        }
    }

    private static void max(float[] in, int from, int[] offsets, float floor, float[] out, int to) {
        FloatVector max = FloatVector.broadcast(SPECIES, floor);
        for (int cell = 0; cell < offsets.length; cell++) {
            max = max.max(FloatVector.fromArray(SPECIES, in, from + offsets[cell]));
        }
        max.intoArray(out, to);
    }

    /** Windows that overlap, leave gaps, are not of four cells, or have channels that do not fill vectors. */
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
        for (int channel = 0; channel < channels; channel += LANES) {
            VectorMask<Float> inside = VectorMasks.inside(channel, channels);
            for (int p = 0; p < rows.length; p++) {
                int pixel = p * channels + channel;
                addToFirst(
                        in,
                        base + rows[p] + channel,
                        cells.offsets(),
                        floor,
                        out,
                        outBase + pixel,
                        dOut,
                        dOutBase + pixel,
                        dIn,
                        dBase + rows[p] + channel,
                        inside);
            }
        }
    }

    private static void addToFirst(
            float[] in,
            int from,
            int[] offsets,
            float floor,
            float[] out,
            int o,
            float[] dOut,
            int d,
            float[] dIn,
            int to,
            VectorMask<Float> inside) {
        FloatVector max = FloatVector.fromArray(SPECIES, out, o);
        FloatVector zero = FloatVector.zero(SPECIES);
        // What is still to be given away: a lane is zero once its first maximum has been met.
        VectorMask<Float> giving = inside.and(max.compare(VectorOperators.GT, floor));
        FloatVector left = zero.blend(FloatVector.fromArray(SPECIES, dOut, d), giving);
        for (int offset : offsets) {
            VectorMask<Float> hit =
                    FloatVector.fromArray(SPECIES, in, from + offset).compare(VectorOperators.EQ, max);
            FloatVector given = zero.blend(left, hit);
            FloatVector.fromArray(SPECIES, dIn, to + offset).add(given).intoArray(dIn, to + offset);
            left = left.blend(zero, hit);
        }
    }

    /** Four cells a window that no other window shares: each is written once, and nothing has to be zero before. */
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
        int[] offsets = cells.offsets();
        for (int channel = 0; channel < channels; channel += LANES) {
            quarters(
                    in,
                    base + channel,
                    rows,
                    offsets,
                    channels,
                    floor,
                    out,
                    outBase + channel,
                    dOut,
                    dOutBase + channel,
                    dIn,
                    dBase + channel);
        }
    }

    private static void quarters(
            float[] in,
            int base,
            int[] rows,
            int[] offsets,
            int channels,
            float floor,
            float[] out,
            int outBase,
            float[] dOut,
            int dOutBase,
            float[] dIn,
            int dBase) {
        FloatVector zero = FloatVector.zero(SPECIES);
        int offset0 = offsets[0];
        int offset1 = offsets[1];
        int offset2 = offsets[2];
        int offset3 = offsets[3];
        for (int p = 0; p < rows.length; p++) {
            int from = base + rows[p];
            int to = dBase + rows[p];
            FloatVector max = FloatVector.fromArray(SPECIES, out, outBase + p * channels);
            // A sum with 0 as in the general way, where -0 becomes 0: the bits must not depend on the way.
            FloatVector given = FloatVector.fromArray(SPECIES, dOut, dOutBase + p * channels)
                    .add(zero);
            FloatVector left = zero.blend(given, max.compare(VectorOperators.GT, floor));
            VectorMask<Float> hit0 =
                    FloatVector.fromArray(SPECIES, in, from + offset0).compare(VectorOperators.EQ, max);
            zero.blend(left, hit0).intoArray(dIn, to + offset0);
            left = left.blend(zero, hit0);
            VectorMask<Float> hit1 =
                    FloatVector.fromArray(SPECIES, in, from + offset1).compare(VectorOperators.EQ, max);
            zero.blend(left, hit1).intoArray(dIn, to + offset1);
            left = left.blend(zero, hit1);
            VectorMask<Float> hit2 =
                    FloatVector.fromArray(SPECIES, in, from + offset2).compare(VectorOperators.EQ, max);
            zero.blend(left, hit2).intoArray(dIn, to + offset2);
            left = left.blend(zero, hit2);
            VectorMask<Float> hit3 =
                    FloatVector.fromArray(SPECIES, in, from + offset3).compare(VectorOperators.EQ, max);
            zero.blend(left, hit3).intoArray(dIn, to + offset3);
        }
    }
}
