package inkling.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.DrawingFile;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.ModelFile;
import inkling.store.model.TestModels;
import inkling.store.run.CheckpointFolder;
import inkling.store.run.TestRuns;
import inkling.store.settings.Settings;
import inkling.store.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Everything that is written to a disk, when there is no more room on it. */
class FullDiskTest {
    private static final int BLOCK = 512;
    private static final int BLOCKS = 400;

    private FileSystem disk;
    private Path folder;

    @BeforeEach
    void makeDisk() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(BLOCK * BLOCKS)
                .build());
        folder = Files.createDirectory(disk.getPath("/inkling"));
    }

    @AfterEach
    void forgetDisk() throws IOException {
        disk.close();
    }

    @Test
    void theSentenceSaysHowMuchRoomThereIs() throws IOException {
        fillUp(2);

        IOException e =
                assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("file"), new byte[5 * BLOCK]));
        assertEquals(
                "\"/inkling/file\" cannot be written: the disk is full (3 KB are needed, 1 KB are free);"
                        + " make room or choose another disk.",
                e.getMessage());
    }

    @Test
    void aModelFileStaysAsItWas() throws IOException {
        Path file = folder.resolve("model.json");
        ModelFile.write(file, TestModels.small());
        fillUp(1);

        assertNothingChanges(() -> ModelFile.write(file, TestModels.small()));
        ModelFile.read(file);
    }

    @Test
    void settingsStayAsTheyWere() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        file.save(Settings.DEFAULT.withLanguage("de"));
        fillUp(0);

        assertNothingChanges(() -> file.save(Settings.DEFAULT));
        assertEquals("de", file.load().language());
    }

    @Test
    void theDrawingStaysAsItWas() throws IOException {
        DrawingFile file = new DrawingFile(folder);
        file.save(line(3));
        fillUp(1);

        assertNothingChanges(() -> file.save(line(100)));
        assertEquals(line(3), file.load());
    }

    @Test
    void aCollectionHasNoHalfADrawing() throws IOException {
        DrawingCollection collection = new DrawingCollections(folder).open("mine");
        collection.add("7", line(3));
        fillUp(1);

        assertNothingChanges(() -> collection.add("8", line(200)));
        assertEquals(1, new DrawingCollections(folder).open("mine").drawings().size());
        assertEquals(List.of(), new DrawingCollections(folder).open("mine").problems());
    }

    @Test
    void aCollectionGoesOnWhenThereIsRoomAgain() throws IOException {
        DrawingCollection collection = new DrawingCollections(folder).open("mine");
        collection.add("7", line(3));
        Path ballast = fillUp(1);
        assertThrows(IOException.class, () -> collection.add("8", line(200)));
        Files.delete(ballast);
        collection.add("9", line(3));

        assertEquals(2, new DrawingCollections(folder).open("mine").drawings().size());
    }

    @Test
    void anExportedCollectionReplacesNothing() throws IOException {
        DrawingCollection collection = new DrawingCollections(folder).open("mine");
        collection.add("7", line(50));
        Path file = Files.writeString(folder.resolve("export.jsonl"), "old");
        fillUp(0);

        assertNothingChanges(() -> StrokeFile.write(file, collection.drawings()));
    }

    @Test
    void aRunGoesOnFromTheCheckpointBefore() throws IOException {
        try (CheckpointFolder checkpoints = CheckpointFolder.open(folder.resolve("run"))) {
            checkpoints.write(TestRuns.after(9));
            fillUp(3);

            assertNothingChanges(() -> checkpoints.write(TestRuns.after(10)));
            assertEquals(9, checkpoints.newest().checkpoint().optimiser().steps());
        }
    }

    private static Ink line(int points) {
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            line.add(new Point(20 + i, 30.25));
        }
        return new Ink(List.of(new Stroke(line, 20)));
    }

    /** Leaves room for so many blocks. */
    private Path fillUp(int blocks) throws IOException {
        Path ballast = disk.getPath("/ballast");
        long room = Files.getFileStore(folder).getUnallocatedSpace();
        return Files.write(ballast, new byte[(int) room - blocks * BLOCK]);
    }

    private void assertNothingChanges(Executable write) throws IOException {
        Map<String, byte[]> before = files();
        IOException e = assertThrows(IOException.class, write);
        assertTrue(e.getMessage().matches("\"/inkling/.*\" cannot be written: the disk is full .*\\."), e.getMessage());
        Map<String, byte[]> after = files();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
