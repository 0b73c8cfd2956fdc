package inkling.cli;

import inkling.interop.NpzFile;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.AtomicFile;
import inkling.store.json.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Exports a model as ONNX or as numpy arrays. */
@Command(
        name = "export",
        description = "Writes a model for other programs: as ONNX, or its weights for numpy.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Cli.Version.class)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ModelOption model;

    @Option(
            names = "--onnx",
            paramLabel = "FILE",
            description = "The ONNX file to write: pictures in, probabilities and logits out.")
    private Path onnx;

    @Option(
            names = "--npz",
            paramLabel = "FILE",
            description = "The file of numpy arrays to write: what each layer has learned.")
    private Path npz;

    @Option(names = "--force", description = "Overwrite files that are there.")
    private boolean force;

    @Option(names = "--json", description = "Print one JSON object when it is done.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (onnx == null && npz == null) {
            throw new ParameterException(spec.commandLine(), "Say what to write: --onnx FILE, --npz FILE, or both.");
        } else if (onnx != null && npz != null && onnx.toAbsolutePath().equals(npz.toAbsolutePath())) {
            throw new ParameterException(spec.commandLine(), "The two files need two names.");
        }
        if (onnx != null) {
            OutputFile.requireWritable(onnx, force);
        }
        if (npz != null) {
            OutputFile.requireWritable(npz, force);
        }
        Model exported = model.load();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (onnx != null) {
            write("onnx", onnx, OnnxFile.toBytes(exported), fields);
        }
        if (npz != null) {
            write("npz", npz, NpzFile.toBytes(exported), fields);
        }
        if (json) {
            spec.commandLine().getOut().println(JsonText.line(fields));
        }
        return 0;
    }

    private void write(String format, Path file, byte[] bytes, Map<String, Object> fields) throws IOException {
        AtomicFile.write(file, bytes);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("file", file.toString());
        written.put("bytes", bytes.length);
        fields.put(format, written);
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.println("written to \"" + file + "\", " + bytes.length + " bytes");
        }
    }
}
