package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.Model;
import inkling.ui.Models;
import inkling.ui.common.Dialogue;
import inkling.ui.common.FileChoice;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.NamedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelViewModelTest {
    private static final Path FILE = Path.of("mine.json");

    private final NamedModel first = Models.bundled();
    private final ModelDesk desk = new ModelDesk(first);
    private final Dialogue dialogue = new Dialogue();
    private final FakeFiles files = new FakeFiles();
    private final FakeChoice choice = new FakeChoice();
    private final ModelViewModel models =
            new ModelViewModel(desk, files, choice, dialogue, Runnable::run, Runnable::run);

    private static final class FakeFiles implements ModelFiles {
        final Map<Path, Model> disk = new HashMap<>();
        boolean full;

        @Override
        public List<String> bundled() {
            return List.of("inkling", "lenet");
        }

        @Override
        public Model readBundled(String name) {
            return Models.untrained(name.length());
        }

        @Override
        public Model read(Path file) throws IOException {
            if (!disk.containsKey(file)) {
                throw new IOException(file + " is damaged.");
            }
            return disk.get(file);
        }

        @Override
        public void write(Model model, Path file) throws IOException {
            if (full) {
                throw new IOException("The disk is full.");
            }
            disk.put(file, model);
        }
    }

    private static final class FakeChoice implements FileChoice {
        Optional<Path> answer = Optional.of(FILE);
        int asked;

        @Override
        public Optional<Path> chooseToOpen(Kind kind) {
            asked++;
            return answer;
        }

        @Override
        public Optional<Path> chooseToSave(Kind kind, String name) {
            asked++;
            return answer;
        }
    }

    @Test
    void anOpenedFileIsInUse() {
        Model stored = Models.untrained(5);
        files.disk.put(FILE, stored);
        models.open();
        assertSame(stored, desk.current().get().model());
        assertEquals("mine", desk.current().get().name());
        assertTrue(desk.current().get().saved());
    }

    @Test
    void aDamagedFileLeavesTheModelInUse() {
        models.open(FILE);
        assertSame(first, desk.current().get());
        assertEquals(
                List.of("mine.json is damaged."), dialogue.notice().get().text().arguments());
        assertFalse(models.working().get());
    }

    @Test
    void choosingNoFileChangesNothing() {
        choice.answer = Optional.empty();
        models.open();
        models.saveAs();
        assertSame(first, desk.current().get());
        assertNull(dialogue.notice().get());
    }

    @Test
    void savingAModelWithoutAFileAsksForOne() {
        desk.use(Models.unsaved());
        models.save();
        assertEquals(1, choice.asked);
        assertTrue(desk.current().get().saved());
        assertEquals(Optional.of(FILE), desk.current().get().file());
    }

    @Test
    void savingAModelWithAFileDoesNotAsk() {
        desk.use(NamedModel.ofFile(FILE, Models.untrained(3)));
        models.save();
        assertEquals(0, choice.asked);
        assertTrue(files.disk.containsKey(FILE));
    }

    @Test
    void aFailedSaveLeavesTheMark() {
        desk.use(Models.unsaved());
        files.full = true;
        models.save();
        assertFalse(desk.current().get().saved());
        assertEquals("model.save.failed", dialogue.notice().get().text().key());
    }

    @Test
    void anUnsavedModelIsNotThrownAwayWithoutAsking() {
        NamedModel unsaved = Models.unsaved();
        desk.use(unsaved);
        models.openBundled("lenet");
        assertSame(unsaved, desk.current().get());
        answer("cancel");
        assertSame(unsaved, desk.current().get());
    }

    @Test
    void anUnsavedModelCanBeSavedOnTheWay() {
        NamedModel unsaved = Models.unsaved();
        desk.use(unsaved);
        models.openBundled("lenet");
        answer("save");
        assertSame(unsaved.model(), files.disk.get(FILE));
        assertEquals("First steps", desk.current().get().name());
    }

    @Test
    void anUnsavedModelCanBeDropped() {
        desk.use(Models.unsaved());
        models.openBundled("lenet");
        answer("discard");
        assertTrue(files.disk.isEmpty());
        assertEquals("First steps", desk.current().get().name());
    }

    private void answer(String id) {
        dialogue.answer(dialogue.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
