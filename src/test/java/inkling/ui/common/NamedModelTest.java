package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.Models;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamedModelTest {
    @Test
    void aFileOfAnotherFormatIsSuggestedWithoutItsEnding() {
        NamedModel imported = NamedModel.imported(Path.of("taught.onnx"), Models.untrained(1));
        assertEquals("taught", imported.fileName());
    }

    @Test
    void aModelIsSuggestedUnderItsOwnName() {
        assertEquals(
                "a.onnx",
                NamedModel.ofFile(Path.of("a.onnx.json"), Models.untrained(1)).fileName());
    }
}
