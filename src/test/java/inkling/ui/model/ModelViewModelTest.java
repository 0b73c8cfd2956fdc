package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.Model;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Dialogue;
import inkling.ui.common.FileChoice;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.NamedModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ModelViewModelTest {
    private static final Path FILE = Path.of("mine.json");

    private final NamedModel first = Models.bundled();
    private final ModelDesk desk = new ModelDesk(first);
    private final Dialogue dialogue = new Dialogue();
    private final FakeFiles files = new FakeFiles();
    private final FakeChoice choice = new FakeChoice();
    private final ModelViewModel models =
            new ModelViewModel(desk, files, choice, dialogue, Background.onCallingThread());

    private static final class FakeChoice implements FileChoice {
        Optional<Path> answer = Optional.of(FILE);
        Runnable meanwhile = () -> {};
        int asked;

        @Override
        public Optional<Path> chooseToOpen(Kind kind) {
            asked++;
            meanwhile.run();
            return answer;
        }

        @Override
        public Optional<Path> chooseToSave(Kind kind, String name) {
            asked++;
            meanwhile.run();
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
                "[mine.json is damaged.]",
                dialogue.notice().get().text().arguments().toString());
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
        assertEquals("model.save.failed", dialogue.question().get().text().key());
    }

    @Test
    void aModelWhoseFileCannotBeWrittenAnyMoreCountsAsUnsaved() {
        desk.use(NamedModel.ofFile(FILE, Models.untrained(3)));
        files.full = true;
        models.save();
        assertFalse(desk.current().get().saved());
        assertEquals(Optional.of(FILE), desk.current().get().file());
    }

    @Test
    void afterAFailedSaveAnotherPlaceCanBeChosen() {
        desk.use(Models.unsaved());
        files.full = true;
        models.save();
        files.full = false;
        choice.answer = Optional.of(Path.of("elsewhere.json"));
        answer("elsewhere");
        assertEquals(
                Optional.of(Path.of("elsewhere.json")), desk.current().get().file());
    }

    @Test
    void afterAFailedSaveTheSamePlaceCanBeTriedAgain() {
        desk.use(Models.unsaved());
        files.full = true;
        models.save();
        files.full = false;
        answer("retry");
        assertEquals(1, choice.asked);
        assertTrue(desk.current().get().saved());
    }

    @Test
    void whatFollowsASaveWaitsUntilItWorks() {
        AtomicInteger followed = new AtomicInteger();
        desk.use(Models.unsaved());
        files.full = true;
        models.save(followed::incrementAndGet);
        assertEquals(0, followed.get());
        files.full = false;
        answer("retry");
        assertEquals(1, followed.get());
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotReplacedWithoutAsking() {
        Model theirs = Models.untrained(9);
        desk.use(NamedModel.ofFile(FILE, Models.untrained(3)));
        files.disk.put(FILE, theirs);
        files.changed.add(FILE);
        models.save();
        assertSame(theirs, files.disk.get(FILE));
        answer("cancel");
        assertSame(theirs, files.disk.get(FILE));
    }

    @Test
    void aChangedFileIsReplacedWhenTheUserSaysSo() {
        Model mine = Models.untrained(3);
        desk.use(NamedModel.ofFile(FILE, mine));
        files.changed.add(FILE);
        models.save();
        answer("replace");
        assertSame(mine, files.disk.get(FILE));
    }

    @Test
    void aModelFromAnotherFormatIsSavedAsAModelFile() {
        Path foreign = Path.of("theirs.onnx");
        files.disk.put(foreign, Models.untrained(4));
        models.open(foreign);
        assertTrue(desk.current().get().saved());
        assertTrue(desk.current().get().canBeSaved());
        assertEquals(Optional.of(foreign), desk.current().get().source());
        models.save();
        assertEquals(1, choice.asked);
        assertEquals(Optional.of(FILE), desk.current().get().file());
    }

    @Test
    void anExportWritesTheModelInUseAndLeavesItUnsaved() {
        NamedModel unsaved = Models.unsaved();
        desk.use(unsaved);
        choice.answer = Optional.of(Path.of("mine.onnx"));
        models.export(ExportFormat.ONNX);
        assertEquals(Map.of(Path.of("mine.onnx"), ExportFormat.ONNX), files.exported);
        assertSame(unsaved, desk.current().get());
        assertEquals("model.exported", dialogue.notice().get().text().key());
    }

    @Test
    void aFailedExportIsExplained() {
        files.full = true;
        models.export(ExportFormat.NPZ);
        assertEquals(
                "[The disk is full.]",
                dialogue.notice().get().text().arguments().toString());
    }

    @Test
    void aSecondSaveWaitsForTheFirst() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow =
                new ModelViewModel(desk, files, choice, dialogue, new Background(disk::add, Runnable::run));
        desk.use(Models.unsaved());
        slow.save();
        slow.save();
        assertEquals(1, disk.size());
        disk.remove().run();
        disk.remove().run();
        assertEquals(1, choice.asked);
        assertFalse(slow.working().get());
    }

    @Test
    void anotherModelIsOpenedOnlyAfterTheOneInUseIsSaved() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow =
                new ModelViewModel(desk, files, choice, dialogue, new Background(disk::add, Runnable::run));
        desk.use(Models.unsaved());
        slow.save();
        slow.openBundled("lenet");
        assertNull(dialogue.question().get());
        disk.remove().run();
        assertTrue(desk.current().get().saved());
        disk.remove().run();
        assertEquals("First steps", desk.current().get().name());
    }

    @Test
    void aModelKeptWhileAFileIsReadIsNotThrownAway() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow =
                new ModelViewModel(desk, files, choice, dialogue, new Background(disk::add, Runnable::run));
        slow.openBundled("lenet");
        NamedModel kept = Models.unsaved();
        desk.use(kept);
        disk.remove().run();
        assertSame(kept, desk.current().get());
        assertEquals("model.unsaved.switch", dialogue.question().get().text().key());
    }

    @Test
    void whileAFileDialogIsOpenNoOtherCommandBegins() {
        choice.meanwhile = models::open;
        models.saveAs();
        assertEquals(1, choice.asked);
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

    /** A finished run or lesson that waits for the user. */
    private final class Trial implements ModelDesk.Choice {
        private final Model result = Models.untrained(8);

        Trial() {
            desk.offer(result, this);
        }

        @Override
        public void keep(Runnable then) {
            desk.keepTrial(result);
            then.run();
        }

        @Override
        public void goBack() {
            desk.dropTrial();
        }
    }

    @Test
    void noModelIsOpenedOverATrialWithoutAsking() {
        Trial trial = new Trial();
        files.disk.put(FILE, Models.untrained(5));
        models.open(FILE);
        assertEquals("trial.undecided.open", dialogue.question().get().text().key());
        answer("cancel");
        assertSame(first, desk.current().get());
        assertSame(trial.result, desk.answering().get());
    }

    @Test
    void theTrialCanBeDroppedForAnotherModel() {
        new Trial();
        Model stored = Models.untrained(5);
        files.disk.put(FILE, stored);
        models.open(FILE);
        answer("drop");
        assertSame(stored, desk.answering().get());
        assertEquals("model.opened", dialogue.notice().get().text().key());
    }

    @Test
    void aTrialThatIsKeptForAnotherModelCanStillBeSaved() {
        Trial trial = new Trial();
        models.openBundled("lenet");
        answer("keep");
        assertSame(trial.result, desk.current().get().model());
        answer("save");
        assertSame(trial.result, files.disk.get(FILE));
        assertEquals("First steps", desk.current().get().name());
    }

    @Test
    void aRunThatEndsWhileAFileIsReadIsAskedAboutBeforeItIsUsed() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow =
                new ModelViewModel(desk, files, choice, dialogue, new Background(disk::add, Runnable::run));
        slow.openBundled("lenet");
        Trial trial = new Trial();
        disk.remove().run();
        assertSame(trial.result, desk.answering().get());
        assertEquals("trial.undecided.open", dialogue.question().get().text().key());
    }

    @Test
    void aModelOpenedDuringTrainingIsSaidToWait() {
        desk.tryOut(Models.untrained(8), true);
        models.openBundled("lenet");
        assertEquals("First steps", desk.current().get().name());
        assertEquals("model.opened.training", dialogue.notice().get().text().key());
    }

    private void answer(String id) {
        dialogue.answer(dialogue.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
