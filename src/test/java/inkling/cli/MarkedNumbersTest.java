package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.recognition.Recogniser;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers with signs and rows of numbers, composed of digits that people drew. */
class MarkedNumbersTest {
    private static final int COUNT = 60;

    private static MarkedNumbersTable table;

    @BeforeAll
    static void readDigits() throws IOException {
        NumberComposer composer = new NumberComposer(2);
        StrokeFile.forEachLabelled(Path.of("assets", "samples", "digits.jsonl.gz"), composer::add);
        table = new MarkedNumbersTable(new Recogniser(BundledModels.load()), new MarkedNumbers(composer, 2));
    }

    @ParameterizedTest
    @EnumSource
    void signsAndRowsAreFoundInNearlyAll(MarkedNumbers.Kind kind) {
        List<String> wrong = new ArrayList<>();
        MarkedNumbersTable.Count count = table.count(kind, COUNT, wrong);

        assertTrue(count.divided() >= 0.95 * COUNT, () -> String.join(System.lineSeparator(), wrong));
    }
}
