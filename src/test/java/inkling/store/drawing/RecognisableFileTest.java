package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.picture.SampleImage;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisableFileTest {
    private static final String SEVEN = "{\"strokes\": [[[60, 60], [200, 60], [120, 220]]]}\n";
    private static final String ONE = "{\"strokes\": [[[140, 50], [140, 230]]]}\n";

    @TempDir
    private Path folder;

    private final Recogniser recogniser = recogniser();
    private final List<String> warnings = new ArrayList<>();

    private static Recogniser recogniser() {
        try {
            return new Recogniser(BundledModels.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDrawingsOfAFileComeInItsOrderWhateverItIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("drawn.png"), SEVEN + ONE + SEVEN);

        assertTrue(open(file).holdsStrokes());
        assertEquals(List.of("7", "1", "7"), texts(file));
    }

    @Test
    void anImageIsOneDrawing() throws IOException {
        Path file = SampleImage.JPEG.write(folder);

        assertFalse(open(file).holdsStrokes());
        assertEquals(List.of("7"), texts(file));
        assertEquals(List.of(), warnings);
    }

    @Test
    void whatTheDecoderComplainsOfIsPassedOn() throws IOException {
        Path file = beginning(-40);

        assertEquals(1, texts(file).size());
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith("\"" + file + "\" is damaged"), warnings.get(0));
    }

    @Test
    void anImageIsDecodedOnlyIfItIsToBeRecognised() throws IOException {
        Path file = beginning(200);
        List<RecognisableFile.Drawn> found = new ArrayList<>();

        open(file).forEach(found::add);

        assertEquals(1, found.size());
        assertThrows(UnreadableFileException.class, () -> found.get(0).recognise(recogniser));
    }

    @Test
    void aDamagedLineIsNamedAfterTheDrawingsBeforeIt() throws IOException {
        Path file = Files.writeString(folder.resolve("drawn.jsonl"), SEVEN + "{\"strokes\": 7}\n");
        List<RecognisableFile.Drawn> found = new ArrayList<>();

        UnreadableFileException thrown =
                assertThrows(UnreadableFileException.class, () -> open(file).forEach(found::add));

        assertEquals(1, found.size());
        assertTrue(thrown.getMessage().contains("line 2"), thrown.getMessage());
    }

    @Test
    void aFileOfSomethingElseIsRefusedBeforeItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam");

        assertThrows(UnreadableFileException.class, () -> open(file));
    }

    private RecognisableFile open(Path file) throws UnreadableFileException {
        return RecognisableFile.of(file, this::note);
    }

    private void note(Reason warning) {
        warnings.add(warning.toString());
    }

    private List<String> texts(Path file) throws UnreadableFileException {
        List<String> texts = new ArrayList<>();
        open(file)
                .forEach(drawn -> texts.add(drawn.recognise(recogniser).typed().orElse("")));
        return texts;
    }

    private Path beginning(int bytes) throws IOException {
        byte[] whole = Files.readAllBytes(SampleImage.JPEG.write(folder));
        return Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, bytes < 0 ? whole.length + bytes : bytes));
    }
}
