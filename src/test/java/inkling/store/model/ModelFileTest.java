package inkling.store.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.DatasetIdentity;
import inkling.model.DrawnAccuracy;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class ModelFileTest {
    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetComesBackBitForBit(Preset preset) throws IOException {
        assertComesBack(TestModels.of(preset));
    }

    @Test
    void everyLayerAndPaddingComesBack() throws IOException {
        assertComesBack(TestModels.of(new NetworkSpec(
                "all kinds",
                new Shape(12, 10, 3),
                List.of(
                        new Conv2d(4, new Window(3, 2, 2, new Padding.Explicit(1, 0, 2, 1))),
                        new Relu(),
                        new AveragePool(new Window(2, 2, 1, Padding.SAME)),
                        new MaxPool(new Window(1, 2, 1, Padding.VALID)),
                        new Dropout(0.3),
                        new Conv2d(6, Window.square(2, 1, Padding.SAME), false),
                        new BatchNorm(1e-5, 0.1),
                        new GroupNorm(2, 1e-3),
                        new GlobalAveragePool(),
                        new Dense(5)))));
    }

    @Test
    void onlyAConvolutionWithoutBiasSaysSo() throws IOException {
        Window window = Window.square(2, 1, Padding.SAME);
        String file = new String(
                ModelFile.toBytes(TestModels.of(new NetworkSpec(
                        "biases", new Shape(1, 1, 1), List.of(new Conv2d(3, window), new Conv2d(2, window, false))))),
                StandardCharsets.UTF_8);
        assertEquals(file.indexOf("\"bias\":"), file.lastIndexOf("\"bias\": false"), file);
    }

    @Test
    void anUntrainedModelComesBack() throws IOException {
        Model small = TestModels.small();
        assertComesBack(new Model(
                small.network(), small.parameters(), small.preprocessing(), small.labels(), TrainingRecord.NONE));
    }

    @Test
    void aJudgementComesBack() throws IOException {
        assertComesBack(TestModels.small().withCalibration(new Calibration(1 / 1.5, Score.ENERGY, -0.1 - 0.2, 0.01)));
    }

    @Test
    void howPicturesBecomeInputsComesBackAndIsSaidOnlyIfItIsNotAsUsual() throws IOException {
        InputScale scale = new InputScale(1 / 0.3081, -0.1307 / 0.3081, true);
        byte[] scaled = ModelFile.toBytes(TestModels.small().withInput(scale));

        assertEquals(
                scale,
                ModelFile.read(new ByteArrayInputStream(scaled), "scaled").input());
        assertTrue(new String(scaled, StandardCharsets.UTF_8).contains("\"inputScale\""));
        assertFalse(new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8).contains("inputScale"));
    }

    @Test
    void aJudgementThatRejectsNothingComesBack() throws IOException {
        assertComesBack(
                TestModels.small().withCalibration(new Calibration(0.65, Score.ENERGY, Double.POSITIVE_INFINITY, 0)));
    }

    @Test
    void aModelWithARejectClassComesBack() throws IOException {
        Model small = TestModels.small();
        assertComesBack(new Model(
                small.network(),
                small.parameters(),
                small.preprocessing(),
                List.of("no", "yes"),
                new Calibration(0.65, Score.REJECT_CLASS, 1e-300, 0.01),
                small.training()));
    }

    @Test
    void aModelThatNobodyHasExaminedHasNoSuchField() throws IOException {
        String text = new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8);

        assertFalse(text.contains("judgement"), text);
    }

    @Test
    void formatAndVersionComeFirst() throws IOException {
        String text = new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8);

        assertTrue(text.startsWith("{\n  \"format\": \"inkling-model\",\n  \"version\": \"1.0\",\n"), text);
    }

    @Test
    void theFiguresOfThePreprocessingAreWrittenOut() throws IOException {
        JsonObject file = JsonParser.parseString(
                        new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8))
                .getAsJsonObject();

        assertEquals("inkling-ink-1", file.get("preprocessing").getAsString());
        assertEquals(
                JsonParser.parseString("{\"pictureSide\": 28, \"boxSide\": 20, \"penWidth\": 2.5, \"massCentre\": 14,"
                        + " \"smallestDrawing\": 10, \"canvasSide\": 280}"),
                file.get("preprocessingParameters"));
    }

    @Test
    void weightsAreLittleEndianFloatsInBase64() throws IOException {
        Model model = TestModels.small();
        JsonObject file = JsonParser.parseString(new String(ModelFile.toBytes(model), StandardCharsets.UTF_8))
                .getAsJsonObject();

        JsonObject bias = file.getAsJsonArray("parameters").get(1).getAsJsonObject();
        assertEquals("conv2d1.bias", bias.get("name").getAsString());
        byte[] bytes = Base64.getDecoder().decode(bias.get("data").getAsString());
        int offset = model.parameters().layout().slots().get(1).offset();
        int bits = bytes[4] & 0xff | (bytes[5] & 0xff) << 8 | (bytes[6] & 0xff) << 16 | bytes[7] << 24;
        assertEquals(model.parameters().values()[offset + 1], Float.intBitsToFloat(bits));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertArrayEquals(ModelFile.toBytes(TestModels.small()), ModelFile.toBytes(TestModels.small()));
    }

    @Test
    void aReformattedFileIsStillTheSameModel() throws IOException {
        String text = new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8);
        String windows = text.replace("\n", "\r\n").replace("  ", "\t");

        assertSame(TestModels.small(), read(windows));
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        JsonObject file = JsonParser.parseString(
                        new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8))
                .getAsJsonObject();
        file.addProperty("version", "1.7");
        file.add("calibration", JsonParser.parseString("{\"temperature\": [0.65, {\"more\": null}]}"));
        file.getAsJsonObject("network").addProperty("comment", "new");
        file.addProperty("sha256", ModelFile.hash(file));

        assertSame(TestModels.small(), read(file.toString()));
    }

    @Test
    void aFileIsWrittenAndRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("model.json");
        ModelFile.write(file, TestModels.small());

        assertSame(TestModels.small(), ModelFile.read(file));
        assertArrayEquals(ModelFile.toBytes(TestModels.small()), Files.readAllBytes(file));
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("model.json");

        IOException e = assertThrows(UnreadableFileException.class, () -> ModelFile.read(file));
        assertEquals("\"" + file + "\" does not exist.", e.getMessage());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten(@TempDir Path folder) {
        Model model = TestModels.small();
        model.parameters().values()[5] = Float.NaN;
        Path file = folder.resolve("model.json");

        IOException e = assertThrows(IOException.class, () -> ModelFile.write(file, model));
        assertTrue(e.getMessage().contains("value 5 of conv2d1.weights is NaN"), e.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void aModelThatIsTooLargeIsNotWritten() {
        NetworkSpec large = new NetworkSpec("large", new Shape(1, 1, 4096), List.of(new Dense(4096)));
        Model model = new Model(
                large,
                new Parameters(new ParameterLayout(large)),
                "inkling-ink-1",
                IntStream.range(0, 4096).mapToObj(String::valueOf).toList(),
                TrainingRecord.NONE);

        IOException e = assertThrows(IOException.class, () -> ModelFile.toBytes(model));
        assertTrue(e.getMessage().contains("take 85 MB"), e.getMessage());
    }

    private static void assertComesBack(Model model) throws IOException {
        assertSame(model, ModelFile.read(new ByteArrayInputStream(ModelFile.toBytes(model)), "model.json"));
    }

    public static void assertSame(Model expected, Model found) {
        assertEquals(expected.network(), found.network());
        assertEquals(expected.labels(), found.labels());
        assertEquals(expected.preprocessing(), found.preprocessing());
        assertEquals(expected.calibration(), found.calibration());
        assertEquals(expected.training(), found.training());
        for (int i = 0; i < expected.parameters().layout().size(); i++) {
            assertEquals(
                    Float.floatToRawIntBits(expected.parameters().values()[i]),
                    Float.floatToRawIntBits(found.parameters().values()[i]),
                    "weight " + i);
        }
    }

    private static Model read(String text) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "model.json");
    }

    @Test
    void whereAModelComesFromAndHowItDoesComesBack() throws IOException {
        TrainingRecord last = TestModels.record();
        TrainingRecord record = new TrainingRecord(
                new DatasetIdentity("my digits", 321, "cd".repeat(32)),
                last.settings(),
                last.epochs(),
                2,
                "",
                "1.2.3",
                0.5,
                0.1 + 0.2,
                List.of(new DrawnAccuracy("a.jsonl", 3, 2.0 / 3), new DrawnAccuracy("UNIPEN", 1, 0)));

        byte[] bytes = ModelFile.toBytes(TestModels.small().withTraining(record));

        assertEquals(
                record, ModelFile.read(new ByteArrayInputStream(bytes), "model").training());
    }

    @Test
    void whatIsNotKnownOfARecordIsNotWritten() throws IOException {
        String text = new String(ModelFile.toBytes(TestModels.small()), StandardCharsets.UTF_8);

        for (String name : List.of("dataSha256", "from", "program", "calibrationError", "drawn")) {
            assertFalse(text.contains("\"" + name + "\""), name);
        }
    }

    @Test
    void anEarlierEpochAndAStartThatWasNotRandomAreRemembered() throws IOException {
        TrainingRecord last = TestModels.record();
        TrainingRecord record = new TrainingRecord(
                last.data(), last.settings(), last.epochs(), 1, "ab".repeat(32), "", last.testAccuracy(), List.of());

        byte[] bytes = ModelFile.toBytes(TestModels.small().withTraining(record));

        assertEquals(
                record, ModelFile.read(new ByteArrayInputStream(bytes), "model").training());
    }
}
