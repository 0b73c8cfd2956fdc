package inkling.picture;

import inkling.ink.Picture;
import java.awt.image.BufferedImage;

/** Finds out how much of an image a decoder filled up with one colour because its file ended early. */
final class MissingRows {
    /** Decoders of JPEG begin to fill within a row of blocks; fewer rows of one colour are no sign of it. */
    private static final int FEWEST = 8;

    /** So many rows above what is missing, the ink of a whole drawing is at an end. */
    private static final int MARGIN = 4;

    private MissingRows() {}

    /** How many rows at the top were decoded in full: all of them, unless the last ones have one colour. */
    static int decoded(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int fill = image.getRGB(width - 1, height - 1);
        for (int x = 0; x < width; x++) {
            if (image.getRGB(x, height - 1) != fill) {
                return height;
            }
        }
        int row = height;
        // a row of blocks is filled up from somewhere in it to its right end
        while (row > 0 && image.getRGB(width - 1, row - 1) == fill) {
            row--;
        }
        return height - row < FEWEST || row == 0 ? height : row;
    }

    /**
     * Whether ink reaches down to where the decoded rows end, so that the rest of it is likely to be missing. What touches a picture's
     * edge may be taken for no ink, so the rows are looked at together with their mirror image below.
     */
    static boolean isCutOff(BufferedImage image, int rows) {
        Picture ink = DecodedImage.ink(mirrored(image, rows));
        for (int y = Math.max(0, rows - MARGIN); y < rows; y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) > 0.4f) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage mirrored(BufferedImage image, int rows) {
        int width = image.getWidth();
        int[] decoded = image.getRGB(0, 0, width, rows, null, 0, width);
        BufferedImage both = new BufferedImage(
                width,
                2 * rows,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        both.setRGB(0, 0, width, rows, decoded, 0, width);
        for (int y = 0; y < rows; y++) {
            both.setRGB(0, 2 * rows - 1 - y, width, 1, decoded, y * width, width);
        }
        return both;
    }
}
