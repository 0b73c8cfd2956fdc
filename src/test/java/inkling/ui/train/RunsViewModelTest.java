package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.model.TrainingRecord;
import inkling.store.run.RunLog;
import inkling.training.TrainingEvent;
import inkling.ui.chart.Curves;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsViewModelTest {
    private final Notifications notifications = new Notifications();
    private final ChosenFile files = new ChosenFile();

    @TempDir
    private Path folder;

    @Test
    void aRunThatBeginsIsShownOnTop() {
        RunsViewModel runs = runs();
        RunItem first = begin(runs);
        RunItem second = begin(runs);
        assertEquals(List.of(second, first), runs.shown().get());
        assertEquals(2, second.number());
    }

    @Test
    void runsAreThereAtTheNextStart() {
        ended(runs());
        RunsViewModel restarted = runs();
        restarted.load();
        RunItem item = restarted.items().get(0);
        assertEquals("LeNet-5 style 1", item.name().get());
        assertEquals(new RunItem.Result(2, 0.75, 0.5, 12), item.result().get());
        assertEquals(0.75, item.curves().bestAccuracy());
        assertEquals(List.of(item), restarted.shown().get());
    }

    @Test
    void curvesAreTheSameAtTheNextStart() {
        RunItem before = ended(runs());
        RunsViewModel restarted = runs();
        restarted.load();
        Curves after = restarted.items().get(0).curves();
        assertEquals(before.curves().trainingPoints(), after.trainingPoints());
        assertEquals(before.curves().validationPoints(), after.validationPoints());
    }

    @Test
    void aRunUnderWayIsNotOnDisk() {
        begin(runs());
        assertEquals(List.of(), log().load());
    }

    @Test
    void shownRunsHaveColoursOfTheirOwn() {
        RunsViewModel runs = runs();
        for (int i = 0; i < 4; i++) {
            begin(runs);
        }
        runs.items().get(2).shown().set(false);
        begin(runs);
        List<Integer> colours = runs.shown().get().stream().map(RunItem::colour).toList();
        assertEquals(colours.size(), new HashSet<>(colours).size(), colours::toString);
    }

    @Test
    void theOldestMakesRoomWhenTooManyAreShown() {
        RunsViewModel runs = runs();
        RunItem oldest = begin(runs);
        for (int i = 0; i < RunsViewModel.MOST_SHOWN; i++) {
            begin(runs);
        }
        assertFalse(oldest.shown().get());
        assertEquals(RunsViewModel.MOST_SHOWN, runs.shown().get().size());
    }

    @Test
    void aRunThatFellApartLeavesTheChartsForTheNext() {
        RunsViewModel runs = runs();
        RunItem apart = begin(runs);
        apart.curves().start(new TrainingEvent.Started(2, 2, 64));
        apart.curves().add(new TrainingEvent.Step(1, 1, 1e9, 0.25, 640));
        runs.end(apart, new RunItem.Result(0, Double.NaN, Double.NaN, Double.NaN));
        assertTrue(apart.shown().get());
        begin(runs);
        assertFalse(apart.shown().get());
    }

    @Test
    void aRunIsRenamedForGood() {
        RunsViewModel runs = runs();
        runs.rename(ended(runs), "  with slant ");
        assertEquals("with slant", log().load().get(0).name());
    }

    @Test
    void anEmptyNameIsNone() {
        RunsViewModel runs = runs();
        RunItem item = ended(runs);
        runs.rename(item, "  ");
        assertEquals("LeNet-5 style 1", item.name().get());
    }

    @Test
    void aRunIsDeletedOnlyAfterAsking() {
        RunsViewModel runs = runs();
        runs.delete(ended(runs));
        assertEquals(1, log().load().size());
        notifications.answer(notifications.question().get().choices().get(0));
        assertEquals(List.of(), log().load());
        assertTrue(runs.items().isEmpty());
        assertTrue(runs.shown().get().isEmpty());
    }

    @Test
    void aRunUnderWayCannotBeDeleted() {
        RunsViewModel runs = runs();
        runs.delete(begin(runs));
        assertNull(notifications.question().get());
    }

    @Test
    void theShownRunsAreExported() throws IOException {
        RunsViewModel runs = runs();
        ended(runs).rename("the \"first\"");
        ended(runs).shown().set(false);
        files.chosen = Optional.of(folder.resolve("runs.csv"));
        runs.exportCsv();
        assertEquals(
                List.of(
                        "run,name,network,settings,series,epoch,loss,accuracy",
                        "1,\"the \"\"first\"\"\",\"LeNet-5 style\",\"epochs 2\",training,0.5000,1.50000,0.250000",
                        "1,\"the \"\"first\"\"\",\"LeNet-5 style\",\"epochs 2\",validation,1.0000,0.500000,0.750000",
                        "1,\"the \"\"first\"\"\",\"LeNet-5 style\",\"epochs 2\",validation,2.0000,0.750000,0.500000"),
                Files.readAllLines(folder.resolve("runs.csv")));
        assertEquals("runs.exported", notifications.notice().get().text().key());
    }

    @Test
    void theChartsAreExportedAsAPicture() throws IOException {
        files.chosen = Optional.of(folder.resolve("runs.png"));
        runs().exportPicture(FileChoice.Kind.CHART_PNG, file -> Files.writeString(file, "the charts"));
        assertEquals("the charts", Files.readString(folder.resolve("runs.png")));
        assertEquals("runs.exported", notifications.notice().get().text().key());
    }

    @Test
    void whereNoFileIsChosenNoPictureIsWritten() {
        List<Path> written = new ArrayList<>();
        runs().exportPicture(FileChoice.Kind.CHART_PNG, written::add);
        assertEquals(List.of(), written);
    }

    @Test
    void aPictureThatCannotBeWrittenIsTold() {
        files.chosen = Optional.of(folder.resolve("runs.png"));
        runs().exportPicture(FileChoice.Kind.CHART_PNG, file -> {
            throw new IOException("The disk is full.");
        });
        assertEquals("runs.export.failed", notifications.notice().get().text().key());
    }

    @Test
    void anExportThatFailsIsTold() {
        files.chosen = Optional.of(folder.resolve("missing").resolve("runs.csv"));
        runs().exportCsv();
        assertEquals("runs.export.failed", notifications.notice().get().text().key());
    }

    @Test
    void aDiskThatTakesNothingIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        RunsViewModel runs = new RunsViewModel(new RunLog(file), files, notifications, Background.onCallingThread());
        ended(runs);
        assertEquals("runs.notKept", notifications.notice().get().text().key());
    }

    @Test
    void theSentenceComparesTheShownRuns() {
        RunsViewModel runs = runs();
        ended(runs);
        begin(runs);
        assertEquals("runs.sentence", RunsSentence.of(runs.shown().get()).key());
        assertEquals("train.chart.empty", RunsSentence.of(List.of()).key());
    }

    private RunsViewModel runs() {
        return new RunsViewModel(log(), files, notifications, Background.onCallingThread());
    }

    private RunLog log() {
        return new RunLog(folder);
    }

    private static RunItem begin(RunsViewModel runs) {
        return runs.begin("LeNet-5 style", Map.of("epochs", "2"));
    }

    private static RunItem ended(RunsViewModel runs) {
        RunItem item = begin(runs);
        item.curves().start(new TrainingEvent.Started(2, 2, 64));
        item.curves().add(new TrainingEvent.Step(1, 1, 1.5, 0.25, 640));
        item.curves().add(new TrainingEvent.EpochEnded(1, new TrainingRecord.Epoch(1, 0.5, 0.5, 0.75)));
        item.curves().add(new TrainingEvent.EpochEnded(2, new TrainingRecord.Epoch(1, 0.5, 0.75, 0.5)));
        runs.end(item, new RunItem.Result(2, 0.75, 0.5, 12));
        return item;
    }
}
