package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesViewModelTest {
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());
    private final Preferences preferences = new Preferences(Map.of());
    private final Notifications notifications = new Notifications();
    private final List<Path> opened = new ArrayList<>();
    private final RecentFilesViewModel recent = start();

    @TempDir
    Path folder;

    /** As after a new start of the program. */
    private RecentFilesViewModel start() {
        return new RecentFilesViewModel(
                currentModel.current(), preferences, opened::add, notifications, Background.onCallingThread());
    }

    private Path use(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "{}");
        currentModel.use(NamedModel.ofFile(file, Models.untrained(1)));
        return file;
    }

    private List<String> titles() {
        return recent.entries().get().stream()
                .map(RecentFilesViewModel.Entry::title)
                .toList();
    }

    @Test
    void theNewestIsFirstAndNoneIsThereTwice() throws IOException {
        use("a.json");
        use("b.json");
        use("a.json");
        assertEquals(List.of("a", "b"), titles());
    }

    @Test
    void onlyTheLastFewAreRemembered() throws IOException {
        for (int i = 0; i < 10; i++) {
            use(i + ".json");
        }
        assertEquals(List.of("9", "8", "7", "6", "5", "4", "3", "2"), titles());
    }

    @Test
    void importedFilesCountAsWell() {
        Path file = folder.resolve("theirs.onnx");
        currentModel.use(NamedModel.imported(file, Models.untrained(1)));
        assertEquals(List.of("theirs.onnx"), titles());
    }

    @Test
    void bundledAndUnsavedModelsAreNoFiles() {
        currentModel.use(Models.unsaved());
        currentModel.use(Models.bundled());
        assertEquals(List.of(), titles());
    }

    @Test
    void theListComesBackAtTheNextStart() throws IOException {
        use("a.json");
        use("b.json");
        currentModel.use(Models.bundled());
        assertEquals(recent.entries().get(), start().entries().get());
    }

    @Test
    void aClearedListStaysEmpty() throws IOException {
        use("a.json");
        recent.clear();
        assertEquals(List.of(), titles());
        currentModel.use(Models.bundled());
        assertEquals(List.of(), start().entries().get());
        assertTrue(Files.exists(folder.resolve("a.json")));
    }

    @Test
    void aClickOpensTheFile() throws IOException {
        Path first = use("a.json");
        use("b.json");
        recent.open(1);
        assertEquals(List.of(first), opened);
    }

    @Test
    void aFileThatIsGoneIsShownAsSuch() throws IOException {
        Files.delete(use("a.json"));
        recent.refresh();
        assertFalse(recent.entries().get().get(0).there());
    }

    @Test
    void aFileThatIsGoneLeavesTheListWithASentence() throws IOException {
        Path gone = use("a.json");
        use("b.json");
        Files.delete(gone);
        recent.open(1);
        assertEquals(List.of("b"), titles());
        assertEquals(
                Message.of("recent.gone", gone.toString()),
                notifications.notice().get().text());
        assertTrue(opened.isEmpty());
    }

    @Test
    void aKeyWithoutAFileGetsASentence() {
        recent.open(3);
        assertEquals("recent.fewer", notifications.notice().get().text().key());
    }

    @Test
    void damagedSettingsAreNoFiles() {
        preferences.put("recent.1", "\0");
        preferences.put("recent.2", "relative.json");
        preferences.put("recent.3", "/");
        assertEquals(List.of(), start().entries().get());
    }
}
