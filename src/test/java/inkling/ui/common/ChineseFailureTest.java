package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.ConstantSchedule;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.store.AtomicFile;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What fails below the window is said in Chinese to whoever reads Chinese. */
class ChineseFailureTest {
    /** Names that Chinese texts write in Latin letters too. */
    private static final String TERMS =
            "Inkling|Java|Xmx|PyTorch|Keras|JSON|ONNX|IDX|MNIST|UTF|SHA|MB|KB|PNG|JPEG|WebP|GIF|BMP|TIFF|HEIC|HEIF|AVIF|iPhone|Conv\\d?d?|conv\\d|dropout";

    /** A file's own words: quoted, listed, the place in a document, an operator, a hash. */
    private static final String OF_THE_FILE = "“[^”]*”|的 [\\w.\\[\\]]+ 处|\\[[^]]*]|\\([^)]*\\)|算子 \\w+|[0-9a-f]{64}";

    private final Texts texts = new Texts(Language.CHINESE);
    private final Map<String, Throwable> failures = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void noReasonIsInEnglish() throws IOException {
        modelFiles();
        foreignFiles();
        valuesThatAreRefused();
        system();
        assertTrue(failures.size() >= 20);
        Map<String, String> english = new TreeMap<>();
        failures.forEach((name, failure) -> {
            String said = texts.get(Message.failure("model.open.failed", failure));
            String own = said.replaceAll(OF_THE_FILE, "").replaceAll("\\b(?:" + TERMS + ")\\b", "");
            if (own.matches("(?s).*[A-Za-z]{2}.*")) {
                english.put(name, said);
            }
        });
        assertEquals(Map.of(), english);
    }

    @Test
    void theReasonFollowsTheLanguage() {
        Message message = Message.failure("model.open.failed", new NoSuchFileException("a.json"));
        assertTrue(texts.get(message).endsWith("“a.json”不存在。"), texts.get(message));
        texts.language().set(Language.ENGLISH);
        assertTrue(texts.get(message).endsWith("\"a.json\" does not exist."), texts.get(message));
    }

    private void modelFiles() throws IOException {
        Model model = BundledModels.load(BundledModels.names().get(0));
        String whole = new String(ModelFile.toBytes(model), StandardCharsets.UTF_8);
        model("cut off", whole.substring(0, whole.length() / 2));
        model("no JSON", whole.replaceFirst("\\{", "{{"));
        model("no model", "{\"format\": \"other\"}");
        model("newer", whole.replaceFirst("\"1\\.0\"", "\"9.0\""));
        model("wrong hash", whole.replaceFirst("(\"name\"\\s*:\\s*\")", "$1x"));
        model("other kind of value", whole.replaceFirst("\"layers\"\\s*:\\s*\\[", "\"layers\": [7, "));
        model("field missing", whole.replaceFirst("\"layers\"", "\"strata\""));
        model("unknown layer", whole.replaceFirst("\"conv2d\"", "\"conv9d\""));
        refused("no folder", () -> AtomicFile.write(folder.resolve("none").resolve("a.json"), new byte[1]));
    }

    private void model(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("模型.json"), content);
        refused(name, () -> ModelFile.read(file));
    }

    private void foreignFiles() throws IOException {
        Path text = Files.writeString(folder.resolve("images"), "these are no pictures at all");
        Path empty = Files.writeString(folder.resolve("empty"), "");
        Path line = Files.writeString(folder.resolve("strokes.jsonl"), "{\"label\": \"7\"}\n");
        refused("IDX", () -> IdxReader.read(text, text));
        refused("empty IDX", () -> IdxReader.read(empty, empty));
        refused("missing IDX", () -> IdxReader.read(folder.resolve("none"), empty));
        refused("strokes", () -> StrokeFile.drawings(line, Instant.EPOCH));
        byte[] onnx = OnnxFile.toBytes(BundledModels.load(BundledModels.names().get(0)));
        String operators = new String(onnx, StandardCharsets.ISO_8859_1);
        onnx("unknown operator", operators.replace("Relu", "Relo"));
        onnx("cut off ONNX", operators.substring(0, onnx.length / 2));
        onnx("no ONNX", "not at all");
    }

    private void onnx(String name, String content) throws IOException {
        Path file = Files.write(folder.resolve("网络.onnx"), content.getBytes(StandardCharsets.ISO_8859_1));
        refused(name, () -> OnnxFile.read(file));
    }

    private void valuesThatAreRefused() {
        Shape grey = new Shape(28, 28, 1);
        refused("no classes", () -> new Dataset("a", grey, new byte[0], new byte[0], List.of()));
        refused("rate", () -> new ConstantSchedule(-1));
        refused("no layers", () -> new NetworkSpec("a", grey, List.of()));
        refused("no vector", () -> new NetworkSpec("a", grey, List.of(new Relu())));
    }

    private void system() {
        failures.put("no such file", new NoSuchFileException("a"));
        failures.put("denied", new AccessDeniedException("a"));
        failures.put("other", new FileSystemException("a", null, "磁盘错误"));
        failures.put("memory", new OutOfMemoryError("Java heap space"));
        Exception inner = assertThrows(IllegalArgumentException.class, () -> new Dropout(2));
        failures.put("within another", new IOException("wrapped", inner));
    }

    private void refused(String name, Executable action) {
        failures.put(name, assertThrows(Exception.class, action, name));
    }
}
