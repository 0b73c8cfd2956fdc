package inkling.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.engine.Preset;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledModelsTest {
    @Test
    void presetsHaveNamesForFilesAndCommands() {
        assertEquals(
                List.of("first-steps", "three-layer", "lenet-5", "quick", "best"),
                Stream.of(Preset.values()).map(BundledModels::nameOf).toList());
    }

    @Test
    void everyModelThatIsThereLoads() throws IOException {
        for (String name : BundledModels.names()) {
            assertEquals(10, BundledModels.load(name).labels().size(), name);
        }
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        IOException e = assertThrows(UnreadableFileException.class, () -> BundledModels.load("imagenet"));
        assertTrue(e.getMessage().startsWith("\"imagenet\" is none of the models"), e.getMessage());
    }
}
