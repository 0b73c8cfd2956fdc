package inkling.ui.drawings;

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
    List<LabelledDrawing> drawings(CollectionKind kind) throws IOException;

    /** @throws IllegalArgumentException if the label is blank or too long */
    LabelledDrawing add(CollectionKind kind, String label, Ink ink) throws IOException;

    /** @throws IllegalArgumentException if the label is blank or too long */
    void relabel(CollectionKind kind, String id, String label) throws IOException;

    void delete(CollectionKind kind, List<String> ids) throws IOException;

    /** Adds drawings, also such as were deleted. */
    void addAll(CollectionKind kind, List<LabelledDrawing> drawings) throws IOException;

    /**
     * Adds the drawings of a file of strokes.
     *
     * @return the number of new ones
     */
    int importStrokes(CollectionKind kind, Path file) throws IOException;

    void exportStrokes(CollectionKind kind, Path file) throws IOException;

    /** Writes the drawings as pictures in the IDX format, with files for labels and class names beside them. */
    void exportIdx(CollectionKind kind, Path images) throws IOException;
}
