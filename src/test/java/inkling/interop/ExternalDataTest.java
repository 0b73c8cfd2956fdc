package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDataTest {
    @TempDir
    private Path folder;

    private Path models;

    @BeforeEach
    void writeFiles() throws IOException {
        models = Files.createDirectory(folder.resolve("models"));
        Files.write(folder.resolve("outside.bin"), new byte[8]);
        Files.write(models.resolve("weights.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        Files.createSymbolicLink(models.resolve("link.bin"), folder.resolve("outside.bin"));
    }

    private String refusal(Map<String, String> entries) {
        ExternalData data = new ExternalData(models, 1000);
        return assertThrows(UnusableException.class, () -> data.read("w", entries))
                .reason()
                .toString();
    }

    @Test
    void readsTheStretchThatIsNamed() throws IOException {
        ByteBuffer data = new ExternalData(models, 1000)
                .read("w", Map.of("location", "weights.bin", "offset", "2", "length", "3"));
        assertEquals(ByteBuffer.wrap(new byte[] {2, 3, 4}), data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.bin", "/etc/passwd", "..", "sub/weights.bin", "..\\outside.bin", "C:x", " "})
    void noNameLeadsOutOfTheFolder(String location) {
        assertTrue(refusal(Map.of("location", location)).contains("in the same folder alone"));
    }

    @Test
    void aLinkIsNotFollowed() {
        assertTrue(refusal(Map.of("location", "link.bin")).contains("which is not beside it"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertTrue(refusal(Map.of("location", "none.bin")).contains("its weights are in \"none.bin\""));
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "9, 0", "7, 2", "-1, 1", "0, -1", "0, 9223372036854775807", "x, 1"})
    void whatLiesBeyondTheEndIsRefused(String offset, String length) {
        String sentence = refusal(Map.of("location", "weights.bin", "offset", offset, "length", length));
        assertEquals(
                "is damaged: the tensor \"w\" lies beyond the end of \"weights.bin\", which has 8 bytes.", sentence);
    }

    @Test
    void allTensorsTogetherHaveALimit() throws IOException {
        ExternalData data = new ExternalData(models, 12);
        data.read("v", Map.of("location", "weights.bin"));
        assertThrows(UnusableException.class, () -> data.read("w", Map.of("location", "weights.bin")));
    }
}
