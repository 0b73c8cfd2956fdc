package inkling.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {
    @TempDir
    private Path folder;

    private Path labels() {
        return folder.resolve("labels");
    }

    @Test
    void namesLieBesideTheLabels() throws IOException {
        Files.writeString(folder.resolve("classes.txt"), "T-shirt\r\n\nTrouser \n裙\n");

        assertEquals(List.of("T-shirt", "Trouser", "裙"), ClassNames.ofLines(ClassNames.beside(labels()), 2));
    }

    @Test
    void anEmptyLineIsAClassWithoutANameWhereTheLabelsNeedIt() throws IOException {
        Files.writeString(folder.resolve("classes.txt"), "zero\n\ntwo\n\n");

        assertEquals(List.of("zero", "1", "two"), ClassNames.ofLines(ClassNames.beside(labels()), 2));
        assertEquals(List.of("zero", "two"), ClassNames.ofLines(ClassNames.beside(labels()), 1));
    }

    @Test
    void marksAtTheBeginningAreNoPartOfANameOrSayHowItIsWritten() throws IOException {
        Files.writeString(folder.resolve("classes.txt"), "\ufeffzero\r\none");
        assertEquals(List.of("zero", "one"), ClassNames.beside(labels()));
        Files.write(folder.resolve("classes.txt"), "零\r\none".getBytes(StandardCharsets.UTF_16));
        assertEquals(List.of("零", "one"), ClassNames.beside(labels()));
        Files.write(folder.resolve("classes.txt"), "\ufeff零\none".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("零", "one"), ClassNames.beside(labels()));
    }

    @Test
    void withoutAFileThereAreNone() throws IOException {
        assertEquals(List.of(), ClassNames.beside(labels()));
    }

    @ParameterizedTest
    @CsvSource({"a;a, there twice", "'', 'has 1 to 256 classes, found 0'", "a\tb, on one line"})
    void otherListsAreRefusedByName(String lines, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("classes.txt"), lines.replace(';', '\n'));

        IOException e = assertThrows(UnreadableFileException.class, () -> ClassNames.beside(labels()));
        assertTrue(
                e.getMessage().startsWith("\"" + file + "\" ") && e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void writtenIdxFilesAreReadAgain() throws IOException {
        Dataset data = Mnist.test().slice(0, 20);
        Files.write(folder.resolve("images"), IdxWriter.images(data));
        Files.write(labels(), IdxWriter.labels(data));
        Files.writeString(folder.resolve("classes.txt"), "a b c d e f g h i j".replace(' ', '\n'));
        Dataset read = IdxReader.read(folder.resolve("images"), labels());

        assertEquals(data.sha256(), read.sha256());
        assertEquals("h", read.classes().get(7));
    }
}
