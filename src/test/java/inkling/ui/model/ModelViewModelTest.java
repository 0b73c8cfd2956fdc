package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.InputConvention;
import inkling.model.Model;
import inkling.training.InputTrial;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
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
    private final CurrentModel currentModel = new CurrentModel(first);
    private final Notifications notifications = new Notifications();
    private final FakeFiles files = new FakeFiles();
    private final ChosenFile choice = ChosenFile.always(FILE);
    private final ModelViewModel models =
            new ModelViewModel(currentModel, files, choice, notifications, Background.onCallingThread());

    @Test
    void anOpenedFileIsInUse() {
        Model stored = Models.untrained(5);
        files.disk.put(FILE, stored);
        models.open();
        assertSame(stored, currentModel.current().get().model());
        assertEquals("mine", currentModel.current().get().name());
        assertTrue(currentModel.current().get().saved());
    }

    @Test
    void aDamagedFileLeavesTheModelInUse() {
        models.open(FILE);
        assertSame(first, currentModel.current().get());
        assertEquals(
                "[mine.json is damaged.]",
                notifications.notice().get().text().arguments().toString());
        assertFalse(models.working().get());
    }

    @Test
    void theInputThatAForeignNetworkPlainlyWantsIsOfferedAndUsed() {
        Path onnx = Path.of("theirs.onnx");
        files.disk.put(onnx, Models.untrained(5));
        files.trial = Optional.of(new InputTrial(300, 0.11, InputConvention.STANDARDISED, 0.98));
        models.open(onnx);
        Notifications.Notice notice = notifications.notice().get();
        assertEquals("model.input.found", notice.text().key());

        notifications.answerNotice(notice.choices().get(0));

        NamedModel used = currentModel.current().get();
        assertEquals(InputConvention.STANDARDISED.scale(), used.model().input());
        assertEquals(new NamedModel.Origin.Imported(onnx), used.origin());
    }

    @Test
    void whereTheInputIsNotPlainNothingIsOffered() {
        Path onnx = Path.of("theirs.onnx");
        files.disk.put(onnx, Models.untrained(5));
        files.trial = Optional.of(new InputTrial(300, 0.93, InputConvention.SIGNED, 0.95));
        models.open(onnx);
        assertEquals("model.opened", notifications.notice().get().text().key());
    }

    @Test
    void choosingNoFileChangesNothing() {
        choice.chosen = Optional.empty();
        models.open();
        models.saveAs();
        assertSame(first, currentModel.current().get());
        assertNull(notifications.notice().get());
    }

    @Test
    void savingAModelWithoutAFileAsksForOne() {
        currentModel.use(Models.unsaved());
        models.save();
        assertEquals(1, choice.asked);
        assertTrue(currentModel.current().get().saved());
        assertEquals(Optional.of(FILE), currentModel.current().get().file());
    }

    @Test
    void savingAModelWithAFileDoesNotAsk() {
        currentModel.use(NamedModel.ofFile(FILE, Models.untrained(3)));
        models.save();
        assertEquals(0, choice.asked);
        assertTrue(files.disk.containsKey(FILE));
    }

    @Test
    void aFailedSaveLeavesTheMark() {
        currentModel.use(Models.unsaved());
        files.full = true;
        models.save();
        assertFalse(currentModel.current().get().saved());
        assertEquals("model.save.failed", notifications.question().get().text().key());
    }

    @Test
    void aModelWhoseFileCannotBeWrittenAnyMoreCountsAsUnsaved() {
        currentModel.use(NamedModel.ofFile(FILE, Models.untrained(3)));
        files.full = true;
        models.save();
        assertFalse(currentModel.current().get().saved());
        assertEquals(Optional.of(FILE), currentModel.current().get().file());
    }

    @Test
    void afterAFailedSaveAnotherPlaceCanBeChosen() {
        currentModel.use(Models.unsaved());
        files.full = true;
        models.save();
        files.full = false;
        choice.chosen = Optional.of(Path.of("elsewhere.json"));
        answer("elsewhere");
        assertEquals(
                Optional.of(Path.of("elsewhere.json")),
                currentModel.current().get().file());
    }

    @Test
    void afterAFailedSaveTheSamePlaceCanBeTriedAgain() {
        currentModel.use(Models.unsaved());
        files.full = true;
        models.save();
        files.full = false;
        answer("retry");
        assertEquals(1, choice.asked);
        assertTrue(currentModel.current().get().saved());
    }

    @Test
    void whatFollowsASaveWaitsUntilItWorks() {
        AtomicInteger followed = new AtomicInteger();
        currentModel.use(Models.unsaved());
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
        currentModel.use(NamedModel.ofFile(FILE, Models.untrained(3)));
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
        currentModel.use(NamedModel.ofFile(FILE, mine));
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
        assertTrue(currentModel.current().get().saved());
        assertTrue(currentModel.current().get().canBeSaved());
        assertEquals(Optional.of(foreign), currentModel.current().get().source());
        models.save();
        assertEquals(1, choice.asked);
        assertEquals(Optional.of(FILE), currentModel.current().get().file());
    }

    @Test
    void anExportWritesTheModelInUseAndLeavesItUnsaved() {
        NamedModel unsaved = Models.unsaved();
        currentModel.use(unsaved);
        choice.chosen = Optional.of(Path.of("mine.onnx"));
        models.export(ExportFormat.ONNX);
        assertEquals(Map.of(Path.of("mine.onnx"), ExportFormat.ONNX), files.exported);
        assertSame(unsaved, currentModel.current().get());
        assertEquals("model.exported", notifications.notice().get().text().key());
    }

    @Test
    void aFailedExportIsExplained() {
        files.full = true;
        models.export(ExportFormat.NPZ);
        assertEquals(
                "[The disk is full.]",
                notifications.notice().get().text().arguments().toString());
    }

    @Test
    void aSecondSaveWaitsForTheFirst() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow = new ModelViewModel(
                currentModel, files, choice, notifications, new Background(disk::add, Runnable::run));
        currentModel.use(Models.unsaved());
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
        ModelViewModel slow = new ModelViewModel(
                currentModel, files, choice, notifications, new Background(disk::add, Runnable::run));
        currentModel.use(Models.unsaved());
        slow.save();
        slow.openBundled("lenet");
        assertNull(notifications.question().get());
        disk.remove().run();
        assertTrue(currentModel.current().get().saved());
        disk.remove().run();
        assertEquals("First steps", currentModel.current().get().name());
    }

    @Test
    void aModelKeptWhileAFileIsReadIsNotThrownAway() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow = new ModelViewModel(
                currentModel, files, choice, notifications, new Background(disk::add, Runnable::run));
        slow.openBundled("lenet");
        NamedModel kept = Models.unsaved();
        currentModel.use(kept);
        disk.remove().run();
        assertSame(kept, currentModel.current().get());
        assertEquals(
                "model.unsaved.switch", notifications.question().get().text().key());
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
        currentModel.use(unsaved);
        models.openBundled("lenet");
        assertSame(unsaved, currentModel.current().get());
        answer("cancel");
        assertSame(unsaved, currentModel.current().get());
    }

    @Test
    void anUnsavedModelCanBeSavedOnTheWay() {
        NamedModel unsaved = Models.unsaved();
        currentModel.use(unsaved);
        models.openBundled("lenet");
        answer("save");
        assertSame(unsaved.model(), files.disk.get(FILE));
        assertEquals("First steps", currentModel.current().get().name());
    }

    @Test
    void anUnsavedModelCanBeDropped() {
        currentModel.use(Models.unsaved());
        models.openBundled("lenet");
        answer("discard");
        assertTrue(files.disk.isEmpty());
        assertEquals("First steps", currentModel.current().get().name());
    }

    /** A finished run or lesson that waits for the user. */
    private final class Trial implements CurrentModel.Choice {
        private final Model result = Models.untrained(8);

        Trial() {
            currentModel.offer(result, this);
        }

        @Override
        public void keep(Runnable then) {
            currentModel.keepCandidate(result);
            then.run();
        }

        @Override
        public void goBack() {
            currentModel.dropCandidate();
        }
    }

    @Test
    void noModelIsOpenedOverATrialWithoutAsking() {
        Trial trial = new Trial();
        files.disk.put(FILE, Models.untrained(5));
        models.open(FILE);
        assertEquals(
                "trial.undecided.open", notifications.question().get().text().key());
        answer("cancel");
        assertSame(first, currentModel.current().get());
        assertSame(trial.result, currentModel.answering().get());
    }

    @Test
    void theTrialCanBeDroppedForAnotherModel() {
        new Trial();
        Model stored = Models.untrained(5);
        files.disk.put(FILE, stored);
        models.open(FILE);
        answer("drop");
        assertSame(stored, currentModel.answering().get());
        assertEquals("model.opened", notifications.notice().get().text().key());
    }

    @Test
    void aTrialThatIsKeptForAnotherModelCanStillBeSaved() {
        Trial trial = new Trial();
        models.openBundled("lenet");
        answer("keep");
        assertSame(trial.result, currentModel.current().get().model());
        answer("save");
        assertSame(trial.result, files.disk.get(FILE));
        assertEquals("First steps", currentModel.current().get().name());
    }

    @Test
    void aRunThatEndsWhileAFileIsReadIsAskedAboutBeforeItIsUsed() {
        Deque<Runnable> disk = new ArrayDeque<>();
        ModelViewModel slow = new ModelViewModel(
                currentModel, files, choice, notifications, new Background(disk::add, Runnable::run));
        slow.openBundled("lenet");
        Trial trial = new Trial();
        disk.remove().run();
        assertSame(trial.result, currentModel.answering().get());
        assertEquals(
                "trial.undecided.open", notifications.question().get().text().key());
    }

    @Test
    void aModelOpenedDuringTrainingIsSaidToWait() {
        currentModel.tryOut(Models.untrained(8), true);
        models.openBundled("lenet");
        assertEquals("First steps", currentModel.current().get().name());
        assertEquals(
                "model.opened.training", notifications.notice().get().text().key());
    }

    private void answer(String id) {
        notifications.answer(notifications.question().get().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
