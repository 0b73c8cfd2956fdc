package inkling.store.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedModelTest {
    @TempDir
    Path folder;

    /** A copy of the program that was killed left the model behind: its lock is gone. */
    private void leaveBehind(int number, Model model) throws IOException {
        Path numbered = Files.createDirectories(folder.resolve(Integer.toString(number)));
        ModelFile.write(numbered.resolve("model.json"), model);
    }

    private static void assertSameBytes(Model expected, Optional<Model> found) throws IOException {
        assertArrayEquals(ModelFile.toBytes(expected), ModelFile.toBytes(found.orElseThrow()));
    }

    @Test
    void atTheFirstStartThereIsNone() throws IOException {
        assertEquals(Optional.empty(), new UnsavedModel(folder.resolve("none")).takeOver());
    }

    @Test
    void whatAKilledProgramLeftIsTakenOver() throws IOException {
        Model model = TestModels.small();
        leaveBehind(1, model);
        assertSameBytes(model, new UnsavedModel(folder).takeOver());
    }

    @Test
    void itStaysOnDiskUntilItIsForgotten() throws IOException {
        leaveBehind(1, TestModels.small());
        UnsavedModel unsaved = new UnsavedModel(folder);
        unsaved.takeOver();
        assertTrue(Files.exists(folder.resolve("1").resolve("model.json")));
        unsaved.forget();
        assertTrue(Files.notExists(folder.resolve("1").resolve("model.json")));
    }

    @Test
    void aRunningCopyKeepsItsModelToItself() throws IOException {
        try (UnsavedModel running = new UnsavedModel(folder)) {
            running.keep(TestModels.small());
            assertEquals(Optional.empty(), new UnsavedModel(folder).takeOver());
        }
    }

    @Test
    void twoCopiesKeepOneEach() throws IOException {
        try (UnsavedModel one = new UnsavedModel(folder);
                UnsavedModel other = new UnsavedModel(folder)) {
            one.keep(TestModels.small());
            other.keep(TestModels.small());
            assertTrue(Files.exists(folder.resolve("1").resolve("model.json")));
            assertTrue(Files.exists(folder.resolve("2").resolve("model.json")));
        }
    }

    @Test
    void theOtherModelLeftBehindWaitsForTheNextStart() throws IOException {
        leaveBehind(1, TestModels.small());
        leaveBehind(2, TestModels.small());
        UnsavedModel unsaved = new UnsavedModel(folder);
        unsaved.takeOver();
        unsaved.close();
        assertTrue(new UnsavedModel(folder).takeOver().isPresent());
    }

    @Test
    void afterTheEndNothingIsKept() throws IOException {
        UnsavedModel unsaved = new UnsavedModel(folder);
        unsaved.close();
        unsaved.keep(TestModels.small());
        assertEquals(Optional.empty(), new UnsavedModel(folder).takeOver());
    }

    @Test
    void aDamagedModelIsPutAsideAndNamed() throws IOException {
        Path numbered = Files.createDirectories(folder.resolve("1"));
        Files.writeString(numbered.resolve("model.json"), "{");
        assertThrows(IOException.class, () -> new UnsavedModel(folder).takeOver());
        assertTrue(Files.exists(numbered.resolve("damaged.json")));
        assertTrue(Files.notExists(numbered.resolve("model.json")));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        IOException problem = assertThrows(IOException.class, () -> new UnsavedModel(file).keep(TestModels.small()));
        assertTrue(problem.getMessage().contains(file.toString()), problem::getMessage);
    }

    @Test
    void aProgramThatEndsAsItsUserWantsLeavesNoModel() throws IOException {
        UnsavedModel unsaved = new UnsavedModel(folder);
        unsaved.keep(TestModels.small());
        unsaved.close();
        assertEquals(Optional.empty(), new UnsavedModel(folder).takeOver());
    }

    @Test
    void theFolderOfAProgramThatEndedIsFree() throws IOException {
        new UnsavedModel(folder).close();
        UnsavedModel ended = new UnsavedModel(folder);
        ended.keep(TestModels.small());
        ended.close();
        try (UnsavedModel next = new UnsavedModel(folder)) {
            next.keep(TestModels.small());
            assertTrue(Files.exists(folder.resolve("1").resolve("model.json")));
        }
    }
}
