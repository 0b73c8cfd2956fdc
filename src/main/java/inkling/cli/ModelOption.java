package inkling.cli;

import inkling.data.Dataset;
import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.data.Mnist;
import inkling.failure.Reason;
import inkling.library.ModelFiles;
import inkling.model.InputConvention;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import inkling.training.InputTrial;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the options that choose a model and how its input is made, the same in every command. */
final class ModelOption {
    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model file or an ONNX file; otherwise the model that comes with Inkling.")
    private Path file;

    @Option(
            names = "--input",
            paramLabel = "HOW",
            converter = InputConverter.class,
            completionCandidates = InputConverter.class,
            description =
                    "How pictures become the model's input, if its file does not say (${COMPLETION-CANDIDATES}): "
                            + "0 to 1, 0 to 255, with mean 0.1307 and deviation 0.3081, -1 to 1, black on white, lying on their side.")
    private InputConvention input;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Reads the model. If the file of another program plainly wants another input than it is given, seen by MNIST's pictures, a warning
     * says so.
     */
    Model load() throws IOException {
        Model model = read();
        if (isForeign(model)) {
            InputTrial.of(model, 1).ifPresent(trial -> warn(trial, Mnist.TEST_NAME));
        }
        return model;
    }

    /** Does the same as {@link #load}, but sees what the model wants by these pictures. */
    Model load(Dataset pictures) throws IOException {
        Model model = read();
        if (isForeign(model)) {
            warn(InputTrial.of(model, pictures, 1), pictures.name());
        }
        return model;
    }

    /**
     * Reads the model as {@link #load} does, to recognise with it.
     *
     * @throws IllegalArgumentException that names the model, if it takes other pictures than drawings become
     */
    Recogniser recogniser() throws IOException {
        Model loaded = load();
        try {
            return new Recogniser(loaded);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** What the user is told if the model cannot be used: which one it is, why, and what to do. */
    IllegalArgumentException refused(IllegalArgumentException cause) {
        String name = file == null ? "The model that comes with Inkling" : "\"" + file + "\"";
        return new IllegalArgumentException(
                name + " cannot be used for this. " + Reason.of(cause) + " Choose another model with --model.", cause);
    }

    private Model read() throws IOException {
        Model found = file == null ? BundledModels.load() : ModelFiles.read(file);
        return input == null ? found : found.withInput(input.scale());
    }

    private boolean isForeign(Model model) throws IOException {
        return file != null
                && model.training().equals(TrainingRecord.NONE)
                && FileKind.require(file, FileUse.MODEL) == FileKind.ONNX;
    }

    private void warn(InputTrial trial, String pictures) {
        if (trial.isClear()) {
            command.commandLine()
                    .getErr()
                    .println(file + " reads " + Percent.of(trial.asIs()) + " of the first " + trial.pictures()
                            + " pictures of " + pictures + " "
                            + (input == null ? "as it is" : "with --input " + input.id()) + ", and "
                            + Percent.of(trial.accuracy()) + " with "
                            + trial.best().description() + ": use --input "
                            + trial.best().id() + ".");
        }
    }
}
