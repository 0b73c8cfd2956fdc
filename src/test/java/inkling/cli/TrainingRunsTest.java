package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.engine.Preset;
import inkling.engine.optimiser.CosineSchedule;
import inkling.model.Model;
import inkling.store.model.ModelFile;
import inkling.store.run.CheckpointFolder;
import inkling.store.run.DataLocation;
import inkling.store.run.StoredRun;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are broken off and resumed, or begin with a model. */
class TrainingRunsTest {
    @TempDir
    private Path folder;

    private Path whole;

    @BeforeEach
    void writePictures() throws IOException {
        BarsAndRings.write(folder, 60);
        whole = folder.resolve("whole.json");
    }

    private Command train(Path out, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("train", "--preset", "first-steps", "--batch", 8, "--threads", 1));
        arguments.addAll(List.of("--images", folder.resolve("images"), "--labels", folder.resolve("labels")));
        arguments.addAll(List.of("--no-augment", "--out", out));
        List<Object> options = List.of(more);
        if (!options.contains("--epochs")) {
            arguments.addAll(List.of("--epochs", 3, "--rate", 0.01));
        }
        arguments.addAll(options);
        return Command.run(arguments.toArray());
    }

    /** A folder with the checkpoint of a run that was broken off in its second epoch. */
    private Path brokenOff(Path out) throws IOException {
        Path path = folder.resolve("run");
        Dataset data = IdxReader.read(folder.resolve("images"), folder.resolve("labels"));
        TrainingConfig usual = Recipes.full(Preset.FIRST_STEPS);
        TrainingConfig config = TrainingConfig.builder()
                .epochs(3)
                .batchSize(8)
                .optimiser(usual.optimiser())
                .learningRate(new CosineSchedule(0.01, 0.1))
                .l2(usual.l2())
                .labelSmoothing(usual.labelSmoothing())
                .heldOut(5)
                .build();
        Model start = TrainingSession.freshModel(Preset.FIRST_STEPS.network(data.shape(), 2), data, config);
        TrainingSession session = new TrainingSession(start, data, config, 1);
        Map<String, String> origin = new RunFiles(
                        new DataLocation.Idx(folder.resolve("images"), folder.resolve("labels")),
                        Optional.empty(),
                        out,
                        false,
                        Keep.BEST)
                .origin();
        List<StoredRun> runs = new ArrayList<>();
        session.keepCheckpoints(Duration.ZERO, checkpoint -> runs.add(new StoredRun(checkpoint, origin)));
        session.run(event -> {});
        try (CheckpointFolder kept = CheckpointFolder.open(path)) {
            kept.write(runs.get(10));
        }
        return path;
    }

    @Test
    void aResumedRunWritesTheSameBytes() throws IOException {
        Path out = folder.resolve("resumed.json");
        train(whole);
        Command resumed = Command.run("train", "--resume", brokenOff(out), "--threads", 2);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("resumed after"), resumed.err());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
    }

    /** The one file in a folder of checkpoints. */
    private static Path only(Path checkpoints) throws IOException {
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aSingleFileOfARunIsEnoughToResumeIt() throws IOException {
        Path out = folder.resolve("resumed.json");
        train(whole);
        Path file = Files.move(only(brokenOff(out)), folder.resolve("on a stick.json"));
        Command resumed = Command.run("train", "--resume", file, "--threads", 1);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
        assertTrue(Files.exists(file));
    }

    @Test
    void aRunResumedFromAFileCanKeepCheckpointsAnew() throws IOException {
        Path out = folder.resolve("resumed.json");
        train(whole);
        Path file = Files.move(only(brokenOff(out)), folder.resolve("on a stick.json"));
        Command resumed =
                Command.run("train", "--resume", file, "--threads", 1, "--checkpoints", folder.resolve("again"));

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
        assertTrue(Files.isDirectory(folder.resolve("again")));
    }

    @Test
    void aFolderHasItsCheckpointsAlready() throws IOException {
        Command resumed = Command.run("train", "--resume", brokenOff(whole), "--checkpoints", folder.resolve("again"));

        assertEquals(2, resumed.exitCode());
        assertTrue(resumed.err().contains("leave out --checkpoints"), resumed.err());
    }

    @Test
    void aModelIsNoRun() throws IOException {
        train(whole);

        Command resumed = Command.run("train", "--resume", whole, "--out", folder.resolve("other.json"));

        assertEquals(1, resumed.exitCode());
        assertTrue(resumed.err().contains("it holds a model, but no run"), resumed.err());
    }

    @Test
    void checkpointsDoNotChangeWhatIsWrittenAndAreGoneAtTheEnd() throws IOException {
        Path run = folder.resolve("checkpoints");
        Path out = folder.resolve("watched.json");
        train(whole);
        Command watched = train(out, "--checkpoints", run, "--checkpoint-seconds", 0);

        assertEquals(0, watched.exitCode(), watched.err());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
        try (CheckpointFolder left = CheckpointFolder.open(run)) {
            assertTrue(left.isEmpty());
        }
    }

    @Test
    void settingsAreNotForAResumedRun() throws IOException {
        Command resumed = Command.run("train", "--resume", brokenOff(whole), "--epochs", 5);

        assertEquals(2, resumed.exitCode());
        assertTrue(resumed.err().contains("leave out --epochs"), resumed.err());
    }

    @Test
    void aRunThatIsNotOverIsNotReplacedByAnother() throws IOException {
        Path run = brokenOff(whole);
        Command other = train(folder.resolve("other.json"), "--checkpoints", run);

        assertEquals(1, other.exitCode());
        assertTrue(other.err().contains("holds a run that is not over"), other.err());
    }

    @Test
    void otherPicturesAreRefused() throws IOException {
        Path run = brokenOff(whole);
        BarsAndRings.write(folder, 61);
        Command resumed = Command.run("train", "--resume", run);

        assertEquals(1, resumed.exitCode());
        assertTrue(resumed.err().contains("started with 60 pictures"), resumed.err());
        assertFalse(Files.exists(whole));
    }

    @Test
    void whatIsNoFolderCannotBeResumed() {
        Command resumed = Command.run("train", "--resume", folder.resolve("nothing"));

        assertEquals(1, resumed.exitCode());
        assertTrue(resumed.err().contains("is no folder with checkpoints"), resumed.err());
    }

    @Test
    void withoutAFileToWriteNothingIsTrained() {
        Command nowhere = Command.run("train");

        assertEquals(2, nowhere.exitCode());
        assertTrue(nowhere.err().contains("--out FILE"), nowhere.err());
    }

    private Command further(Path out, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("train", "--json", "--from", whole, "--epochs", 2, "--batch", 8));
        arguments.addAll(List.of("--images", folder.resolve("images"), "--labels", folder.resolve("labels")));
        arguments.addAll(List.of("--threads", 1, "--out", out));
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray());
    }

    @Test
    void aModelCanBeTrainedFurther() throws IOException {
        train(whole, "--keep", "last");
        Path out = folder.resolve("further.json");
        Command further = further(out, "--keep", "last");

        assertEquals(0, further.exitCode(), further.err());
        assertEquals(5, further.json().get("epochs").getAsInt());
        assertEquals(
                ModelFile.read(whole).parameters().sha256(),
                ModelFile.read(out).training().from());
    }

    @Test
    void aModelHasItsNetwork() {
        train(whole);
        Command further = further(folder.resolve("further.json"), "--preset", "first-steps");

        assertEquals(2, further.exitCode());
        assertTrue(further.err().contains("--from goes without --preset"), further.err());
    }

    @Test
    void theEpochThatIsWrittenCanBeChosen() throws IOException {
        Path last = folder.resolve("last.json");
        train(last, "--keep", "last");
        train(whole);

        assertEquals(3, ModelFile.read(last).training().keptEpoch());
        assertTrue(ModelFile.read(whole).training().keptEpoch() <= 3);
    }

    @Test
    void aRunWithoutProgressEndsEarly() {
        Command run = train(whole, "--epochs", 9, "--rate", 1e-30, "--optimiser", "sgd", "--patience", 2);

        assertTrue(run.out().contains("epoch 1 of 3, ended early"), run.out());
    }
}
