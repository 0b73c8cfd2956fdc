package inkling.library;

import inkling.data.UnreadableFileException;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.RecognisableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises what is drawn in files: images (PNG, JPEG, GIF, BMP, TIFF; WebP if a reader of it is on the class path) of digits or of
 * rows of digits, and drawings as strokes (JSON Lines, QuickDraw, InkML; gzipped or not), of which a file holds one or many.
 *
 * <pre>{@code
 * DrawnFiles drawn = new DrawnFiles(ModelFiles.bundled());
 * List<String> texts = drawn.texts(Path.of("photograph.jpg"));
 * }</pre>
 *
 * <p>Any thread may use one; several are answered one after the other. Images are decoded by ImageIO: a program that is a module
 * requires {@code java.desktop} for them, and for nothing else. No display is needed.
 */
public final class DrawnFiles {
    private final Recogniser recogniser;

    /**
     * Makes what recognises with this model.
     *
     * @param model of digits, from {@link ModelFiles} or {@link Training}
     * @throws IllegalArgumentException if the model takes pictures of another size than drawings are made into
     */
    public DrawnFiles(Model model) {
        recogniser = new Recogniser(model);
    }

    /**
     * Recognises all that is drawn in a file.
     *
     * @param file at most as large as its kind may be; see {@link inkling.data.FileUse#RECOGNISABLE}
     * @return one for an image, one a drawing for a file of strokes, in its order
     * @throws UnreadableFileException if it cannot be read, is damaged or is something else; its message is a sentence that
     *     says so
     */
    public List<Recognition> recognise(Path file) throws UnreadableFileException {
        List<Recognition> all = new ArrayList<>();
        // a damaged image that can be recognised all the same is no failure
        RecognisableFile.of(file, warning -> {}).forEach(drawn -> all.add(drawn.recognise(recogniser)));
        return all;
    }

    /**
     * Says what is drawn in a file, as it is typed: "7", "107", the rows of several numbers on a line each; nothing, {@code
     * ""}, where there is no ink or nothing that the model knows.
     *
     * @param file as for {@link #recognise}
     * @return one for an image, one a drawing for a file of strokes, in its order
     * @throws UnreadableFileException as {@link #recognise}
     */
    public List<String> texts(Path file) throws UnreadableFileException {
        return recognise(file).stream().map(read -> read.typed().orElse("")).toList();
    }
}
