package inkling.library;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.data.UnreadableFileException;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.AtomicFile;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads and writes models: Inkling's own files, which are JSON and hold all that is known of a model, and
 * <a href="https://onnx.ai">ONNX</a>, for and from other programs. A file is written as a whole or not at all, over one that is
 * there; the same model always gives the same bytes.
 *
 * <pre>{@code
 * Model model = ModelFiles.read(Path.of("lenet.onnx"));
 * float[] probabilities = new Recogniser(model).answer(new float[28 * 28]).probabilities();
 * ModelFiles.write(Path.of("lenet.json"), model);
 * }</pre>
 *
 * <p>Any thread may call these methods, and several at once if they write different files.
 */
public final class ModelFiles {
    private ModelFiles() {}

    /**
     * Reads a file of either kind, at most 64 MB or an eighth of the memory that Java may use; which one it is, its content
     * tells.
     *
     * @param file of Inkling's own kind or ONNX, under any name
     * @return the network with its weights and what the file says of its input and its classes
     * @throws UnreadableFileException if it cannot be read, is damaged or is something else; its message is a sentence that
     *     says so, and names an operator of ONNX that the engine does not have
     */
    public static Model read(Path file) throws UnreadableFileException {
        try {
            return FileKind.require(file, FileUse.MODEL) == FileKind.ONNX ? OnnxFile.read(file) : ModelFile.read(file);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    /** {@return the trained model that is in this library, which reads digits as people draw them} */
    public static Model bundled() {
        try {
            return BundledModels.load();
        } catch (IOException e) {
            throw new IllegalStateException("What is in the library can be read as its classes can.", e);
        }
    }

    /**
     * Writes Inkling's own kind of file.
     *
     * @param file under any name; a folder that is not there is not made
     * @param model with finite weights
     * @throws IOException with a sentence that says what is wrong: the file cannot be written, or would be larger than 64 MB,
     *     or a weight is not finite; an older file is then as it was
     */
    public static void write(Path file, Model model) throws IOException {
        ModelFile.write(file, model);
    }

    /**
     * Writes ONNX with one input, {@code picture} [batch, 1, height, width], and two outputs, {@code probabilities} [batch,
     * labels], which are calibrated, and {@code logits} [batch, outputs].
     *
     * @param file under any name; a folder that is not there is not made
     * @param model with finite weights
     * @throws IOException as {@link #write} does
     */
    public static void writeOnnx(Path file, Model model) throws IOException {
        AtomicFile.write(file, OnnxFile.toBytes(model));
    }
}
