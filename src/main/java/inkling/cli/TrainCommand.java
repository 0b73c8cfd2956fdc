package inkling.cli;

import inkling.data.Dataset;
import inkling.engine.Preset;
import inkling.library.ModelFiles;
import inkling.model.Model;
import inkling.store.json.JsonText;
import inkling.store.run.CheckpointFile;
import inkling.store.run.CheckpointFolder;
import inkling.store.run.DataLocation;
import inkling.store.run.StoredRun;
import inkling.training.Evaluation;
import inkling.training.LabelAlignment;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a network from random weights or from a model's, or resumes a run, and writes a model file. */
@Command(
        name = "train",
        description = "Trains a network and writes a model file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Cli.Version.class)
final class TrainCommand implements Callable<Integer> {
    /** The options that do not decide what comes out. */
    private static final Set<String> WITH_RESUME =
            Set.of("--resume", "--checkpoints", "--checkpoint-seconds", "--threads", "--out", "--force", "--json");

    @Option(
            names = "--preset",
            converter = PresetConverter.class,
            completionCandidates = PresetConverter.class,
            description = "The network: ${COMPLETION-CANDIDATES} (default: quick).")
    private Preset preset;

    @Option(names = "--from", paramLabel = "MODEL", description = "Train this model further instead of a new one.")
    private Path from;

    @Mixin
    private ConfigOptions config;

    @Mixin
    private DataOptions data;

    @Mixin
    private DrawingsOption drawings;

    @Option(names = "--test-images", paramLabel = "FILE", description = "Pictures to judge with, in the IDX format.")
    private Path testImages;

    @Option(names = "--test-labels", paramLabel = "FILE", description = "Their labels.")
    private Path testLabels;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private CheckpointOptions checkpoints;

    @Option(
            names = "--keep",
            description = "Which weights to write: those of the epoch that did best in validation, or the last"
                    + " (${COMPLETION-CANDIDATES}; default: best).")
    private Keep keep = Keep.BEST;

    @Option(names = "--out", paramLabel = "FILE", description = "The model file to write, such as mine.inkling.")
    private Path out;

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object when it is done.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (checkpoints.resumed().isPresent()) {
            requireNoSettings();
            resume(checkpoints.resumed().get());
        } else {
            begin();
        }
        return 0;
    }

    private void begin() throws IOException {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "Say which model file to write: --out FILE.");
        } else if (from != null && preset != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A model that is trained further has its network: --from goes without --preset.");
        }
        if (drawings.areGiven() && data.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "Either pictures or drawings can be learned from, not both.");
        }
        RunFiles files = new RunFiles(
                data.files().or(drawings::location).orElseGet(DataLocation.MnistTraining::new),
                data.files("--test-images", testImages, "--test-labels", testLabels),
                out,
                force,
                keep);
        Optional<Model> further = from == null ? Optional.empty() : Optional.of(ModelFiles.read(from));
        TrainingConfig usual = usual(further);
        // what is wrong with the settings is told before anything is read
        config.config(usual, 0);
        train(files, test -> session(files, usual, further, test));
    }

    /** Makes the model to train, once all its inputs are there; the test pictures must fit it. */
    private interface Start {
        TrainingSession session(Optional<Dataset> test) throws IOException;
    }

    private void train(RunFiles files, Start start) throws IOException {
        OutputFile.requireWritable(files.out(), files.force());
        if (checkpoints.folder().isEmpty()) {
            Optional<Dataset> test = files.readTest(err());
            finish(files, test, WatchedRun.of(start.session(test), files, err()));
            return;
        }
        Path path = checkpoints.folder().get();
        try (CheckpointFolder folder = CheckpointFolder.open(path)) {
            if (!folder.isEmpty()) {
                throw new IOException("\"" + path
                        + "\" holds a run that is not over: go on with it by --resume, or choose another folder.");
            }
            Optional<Dataset> test = files.readTest(err());
            train(files, test, start.session(test), folder, path);
        }
    }

    /** The settings that suit the network, for what is not chosen. */
    private TrainingConfig usual(Optional<Model> further) {
        if (further.isEmpty()) {
            return Recipes.full(network());
        }
        TrainingConfig usual = Recipes.full(Preset.QUICK);
        Model model = further.get();
        for (Preset known : Preset.values()) {
            if (known.network(model.network().input(), model.network().classes())
                    .equals(model.network())) {
                usual = Recipes.full(known);
            }
        }
        return model.hasRejectClass() ? usual : usual.withNonDigits(0);
    }

    private Preset network() {
        return preset == null ? Preset.QUICK : preset;
    }

    private TrainingSession session(
            RunFiles files, TrainingConfig usual, Optional<Model> further, Optional<Dataset> test) throws IOException {
        Dataset pictures = files.readData(err());
        TrainingConfig settings = files.data() instanceof DataLocation.OfDrawings
                ? config.config(Recipes.forDrawings(pictures.size()))
                : config.config(usual, pictures.size());
        Model start = further.isPresent()
                ? further.get()
                : TrainingSession.freshModel(
                        network()
                                .network(
                                        pictures.shape(),
                                        settings.outputs(pictures.classes().size())),
                        pictures,
                        settings);
        // test pictures that do not fit are reported before the run, not after it
        test.ifPresent(testPictures -> LabelAlignment.of(start, testPictures));
        return new TrainingSession(start, pictures, settings, threads.count());
    }

    private void requireNoSettings() {
        Set<String> others = new TreeSet<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptionsSet()) {
            others.add(option.longestName());
        }
        others.removeAll(WITH_RESUME);
        if (!others.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A resumed run has the settings that it was started with; leave out " + String.join(", ", others)
                            + ".");
        }
    }

    private void resume(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            StoredRun run = CheckpointFile.read(path);
            RunFiles files = files(run);
            train(files, test -> TrainingSession.resumed(run.checkpoint(), files.readData(err()), threads.count()));
            return;
        } else if (!Files.isDirectory(path)) {
            throw new IOException("\"" + path + "\" is no folder with checkpoints, nor a file of one.");
        } else if (checkpoints.folder().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A run that is resumed in its folder keeps its checkpoints there; leave out --checkpoints.");
        }
        try (CheckpointFolder folder = CheckpointFolder.open(path)) {
            StoredRun run = folder.newest();
            RunFiles files = files(run);
            OutputFile.requireWritable(files.out(), files.force());
            Optional<Dataset> test = files.readTest(err());
            TrainingSession session = TrainingSession.resumed(run.checkpoint(), files.readData(err()), threads.count());
            train(files, test, session, folder, path);
        }
    }

    private RunFiles files(StoredRun run) throws IOException {
        RunFiles stored = RunFiles.of(run.origin());
        return stored.to(out == null ? stored.out() : out, force || stored.force());
    }

    /** With checkpoints, until there is a model file instead. */
    private void train(
            RunFiles files, Optional<Dataset> test, TrainingSession session, CheckpointFolder folder, Path path)
            throws IOException {
        try {
            WatchedRun.Checkpointing where = new WatchedRun.Checkpointing(path, checkpoints.every());
            finish(files, test, WatchedRun.of(session, files, where, folder, err()));
        } catch (DivergedException e) {
            // resumed, it would diverge again
            folder.clear();
            throw e;
        }
        folder.clear();
    }

    /** Writes what is to be kept, with its test accuracy, and tells of it. */
    private void finish(RunFiles files, Optional<Dataset> test, TrainingEvent.Finished finished) throws IOException {
        Model model = files.keep() == Keep.BEST ? finished.best() : finished.last();
        if (test.isPresent()) {
            model = Evaluation.of(model, test.get(), threads.count()).recordedIn(model);
        }
        TrainedModel.write(files.out(), model);
        TrainingResult result = new TrainingResult(files.out(), model, finished);
        spec.commandLine().getOut().println(json ? JsonText.line(result.fields()) : result.text());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
