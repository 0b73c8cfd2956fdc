package inkling.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import inkling.data.Dataset;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.store.drawing.DrawingCollections;
import inkling.store.json.ThisVersion;
import inkling.store.run.CheckpointFolder;
import inkling.store.run.RunFolders;
import inkling.training.Checkpoint;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that an earlier version broke off: with each optimiser and each schedule that it had. */
class EarlierCheckpointsTest {
    private static final int THREADS = 2;

    @TempDir
    private Path folder;

    private Path copied(String name) throws IOException {
        Path copy = EarlierFiles.copy("checkpoints/" + name, folder.resolve("run"));
        ThisVersion.claim(copy);
        return copy;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sgd-constant",
                "sgd-steps",
                "momentum-cosine",
                "momentum-steps",
                "adam-cosine-warm-up",
                "adam-constant",
                "adam-decay-cosine-warm-up",
                "adam-decay-steps",
                "command-line"
            })
    void aRunIsWhereItWas(String name) throws IOException {
        try (CheckpointFolder opened = CheckpointFolder.open(copied(name))) {
            assertIsWhereItWas("checkpoint." + name, opened.newest().checkpoint());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sgd-constant",
                "sgd-steps",
                "momentum-cosine",
                "momentum-steps",
                "adam-cosine-warm-up",
                "adam-constant",
                "adam-decay-cosine-warm-up",
                "adam-decay-steps",
                "command-line"
            })
    void aResumedRunEndsInTheSameBits(String name) throws IOException {
        try (CheckpointFolder opened = CheckpointFolder.open(copied(name))) {
            assertEndsAlike("checkpoint." + name, opened.newest().checkpoint(), EarlierFiles.pictures());
        }
    }

    @Test
    void aRunOfTheWindowWithTheUsersDrawingsEndsInTheSameBits() throws IOException {
        Path home = EarlierFiles.copy("home", folder.resolve("home"));
        ThisVersion.claim(home.resolve("runs/1"));
        String collection;
        Checkpoint checkpoint;
        try (CheckpointFolder opened =
                new RunFolders(home.resolve("runs")).brokenOff().orElseThrow()) {
            collection = opened.newest().origin().get("drawings");
            checkpoint = opened.newest().checkpoint();
        }
        Dataset drawn = new DrawingDataset(Preprocessing.INKLING_INK_1.id())
                .mixed(collection, new DrawingCollections(home).open(collection).drawings());

        assertIsWhereItWas("run", checkpoint);
        assertEndsAlike("run", checkpoint, drawn);
    }

    @Test
    void theHashOfARunIsAsTheFormatSays() throws IOException {
        Path file = EarlierFiles.path("checkpoints/sgd-steps/checkpoint-0000000013.json");
        var root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        var run = root.getAsJsonObject("run");

        assertEquals(run.get("sha256").getAsString(), ThisVersion.hash(run, root));
    }

    private static void assertIsWhereItWas(String key, Checkpoint checkpoint) {
        assertEquals(
                EarlierFiles.fact(key + ".weights"),
                checkpoint.model().parameters().sha256());
        assertEquals(
                EarlierFiles.fact(key + ".steps"),
                Long.toString(checkpoint.optimiser().steps()));
        assertEquals(
                EarlierFiles.fact(key + ".config"),
                checkpoint.config().settings().toString());
    }

    private static void assertEndsAlike(String key, Checkpoint checkpoint, Dataset data) {
        List<TrainingEvent> events = new ArrayList<>();
        TrainingSession.resumed(checkpoint, data, THREADS).run(events::add);
        TrainingEvent.Finished end = (TrainingEvent.Finished) events.get(events.size() - 1);

        assertEquals(EarlierFiles.fact(key + ".last"), end.last().parameters().sha256());
        assertEquals(EarlierFiles.fact(key + ".best"), end.best().parameters().sha256());
        assertEquals(EarlierFiles.fact(key + ".bestEpoch"), Integer.toString(end.bestEpoch()));
        assertEquals(EarlierFiles.fact(key + ".ending"), end.ending().name());
    }
}
