package inkling.store.drawing;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.picture.OpenedPicture;
import inkling.picture.PictureFile;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads a file of which the content decides whether it is an image or drawings as strokes. What is drawn in it is recognised only
 * where that is asked for, and an image is decoded only then. For background threads.
 */
public final class RecognisableFile {
    private final Path file;
    private final boolean holdsStrokes;
    private final Consumer<Reason> warnings;

    /** Recognises one thing drawn in a file. */
    public interface Drawn {
        /** @throws UnreadableFileException if it is an image that cannot be read, is damaged or too large */
        Recognition recognise(Recogniser recogniser) throws UnreadableFileException;
    }

    /** Takes one thing drawn in a file. */
    public interface Action {
        /** @throws UnreadableFileException as {@link Drawn#recognise} */
        void accept(Drawn drawn) throws UnreadableFileException;
    }

    private RecognisableFile(Path file, boolean holdsStrokes, Consumer<Reason> warnings) {
        this.file = file;
        this.holdsStrokes = holdsStrokes;
        this.warnings = warnings;
    }

    /**
     * Looks what a file is.
     *
     * @param file of which the beginning is read
     * @param warnings takes what the decoder of an image complains of, before the image is recognised
     * @throws UnreadableFileException if it cannot be read or is known to be something else, see {@link FileUse#RECOGNISABLE}
     */
    public static RecognisableFile of(Path file, Consumer<Reason> warnings) throws UnreadableFileException {
        return new RecognisableFile(file, FileKind.require(file, FileUse.RECOGNISABLE) == FileKind.DRAWINGS, warnings);
    }

    /** {@return whether it is a file of drawings as strokes, which may hold many, and not an image} */
    public boolean holdsStrokes() {
        return holdsStrokes;
    }

    /**
     * Hands all that is drawn to {@code action}: an image as one, the drawings of a file of strokes in its order, one at a time.
     *
     * @throws UnreadableFileException at the first line that is not a drawing, naming it, if there is no drawing at all, and as
     *     {@code action} throws it
     */
    public void forEach(Action action) throws UnreadableFileException {
        if (!holdsStrokes) {
            action.accept(this::recognisePicture);
            return;
        }
        try {
            StrokeFile.forEach(file, (sample, id, time) -> action.accept(by -> by.recognise(sample.ink())));
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    private Recognition recognisePicture(Recogniser recogniser) throws UnreadableFileException {
        OpenedPicture picture = PictureFile.read(file);
        picture.warning().ifPresent(warnings);
        return recogniser.recognise(picture.ink());
    }
}
