package inkling.cli;

import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.model.Model;
import inkling.store.AtomicFile;
import inkling.store.JsonText;
import inkling.store.ModelFile;
import inkling.training.Evaluation;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.training.TrainingSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a network from random weights and writes a model file. */
@Command(
        name = "train",
        description = "Trains a network and writes a model file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Cli.Version.class)
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--preset",
            converter = PresetConverter.class,
            completionCandidates = PresetConverter.Names.class,
            description = "The network: ${COMPLETION-CANDIDATES} (default: inkling).")
    private Preset preset = Preset.QUICK;

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

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model file to write.")
    private Path out;

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object when it is done.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Whether the run is under way; read by the thread that runs when the program is interrupted. */
    private volatile boolean unfinished;

    @Override
    public Integer call() throws IOException {
        // what is wrong with the settings is told before anything is read
        config.config(preset, 0);
        if (drawings.areGiven() && data.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "Either pictures or drawings can be learned from, not both.");
        }
        AtomicFile.requireWritable(out);
        if (Files.exists(out) && !force) {
            throw new IOException("\"" + out + "\" is there already; --force overwrites it.");
        }
        Optional<Dataset> own = drawings.areGiven() ? Optional.of(drawings.pictures()) : data.read();
        Optional<Dataset> test = data.pair("--test-images", testImages, "--test-labels", testLabels);
        if (own.isEmpty() && test.isEmpty()) {
            test = Optional.of(Mnist.test());
        }
        Dataset pictures = own.orElseGet(Mnist::train);
        TrainingConfig settings = drawings.areGiven()
                ? config.config(Recipes.forDrawings(pictures.size()))
                : config.config(preset, pictures.size());
        Model start = TrainingSession.freshModel(
                preset.network(
                        pictures.shape(), settings.outputs(pictures.classes().size())),
                pictures,
                settings);
        TrainingEvent.Finished finished = train(new TrainingSession(start, pictures, settings, threads.count()));
        Model model = finished.model();
        if (test.isPresent()) {
            Evaluation evaluation = Evaluation.of(model, test.get(), threads.count());
            model = model.withTraining(model.training().withTestAccuracy(evaluation.accuracy()));
        }
        ModelFile.write(out, model);
        print(model, finished.seconds());
        return 0;
    }

    private TrainingEvent.Finished train(TrainingSession session) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, System.console() != null);
        TrainingEvent[] last = new TrainingEvent[1];
        Runtime.getRuntime().addShutdownHook(new Thread(this::tellIfUnfinished, "inkling-interrupted"));
        unfinished = true;
        session.run(event -> {
            last[0] = event;
            progress.show(event);
        });
        unfinished = false;
        progress.clear();
        if (last[0] instanceof TrainingEvent.Finished finished) {
            return finished;
        } else if (last[0] instanceof TrainingEvent.Diverged diverged) {
            throw new IOException(
                    "Training diverged: the loss became " + diverged.loss() + " in step " + diverged.step()
                            + ". The learning rate is probably too high; try a tenth of it. Nothing was written.");
        } else if (last[0] instanceof TrainingEvent.Failed failed && failed.cause() instanceof OutOfMemoryError e) {
            throw e;
        } else if (last[0] instanceof TrainingEvent.Failed failed) {
            throw new IllegalStateException("Training failed.", failed.cause());
        }
        throw new IllegalStateException("Training ended without a last word: " + last[0]);
    }

    private void tellIfUnfinished() {
        if (unfinished) {
            spec.commandLine().getErr().println("\nStopped; \"" + out + "\" was not written.");
        }
    }

    private void print(Model model, double seconds) {
        PrintWriter printer = spec.commandLine().getOut();
        double accuracy = model.training().testAccuracy();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", out.toString());
            fields.put("testAccuracy", accuracy);
            fields.put("seconds", seconds);
            fields.put("samples", model.training().samples());
            fields.put("settings", model.training().settings());
            printer.println(JsonText.line(fields));
        } else {
            String judged = Double.isNaN(accuracy) ? "" : "test accuracy " + Percent.of(accuracy) + ", ";
            printer.println(judged + "trained in " + Math.round(seconds) + " s, written to \"" + out + "\"");
        }
    }
}
