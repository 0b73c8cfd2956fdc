package inkling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.store.drawing.StrokeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnFilesTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    private final DrawnFiles drawn = new DrawnFiles(ModelFiles.bundled());

    @Test
    void aPhotographIsOneText() throws IOException {
        assertEquals(List.of("8"), drawn.texts(SAMPLES.resolve("photograph.jpg")));
    }

    @Test
    void strokesAreATextADrawing() throws IOException {
        List<String> labels = new ArrayList<>();
        StrokeFile.forEach(SAMPLES.resolve("digits.jsonl.gz"), sample -> labels.add(sample.label()));

        List<String> texts = drawn.texts(SAMPLES.resolve("digits.jsonl.gz"));

        assertEquals(labels.size(), texts.size());
        int right = 0;
        for (int i = 0; i < texts.size(); i++) {
            right += labels.get(i).equals(texts.get(i)) ? 1 : 0;
        }
        assertTrue(right > 0.95 * labels.size(), right + " of " + labels.size());
    }

    @Test
    void aFileOfSomethingElseIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam");

        assertThrows(UnreadableFileException.class, () -> drawn.texts(file));
    }
}
