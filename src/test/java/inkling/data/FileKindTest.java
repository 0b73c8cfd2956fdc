package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, PICTURE",
        "ffd8ffe000104a46, PICTURE",
        "474946383961, PICTURE",
        "424d3600000000000000360000, PICTURE",
        "424d20697320612063617220, FOREIGN",
        "080812046d696e65, ONNX",
        "08073a03, ONNX",
        "504b0304, PACKED",
        "504b0304612e6e7079, NPZ",
        "504b0304782f646174612e706b6c, OTHER_MODEL",
        "894844460d0a1a0a, OTHER_MODEL",
        "1f8b0800, PACKED",
        "0000080300000001, IDX",
        "'', FOREIGN"
    })
    void theContentDecidesWhateverTheName(String start, FileKind kind) throws IOException {
        assertEquals(
                kind,
                FileKind.of(Files.write(folder.resolve("file"), HexFormat.of().parseHex(start))));
    }

    @Test
    void aModelFileIsKnownByItsFormat() throws IOException {
        byte[] document = "\ufeff\n { \"format\" : \"inkling-model\" }".getBytes(StandardCharsets.UTF_8);
        assertEquals(FileKind.MODEL, FileKind.of(Files.write(folder.resolve("model.txt"), document)));
    }

    @Test
    void aDamagedModelFileStillCountsAsOne() throws IOException {
        assertEquals(FileKind.MODEL, FileKind.of(Files.writeString(folder.resolve("mine.json"), "{{{")));
    }

    @Test
    void aFolderIsForeignEvenWithAnEnding() throws IOException {
        assertEquals(FileKind.FOREIGN, FileKind.of(Files.createDirectory(folder.resolve("models.json"))));
    }

    @ParameterizedTest
    @CsvSource({"a.JSON, MODEL", "a.onnx, ONNX", "a.jpeg, PICTURE", "a.txt, FOREIGN", "json, FOREIGN", "/, FOREIGN"})
    void theNameGivesAHint(Path file, FileKind kind) {
        assertEquals(kind, FileKind.ofName(file));
    }

    @ParameterizedTest
    @CsvSource({
        "three.png, 89504e470d0a1a0a, 'is a picture, not a model: drop it on the board'",
        "renamed.json, 89504e470d0a1a0a, 'is a picture, not a model: drop it on the board'",
        "mine.npz, 504b0304612e6e7079, which Inkling writes but does not open",
        "train-images-idx3-ubyte, 0000080300000001, choose it as data on the Train tab",
        "drawings.jsonl, 7b226c6162656c223a, import it on the My digits tab",
        "net.keras, 504b0304, export it there as ONNX",
    })
    void whatIsNoModelIsCalledWhatItIsAndWhatItIsGoodFor(String name, String start, String said) throws IOException {
        Path file = Files.write(folder.resolve(name), HexFormat.of().parseHex(start));
        IOException e = assertThrows(UnreadableFileException.class, () -> FileKind.requireModel(file));
        assertTrue(e.getMessage().contains(said), e::getMessage);
    }
}
