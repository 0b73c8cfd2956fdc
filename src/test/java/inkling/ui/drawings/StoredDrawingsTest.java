package inkling.ui.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDrawingsTest {
    @TempDir
    private Path folder;

    private static Ink line(double x, double y) {
        return new Ink(List.of(new Stroke(List.of(new Point(140, 140), new Point(x, y)), 20)));
    }

    @Test
    void exportedIdxFilesHoldTheDrawingsInTheirOrderWithTheirNames() throws IOException {
        StoredDrawings own = new StoredDrawings(folder.resolve("home"));
        own.add(CollectionKind.OTHERS, "wave", line(40, 140));
        own.add(CollectionKind.OTHERS, "mast", line(140, 20));
        own.add(CollectionKind.OTHERS, "wave", line(260, 140));

        own.exportIdx(CollectionKind.OTHERS, folder.resolve("my-images-idx3-ubyte"));

        Dataset read = IdxReader.read(folder.resolve("my-images-idx3-ubyte"), folder.resolve("my-labels-idx1-ubyte"));
        assertEquals(
                List.of("wave", "mast", "wave"),
                List.of(0, 1, 2).stream()
                        .map(picture -> read.classes().get(read.label(picture)))
                        .toList());
        assertTrue(width(read, 0) > 15, "the lying line lies");
        assertTrue(width(read, 1) < 8, "the standing line stands");
    }

    private static int width(Dataset data, int picture) {
        float[] pixels = new float[28 * 28];
        data.copyImage(picture, pixels, 0);
        int columns = 0;
        for (int x = 0; x < 28; x++) {
            float most = 0;
            for (int y = 0; y < 28; y++) {
                most = Math.max(most, pixels[y * 28 + x]);
            }
            columns += most > 0.3 ? 1 : 0;
        }
        return columns;
    }

    @Test
    void anExportDoesNotOverwriteFilesThatNobodyChose() throws IOException {
        StoredDrawings own = new StoredDrawings(folder.resolve("home"));
        own.add(CollectionKind.DIGITS, "7", line(40, 140));
        Path names = Files.writeString(folder.resolve("classes.txt"), "mine");

        Exception refusal =
                assertThrows(IOException.class, () -> own.exportIdx(CollectionKind.DIGITS, folder.resolve("images")));

        assertTrue(refusal.getMessage().contains("classes.txt"), refusal.getMessage());
        assertEquals("mine", Files.readString(names));
        assertFalse(Files.exists(folder.resolve("images")));
    }

    @Test
    void strokesThatAreExportedComeBackByImport() throws IOException {
        StoredDrawings own = new StoredDrawings(folder.resolve("home"));
        own.add(CollectionKind.DIGITS, "7", line(40, 140));
        own.exportStrokes(CollectionKind.DIGITS, folder.resolve("strokes.jsonl"));
        StoredDrawings other = new StoredDrawings(folder.resolve("other"));

        assertEquals(1, other.importStrokes(CollectionKind.DIGITS, folder.resolve("strokes.jsonl")));
        assertEquals(line(40, 140), other.drawings(CollectionKind.DIGITS).get(0).ink());
    }

    @Test
    void whatAnotherCopyOfTheProgramAddsIsSeen() throws IOException {
        StoredDrawings one = new StoredDrawings(folder);
        one.drawings(CollectionKind.DIGITS);

        LabelledDrawing added = new StoredDrawings(folder).add(CollectionKind.DIGITS, "3", line(40, 140));

        assertEquals(List.of(added), one.drawings(CollectionKind.DIGITS));
    }
}
