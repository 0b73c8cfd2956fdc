package inkling.ink;

import java.util.Optional;

/**
 * Holds the tight box around a picture's ink, in whole pixels; {@code right} and {@code bottom} are the last inked ones.
 *
 * @param left the first column, from 0
 * @param top the first row, from 0
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 */
public record InkBox(int left, int top, int width, int height) {
    /** The box of all pixels with more ink than {@code threshold}, 0 to 1; empty if there is none. */
    static Optional<InkBox> of(Picture picture, float threshold) {
        return of(picture.ink(), picture.width(), picture.height(), threshold);
    }

    /**
     * Finds the box of all pixels with more ink than {@code threshold}; empty if there is none.
     *
     * @param ink [height][width], only read
     * @param pictureWidth in pixels
     * @param pictureHeight in pixels
     * @param threshold 0 to 1
     * @return in pixels, at least 1 x 1
     */
    public static Optional<InkBox> of(float[] ink, int pictureWidth, int pictureHeight, float threshold) {
        int left = pictureWidth;
        int right = -1;
        int top = pictureHeight;
        int bottom = -1;
        for (int y = 0, i = 0; y < pictureHeight; y++) {
            for (int x = 0; x < pictureWidth; x++, i++) {
                if (ink[i] > threshold) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return bottom < 0 ? Optional.empty() : Optional.of(new InkBox(left, top, right - left + 1, bottom - top + 1));
    }

    /** {@return the last column that has ink} */
    public int right() {
        return left + width - 1;
    }

    /** {@return the last row that has ink} */
    public int bottom() {
        return top + height - 1;
    }

    /** {@return the larger of width and height, in pixels} */
    public int longestSide() {
        return Math.max(width, height);
    }

    Picture cut(Picture picture) {
        float[] ink = new float[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.ink(), (top + y) * picture.width() + left, ink, y * width, width);
        }
        return new Picture(width, height, ink);
    }
}
