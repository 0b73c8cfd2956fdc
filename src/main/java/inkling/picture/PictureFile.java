package inkling.picture;

import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.ink.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads the ink of image files of the kinds that ImageIO knows: PNG, JPEG, GIF, BMP and TIFF of the platform, and WebP of a library
 * that ImageIO finds on the class path or module path when the first picture is read. For background threads.
 */
public final class PictureFile {
    private static final int MAX_BYTES = 64 << 20;
    private static final long MAX_PIXELS = 200_000_000;

    private PictureFile() {}

    /**
     * Reads the ink of an image, dark on light or light on dark, on paper or on transparency. Of a large one only every so many
     * pixels are read: its longest side is then at most {@value Thinning#LONGEST_SIDE}. It is upright, if the camera noted how it
     * was held.
     *
     * @throws UnreadableFileException if it cannot be read, is no image, is damaged or too large
     */
    public static OpenedPicture read(Path path) throws UnreadableFileException {
        String file = path.toString();
        byte[] content = content(path);
        if (WebpHeader.isTransparentAnimation(content)) {
            throw new UnreadableFileException(file, PictureReason.TRANSPARENT_ANIMATION.of());
        }
        if (WebpHeader.breaksOff(content)) {
            throw new UnreadableFileException(file, PictureReason.BREAKS_OFF.of());
        }
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnreadableFileException(file, PictureReason.NOT_AN_IMAGE.of());
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            requireBounded(reader, file);
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            BufferedImage image = reader.read(0, thinned(reader));
            Picture stored = warnings.isEmpty() ? DecodedImage.ink(image) : decodedInk(image, file, warnings.get(0));
            return new OpenedPicture(Orientation.upright(stored, Orientation.of(content)), warning(file, warnings));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new UnreadableFileException(file, FileReason.NOT_OPENED.of(Reason.of(e)), e);
        } catch (IOException | RuntimeException e) {
            // the platform's readers answer damaged files with all kinds of exceptions
            throw new UnreadableFileException(file, PictureReason.IMAGE_DAMAGED.of(UnreadableFileException.said(e)), e);
        } finally {
            reader.dispose();
        }
    }

    /** The ink in what was decoded of a damaged file; half a digit would be taken for another one. */
    private static Picture decodedInk(BufferedImage image, String file, String warning) throws UnreadableFileException {
        int rows = MissingRows.decoded(image);
        if (rows < image.getHeight() && MissingRows.isCutOff(image, rows)) {
            throw new UnreadableFileException(file, PictureReason.DRAWING_CUT_OFF.of(warning));
        }
        return DecodedImage.ink(image.getSubimage(0, 0, image.getWidth(), rows));
    }

    private static Optional<Reason> warning(String file, List<String> warnings) {
        return warnings.stream().findFirst().map(said -> PictureReason.NOT_WHOLE.of(file, said));
    }

    private static byte[] content(Path path) throws UnreadableFileException {
        int limit = (int) Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 8);
        byte[] content;
        try (InputStream in = Files.newInputStream(path)) {
            content = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw UnreadableFileException.of(path.toString(), e);
        }
        if (content.length > limit) {
            throw new UnreadableFileException(path.toString(), FileReason.TOO_LARGE.of(limit >> 20));
        }
        return content;
    }

    /** Makes sure, by its header, that an image of a few bytes does not claim more pixels than memory holds. */
    private static void requireBounded(ImageReader reader, String file) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS) {
            throw new UnreadableFileException(file, PictureReason.TOO_MANY_PIXELS.of(width, height, MAX_PIXELS));
        }
    }

    private static ImageReadParam thinned(ImageReader reader) throws IOException {
        int step = Thinning.step(reader.getWidth(0), reader.getHeight(0));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }
}
