package inkling.cli;

import inkling.data.DataReason;
import inkling.data.UnreadableFileException;
import inkling.ink.Picture;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pictures of drawings from image files of the kinds that the platform knows, PNG and JPEG among them. */
final class ImageFile {
    private static final int MAX_BYTES = 64 << 20;
    private static final long MAX_PIXELS = 200_000_000;
    /** The side to which larger pictures are thinned out while they are read: still far more than the network sees. */
    private static final int ENOUGH = 2000;

    private ImageFile() {}

    /**
     * The ink of an image.
     *
     * @throws UnreadableFileException if it is none, is damaged or too large
     */
    static Picture read(Path path) throws IOException {
        String file = path.toString();
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableFileException(file, DataReason.TOO_LARGE.of(MAX_BYTES >> 20));
        }
        BufferedImage image = decode(content, file);
        return Picture.fromGrey(luminance(image), opacity(image), image.getWidth(), image.getHeight());
    }

    private static BufferedImage decode(byte[] content, String file) throws IOException {
        MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnreadableFileException(file, DataReason.NOT_AN_IMAGE.of());
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                throw new UnreadableFileException(file, DataReason.TOO_MANY_PIXELS.of(width, height, MAX_PIXELS));
            }
            int step = Math.max(1, Math.max(width, height) / ENOUGH);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the platform's readers answer damaged files with all kinds of exceptions
            throw new UnreadableFileException(file, DataReason.IMAGE_DAMAGED.of(UnreadableFileException.said(e)), e);
        } finally {
            reader.dispose();
        }
    }

    /** [height][width], 0 black to 1 white, of what is opaque. */
    private static float[] luminance(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] luminance = new float[width * height];
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        Raster raster = image.getRaster();
        boolean alpha = image.getColorModel().hasAlpha();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int argb = image.getRGB(x, y);
                // The platform takes stored grey values for linear light and brightens them; they are not.
                luminance[y * width + x] = grey && !alpha
                        ? grey(raster, x, y)
                        : (0.299f * (argb >> 16 & 0xff) + 0.587f * (argb >> 8 & 0xff) + 0.114f * (argb & 0xff)) / 255;
            }
        }
        return luminance;
    }

    /** [height][width], 0 transparent to 1 opaque. */
    private static float[] opacity(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] opacity = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                opacity[y * width + x] = (image.getRGB(x, y) >>> 24) / 255f;
            }
        }
        return opacity;
    }

    private static float grey(Raster raster, int x, int y) {
        int bits = raster.getSampleModel().getSampleSize(0);
        return raster.getSample(x, y, 0) / (float) ((1L << bits) - 1);
    }
}
