package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Ink;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureCommandsTest {
    @TempDir
    private Path folder;

    private final List<Picture> read = new ArrayList<>();
    private final Notifications notifications = new Notifications();
    private final DrawViewModel drawing = new DrawViewModel(
            Background.onCallingThread(),
            Background.onCallingThread(),
            new SimpleObjectProperty<>(Models.untrained(1)),
            model -> new Recorder(),
            notifications);
    private final PictureCommands commands =
            new PictureCommands(drawing, null, notifications, Background.onCallingThread(), null);

    /** Keeps the pictures that it is asked about. */
    private final class Recorder implements DigitReader {
        @Override
        public Recognition read(Ink ink) {
            return new Recognition.Answer(List.of("7"), new float[] {1}, new float[784], new Verdict.Sure("7"));
        }

        @Override
        public Recognition read(Picture picture) {
            read.add(picture);
            return read(Ink.EMPTY);
        }

        @Override
        public Recognition readAsIs(Picture picture) {
            throw new AssertionError("no picture of a data set is opened here");
        }

        @Override
        public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
            throw new AssertionError("nobody asks for an explanation");
        }

        @Override
        public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
            throw new AssertionError("nobody asks for an explanation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImageIsReadAsTheCommandLineReadsIt(SampleImage image) throws IOException {
        Path file = image.write(folder);

        commands.open(file);

        assertEquals(List.of(PictureFile.read(file).ink()), read);
    }

    @Test
    void aFileThatBreaksOffBelowTheDrawingIsOpenedWithAWarning() throws IOException {
        byte[] whole = Files.readAllBytes(SampleImage.JPEG.write(folder));

        commands.open(Files.write(folder.resolve("half.jpg"), Arrays.copyOf(whole, whole.length - 40)));

        assertEquals(1, read.size());
        assertEquals("draw.picture.warning", notifications.notice().get().text().key());
    }
}
