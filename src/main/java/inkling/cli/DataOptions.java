package inkling.cli;

import inkling.data.ClassNames;
import inkling.data.Dataset;
import inkling.store.UserFolder;
import inkling.store.run.DataLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Holds the options that choose a data set, the same in every command. */
final class DataOptions {
    @Option(
            names = "--images",
            paramLabel = "FILE|FOLDER",
            description =
                    "Pictures in the IDX format, gzipped or not, or a folder with one folder of pictures for each class.")
    private Path images;

    @Option(names = "--labels", paramLabel = "FILE", description = "Their labels in the IDX format, gzipped or not.")
    private Path labels;

    @Option(
            names = "--classes",
            paramLabel = "NAME",
            split = ",",
            description =
                    "The names of the labels 0, 1, 2 and so on; otherwise those in a file classes.txt beside the labels,"
                            + " or the numbers.")
    private List<String> classes = List.of();

    @Mixin
    private RemedyOptions remedies;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    boolean areGiven() {
        return images != null || labels != null;
    }

    /** The pictures of the files, or none if no files are given. */
    Optional<Dataset> read() throws IOException {
        Optional<DataLocation> files = files();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Dataset data = files.get().read(UserFolder.path());
        RemedyOptions.tell(data, spec.commandLine().getErr());
        return Optional.of(data);
    }

    /** The files, if they are given. */
    Optional<DataLocation> files() {
        return files("--images", images, "--labels", labels);
    }

    /**
     * Two files that belong together, or a folder, if they are given.
     *
     * @throws ParameterException if one of them is missing
     */
    Optional<DataLocation> files(String imagesOption, Path images, String labelsOption, Path labels) {
        if (images != null && labels == null && Files.isDirectory(images)) {
            return Optional.of(new DataLocation.Folder(images, remedies.remedies()));
        } else if ((images == null) != (labels == null)) {
            throw new ParameterException(
                    spec.commandLine(), "The options " + imagesOption + " and " + labelsOption + " go together.");
        }
        return images == null
                ? Optional.empty()
                : Optional.of(new DataLocation.Idx(images, labels, names(), remedies.remedies()));
    }

    private List<String> names() {
        try {
            return classes.isEmpty() ? classes : ClassNames.checked(classes);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
