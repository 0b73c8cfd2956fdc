package inkling.ink;

/** Lays pictures with transparent pixels on paper. */
final class Transparency {
    /** Colours that differ by no more than this, of black to white, are one: encoders round them where they are nearly clear. */
    private static final float ONE_COLOUR = 0.1f;

    private Transparency() {}

    /** Luminance [height][width] on white paper; of a picture in a single colour, as if that were black. */
    static float[] onWhite(float[] luminance, float[] opacity) {
        boolean black = isOneColour(luminance, opacity);
        float[] laid = new float[luminance.length];
        for (int i = 0; i < laid.length; i++) {
            laid[i] = 1 - opacity[i] + (black ? 0 : opacity[i] * luminance[i]);
        }
        return laid;
    }

    /** Whether some of the picture is transparent, and what is not has one colour. */
    private static boolean isOneColour(float[] luminance, float[] opacity) {
        float half = highest(opacity) / 2;
        float darkest = Float.POSITIVE_INFINITY;
        float lightest = Float.NEGATIVE_INFINITY;
        boolean transparent = false;
        for (int i = 0; i < luminance.length; i++) {
            if (opacity[i] > half) {
                darkest = Math.min(darkest, luminance[i]);
                lightest = Math.max(lightest, luminance[i]);
            } else {
                transparent = true;
            }
        }
        return transparent && lightest - darkest <= ONE_COLOUR;
    }

    private static float highest(float[] values) {
        float highest = 0;
        for (float value : values) {
            highest = Math.max(highest, value);
        }
        return highest;
    }
}
