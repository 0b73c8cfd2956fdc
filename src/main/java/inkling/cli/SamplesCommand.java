package inkling.cli;

import inkling.data.ClassNames;
import inkling.data.Dataset;
import inkling.data.IdxWriter;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.store.AtomicFile;
import inkling.store.UserFolder;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.StrokeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Manages the user's own drawings: lists, imports, exports, relabels and deletes them. */
@Command(
        name = "samples",
        description = "Lists, imports, exports, relabels and deletes your own drawings.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Cli.Version.class)
final class SamplesCommand implements Runnable {
    @Option(
            names = "--collection",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Which of your collections (default: ${DEFAULT-VALUE}).")
    private String name = DrawingCollections.MY_DIGITS;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    private DrawingCollection open() throws IOException {
        DrawingCollection collection = new DrawingCollections(UserFolder.path()).open(name);
        collection.problems().forEach(spec.commandLine().getErr()::println);
        return collection;
    }

    @Command(name = "list", description = "Prints id, time and label of each drawing.", mixinStandardHelpOptions = true)
    void list() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<LabelledDrawing> drawings = open().drawings();
        if (drawings.isEmpty()) {
            // beside the list, which another program may read
            spec.commandLine().getErr().println("There are no drawings in \"" + name + "\" yet.");
        }
        for (LabelledDrawing drawing : drawings) {
            out.println(drawing.id() + "\t" + drawing.time() + "\t" + drawing.label());
        }
    }

    @Command(name = "import", description = "Adds the drawings of files of strokes.", mixinStandardHelpOptions = true)
    void add(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) throws IOException {
        DrawingCollection collection = open();
        for (Path file : files) {
            int added = collection.addAll(StrokeFile.drawings(file, Instant.now()));
            spec.commandLine()
                    .getOut()
                    .println(file + ": " + added + " added, "
                            + collection.drawings().size() + " in all");
        }
    }

    @Command(
            name = "export",
            description =
                    "Writes the drawings as strokes into a file, or as pictures into a folder: images, labels and class"
                            + " names for IDX readers.",
            mixinStandardHelpOptions = true)
    void export(
            @Parameters(
                            paramLabel = "FILE|FOLDER",
                            description = "FILE.jsonl, FILE.jsonl.gz, or a folder that is there")
                    Path target)
            throws IOException {
        List<LabelledDrawing> drawings = open().drawings();
        if (!Files.isDirectory(target)) {
            StrokeFile.write(target, drawings);
        } else if (drawings.isEmpty()) {
            throw new IOException("There are no drawings in \"" + name + "\" to export.");
        } else {
            Dataset data = new DrawingDataset(Preprocessing.INKLING_INK_1.id())
                    .inOrder(name, drawings, DrawingDataset.classes(drawings));
            AtomicFile.write(target.resolve("images-idx3-ubyte"), IdxWriter.images(data));
            AtomicFile.write(target.resolve("labels-idx1-ubyte"), IdxWriter.labels(data));
            AtomicFile.write(
                    target.resolve(ClassNames.FILE), IdxWriter.classes(data).getBytes(StandardCharsets.UTF_8));
        }
        spec.commandLine().getOut().println(drawings.size() + " drawings written to \"" + target + "\"");
    }

    @Command(name = "relabel", description = "Gives a drawing another label.", mixinStandardHelpOptions = true)
    void relabel(@Parameters(paramLabel = "ID") String id, @Parameters(paramLabel = "LABEL") String label)
            throws IOException {
        DrawingCollection collection = open();
        requireThere(collection, List.of(id));
        collection.relabel(id, label);
    }

    @Command(
            name = "delete",
            description = "Deletes drawings for good, from the file too.",
            mixinStandardHelpOptions = true)
    void delete(@Parameters(paramLabel = "ID", arity = "1..*") List<String> ids) throws IOException {
        DrawingCollection collection = open();
        requireThere(collection, ids);
        collection.delete(ids);
        collection.compact();
    }

    private void requireThere(DrawingCollection collection, List<String> ids) throws IOException {
        for (String id : ids) {
            if (collection.drawings().stream().noneMatch(drawing -> drawing.id().equals(id))) {
                throw new IOException("There is no drawing \"" + id + "\" in \"" + collection.name() + "\".");
            }
        }
    }
}
