package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.common.FileChoice.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "MODEL, mine, mine.inkling",
        "MODEL, mine.inkling, mine.inkling",
        "MODEL, mine.json, mine.json",
        "MODEL, mine.JSON, mine.JSON",
        "MODEL, lenet v1.2, lenet v1.2.inkling",
        "MODEL, mine.onnx, mine.onnx.inkling",
        "ONNX, mine.json, mine.json.onnx",
        "IDX, images, images"
    })
    void aNewFileHasOneOfTheEndings(Kind kind, String typed, String name) {
        assertEquals(name, kind.withEnding(typed));
    }
}
