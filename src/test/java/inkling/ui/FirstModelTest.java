package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.NamedModel;
import inkling.ui.common.NamedModel.Origin;
import inkling.ui.common.Notifications;
import inkling.ui.common.Preferences;
import inkling.ui.model.FakeFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstModelTest {
    private static final Path FILE = Path.of("mine.json").toAbsolutePath();

    private final FakeFiles files = new FakeFiles();
    private final MemoryUnsaved unsaved = new MemoryUnsaved();
    private final Preferences preferences = new Preferences(Map.of());

    private FirstModel find() {
        return FirstModel.find(files, unsaved, preferences, Models::unsaved);
    }

    @Test
    void theFirstStartHasTheDefaultModel() {
        assertEquals(new Origin.Bundled("inkling"), find().model().origin());
        assertTrue(find().notice().isEmpty());
    }

    @Test
    void theFileInUseComesBack() {
        files.disk.put(FILE, Models.untrained(4));
        FirstModel.remember(NamedModel.ofFile(FILE, files.disk.get(FILE)), preferences);
        assertSame(files.disk.get(FILE), find().model().model());
        assertEquals(Optional.of(FILE), find().model().file());
    }

    @Test
    void theBundledModelInUseComesBack() {
        FirstModel.remember(NamedModel.ofProgram("lenet", Models.untrained(1)), preferences);
        assertEquals(new Origin.Bundled("lenet"), find().model().origin());
    }

    @Test
    void aLostFileIsNamedAndTheDefaultTakesItsPlace() {
        FirstModel.remember(NamedModel.ofFile(FILE, Models.untrained(4)), preferences);
        FirstModel found = find();
        assertEquals(new Origin.Bundled("inkling"), found.model().origin());
        assertEquals(
                "[" + FILE + " is damaged.]",
                found.notice().orElseThrow().text().arguments().toString());
    }

    @Test
    void anUnsavedModelComesBeforeTheFileAndIsStillUnsaved() {
        files.disk.put(FILE, Models.untrained(4));
        FirstModel.remember(NamedModel.ofFile(FILE, files.disk.get(FILE)), preferences);
        unsaved.kept = Optional.of(Models.untrained(8));
        FirstModel found = find();
        assertSame(unsaved.kept.get(), found.model().model());
        assertFalse(found.model().saved());
        assertEquals("first.unsaved", found.notice().orElseThrow().text().key());
    }

    @Test
    void aDamagedUnsavedModelIsAnError() {
        unsaved.full = true;
        FirstModel found = find();
        assertEquals(Notifications.Kind.ERROR, found.notice().orElseThrow().kind());
        assertEquals(new Origin.Bundled("inkling"), found.model().origin());
    }

    @Test
    void anUnsavedModelDoesNotReplaceTheLastThatWas() {
        files.disk.put(FILE, Models.untrained(4));
        FirstModel.remember(NamedModel.ofFile(FILE, files.disk.get(FILE)), preferences);
        FirstModel.remember(Models.unsaved(), preferences);
        assertEquals(Optional.of(FILE), find().model().file());
    }

    @Test
    void aFileThatIsTooLargeForTheMemoryIsNamedAndTheDefaultTakesItsPlace() {
        FirstModel.remember(NamedModel.ofFile(FILE, Models.untrained(4)), preferences);
        files.tooLarge.add(FILE);
        FirstModel found = find();
        assertEquals(new Origin.Bundled("inkling"), found.model().origin());
        assertEquals("first.failed", found.notice().orElseThrow().text().key());
    }

    @Test
    void settingsThatNameNoFileAreIgnored() {
        preferences.put("model.file", "\0");
        assertTrue(find().notice().isEmpty());
    }
}
