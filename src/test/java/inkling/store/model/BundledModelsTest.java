package inkling.store.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Mnist;
import inkling.data.UnreadableFileException;
import inkling.engine.Preset;
import inkling.model.DatasetIdentity;
import inkling.model.TrainingRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledModelsTest {
    @Test
    void presetsHaveNamesForFilesAndCommands() {
        assertEquals(
                List.of("first-steps", "three-layer", "lenet-5", "lenet-1998", "quick", "best"),
                Stream.of(Preset.values()).map(BundledModels::nameOf).toList());
    }

    @Test
    void everyModelThatIsThereLoads() throws IOException {
        for (String name : BundledModels.names()) {
            assertEquals(10, BundledModels.load(name).labels().size(), name);
        }
    }

    @Test
    void theHashesOfEachAreRight() throws IOException {
        for (String name : BundledModels.names()) {
            try (InputStream in = BundledModels.class.getResourceAsStream("/inkling/assets/models/" + name + ".json")) {
                assertEquals(10, ModelFile.read(in, name).labels().size());
            }
        }
    }

    @Test
    void savedAgainEachIsTheSameFile() throws IOException {
        for (String name : BundledModels.names()) {
            try (InputStream in = BundledModels.class.getResourceAsStream("/inkling/assets/models/" + name + ".json")) {
                assertArrayEquals(in.readAllBytes(), ModelFile.toBytes(BundledModels.load(name)), name);
            }
        }
    }

    @Test
    void eachTellsWhereItComesFrom() throws IOException {
        String mnist = DatasetIdentity.of(Mnist.train().slice(0, 55_000)).sha256();
        for (String name : BundledModels.names()) {
            TrainingRecord record = BundledModels.load(name).training();
            assertEquals(new DatasetIdentity("MNIST", 55_000, mnist), record.data(), name);
            assertFalse(record.program().isEmpty(), name);
        }
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        IOException e = assertThrows(UnreadableFileException.class, () -> BundledModels.load("imagenet"));
        assertTrue(e.getMessage().startsWith("\"imagenet\" is none of the models"), e.getMessage());
    }
}
