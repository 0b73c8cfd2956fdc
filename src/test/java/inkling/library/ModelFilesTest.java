package inkling.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.data.UnreadableFileException;
import inkling.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
    private static final Model MODEL = ModelFiles.bundled();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("model.json");

        ModelFiles.write(file, MODEL);

        assertEquals(
                MODEL.parameters().sha256(), ModelFiles.read(file).parameters().sha256());
        assertArrayEquals(Files.readAllBytes(Path.of("models/inkling.json")), Files.readAllBytes(file));
    }

    @Test
    void onnxIsKnownByItsContent() throws IOException {
        Path file = folder.resolve("model.bin");

        ModelFiles.writeOnnx(file, MODEL);

        assertEquals(
                MODEL.parameters().sha256(), ModelFiles.read(file).parameters().sha256());
    }

    @Test
    void anotherFileIsRefusedByName() {
        UnreadableFileException e = assertThrows(
                UnreadableFileException.class, () -> ModelFiles.read(Path.of("assets/samples/photograph.jpg")));

        assertEquals(Path.of("assets/samples/photograph.jpg").toString(), e.file());
    }
}
