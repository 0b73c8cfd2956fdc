package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxReaderTest {
    private static final byte[] TWO_PICTURES = Idx.images(2, 1, 3, new byte[] {0, 1, 2, 3, (byte) 255, 5});
    private static final byte[] TWO_LABELS = Idx.labels(2, (byte) 1, (byte) 0);

    @Test
    void picturesAndLabelsComeInOrder() throws IOException {
        Dataset data = Idx.read(TWO_PICTURES, TWO_LABELS);

        float[] second = new float[3];
        data.copyImage(1, second, 0);
        assertEquals(List.of(3 / 255f, 1f, 5 / 255f), List.of(second[0], second[1], second[2]));
        assertEquals(List.of(1, 0), List.of(data.label(0), data.label(1)));
        assertEquals(new Shape(1, 3, 1), data.shape());
    }

    @Test
    void gzippedFilesAreKnownByTheirContent() throws IOException {
        assertEquals(
                Idx.read(TWO_PICTURES, TWO_LABELS).sha256(),
                Idx.read(Idx.gzip(TWO_PICTURES), Idx.gzip(TWO_LABELS)).sha256());
    }

    @Test
    void theHighestLabelSaysHowManyClassesThereAre() throws IOException {
        Dataset data = Idx.read(TWO_PICTURES, Idx.labels(2, (byte) 255, (byte) 3));

        assertEquals(256, data.classes().size());
        assertEquals("255", data.classes().get(data.label(0)));
    }

    @Test
    void namesMayBeGiven() throws IOException {
        assertEquals(
                List.of("shirt", "shoe"),
                Idx.read(TWO_PICTURES, TWO_LABELS, "shirt", "shoe").classes());
    }

    @Test
    void picturesMayBeLargerThanTheFirstPieceRead() throws IOException {
        byte[] pixels = new byte[3 << 20];
        pixels[pixels.length - 1] = 51;
        Dataset data = Idx.read(Idx.images(1, 3 << 10, 1 << 10, pixels), Idx.labels(1, (byte) 0));

        float[] picture = new float[pixels.length];
        data.copyImage(0, picture, 0);
        assertEquals(0.2f, picture[pixels.length - 1]);
    }

    @Test
    void filesAreReadFromPaths(@TempDir Path folder) throws IOException {
        Path images = Files.write(folder.resolve("images.gz"), Idx.gzip(TWO_PICTURES));
        Path labels = Files.write(folder.resolve("labels"), TWO_LABELS);

        assertEquals(2, IdxReader.read(images, labels).size());
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) throws IOException {
        Path labels = Files.write(folder.resolve("labels"), TWO_LABELS);
        Path missing = folder.resolve("missing");

        IOException e = assertThrows(UnreadableFileException.class, () -> IdxReader.read(missing, labels));
        assertEquals("\"" + missing + "\" does not exist.", e.getMessage());
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        IOException e = assertThrows(UnreadableFileException.class, () -> IdxReader.read(folder, folder));
        assertTrue(e.getMessage().contains("is a folder, but a file of pictures or labels"), e.getMessage());
    }
}
