package inkling.picture;

import inkling.ink.Picture;

/**
 * Holds an image's pixels, which nobody changes.
 *
 * @param argb [height][width] of 0xAARRGGBB, not premultiplied
 */
public record ArgbPixels(int[] argb, int width, int height) {
    /** Computes the ink in these pixels; transparent ones are paper, and a large image is thinned as one in a file is. */
    public Picture ink() {
        int step = Thinning.step(width, height);
        int columns = Thinning.side(width, step);
        int rows = Thinning.side(height, step);
        float[][] channels = new float[3][columns * rows];
        float[] opacity = new float[columns * rows];
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                int pixel = argb[row * step * width + column * step];
                channels[0][i] = (pixel >> 16 & 0xff) / 255f;
                channels[1][i] = (pixel >> 8 & 0xff) / 255f;
                channels[2][i] = (pixel & 0xff) / 255f;
                opacity[i] = (pixel >>> 24) / 255f;
            }
        }
        return Picture.fromColour(channels, opacity, columns, rows);
    }
}
