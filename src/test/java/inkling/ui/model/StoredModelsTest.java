package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.store.model.ModelFile;
import inkling.ui.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredModelsTest {
    private final StoredModels models = new StoredModels();

    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("mine.json");
        models.write(Models.untrained(1), file);
        return file;
    }

    @Test
    void whatWasJustWrittenOrReadIsNotChanged() throws IOException {
        Path file = written();
        assertFalse(models.isChangedByOthers(file));
        models.write(Models.untrained(2), file);
        models.read(file);
        assertFalse(models.isChangedByOthers(file));
    }

    @Test
    void aFileReplacedByAnotherProgramIsChanged() throws IOException {
        Path file = written();
        FileTime time = Files.getLastModifiedTime(file);
        ModelFile.write(file, Models.untrained(2));
        Files.setLastModifiedTime(file, time);
        assertTrue(models.isChangedByOthers(file));
    }

    @Test
    void aFileEditedInPlaceIsChanged() throws IOException {
        Path file = written();
        Files.writeString(file, "{}");
        assertTrue(models.isChangedByOthers(file));
    }

    @Test
    void aFileThatIsGoneIsNotChanged() throws IOException {
        Path file = written();
        Files.delete(file);
        assertFalse(models.isChangedByOthers(file));
    }

    @Test
    void anOnnxFileIsForeignAndReadsLikeTheModelThatWasExported() throws IOException {
        Path file = folder.resolve("mine.onnx");
        models.export(Models.untrained(3), ExportFormat.ONNX, file);
        assertTrue(models.isForeign(file));
        assertArrayEquals(
                Models.untrained(3).parameters().values(),
                models.read(file).parameters().values());
    }

    @Test
    void weightsForNumpyAreAZipFile() throws IOException {
        Path file = folder.resolve("mine.npz");
        models.export(Models.untrained(3), ExportFormat.NPZ, file);
        assertEquals("PK", new String(Files.readAllBytes(file), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void aFileThatIsNotThereIsNamedInASentence() {
        Path file = folder.resolve("gone.json");
        IOException problem = assertThrows(IOException.class, () -> models.read(file));
        assertEquals("\"" + file + "\" does not exist.", problem.getMessage());
    }

    @Test
    void reasonsToDistrustAFileEndWhenItIsReadAgain() throws IOException {
        Path file = written();
        ModelFile.write(file, Models.untrained(2));
        models.read(file);
        assertFalse(models.isChangedByOthers(file));
    }
}
