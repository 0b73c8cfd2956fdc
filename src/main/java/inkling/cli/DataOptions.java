package inkling.cli;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that choose a data set, the same in every command. */
final class DataOptions {
    @Option(names = "--images", paramLabel = "FILE", description = "Pictures in the IDX format, gzipped or not.")
    private Path images;

    @Option(names = "--labels", paramLabel = "FILE", description = "Their labels in the IDX format, gzipped or not.")
    private Path labels;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    boolean areGiven() {
        return images != null || labels != null;
    }

    /** The pictures of the files, or none if no files are given. */
    Optional<Dataset> read() throws IOException {
        return pair(spec, "--images", images, "--labels", labels);
    }

    /**
     * The pictures of two files that belong together.
     *
     * @throws ParameterException if one of them is missing
     */
    static Optional<Dataset> pair(CommandSpec spec, String imagesOption, Path images, String labelsOption, Path labels)
            throws IOException {
        if ((images == null) != (labels == null)) {
            throw new ParameterException(
                    spec.commandLine(), "The options " + imagesOption + " and " + labelsOption + " go together.");
        }
        return images == null ? Optional.empty() : Optional.of(IdxReader.read(images, labels));
    }
}
