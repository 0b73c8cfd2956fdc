package inkling.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;

/** Takes an image as grey values from 0 to 255, as its file has them. */
final class GreyBytes {
    private static final int OPAQUE = 255;

    private GreyBytes() {}

    /** The values row by row: those stored, if they are grey, else the luminance; what is transparent shows white paper. */
    static byte[] of(BufferedImage image) {
        int width = image.getWidth();
        byte[] grey = new byte[width * image.getHeight()];
        boolean stored = isGrey(image);
        int bits = image.getSampleModel().getSampleSize(0);
        for (int i = 0; i < grey.length; i++) {
            int value = stored
                    ? image.getRaster().getSample(i % width, i / width, 0) * OPAQUE / ((1 << bits) - 1)
                    : luminance(image.getRGB(i % width, i / width));
            grey[i] = (byte) value;
        }
        return grey;
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getColorModel() instanceof ComponentColorModel model
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !model.hasAlpha()
                && image.getSampleModel().getSampleSize(0) <= 16;
    }

    /** The luma of ITU-R BT.601, laid on white. */
    private static int luminance(int argb) {
        double opacity = (argb >>> 24) / (double) OPAQUE;
        double luma = 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
        return (int) Math.round(OPAQUE + opacity * (luma - OPAQUE));
    }
}
