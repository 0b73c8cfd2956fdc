package inkling.ink;

import java.util.Arrays;

/**
 * A grey picture of ink: 1 is full ink, 0 is paper, rows from the top. Immutable by contract: {@link #ink} hands out the
 * array itself, for the network's sake, and nobody writes to it.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final float[] ink;

    /**
     * Takes over {@code ink}, which must not be changed afterwards.
     *
     * @param width in pixels, 1 or more
     * @param height in pixels, 1 or more
     * @param ink [height][width], each value 0 to 1
     * @throws IllegalArgumentException if a side is not positive, the array's length is not width times height, or a value is
     *     outside 0 to 1
     */
    public Picture(int width, int height, float[] ink) {
        requireGrid(width, height, ink.length);
        for (int i = 0; i < ink.length; i++) {
            if (!(ink[i] >= 0 && ink[i] <= 1)) {
                throw new IllegalArgumentException(
                        "ink must be 0 to 1, found " + ink[i] + " at column " + i % width + ", row " + i / width);
            }
        }
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /**
     * Finds the ink of a scanned or photographed picture: what its border shows is taken for paper and removed, with its shading and
     * noise; the darkest (on dark paper the lightest) ink becomes 1.
     *
     * @param luminance [height][width], 0 black to 1 white; not kept
     * @param width in pixels, 1 or more
     * @param height in pixels, 1 or more
     * @return a picture of the same size, all paper if no ink stands out
     * @throws IllegalArgumentException if the sizes do not fit or a value is not finite
     */
    public static Picture fromGrey(float[] luminance, int width, int height) {
        requireGrid(width, height, luminance.length);
        return new Picture(width, height, InkExtraction.of(luminance, width, height));
    }

    /**
     * {@return the ink of a picture in colours, with transparency: what differs from the paper in the way, of light or of
     * colour, in which most does} Where all that is opaque has one colour, that is the ink; other transparent pictures are laid
     * on paper that contrasts.
     *
     * @param channels red, green and blue of what is opaque, each [height][width], 0 to 1; may be one array; overwritten
     * @param opacity [height][width], 0 transparent to 1 opaque; not kept
     * @param width in pixels, 1 or more
     * @param height in pixels, 1 or more
     * @throws IllegalArgumentException as {@link #fromGrey(float[], int, int)}
     */
    public static Picture fromColour(float[][] channels, float[] opacity, int width, int height) {
        for (float[] channel : channels) {
            requireGrid(width, height, channel.length);
        }
        requireGrid(width, height, opacity.length);
        Transparency.layOnPaper(channels, opacity);
        return fromGrey(ColourAxis.values(channels, width, height), width, height);
    }

    private static void requireGrid(int width, int height, int length) {
        if (width < 1 || height < 1 || (long) width * height != length) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " needs "
                    + Math.max(0L, (long) width * height) + " values and positive sides, found " + length + " values");
        }
    }

    /**
     * Returns this picture with strokes on it; the canvas lies over its whole width, and what is below its foot is cut off.
     *
     * @param strokes in canvas units
     * @return of the same size
     */
    public Picture with(Ink strokes) {
        Picture over = Rasteriser.draw(strokes.scaled(0, 0, width / Preprocessing.CANVAS_SIDE), width, height);
        float[] both = new float[ink.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.max(ink[i], over.ink[i]);
        }
        return new Picture(width, height, both);
    }

    /** {@return the number of columns} */
    public int width() {
        return width;
    }

    /** {@return the number of rows} */
    public int height() {
        return height;
    }

    /** {@return the values [height][width] themselves, not a copy: to be read only} */
    public float[] ink() {
        return ink;
    }

    /**
     * {@return the ink of a pixel, 0 (paper) to 1}
     *
     * @param column from 0
     * @param row from 0
     */
    public float at(int column, int row) {
        return ink[row * width + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && width == picture.width && Arrays.equals(ink, picture.ink);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(ink);
    }

    @Override
    public String toString() {
        return "Picture[" + width + " x " + height + "]";
    }
}
