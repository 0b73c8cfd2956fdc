package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.Models;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedModelTest {
    @Test
    void aFileOfAnotherFormatIsSuggestedWithoutItsEnding() {
        NamedModel imported = NamedModel.imported(Path.of("taught.onnx"), Models.untrained(1));
        assertEquals("taught", imported.fileName());
    }

    @ParameterizedTest
    @CsvSource({"mine.inkling, mine", "mine.json, mine", "Mine.INKLING, Mine", "a.json.inkling, a.json", "v1.2, v1.2"})
    void aModelIsCalledAsItsFileIsWithoutTheEnding(Path file, String name) {
        assertEquals(name, NamedModel.nameOf(file));
    }

    @Test
    void aModelIsSuggestedUnderItsOwnName() {
        assertEquals(
                "a.onnx",
                NamedModel.ofFile(Path.of("a.onnx.json"), Models.untrained(1)).fileName());
    }
}
