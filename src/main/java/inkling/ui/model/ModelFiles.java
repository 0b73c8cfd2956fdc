package inkling.ui.model;

import inkling.model.Model;
import inkling.training.InputTrial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes model files, as this screen needs it. For background threads. */
public interface ModelFiles extends ModelSource {
    /**
     * Whether the file is of a format that is read, but in which models are not saved.
     *
     * @throws IOException if it cannot be read
     */
    boolean isForeign(Path file) throws IOException;

    /**
     * Finds out how pictures have to become the input of a model whose file does not say; nothing if the file says it, or it is not a
     * model of digits.
     */
    Optional<InputTrial> inputTrial(Model model);

    /** Whether the file is there and was written by somebody else since it was last read or written here. */
    boolean isChangedByOthers(Path file);

    /** @throws IOException if it cannot be written; what was there before is still there */
    void write(Model model, Path file) throws IOException;

    /** @throws IOException if it cannot be written, or the format cannot hold this model; what was there before is still there */
    void export(Model model, ExportFormat format, Path file) throws IOException;
}
