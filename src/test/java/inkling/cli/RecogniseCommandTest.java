package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Path;
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
        assertEquals(file + ": " + RecognitionText.of(recogniser.recognise(PictureFile.read(file))), said.strip());
    }
}
