package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.UnreadableFileException;
import inkling.engine.Predictor;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.WorkerPool;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files after reports of users: each gives ONNX Runtime's answer for each of 100 pictures, or is refused. */
class OnnxCasesTest {
    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Path.of(OnnxCasesTest.class.getResource("cases").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-weights-reshaped-by-node",
                "02-view-of-batch-size",
                "03-channels-last",
                "04-input-without-channel",
                "05-weights-in-second-file",
                "06-divided-by-255-inside",
                "08-softmax-then-log",
                "09-tanh",
                "11-empty-pad"
            })
    void givesTheAnswersOfOnnxRuntime(String name) throws IOException {
        Model model = OnnxFile.read(FOLDER.resolve(name + ".onnx"));
        Dataset pictures = IdxReader.read(FOLDER.resolve("digits.images.idx"), FOLDER.resolve(name + ".labels.idx"));
        int size = pictures.shape().size();
        float[] values = new float[pictures.size() * size];
        for (int i = 0; i < pictures.size(); i++) {
            pictures.copyImage(i, values, i * size);
        }
        float[] logits = new float[pictures.size() * model.network().classes()];
        try (WorkerPool workers = new WorkerPool(1, "test")) {
            new Predictor(model.network(), model.parameters(), workers).logits(values, pictures.size(), logits);
        }
        int same = 0;
        for (int i = 0; i < pictures.size(); i++) {
            int answer = SoftmaxCrossEntropy.argmax(logits, i * 10, 10);
            same += answer == pictures.label(i) ? 1 : 0;
        }
        assertEquals(100, same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-upper-window1-stride4", "same-lower-window1-stride7"})
    void leavesOutWhatOnnxRuntimeLeavesOut(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".onnx");
        Pictures pictures = new Pictures(20);
        float[][] theirs = OnnxRuntime.answers(Files.readAllBytes(file), "x", "y", pictures.values(), 20, 1, 28, 28);
        assertEquals(0, Pictures.largestDifference(pictures.logits(OnnxFile.read(file)), theirs), 1e-5);
    }

    @Test
    void aNetworkWhoseLogitsAreNoNumbersGivesNoAnswer() throws IOException {
        Recogniser recogniser = new Recogniser(OnnxFile.read(FOLDER.resolve("nan-logits-read-as-sure-0.onnx")));
        Ink one = Ink.EMPTY.with(new Stroke(List.of(new Point(100, 20)), 20).with(new Point(100, 200)));
        String sentence = assertThrows(IllegalArgumentException.class, () -> recogniser.recognise(one))
                .getMessage();
        assertTrue(sentence.startsWith("This network gives no answer: its outputs are no numbers"), sentence);
    }

    @Test
    void labelsHaveNoCodesThatATerminalObeys() throws IOException {
        List<String> labels = OnnxFile.read(FOLDER.resolve("labels-with-terminal-escapes.onnx"))
                .labels();
        assertEquals(
                List.of(),
                labels.stream()
                        .filter(label -> label.chars().anyMatch(Character::isISOControl))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "metadata-accuracy-500-percent, An accuracy",
        "initialiser-twice, is damaged: the value \"w\" is given twice in it.",
        "opset-1000, it uses version 1000 of ONNX's operators",
    })
    void whatOnnxRuntimeRefusesIsRefused(String name, String sentence) {
        UnreadableFileException refusal =
                assertThrows(UnreadableFileException.class, () -> OnnxFile.read(FOLDER.resolve(name + ".onnx")));
        assertTrue(refusal.getMessage().contains(sentence), refusal::getMessage);
    }
}
