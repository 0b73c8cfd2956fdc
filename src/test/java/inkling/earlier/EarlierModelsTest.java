package inkling.earlier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Dataset;
import inkling.data.UnreadableFileException;
import inkling.interop.NpzFile;
import inkling.interop.OnnxFile;
import inkling.model.Model;
import inkling.model.ProgramVersion;
import inkling.recognition.Recogniser;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Model files, ONNX files and arrays for numpy that an earlier version wrote. */
class EarlierModelsTest {
    private static final int ASKED = 5;

    private static Model model(String name) throws IOException {
        return ModelFile.read(EarlierFiles.path("models/" + name + ".json"));
    }

    private static Model onnx(String name) throws UnreadableFileException {
        return OnnxFile.read(EarlierFiles.path("models/" + name + ".onnx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "three-layer", "lenet-5", "quick", "best", "group-norm"})
    void aModelHasTheSameWeightsAndLabels(String name) throws IOException {
        assertSame("model." + name, model(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "three-layer", "lenet-5", "quick", "best", "group-norm"})
    void aModelAnswersInTheSameBits(String name) throws IOException {
        assertEquals(answersThen("model." + name), answers(model(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "three-layer", "lenet-5", "quick", "best", "group-norm"})
    void aModelSavedAgainIsTheSameFile(String name) throws IOException {
        byte[] before = Files.readAllBytes(EarlierFiles.path("models/" + name + ".json"));

        assertArrayEquals(before, ModelFile.toBytes(model(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "best"})
    void anOnnxFileHasTheSameWeightsAndLabels(String name) throws IOException {
        assertSame("onnx." + name, onnx(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "best"})
    void anOnnxFileAnswersInTheSameBits(String name) throws IOException {
        assertEquals(answersThen("onnx." + name), answers(onnx(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "best"})
    void aModelIsExportedAsTheSameOnnxFileButForTheVersionOfTheProgram(String name) throws IOException {
        byte[] before = Files.readAllBytes(EarlierFiles.path("models/" + name + ".onnx"));

        assertEquals(
                withoutVersion(before, "1.0.0-SNAPSHOT"),
                withoutVersion(OnnxFile.toBytes(model(name)), ProgramVersion.text()));
    }

    /** Bytes as characters, without the text of the version, which comes once, and the byte before it, which tells its length. */
    private static String withoutVersion(byte[] file, String version) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        int start = bytes.indexOf(version);
        return bytes.substring(0, start - 1) + bytes.substring(start + version.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "best"})
    void aModelIsExportedAsTheSameArrays(String name) throws IOException {
        byte[] before = Files.readAllBytes(EarlierFiles.path("models/" + name + ".npz"));

        assertArrayEquals(before, NpzFile.toBytes(model(name)));
    }

    private static void assertSame(String key, Model model) {
        assertEquals(EarlierFiles.fact(key + ".network"), model.network().name());
        assertEquals(EarlierFiles.facts(key + ".labels"), model.labels());
        assertEquals(EarlierFiles.fact(key + ".weights"), model.parameters().sha256());
    }

    private static List<String> answersThen(String key) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            answers.add(EarlierFiles.fact(key + ".answer." + i));
        }
        return answers;
    }

    /** The bits of the probabilities of each class for each picture, as the facts have them. */
    private static List<String> answers(Model model) throws IOException {
        Dataset pictures = EarlierFiles.pictures();
        Recogniser recogniser = new Recogniser(model);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            float[] picture = new float[pictures.shape().size()];
            pictures.copyImage(i, picture, 0);
            List<String> bits = new ArrayList<>();
            for (float probability : recogniser.answer(picture).probabilities()) {
                bits.add(Integer.toHexString(Float.floatToIntBits(probability)));
            }
            answers.add(String.join(" ", bits));
        }
        return answers;
    }
}
