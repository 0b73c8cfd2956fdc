package inkling.cli;

import inkling.model.Model;
import inkling.store.BundledModels;
import inkling.store.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that chooses a model, the same in every command. */
final class ModelOption {
    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model file; otherwise the model that comes with Inkling.")
    private Path file;

    Model load() throws IOException {
        return file == null ? BundledModels.load() : ModelFile.read(file);
    }
}
