package inkling.cli;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Holds the option that chooses a model, the same in every command. */
final class ModelOption {
    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model file or an ONNX file; otherwise the model that comes with Inkling.")
    private Path file;

    Model load() throws IOException {
        return file == null ? BundledModels.load() : read(file);
    }

    /**
     * Reads a file of either kind.
     *
     * @throws IOException that says what the file is, if it is something else
     */
    static Model read(Path file) throws IOException {
        return FileKind.require(file, FileUse.MODEL) == FileKind.ONNX ? OnnxFile.read(file) : ModelFile.read(file);
    }
}
