package inkling.ink;

import java.util.Optional;

/** The tight box around a picture's ink, in whole pixels. */
record InkBox(int left, int top, int width, int height) {
    /** The box of all pixels with more ink than {@code threshold}, 0 to 1; empty if there is none. */
    static Optional<InkBox> of(Picture picture, float threshold) {
        int left = picture.width();
        int right = -1;
        int top = picture.height();
        int bottom = -1;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) > threshold) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return bottom < 0 ? Optional.empty() : Optional.of(new InkBox(left, top, right - left + 1, bottom - top + 1));
    }

    int longestSide() {
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
