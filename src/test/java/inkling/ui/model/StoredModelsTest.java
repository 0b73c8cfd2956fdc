package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.store.ModelFile;
import inkling.ui.Models;
import java.io.IOException;
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
    void reasonsToDistrustAFileEndWhenItIsReadAgain() throws IOException {
        Path file = written();
        ModelFile.write(file, Models.untrained(2));
        models.read(file);
        assertFalse(models.isChangedByOthers(file));
    }
}
