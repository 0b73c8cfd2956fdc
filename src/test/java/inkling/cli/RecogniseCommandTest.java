package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecogniseCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anImageIsReadAsTheWindowReadsIt(SampleImage image) throws IOException {
        Path file = image.write(folder);
        Recogniser recogniser = new Recogniser(BundledModels.load());

        String said = Command.run("recognise", file).out();

        assertTrue(said.startsWith(file + ": 7"), said);
        assertEquals(
                file + ": "
                        + RecognitionText.of(
                                recogniser.recognise(PictureFile.read(file).ink())),
                said.strip());
    }

    @Test
    void aNumberInAPictureIsReadAsOne() throws IOException {
        Path file = Path.of("src/test/resources/inkling/picture/two-digits-42.png");

        assertTrue(Command.run("recognise", file).out().startsWith(file + ": 42" + System.lineSeparator()));
    }

    @Test
    void aFileThatBreaksOffBelowTheDrawingIsReadWithAWarning() throws IOException {
        byte[] whole = Files.readAllBytes(SampleImage.JPEG.write(folder));
        Path half = Files.write(folder.resolve("half.jpg"), Arrays.copyOf(whole, whole.length - 40));

        Command said = Command.run("recognise", half);

        assertTrue(said.err().startsWith("\"" + half + "\" is damaged"), said.err());
        assertTrue(said.out().startsWith(half + ": "), said.out());
        assertEquals(0, said.exitCode());
    }
}
