package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, PICTURE",
        "ffd8ffe000104a46, PICTURE",
        "474946383961, PICTURE",
        "424d3600000000000000360000, PICTURE",
        "424d20697320612063617220, TEXT",
        "080812046d696e65, ONNX",
        "08073a03, ONNX",
        "080812046d696e653a, ONNX",
        "08083a, FOREIGN",
        "504b0304, PACKED",
        "504b0304612e6e7079, NPZ",
        "504b0304782f646174612e706b6c, PYTORCH",
        "504b03046d657461646174612e6a736f6e, KERAS",
        "894844460d0a1a0a, KERAS",
        "1800000054464c33, TFLITE",
        "8004957a, PICKLE",
        "286470300a, PICKLE",
        "80028a0a6cfc9c46f920, PYTORCH",
        "934e554d5059010046, NPY",
        "60000000000000007b22, SAFETENSORS",
        "080112f41f0a, TENSORFLOW",
        "0a350a05696e707574, TENSORFLOW",
        "255044462d312e34, VECTOR_PICTURE",
        "52494646aabb000057454250, PICTURE",
        "000000186674797068656963, HEIF",
        "0000001466747970686569780000000068656978, HEIF",
        "000000186674797068657663, HEIF",
        "00000018667479706865696d, HEIF",
        "000000186674797068656973, HEIF",
        "00000018667479706d696631, HEIF",
        "00000018667479706d736631, HEIF",
        "000000206674797061766966, AVIF",
        "000000206674797061766973, AVIF",
        "00000014667479706d6966310000000061766966, AVIF",
        "00000014667479706d7034320000000069736f6d, FOREIGN",
        "00000010667479706d7034320000000061766966, FOREIGN",
        "49492a00, PICTURE",
        "1f8b0800, PACKED",
        "377abcaf, PACKED",
        "0000080300000001, IDX",
        "0000080100000001, IDX",
        "00000c0200000001, IDX",
        "00000d0300000001, IDX",
        "'', EMPTY",
        "efbbbf0d0a, EMPTY",
        "ff00ff00, FOREIGN"
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

    @ParameterizedTest
    @CsvSource({
        "MODEL, mine.inkling, mine",
        "MODEL, Mine.JSON, Mine",
        "MODEL, a.json.inkling, a.json",
        "MODEL, taught.onnx, taught.onnx",
        "ONNX, taught.Onnx, taught",
        "FOREIGN, v1.2, v1.2"
    })
    void aNameLosesTheEndingOfItsKindAlone(FileKind kind, String name, String rest) {
        assertEquals(rest, kind.withoutEnding(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version https://git-lfs.github.com/spec/v1 | POINTER",
                "<!DOCTYPE html><html lang='en'> | WEB_PAGE",
                "<HTML><head> | WEB_PAGE",
                "<?xml version='1.0'?><svg width='28'/> | VECTOR_PICTURE",
                "<ink xmlns='http://www.w3.org/2003/InkML'> | DRAWINGS",
                "<?xml version='1.0'?><i:ink xmlns:i='http://www.w3.org/2003/InkML'> | DRAWINGS",
                "{\"strokes\": [[[1, 2]]]} | DRAWINGS",
                "{\"word\":\"cat\",\"countrycode\":\"VE\",\"drawing\":[[[1],[2]]]} | DRAWINGS",
                "{\"class_name\": \"Sequential\"} | KERAS",
                "label,p1,p2,p3,p4,p5,p6,p7,p8,p9,p10 | TABLE",
                "Dear Ada, | TEXT",
                "{\"settings\": 1} | TEXT"
            })
    void textIsKnownByItsFirstWordsWhateverTheName(String text, FileKind kind) throws IOException {
        assertEquals(kind, FileKind.of(Files.writeString(folder.resolve("model.onnx"), text)));
    }

    @ParameterizedTest
    @CsvSource({"inkling-model, MODEL", "strokes, DRAWINGS", "other, PACKED"})
    void whatIsGzippedIsKnownByWhatIsInside(String word, FileKind kind) throws IOException {
        Path file = folder.resolve("file.bin");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("{\"format\": 1, \"" + word + "\": []}").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(kind, FileKind.of(file));
    }

    @Test
    void whatCannotBeUnpackedGoesByItsName() throws IOException {
        assertEquals(FileKind.DRAWINGS, FileKind.of(Files.write(folder.resolve("mine.jsonl.gz"), new byte[] {
            0x1f, (byte) 0x8b, 8, 0
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.inkling", "mine.json", "mine.inkling.gz"})
    void aDamagedModelFileStillCountsAsOne(String name) throws IOException {
        assertEquals(FileKind.MODEL, FileKind.of(Files.writeString(folder.resolve(name), "{{{")));
    }

    @Test
    void aFolderIsOneEvenWithAnEnding() throws IOException {
        assertEquals(FileKind.FOLDER, FileKind.of(Files.createDirectory(folder.resolve("models.json"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a.inkling, MODEL",
        "a.JSON, MODEL",
        "a.Inkling.gz, MODEL",
        "inkling, FOREIGN",
        "a.onnx, ONNX",
        "a.jpeg, PICTURE",
        "IMG_0001.HEIC, HEIF",
        "a.avif, AVIF",
        "a.webp, PICTURE",
        "a.txt, TEXT",
        "a.jsonl.gz, DRAWINGS",
        "a.png.gz, PICTURE",
        "json, FOREIGN",
        "/, FOREIGN"
    })
    void theNameGivesAHint(Path file, FileKind kind) {
        assertEquals(kind, FileKind.ofName(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000000186674797068656963 | is a picture in the format HEIC/HEIF, which Inkling cannot open. Save it as JPEG or PNG",
                "000000186674797068656963 | Settings > Camera > Formats > Most Compatible",
                "000000206674797061766966 | is a picture in the format AVIF, which Inkling cannot open. Save it as JPEG or PNG"
            })
    void aPictureThatNothingDecodesIsRefusedWithAWayOut(String start, String said) throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), HexFormat.of().parseHex(start));
        for (FileUse use : new FileUse[] {FileUse.PICTURE, FileUse.RECOGNISABLE, FileUse.DROPPED}) {
            IOException e = assertThrows(UnreadableFileException.class, () -> FileKind.require(file, use));
            assertTrue(e.getMessage().contains(said), e::getMessage);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "three.png, 89504e470d0a1a0a, is a picture",
        "renamed.json, 89504e470d0a1a0a, Pictures are dropped on the board",
        "mine.npz, 504b0304612e6e7079, Inkling writes weights as such files but opens none",
        "train-images-idx3-ubyte, 0000080300000001, Choose it as data on the Train tab",
        "drawings.jsonl, 7b226c6162656c223a, Drawings are imported on the My digits tab",
        "net.keras, 504b0304, export it with model.export",
        "net.pt, 80028a0a6cfc9c46f920, export it with torch.onnx.export",
        "net.onnx, 76657273696f6e2068747470733a2f2f6769742d6c66732e, git lfs pull",
        "net.onnx, '', is empty",
        "net.onnx, 48656c6c6f, is a text of no kind that Inkling knows",
        "net.bin, ff00ff00, a model (a model file of Inkling or ONNX) is wanted here",
    })
    void whatIsNoModelIsCalledWhatItIsAndWhatItIsGoodFor(String name, String start, String said) throws IOException {
        Path file = Files.write(folder.resolve(name), HexFormat.of().parseHex(start));
        IOException e = assertThrows(UnreadableFileException.class, () -> FileKind.require(file, FileUse.MODEL));
        assertTrue(e.getMessage().contains(said), e::getMessage);
    }
}
