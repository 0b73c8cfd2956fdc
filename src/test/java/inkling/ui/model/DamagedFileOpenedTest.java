package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.damage.Fuzzer;
import inkling.damage.ModelReader;
import inkling.store.model.ModelFile;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.FileChoice;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, opened as the window does it. */
class DamagedFileOpenedTest {
    private static final int FILES = 116;

    @TempDir
    private Path folder;

    private final FileChoice nobody = new ChosenFile();

    @Test
    void theModelInUseIsTheVerySameAfterADamagedFile() throws IOException {
        NamedModel inUse = Models.bundled();
        Fuzzer fuzzer = new Fuzzer(new ModelReader(), 3);
        Path file = folder.resolve("model.json");
        int refused = 0;
        for (int number = 0; number < FILES; number++) {
            Files.write(file, fuzzer.file(number));
            if (!isReadable(file)) {
                CurrentModel currentModel = new CurrentModel(inUse);
                Notifications notifications = new Notifications();
                new ModelViewModel(
                                currentModel, new StoredModels(), nobody, notifications, Background.onCallingThread())
                        .open(file);
                assertSame(inUse, currentModel.current().get(), "file " + number);
                assertNotNull(notifications.notice().get(), "file " + number);
                refused++;
            }
        }
        assertTrue(refused > FILES / 2, "refused: " + refused);
    }

    private static boolean isReadable(Path file) {
        try {
            ModelFile.read(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
