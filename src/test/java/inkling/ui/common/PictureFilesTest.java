package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Picture;
import inkling.picture.ArgbPixels;
import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class PictureFilesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Image image(Path file) {
        return new Image(file.toUri().toString());
    }

    private static WritableImage noise(int width, int height) {
        int[] argb = new Random(3)
                .ints(width * height)
                .map(pixel -> pixel | 0xff000000)
                .toArray();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    /** JavaFX has decoders of its own: of JPEG they make other pixels, and of grey three equal colours, whose luma is rounded. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JPEG")
    void aPastedImageIsTheSameInkAsItsFile(SampleImage sample) throws IOException {
        Path file = sample.write(folder);
        Picture opened = PictureFile.read(file).ink();

        Picture pasted = PictureFiles.pixels(image(file)).ink();

        assertEquals(opened.width(), pasted.width());
        assertArrayEquals(opened.ink(), pasted.ink(), 1e-5f);
    }

    @Test
    void aWrittenImageHasEachOfItsPixels() throws IOException {
        WritableImage image = noise(70, 30);
        Path file = folder.resolve("noise.png");

        PictureFiles.write(image, file);

        ArgbPixels back = PictureFiles.pixels(image(file));
        assertEquals(70, back.width());
        assertArrayEquals(PictureFiles.pixels(image).argb(), back.argb());
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        PictureFiles.write(noise(7, 3), folder.resolve("noise.png"));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("none").resolve("noise.png");

        IOException e = assertThrows(IOException.class, () -> PictureFiles.write(noise(7, 3), file));
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }
}
