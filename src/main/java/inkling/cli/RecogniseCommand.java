package inkling.cli;

import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedArgumentException;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.drawing.RecognisableFile;
import inkling.store.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recognises the digits in images and stroke files. */
@Command(
        name = "recognise",
        description = "Says which digit, or which number, is drawn in a file.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
final class RecogniseCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Images (PNG, JPEG, WebP, GIF, BMP, TIFF) of digits or of rows of digits, and files of drawings as strokes (JSON Lines, QuickDraw, InkML), with or without labels.")
    private List<Path> files;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final List<Map<String, Object>> results = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Recogniser recogniser = model.recogniser();
        int exitCode = 0;
        for (Path file : files) {
            try {
                recognise(recogniser, file);
            } catch (UnreadableFileException e) {
                // the other files may still be good
                spec.commandLine().getErr().println(e.getMessage());
                exitCode = 1;
            } catch (ExplainedArgumentException e) {
                throw model.refused(e);
            }
        }
        if (json) {
            printJson(recogniser.model().labels());
        }
        return exitCode;
    }

    private void recognise(Recogniser recogniser, Path file) throws UnreadableFileException {
        RecognisableFile.of(file, spec.commandLine().getErr()::println)
                .forEach(drawn -> tell(file, drawn.recognise(recogniser)));
    }

    private void tell(Path file, Recognition recognition) {
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("file", file.toString());
            result.putAll(RecognitionText.fields(recognition));
            results.add(result);
        } else {
            spec.commandLine().getOut().println(file + ": " + RecognitionText.of(recognition));
        }
    }

    private void printJson(List<String> labels) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("labels", labels);
        if (results.size() == 1) {
            fields.putAll(results.get(0));
        }
        fields.put("results", results);
        spec.commandLine().getOut().println(JsonText.line(fields));
    }
}
