package inkling.ui.common;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Colours values by sign and size: 0 is grey, positive values go over orange to a bright yellow, negative ones over blue to a dark one.
 * The lightness grows with the value all the way, so that signs differ without colour too, in print and for the colour-blind.
 */
public final class ValueColours {
    private static final int STEPS = 255;
    private static final int BAR_WIDTH = 96;
    private static final int BAR_HEIGHT = 10;
    /** Red, green and blue at -1, -0.5, 0, 0.5 and 1. */
    private static final int[][] STOPS = {{3, 14, 60}, {24, 84, 158}, {140, 140, 140}, {233, 152, 38}, {255, 240, 170}};

    private static final int[] TABLE = table();

    private ValueColours() {}

    private static int[] table() {
        int[] table = new int[2 * STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            double place = (double) i / (table.length - 1) * (STOPS.length - 1);
            int stop = Math.min(STOPS.length - 2, (int) place);
            int argb = 0xff;
            for (int c = 0; c < 3; c++) {
                double level = STOPS[stop][c] + (place - stop) * (STOPS[stop + 1][c] - STOPS[stop][c]);
                argb = argb << 8 | (int) Math.round(level);
            }
            table[i] = argb;
        }
        return table;
    }

    /**
     * The colour of a value, opaque.
     *
     * @param value from -1 to 1, beyond which nothing changes; NaN is red
     * @return {@code 0xffrrggbb}
     */
    public static int argb(float value) {
        if (value != value) {
            return 0xffff0000;
        }
        return TABLE[STEPS + Math.round(Math.max(-1, Math.min(1, value)) * STEPS)];
    }

    /** Does what {@link #argb} does. */
    public static Color colour(float value) {
        int argb = argb(value);
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /** Makes a bar of all colours for a legend, from -1 at its left to 1 at its right. */
    public static Image bar() {
        WritableImage bar = new WritableImage(BAR_WIDTH, BAR_HEIGHT);
        for (int x = 0; x < BAR_WIDTH; x++) {
            int argb = argb(2f * x / (BAR_WIDTH - 1) - 1);
            for (int y = 0; y < BAR_HEIGHT; y++) {
                bar.getPixelWriter().setArgb(x, y, argb);
            }
        }
        return bar;
    }

    /** The factor that takes values to the range of {@link #argb}, so that the farthest from 0 is at its end; 0 if there is none. */
    public static float scale(float[] values, int size) {
        float farthest = 0;
        for (int i = 0; i < size; i++) {
            farthest = Math.max(farthest, Math.abs(values[i]));
        }
        return farthest > 0 && farthest < Float.POSITIVE_INFINITY ? 1 / farthest : 0;
    }
}
