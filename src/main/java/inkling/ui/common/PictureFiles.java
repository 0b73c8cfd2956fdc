package inkling.ui.common;

import inkling.picture.ArgbPixels;
import inkling.picture.PngImage;
import inkling.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Takes the pixels out of JavaFX's images and writes them as PNG files. */
public final class PictureFiles {
    private PictureFiles() {}

    /** A copy of an image's pixels; on the FX thread if the image is on show. */
    public static ArgbPixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new ArgbPixels(argb, width, height);
    }

    /**
     * Writes an image that is not on show as PNG. For background threads.
     *
     * @throws IOException if it cannot be written; an older file is then as it was
     */
    public static void write(Image image, Path file) throws IOException {
        AtomicFile.write(file, PngImage.encode(pixels(image)));
    }
}
