package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.model.Calibration;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Out as ONNX and in again. */
class OnnxRoundTripTest {
    static Iterable<String> odd() {
        return InteropModels.odd().keySet();
    }

    private static Model outAndIn(Model model) throws IOException {
        return OnnxFile.read(OnnxFile.toBytes(model), "model.onnx", "another name");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsKeepAllButDropout(Preset preset) throws IOException {
        Model model = InteropModels.of(preset);
        NetworkSpec network = model.network();
        List<LayerSpec> lasting = network.layers().stream()
                .filter(layer -> layer.kind() != LayerKind.DROPOUT)
                .toList();
        assertEquals(
                new NetworkSpec(network.name(), network.input(), lasting),
                outAndIn(model).network());
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsKeepTheBitsOfTheirWeights(Preset preset) throws IOException {
        Model model = InteropModels.of(preset);
        assertEquals(model.parameters().sha256(), outAndIn(model).parameters().sha256());
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsGiveTheSameLogitsToTheBit(Preset preset) throws IOException {
        assertSameLogits(InteropModels.of(preset));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void oddLayersGiveTheSameLogitsToTheBit(String name) throws IOException {
        assertSameLogits(InteropModels.examined(InteropModels.odd().get(name)));
    }

    private static void assertSameLogits(Model model) throws IOException {
        Pictures pictures = new Pictures(50);
        float[][] before = pictures.logits(model);
        float[][] after = pictures.logits(outAndIn(model));
        for (int i = 0; i < before.length; i++) {
            assertArrayEquals(before[i], after[i]);
        }
    }

    @Test
    void labelsJudgementPreprocessingAndRecordAreKept() throws IOException {
        Model model = InteropModels.of(Preset.QUICK);
        Model again = outAndIn(model);
        assertEquals(model.labels(), again.labels());
        assertEquals(model.calibration(), again.calibration());
        assertEquals(model.preprocessing(), again.preprocessing());
        assertEquals(model.training(), again.training());
    }

    @Test
    void howPicturesBecomeInputsIsKept() throws IOException {
        InputScale scale = new InputScale(1 / 0.3081, -0.1307 / 0.3081, true);
        assertEquals(
                scale, outAndIn(InteropModels.of(Preset.QUICK).withInput(scale)).input());
    }

    @Test
    void aModelWithoutJudgementAndRecordGetsNone() throws IOException {
        Model plain = InteropModels.plain(Preset.FIRST_STEPS.network(InteropModels.DIGITS, 10), 10)
                .withTraining(TrainingRecord.NONE);
        Model again = outAndIn(plain);
        assertEquals(Calibration.NONE, again.calibration());
        assertEquals(TrainingRecord.NONE, again.training());
    }

    @Test
    void twiceGivesTheSameBytes() throws IOException {
        byte[] once = OnnxFile.toBytes(outAndIn(InteropModels.of(Preset.BEST)));
        assertArrayEquals(once, OnnxFile.toBytes(OnnxFile.read(once, "model.onnx", "")));
    }
}
