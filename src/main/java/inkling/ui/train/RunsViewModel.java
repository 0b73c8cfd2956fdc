package inkling.ui.train;

import inkling.store.AtomicFile;
import inkling.store.run.RecordedRun;
import inkling.store.run.RunLog;
import inkling.ui.common.Background;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Holds the runs so far, those on the charts among them, to be compared. On the UI thread; files are written in the background.
 */
public final class RunsViewModel {
    /** More curves than this nobody can tell apart. */
    static final int MOST_SHOWN = 6;

    private static final int LONGEST_NAME = 60;

    private final ObservableList<RunItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<RunItem>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final RunLog log;
    private final FileChoice files;
    private final Notifications notifications;
    private final Background background;

    /** @param background one thread */
    public RunsViewModel(RunLog log, FileChoice files, Notifications notifications, Background background) {
        this.log = log;
        this.files = files;
        this.notifications = notifications;
        this.background = background;
    }

    /** Writes what it knows into a file. */
    interface Writing {
        void write(Path file) throws IOException;
    }

    // Properties

    /** Newest first. */
    ObservableList<RunItem> items() {
        return items;
    }

    /** Those on the charts, newest first, each with a colour of its own. */
    ReadOnlyObjectProperty<List<RunItem>> shown() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    /** Reads the runs of earlier; the latest is shown, unless there is one already. */
    public void load() {
        background.run(
                log::load, this::arrive, failure -> notifications.warn(Message.failure("runs.notRead", failure)));
    }

    private void arrive(List<RecordedRun> runs) {
        runs.forEach(run -> items.add(0, watched(RunItem.of(run))));
        items.sort((one, other) -> Integer.compare(other.number(), one.number()));
        if (shown.get().isEmpty() && !items.isEmpty()) {
            items.get(0).shown().set(true);
        }
    }

    /** A run begins: it is put at the top and shown. Those that ended no epoch leave the charts: many a one has fallen apart. */
    RunItem begin(String network, Map<String, String> settings) {
        items.stream()
                .filter(item -> item.result().get() != null
                        && Double.isNaN(item.result().get().bestValidation()))
                .forEach(item -> item.shown().set(false));
        int number = items.stream().mapToInt(RunItem::number).max().orElse(0) + 1;
        RunItem item = watched(new RunItem(
                UUID.randomUUID().toString(), number, ProgramNames.ofNewRun(network, number), network, settings));
        items.add(0, item);
        item.shown().set(true);
        return item;
    }

    /** A run is over: it is kept on disk, unless it did not even begin. */
    void end(RunItem item, RunItem.Result result) {
        if (!items.contains(item)) {
            return;
        }
        if (item.curves().isEmpty()) {
            item.shown().set(false);
            items.remove(item);
            return;
        }
        item.end(result);
        keep(item);
    }

    void rename(RunItem item, String name) {
        String stripped = name.strip();
        if (!stripped.isEmpty() && !stripped.equals(item.name().get())) {
            item.rename(stripped.substring(0, Math.min(LONGEST_NAME, stripped.length())));
            if (item.result().get() != null) {
                keep(item);
            }
        }
    }

    /** Asks, and forgets a run that is over. */
    void delete(RunItem item) {
        if (item.result().get() == null) {
            return;
        }
        notifications.ask(new Question(
                Message.of("runs.delete.title"),
                Message.of("runs.delete.text", item.title()),
                List.of(
                        new Question.Choice(
                                "delete", Message.of("runs.delete"), Question.Kind.DANGEROUS, () -> forget(item)),
                        Question.cancel())));
    }

    private void forget(RunItem item) {
        item.shown().set(false);
        items.remove(item);
        inBackground(() -> log.remove(item.id()));
    }

    /** Writes the curves of all shown runs. */
    void exportCsv() {
        String csv = RunsCsv.of(shown.get());
        export(FileChoice.Kind.CSV, file -> AtomicFile.write(file, csv.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a picture of the charts.
     *
     * @param kind pixels or SVG
     * @param writing knows what the charts look like
     */
    void exportPicture(FileChoice.Kind kind, Writing writing) {
        export(kind, writing);
    }

    private void export(FileChoice.Kind kind, Writing writing) {
        files.chooseToSave(kind, "inkling-runs")
                .ifPresent(file -> background.run(
                        () -> writing.write(file),
                        () -> notifications.inform(
                                Message.of("runs.exported", file.getFileName().toString())),
                        failure -> notifications.complain(Message.failure("runs.export.failed", failure))));
    }

    private void keep(RunItem item) {
        RecordedRun run = item.recorded();
        inBackground(() -> log.put(run));
    }

    private void inBackground(Background.Action change) {
        background.run(change, () -> {}, failure -> notifications.warn(Message.failure("runs.notKept", failure)));
    }

    private RunItem watched(RunItem item) {
        item.shown().addListener((property, before, now) -> {
            if (now) {
                show(item);
            } else {
                update();
            }
        });
        return item;
    }

    private void show(RunItem item) {
        List<RunItem> others = shown.get();
        if (others.size() >= MOST_SHOWN) {
            others.get(others.size() - 1).shown().set(false);
        }
        List<Integer> taken = shown.get().stream().map(RunItem::colour).toList();
        item.paint(IntStream.range(0, MOST_SHOWN)
                .filter(colour -> !taken.contains(colour))
                .findFirst()
                .orElse(0));
        update();
    }

    private void update() {
        shown.set(items.stream().filter(item -> item.shown().get()).toList());
    }
}
