package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxModelMetadata;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write, as ONNX Runtime understands it. */
class OnnxExportTest {
    private static final double TOLERANCE = 1e-5;

    static List<String> bundled() {
        return BundledModels.names();
    }

    static Iterable<String> odd() {
        return InteropModels.odd().keySet();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsGiveTheSameProbabilities(Preset preset) throws IOException {
        assertSame(InteropModels.of(preset), new Pictures(1000));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledModelsGiveTheSameProbabilities(String name) throws IOException {
        assertSame(BundledModels.load(name), new Pictures(1000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void oddLayersGiveTheSameProbabilities(String name) throws IOException {
        assertSame(InteropModels.examined(InteropModels.odd().get(name)), new Pictures(100));
    }

    private static void assertSame(Model model, Pictures pictures) throws IOException {
        byte[] file = OnnxFile.toBytes(model);
        float[][] theirs =
                OnnxRuntime.answers(file, "picture", "probabilities", pictures.values(), pictures.count(), 1, 28, 28);
        float[][] ours = pictures.probabilities(model);
        double difference = Pictures.largestDifference(ours, theirs);
        int same = Pictures.sameAnswers(ours, theirs);
        assertTrue(difference <= TOLERANCE, () -> "largest difference " + difference);
        assertEquals(pictures.count(), same);
    }

    @Test
    void logitsAreThoseOfAllOutputs() throws IOException {
        Model model = InteropModels.of(Preset.FIRST_STEPS);
        Pictures pictures = new Pictures(20);
        float[][] theirs =
                OnnxRuntime.answers(OnnxFile.toBytes(model), "picture", "logits", pictures.values(), 20, 1, 28, 28);
        assertEquals(11, theirs[0].length);
        assertEquals(0, Pictures.largestDifference(pictures.logits(model), theirs), 1e-4);
    }

    @Test
    void theFileSaysWhereItComesFromAndWhatItsInputIs() throws IOException, OrtException {
        byte[] file = OnnxFile.toBytes(BundledModels.load());
        try (OrtSession session = OrtEnvironment.getEnvironment().createSession(file)) {
            OnnxModelMetadata metadata = session.getMetadata();
            assertEquals("Inkling", metadata.getProducerName());
            assertEquals(BundledModels.load().network().name(), metadata.getGraphName());
            assertEquals("inkling-ink-1", metadata.getCustomMetadata().get("inkling.preprocessing"));
            assertEquals(
                    "0\n1\n2\n3\n4\n5\n6\n7\n8\n9", metadata.getCustomMetadata().get("inkling.labels"));
            assertTrue(metadata.getDescription().contains("[batch, 1, 28, 28], white ink on black, 0 to 1"));
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                OnnxFile.toBytes(InteropModels.of(Preset.LENET_5)), OnnxFile.toBytes(InteropModels.of(Preset.LENET_5)));
    }

    @Test
    void aModelWithWeightsThatAreNoNumbersIsNotWritten() {
        Model model = InteropModels.of(Preset.FIRST_STEPS);
        Parameters damaged = model.parameters().copy();
        damaged.values()[3] = Float.NaN;
        Model unusable = new Model(
                model.network(), damaged, model.preprocessing(), model.labels(), model.calibration(), model.training());
        assertThrows(IOException.class, () -> OnnxFile.toBytes(unusable));
    }

    @Test
    void labelsAreOneALineWhateverIsInThem() throws IOException {
        Map<String, String> properties =
                OnnxExport.of(InteropModels.of(Preset.FIRST_STEPS)).properties();
        assertEquals(10, properties.get("inkling.labels").lines().count());
    }
}
