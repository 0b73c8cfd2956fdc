package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.damage.ByteDamage;
import inkling.data.UnreadableFileException;
import inkling.engine.Optimiser;
import inkling.engine.Parameters;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.Sgd;
import inkling.engine.optimiser.StepSchedule;
import inkling.store.model.ModelFile;
import inkling.store.model.ModelFileTest;
import inkling.store.model.TestModels;
import inkling.training.Checkpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckpointFileTest {
    @TempDir
    private Path folder;

    private StoredRun read(byte[] bytes) throws IOException {
        return CheckpointFile.read(Files.write(folder.resolve("run.json"), bytes));
    }

    private StoredRun read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(StoredRun run) throws IOException {
        return new String(CheckpointFile.toBytes(run), StandardCharsets.UTF_8);
    }

    private static void assertSame(Optional<Parameters> expected, Optional<Parameters> found) {
        assertEquals(expected.isPresent(), found.isPresent());
        if (expected.isPresent()) {
            assertArrayEquals(expected.get().values(), found.get().values());
        }
    }

    private static void assertSame(StoredRun expected, StoredRun found) {
        Checkpoint a = expected.checkpoint();
        Checkpoint b = found.checkpoint();
        assertEquals(expected.origin(), found.origin());
        assertEquals(a.config(), b.config());
        assertEquals(a.data(), b.data());
        assertEquals(a.place(), b.place());
        assertEquals(a.meanLoss(), b.meanLoss());
        assertEquals(a.seconds(), b.seconds());
        assertEquals(a.model().network(), b.model().network());
        assertEquals(a.model().training(), b.model().training());
        assertSame(Optional.of(a.model().parameters()), Optional.of(b.model().parameters()));
        assertEquals(a.optimiser().steps(), b.optimiser().steps());
        assertEquals(a.optimiser().buffers().size(), b.optimiser().buffers().size());
        for (int i = 0; i < a.optimiser().buffers().size(); i++) {
            assertSame(
                    Optional.of(a.optimiser().buffers().get(i)),
                    Optional.of(b.optimiser().buffers().get(i)));
        }
        assertSame(a.best(), b.best());
    }

    static Stream<StoredRun> runs() {
        return Stream.of(
                TestRuns.after(1_000_000_000L),
                TestRuns.of(TestRuns.config(new Sgd(), new ConstantSchedule(1e-7)), 5),
                TestRuns.of(TestRuns.config(new Momentum(0.9), new StepSchedule(1, 0.3, 0.1)), 5));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRunComesBackBitForBit(StoredRun run) throws IOException {
        assertSame(run, read(CheckpointFile.toBytes(run)));
    }

    @Test
    void aRunInItsFirstEpochHasNoBestWeightsYet() throws IOException {
        Checkpoint late = TestRuns.after(9).checkpoint();
        Checkpoint early = new Checkpoint(
                late.config(),
                late.data(),
                late.model(),
                late.optimiser(),
                Optional.empty(),
                new Checkpoint.Place(1, 9, 0, 0),
                late.meanLoss(),
                0);
        StoredRun run = new StoredRun(early, TestRuns.after(9).origin());

        assertSame(run, read(CheckpointFile.toBytes(run)));
    }

    @Test
    void aThousandDamagedCopiesAreNeverMistakenForOthers() throws IOException {
        StoredRun run = TestRuns.after(9);
        byte[] whole = CheckpointFile.toBytes(run);
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            try {
                assertSame(run, read(ByteDamage.any(whole, random)));
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"" + folder.resolve("run.json") + "\" "), e.getMessage());
                refused++;
            }
        }
        // white space may change, and some damage puts in what was there
        assertTrue(refused > 950, "refused: " + refused);
    }

    @Test
    void everyFieldIsCoveredByAHash() throws IOException {
        String whole = text(TestRuns.after(9));
        List<String> changes = List.of(
                "\"correct\": 321", "\"correct\": 322",
                "\"seed\": \"-9", "\"seed\": \"-8",
                "\"size\": 1234", "\"size\": 1235",
                "\"out\": \"/tmp/a", "\"out\": \"/tmp/b",
                "\"steps\": 9", "\"steps\": 8",
                "\"samples\": 55000", "\"samples\": 55001");
        for (int i = 0; i < changes.size(); i += 2) {
            String from = changes.get(i);
            String to = changes.get(i + 1);
            assertTrue(whole.contains(from), from);
            IOException e = assertThrows(IOException.class, () -> read(whole.replace(from, to)), from);
            assertTrue(e.getMessage().contains("wrong hash"), e.getMessage());
        }
    }

    @Test
    void theCheckpointOfAnotherVersionOfTheProgramIsRefused() throws IOException {
        String other = text(TestRuns.after(9)).replaceFirst("\"program\": \"[^\"]*\"", "\"program\": \"0.9\"");

        IOException e = assertThrows(IOException.class, () -> read(other));

        assertTrue(e.getMessage().contains("was written by version 0.9 of Inkling"), e.getMessage());
    }

    @Test
    void aModelFileIsNoCheckpoint() {
        IOException e = assertThrows(IOException.class, () -> read(ModelFile.toBytes(TestModels.small())));

        assertTrue(e.getMessage().contains("is not a checkpoint of Inkling"), e.getMessage());
    }

    @Test
    void itOpensAsTheModelSoFar() throws IOException {
        StoredRun run = TestRuns.after(9);
        Path file = folder.resolve("run.json");
        CheckpointFile.write(file, run);

        ModelFileTest.assertSame(run.checkpoint().model(), ModelFile.read(file));
    }

    @Test
    void savedAsAModelItIsThatModelsFile() throws IOException {
        StoredRun run = TestRuns.after(9);
        Path file = folder.resolve("run.json");
        CheckpointFile.write(file, run);

        assertArrayEquals(ModelFile.toBytes(run.checkpoint().model()), ModelFile.toBytes(ModelFile.read(file)));
    }

    @Test
    void aRunWithOtherPreprocessingIsRefused() throws IOException {
        String other = text(TestRuns.after(9)).replace("inkling-ink-1", "inkling-ink-2");

        IOException e = assertThrows(IOException.class, () -> read(other));

        assertTrue(e.getMessage().contains("was trained for the preprocessing"), e.getMessage());
    }

    @Test
    void theRunOfAnotherModelIsRefused() throws IOException {
        JsonObject one = JsonParser.parseString(text(TestRuns.after(9))).getAsJsonObject();
        JsonObject other = JsonParser.parseString(new String(
                        ModelFile.toBytes(TestModels.small()
                                .withTraining(TestModels.record().withTestAccuracy(0.5))),
                        StandardCharsets.UTF_8))
                .getAsJsonObject();
        other.add("run", one.get("run"));

        IOException e = assertThrows(IOException.class, () -> read(other.toString()));

        assertTrue(e.getMessage().contains("wrong hash"), e.getMessage());
    }

    @Test
    void aMissingMemoryIsTold() throws IOException {
        Checkpoint whole = TestRuns.after(9).checkpoint();

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new Checkpoint(
                        whole.config(),
                        whole.data(),
                        whole.model(),
                        new Optimiser.State(9, List.of()),
                        whole.best(),
                        whole.place(),
                        0,
                        0));

        assertEquals("The optimiser keeps 2 arrays of state, but there are 0.", e.getMessage());
    }

    /** Each array of state has a hash of its own, which knows nothing of its place. */
    @Test
    void buffersThatChangedPlacesAreNoticed() throws IOException {
        JsonObject file = JsonParser.parseString(text(TestRuns.after(9))).getAsJsonObject();
        JsonArray buffers =
                file.getAsJsonObject("run").getAsJsonObject("optimiser").getAsJsonArray("memories");
        JsonElement first = buffers.get(0);
        buffers.set(0, buffers.get(1));
        buffers.set(1, first);

        IOException e = assertThrows(IOException.class, () -> read(file.toString()));

        assertTrue(e.getMessage().contains("wrong hash"), e.getMessage());
    }
}
