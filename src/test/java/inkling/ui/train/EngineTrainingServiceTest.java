package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.engine.random.KeyedRandom;
import inkling.failure.ExplainedIOException;
import inkling.failure.ReasonKey;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.store.drawing.DrawingCollections;
import inkling.store.run.DataLocation;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.common.WindowReason;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.StoredDrawings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTrainingServiceTest {
    private static final int SIZE = 60;
    private static final Start START = new Start.Random(Preset.FIRST_STEPS);

    private final Dataset data = noise();
    private final TrainingConfig config = config();

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasSuspendedEndsAsIfItHadNotBeen() throws Exception {
        TrainingEvent.Finished whole = finish(new EngineTrainingService(folder.resolve("other"))
                .prepare(START, new DataLocation.MnistTraining(), data, config));
        suspendAfterSteps(5, new DataLocation.MnistTraining());
        TrainingService.Interrupted found = restarted().interrupted().orElseThrow();
        TrainingEvent.Finished resumed = finish(found.resume(data));
        assertEquals(
                whole.last().parameters().sha256(), resumed.last().parameters().sha256());
    }

    @Test
    void aRunThatHasEndedHoldsNoPictures() throws Exception {
        Dataset pictures = noise();
        WeakReference<Dataset> held = new WeakReference<>(pictures);
        TrainingService.Run run =
                new EngineTrainingService(folder).prepare(START, new DataLocation.MnistTraining(), pictures, config);
        pictures = null;
        finish(run);
        assertTrue(Collected.isGone(held));
        run.settle();
    }

    @Test
    void aRunThatHasEndedCanStillBeDeleted() throws Exception {
        EngineTrainingService service = new EngineTrainingService(folder);
        TrainingService.Run run = service.prepare(START, new DataLocation.MnistTraining(), data, config);
        finish(run);
        assertFalse(files(folder, ".json").isEmpty());
        run.settle();
        assertEquals(List.of(), files(folder, ".json"));
    }

    @Test
    void anInterruptedRunKnowsItsPictures() throws Exception {
        DataLocation.Idx location = new DataLocation.Idx(folder.resolve("images"), folder.resolve("labels"));
        suspendAfterSteps(5, location);
        assertEquals(location, restarted().interrupted().orElseThrow().location());
    }

    @Test
    void aDiscardedRunIsNotOfferedAgain() throws Exception {
        suspendAfterSteps(5, new DataLocation.MnistTraining());
        EngineTrainingService restarted = restarted();
        restarted.interrupted().orElseThrow().discard();
        assertTrue(restarted.interrupted().isEmpty());
    }

    @Test
    void aRunThatCannotBeReadIsPutAsideAndNotDeleted() throws Exception {
        suspendAfterSteps(5, new DataLocation.MnistTraining());
        List<Path> checkpoints = files(folder.resolve("copy"), ".json");
        for (Path file : checkpoints) {
            Files.writeString(file, "no checkpoint");
        }
        assertThrows(IOException.class, () -> restarted().interrupted());
        assertEquals(
                checkpoints.size(), files(folder.resolve("copy"), ".json.bad").size());
        assertTrue(restarted().interrupted().isEmpty());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @Test
    void aSettledRunIsNotOfferedAgain() throws Exception {
        EngineTrainingService trainer = new EngineTrainingService(folder);
        TrainingService.Run run = trainer.prepare(START, new DataLocation.MnistTraining(), data, config);
        finish(run);
        run.settle();
        assertTrue(trainer.interrupted().isEmpty());
    }

    @Test
    void withoutAFolderForCheckpointsItTrainsAllTheSameAndSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        TrainingService.Run run =
                new EngineTrainingService(file).prepare(START, new DataLocation.MnistTraining(), data, config);
        List<IOException> troubles = new ArrayList<>();
        assertFalse(finish(run, troubles::add).best().training().epochs().isEmpty());
        assertEquals(1, troubles.size());
    }

    @Test
    void ownDrawingsAreTrainedWithToTheEnd() throws Exception {
        StoredDrawings own = new StoredDrawings(folder);
        for (int i = 0; i < 12; i++) {
            own.add(
                    CollectionKind.OTHERS,
                    i % 2 == 0 ? "mast" : "wave",
                    i % 2 == 0 ? line(140 + i, 20) : line(20, 140 + i));
        }
        EngineTrainingService trainer = new EngineTrainingService(folder);
        DataLocation location = new DataLocation.Collection(DrawingCollections.MY_DRAWINGS);
        Dataset drawings = trainer.load(location).training();

        Model trained = finish(trainer.prepare(START, location, drawings, Recipes.forDrawings(12)))
                .best();

        assertEquals(List.of("mast", "wave"), trained.labels());
        assertTrue(trainer.tested(trained, drawings).training().testAccuracy() > 0.9);
    }

    private static Ink line(double x, double y) {
        return new Ink(List.of(new Stroke(List.of(new Point(140, 140), new Point(x, y)), 20)));
    }

    /** As the program ends while it trains. */
    private void suspendAfterSteps(int steps, DataLocation location) throws Exception {
        TrainingService.Run run = new EngineTrainingService(folder).prepare(START, location, data, config);
        CountDownLatch reached = new CountDownLatch(1);
        Thread training = new Thread(() -> run.run(
                event -> {
                    if (event instanceof TrainingEvent.Step step && step.step() == steps) {
                        run.pause();
                        reached.countDown();
                    }
                },
                EngineTrainingServiceTest::rethrow));
        training.start();
        reached.await();
        run.suspend();
        // the lock of the folder ends with the process, which a test cannot do without
        try (var files = Files.list(folder.resolve("runs").resolve("1"))) {
            Path copy = Files.createDirectories(
                    folder.resolve("copy").resolve("runs").resolve("1"));
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        run.stop();
        training.join();
        run.settle();
    }

    private EngineTrainingService restarted() {
        return new EngineTrainingService(folder.resolve("copy"));
    }

    private static TrainingEvent.Finished finish(TrainingService.Run run) {
        return finish(run, EngineTrainingServiceTest::rethrow);
    }

    private static TrainingEvent.Finished finish(TrainingService.Run run, Consumer<IOException> trouble) {
        AtomicReference<TrainingEvent> last = new AtomicReference<>();
        run.run(last::set, trouble);
        return assertInstanceOf(TrainingEvent.Finished.class, last.get());
    }

    private static void rethrow(IOException trouble) {
        throw new UncheckedIOException(trouble);
    }

    private static TrainingConfig config() {
        TrainSettings settings = new TrainSettings();
        settings.batchSize.text().set("6");
        return settings.config().withHeldOut(SIZE / 6);
    }

    private static Dataset noise() {
        KeyedRandom random = new KeyedRandom(1);
        byte[] pixels = new byte[SIZE * 784];
        byte[] labels = new byte[SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        for (int i = 0; i < SIZE; i++) {
            labels[i] = (byte) random.nextInt(10);
        }
        return new Dataset(
                "noise",
                new Shape(28, 28, 1),
                pixels,
                labels,
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    }

    @Test
    void withoutDrawingsOfItsOwnThereIsAnInvitation() {
        assertEquals(WindowReason.NO_OTHER_DRAWINGS, refusal(DrawingCollections.MY_DRAWINGS));
        assertEquals(WindowReason.NO_DIGITS, refusal(DrawingCollections.MY_DIGITS));
    }

    private ReasonKey refusal(String collection) {
        return assertThrows(
                        ExplainedIOException.class,
                        () -> new EngineTrainingService(folder).load(new DataLocation.Collection(collection)))
                .reason()
                .key();
    }
}
