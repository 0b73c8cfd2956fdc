package inkling.damage;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ONNX files of several exporters: one that can be read must answer a picture and be saved as a model. */
final class OnnxFiles implements Reader {
    private static final List<String> CASES = List.of(
            "01-weights-reshaped-by-node",
            "02-view-of-batch-size",
            "03-channels-last",
            "04-input-without-channel",
            "06-divided-by-255-inside",
            "08-softmax-then-log",
            "09-tanh",
            "11-empty-pad");

    private final Path path;
    private final List<byte[]> originals = new ArrayList<>();

    /** @param folder where each of the damaged files will be */
    OnnxFiles(Path folder) throws IOException {
        path = folder.resolve("net.onnx");
        for (String name : CASES) {
            originals.add(Resources.bytes("/inkling/interop/cases/" + name + ".onnx"));
        }
        for (byte[] model : new ModelReader().originals()) {
            // among them are the small networks many times, so that most of the time goes into many files
            originals.add(OnnxFile.toBytes(ModelFile.read(new ByteArrayInputStream(model), "model.json")));
        }
    }

    @Override
    public String file() {
        return path.toString();
    }

    @Override
    public List<byte[]> originals() {
        return originals;
    }

    @Override
    public Use read(byte[] content) throws IOException {
        Files.write(path, content);
        FileKind.require(path, FileUse.MODEL);
        Model model = OnnxFile.read(path);
        return () -> {
            float[] picture = new float[model.network().input().size()];
            float[] probabilities = new float[model.network().classes()];
            try (WorkerPool workers = new WorkerPool(1, "damaged-onnx")) {
                new Predictor(model.network(), model.parameters(), workers).probabilities(picture, 1, probabilities);
            }
            byte[] saved = ModelFile.toBytes(model);
            ModelFile.read(new ByteArrayInputStream(saved), "saved.json");
            return saved;
        };
    }
}
