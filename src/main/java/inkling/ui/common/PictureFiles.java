package inkling.ui.common;

import inkling.failure.ExplainedIOException;
import inkling.ink.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads and writes pictures in files and on the clipboard, to and from ink. All but {@link #pixels} is for background threads.
 */
public final class PictureFiles {
    /** Larger pictures are read in steps of several pixels: a digit needs no more, and memory stays bounded. */
    private static final int LONGEST_SIDE = 1400;

    private PictureFiles() {}

    /** Pixels that nobody changes: 0xAARRGGBB, row by row. */
    public record Pixels(int[] argb, int width, int height) {}

    /**
     * The ink of a PNG, JPEG, GIF or BMP file of any size, dark on light or light on dark.
     *
     * @throws IOException if it cannot be read or is none of these; the message names the file
     */
    public static Picture read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new ExplainedIOException(WindowReason.PICTURE_NOT_READ.of(file));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new ExplainedIOException(WindowReason.NOT_A_PICTURE.of(file));
            }
            return ink(decode(file, in, readers.next()));
        }
    }

    private static Pixels decode(Path file, ImageInputStream in, ImageReader reader) throws IOException {
        try {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0, everyFewPixels(reader));
            int width = image.getWidth();
            int height = image.getHeight();
            return new Pixels(image.getRGB(0, 0, width, height, null, 0, width), width, height);
        } catch (IOException | RuntimeException e) {
            // Decoders meet damaged files with whatever exception is at hand.
            throw new ExplainedIOException(WindowReason.PICTURE_DAMAGED.of(file), e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam everyFewPixels(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, (longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    /** A copy of an image's pixels; on the FX thread if the image is on show. */
    public static Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(argb, width, height);
    }

    /** The ink in these pixels; transparent ones are paper. */
    public static Picture ink(Pixels pixels) {
        float[] luminance = new float[pixels.argb().length];
        float[] opacity = new float[luminance.length];
        for (int i = 0; i < luminance.length; i++) {
            int argb = pixels.argb()[i];
            opacity[i] = (argb >>> 24) / 255f;
            // ITU-R BT.601 luma
            luminance[i] = (0.299f * (argb >> 16 & 0xff) + 0.587f * (argb >> 8 & 0xff) + 0.114f * (argb & 0xff)) / 255f;
        }
        return Picture.fromGrey(luminance, opacity, pixels.width(), pixels.height());
    }

    /**
     * Writes an image as PNG: first beside the file, then in its place, so that nothing is half written.
     *
     * @throws IOException if it cannot be written; the message names the file
     */
    public static void write(Image image, Path file) throws IOException {
        BufferedImage buffered = SwingFXUtils.fromFXImage(image, null);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (!ImageIO.write(buffered, "png", beside.toFile())) {
                throw new IOException("no PNG encoder");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw new ExplainedIOException(WindowReason.PICTURE_NOT_WRITTEN.of(file), e);
        }
    }
}
