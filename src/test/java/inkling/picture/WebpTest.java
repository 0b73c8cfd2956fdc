package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.data.UnreadableFileException;
import inkling.failure.ReasonKey;
import inkling.ink.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files were written by libwebp, from those of the same digit beside them. */
class WebpTest {
    private static final Path FILES = Path.of("src/test/resources/inkling/picture");

    @TempDir
    private Path folder;

    @Test
    void aLosslessFileHasTheInkOfItsOriginal() throws IOException {
        assertEquals(0, largestDifference("red-on-green-4.png", "webp-lossless-4.webp"), 1e-6);
    }

    @Test
    void transparencyIsReadAsInThePngFile() throws IOException {
        assertEquals(0, largestDifference("white-ink-on-transparent-7.png", "webp-lossless-with-alpha-7.webp"), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webp-animated-8.webp",
                "webp-exif-orientation-8-4.webp",
                "webp-lossless-4.webp",
                "webp-lossy-2.webp",
                "webp-lossy-with-alpha-7.webp"
            })
    void nothingIsSaidOfAWholeFile(String name) throws IOException {
        assertEquals(Optional.empty(), PictureFile.read(FILES.resolve(name)).warning());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webp-exif-orientation-8-4.webp",
                "webp-lossless-4.webp",
                "webp-lossless-with-alpha-7.webp",
                "webp-lossy-2.webp",
                "webp-lossy-with-alpha-7.webp"
            })
    void halfOfAFileIsDamaged(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve(name));

        assertEquals(PictureReason.BREAKS_OFF, refused(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void anAnimationWithTransparencyIsRefused() throws IOException {
        byte[] opaque = Files.readAllBytes(FILES.resolve("webp-animated-8.webp"));
        // RFC 9649, section 2.7.1: the flag Alpha of the chunk VP8X
        opaque[20] |= 0x10;

        assertEquals(PictureReason.TRANSPARENT_ANIMATION, refused(opaque));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webp-animated-8.webp", "webp-lossless-with-alpha-7.webp", "webp-lossy-2.webp"})
    void randomDamageIsNeverMoreThanASentence(String name) throws IOException {
        PictureDamage.assertOnlySentences(Files.readAllBytes(FILES.resolve(name)), folder.resolve("damaged"));
    }

    private ReasonKey refused(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("refused.webp"), content);
        return assertThrows(UnreadableFileException.class, () -> PictureFile.read(file))
                .problem()
                .key();
    }

    private static double largestDifference(String original, String webp) throws IOException {
        Picture expected = PictureFile.read(FILES.resolve(original)).ink();
        Picture actual = PictureFile.read(FILES.resolve(webp)).ink();
        assertEquals(expected.width(), actual.width());
        assertEquals(expected.height(), actual.height());
        double largest = 0;
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                largest = Math.max(largest, Math.abs(expected.at(x, y) - actual.at(x, y)));
            }
        }
        return largest;
    }
}
