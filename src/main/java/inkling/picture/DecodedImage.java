package inkling.picture;

import inkling.ink.Picture;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Computes the ink of what the platform's readers have decoded. */
final class DecodedImage {
    private DecodedImage() {}

    static Picture ink(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return isStoredGrey(image.getColorModel())
                ? greyInk(image)
                : new ArgbPixels(image.getRGB(0, 0, width, height, null, 0, width), width, height).ink();
    }

    private static boolean isStoredGrey(ColorModel model) {
        boolean whole =
                model.getTransferType() == DataBuffer.TYPE_BYTE || model.getTransferType() == DataBuffer.TYPE_USHORT;
        return model instanceof ComponentColorModel
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && whole
                && !model.isAlphaPremultiplied();
    }

    /**
     * Takes grey values, and opacity if there is any, as they are stored. {@link BufferedImage#getRGB} takes them for linear light
     * and brightens them, but in files they are encoded as colours are.
     */
    private static Picture greyInk(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Raster raster = image.getRaster();
        boolean alpha = image.getColorModel().hasAlpha();
        float white = largest(raster, 0);
        float opaque = alpha ? largest(raster, 1) : 1;
        float[] luminance = new float[width * height];
        float[] opacity = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                luminance[i] = raster.getSample(x, y, 0) / white;
                opacity[i] = alpha ? raster.getSample(x, y, 1) / opaque : 1;
            }
        }
        return Picture.fromColour(
                new float[][] {luminance, luminance.clone(), luminance.clone()}, opacity, width, height);
    }

    private static float largest(Raster raster, int band) {
        return (1L << raster.getSampleModel().getSampleSize(band)) - 1;
    }
}
