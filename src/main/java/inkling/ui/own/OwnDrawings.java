package inkling.ui.own;

import inkling.ink.Ink;
import inkling.model.LabelledDrawing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and changes the user's drawings on disk. For background threads; every {@link IOException} has a sentence for the user.
 */
public interface OwnDrawings {
    /** All of them as they are now, the oldest first; other running copies of the program may have changed them. */
    List<LabelledDrawing> drawings(Shelf shelf) throws IOException;

    /** @throws IllegalArgumentException if the label is blank or too long */
    LabelledDrawing add(Shelf shelf, String label, Ink ink) throws IOException;

    /** @throws IllegalArgumentException if the label is blank or too long */
    void relabel(Shelf shelf, String id, String label) throws IOException;

    void delete(Shelf shelf, List<String> ids) throws IOException;

    /** Adds drawings, also such as were deleted. */
    void addAll(Shelf shelf, List<LabelledDrawing> drawings) throws IOException;

    /**
     * Adds the drawings of a file of strokes.
     *
     * @return the number of new ones
     */
    int importStrokes(Shelf shelf, Path file) throws IOException;

    void exportStrokes(Shelf shelf, Path file) throws IOException;

    /** Writes the drawings as pictures in the IDX format, with files for labels and class names beside them. */
    void exportIdx(Shelf shelf, Path images) throws IOException;
}
