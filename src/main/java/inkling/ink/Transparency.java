package inkling.ink;

import java.util.Arrays;

/** Lays pictures with transparent pixels on paper. */
final class Transparency {
    /** Colours that differ by no more than this, of black to white, are one: encoders round them where they are nearly clear. */
    private static final float ONE_COLOUR = 0.1f;

    /** Where more than this share is opaque, paper is among it. */
    private static final double MOSTLY_OPAQUE = 0.6;

    private Transparency() {}

    /**
     * Puts opaque colours in the place of transparent ones: black on white for a picture in a single colour; otherwise the picture on
     * black or white, whichever differs more from it, or, if it is opaque for the most part, on its own median.
     *
     * @param channels red, green and blue, each [height][width], 0 to 1; overwritten
     */
    static void layOnPaper(float[][] channels, float[] opacity) {
        float half = highest(opacity) / 2;
        int opaque = 0;
        for (float value : opacity) {
            opaque += value > half ? 1 : 0;
        }
        if (opaque == opacity.length && lowest(opacity) == 1) {
            return;
        }
        boolean black = opaque < opacity.length && isOneColour(channels, opacity, half);
        float[] means = new float[3];
        for (int c = 0; c < 3; c++) {
            means[c] = mean(channels[c], opacity);
        }
        boolean own = opaque > MOSTLY_OPAQUE * opacity.length;
        float contrasting = ColourAxis.luminance(means[0], means[1], means[2]) > 0.5f ? 0 : 1;
        for (int c = 0; c < 3; c++) {
            float paper = black ? 1 : own ? median(channels[c], opacity, half) : contrasting;
            float[] channel = channels[c];
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (1 - opacity[i]) * paper + (black ? 0 : opacity[i] * channel[i]);
            }
        }
    }

    /** Whether what is not transparent has one colour. */
    private static boolean isOneColour(float[][] channels, float[] opacity, float half) {
        for (float[] channel : channels) {
            float lowest = Float.POSITIVE_INFINITY;
            float highest = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < opacity.length; i++) {
                if (opacity[i] > half) {
                    lowest = Math.min(lowest, channel[i]);
                    highest = Math.max(highest, channel[i]);
                }
            }
            if (highest - lowest > ONE_COLOUR) {
                return false;
            }
        }
        return true;
    }

    private static float mean(float[] values, float[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) weights[i] * values[i];
            weight += weights[i];
        }
        return weight == 0 ? 0 : (float) (sum / weight);
    }

    private static float median(float[] values, float[] opacity, float half) {
        float[] opaque = new float[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (opacity[i] > half) {
                opaque[count++] = values[i];
            }
        }
        Arrays.sort(opaque, 0, count);
        return opaque[count / 2];
    }

    private static float highest(float[] values) {
        float highest = 0;
        for (float value : values) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private static float lowest(float[] values) {
        float lowest = 1;
        for (float value : values) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }
}
