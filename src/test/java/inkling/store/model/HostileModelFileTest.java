package inkling.store.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.engine.NetworkSpec;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import inkling.model.Calibration;
import inkling.model.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One test a lie; where the lie is in the content, the hash at the end is right. */
class HostileModelFileTest {
    private static byte[] whole;

    @BeforeAll
    static void makeFile() throws IOException {
        whole = ModelFile.toBytes(TestModels.small());
    }

    @Test
    void anEmptyFile() {
        assertRefused("is not valid JSON", "");
    }

    @Test
    void somethingElseThanJson() {
        assertRefused("is not valid JSON", "\u0089PNG\r\n");
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] latin = whole.clone();
        latin[30] = (byte) 0xe9;
        assertRefused("it is not text in UTF-8", latin);
    }

    @Test
    void anotherProgramsJson() {
        assertRefused("is not a model file of Inkling", "{\"format\": \"layers-model\", \"weights\": []}");
        assertRefused("is not a model file of Inkling", "[1, 2, 3]");
        assertRefused("is not a model file of Inkling", "{\"format\": [1]}");
        assertRefused("is not a model file of Inkling", "\"inkling-model\"");
    }

    @Test
    void aNewerVersion() {
        assertRefused(
                "was written by a newer Inkling: its format version is 2.0",
                file -> file.addProperty("version", "2.0"));
    }

    @Test
    void aVersionThatIsNone() {
        assertRefused("an error at version", file -> file.addProperty("version", "latest"));
        assertRefused("an error at version: expected version 1.0", file -> file.addProperty("version", "0.9"));
        assertRefused("an error at version: expected text", file -> file.addProperty("version", 1.0));
    }

    @Test
    void aFieldMissing() {
        assertRefused("the field \"labels\" is missing", file -> file.remove("labels"));
    }

    @Test
    void aFieldTwice() {
        String twice = text().replace("\"preprocessing\":", "\"name\": \"other\", \"preprocessing\":");
        assertRefused("has two values for \"name\"", twice);
    }

    @Test
    void deepNesting() {
        assertRefused("is nested deeper than 16 levels", "{\"a\":" + "[".repeat(1_000_000));
        assertRefused("is nested deeper than 16 levels", "{\"a\":".repeat(1_000_000));
    }

    @Test
    void manyValues() {
        assertRefused("holds more values than are accepted", "[" + "0,".repeat(300_000) + "0]");
    }

    @Test
    void aFileThatNeverEnds() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        IOException e = assertThrows(UnreadableFileException.class, () -> ModelFile.read(endless, "model.json"));
        assertTrue(e.getMessage().contains("is too large: more than 64 MB"), e.getMessage());
    }

    @Test
    void somethingBehindTheEnd() {
        String text = text();
        int lines = text.split("\n").length;
        assertRefused("is not valid JSON: it makes no sense from line " + (lines + 1), text + "{}");
    }

    @Test
    void aNumberWithAMillionDigits() {
        assertRefused("is not valid JSON", text().replace("55000", "1" + "0".repeat(1_000_000)));
        assertRefused("holds a number that is too long", text().replace("55000", "1" + "0".repeat(100)));
    }

    @Test
    void aNumberWithAHugeExponent() {
        assertRefused("training.samples: expected a whole number", text().replace("55000", "1e999999999"));
        assertRefused("holds a number that is too long", text().replace("55000", "1e99999999999"));
        assertRefused("training.testAccuracy: expected a finite number", text().replace("0.9934", "1e999"));
    }

    @Test
    void anUnknownKindOfLayer() {
        assertRefused(
                "network.layers[1].kind: expected one of the layers",
                file -> layer(file, 1).addProperty("kind", "attention"));
    }

    @Test
    void aLayerSettingThatIsNoNumber() {
        assertRefused(
                "network.layers[0].filters: expected a whole number from 1 to 65536, found \"many\"",
                file -> layer(file, 0).addProperty("filters", "many"));
    }

    @Test
    void hugeLayers() {
        assertRefused(
                "network.layers[2].units: expected a whole number",
                file -> layer(file, 2).addProperty("units", Integer.MAX_VALUE));
        assertRefused(
                "conv2d1.weights should have the dimensions",
                file -> layer(file, 0).addProperty("filters", 65_536));
    }

    @Test
    void aNetworkThatLearnsMoreThanThereIsMemory() {
        assertRefused("A network learns at most", file -> {
            network(file).add("input", JsonParser.parseString("[1024, 1024, 16]"));
            layer(file, 0).addProperty("filters", 1);
            layer(file, 2).addProperty("units", 65_536);
        });
    }

    @Test
    void activationsLargerThanThereIsMemory() {
        assertRefused("values for one picture, but at most 4194304 are accepted", file -> {
            JsonArray layers = network(file).getAsJsonArray("layers");
            network(file).add("input", JsonParser.parseString("[4000, 4000, 1]"));
            JsonArray many = new JsonArray();
            for (int i = 0; i < 5; i++) {
                many.add(JsonParser.parseString("{\"kind\": \"relu\"}"));
            }
            many.add(layers.get(2));
            network(file).add("layers", many);
        });
    }

    @Test
    void anAnswerForWhichOneWouldHaveToWait() {
        assertRefused("operations for one picture, but at most 134217728 are accepted", file -> {
            JsonArray layers = network(file).getAsJsonArray("layers");
            network(file).add("input", JsonParser.parseString("[1024, 1024, 1]"));
            JsonArray slow = new JsonArray();
            slow.add(JsonParser.parseString("{\"kind\": \"maxpool\", \"window\": {\"height\": 512, \"width\": 512,"
                    + " \"stride\": 1, \"padding\": \"same\"}}"));
            slow.add(layers.get(2));
            network(file).add("layers", slow);
        });
    }

    @Test
    void tooManyLayers() {
        assertRefused("expected at most 256 layers, found 257", file -> {
            JsonArray many = new JsonArray();
            for (int i = 0; i < 257; i++) {
                many.add(JsonParser.parseString("{\"kind\": \"relu\"}"));
            }
            network(file).add("layers", many);
        });
    }

    @Test
    void layersThatDoNotFitTogether() {
        assertRefused(
                "Layer 1 (Conv2d) does not fit",
                file -> layer(file, 0).getAsJsonObject("window").addProperty("height", 7));
    }

    @Test
    void aPaddingThatIsNone() {
        assertRefused(
                "window.padding: expected",
                file -> layer(file, 0).getAsJsonObject("window").addProperty("padding", "reflect"));
        assertRefused(
                "window.padding: expected",
                file -> layer(file, 0).getAsJsonObject("window").add("padding", JsonParser.parseString("[1, 1]")));
    }

    @Test
    void anInputWithoutChannels() {
        assertRefused(
                "network.input: expected [height, width, channels]",
                file -> network(file).add("input", JsonParser.parseString("[6, 6]")));
        assertRefused(
                "network.input[2]: expected a whole number",
                file -> network(file).add("input", JsonParser.parseString("[6, 6, 0]")));
        assertRefused(
                "network.input: The shape",
                file -> network(file).add("input", JsonParser.parseString("[65536, 65536, 1]")));
    }

    @Test
    void labelsThatDoNotFit() {
        assertRefused("the network has 3 outputs, one for each label and at most one more, found one label", file -> {
            file.getAsJsonArray("labels").remove(2);
            file.getAsJsonArray("labels").remove(1);
        });
        assertRefused(
                "the network has 3 outputs, one for each label and at most one more, found 4 labels",
                file -> file.getAsJsonArray("labels").add("more"));
        assertRefused(
                "labels[0]: expected text, found null",
                file -> file.getAsJsonArray("labels").set(0, JsonNull.INSTANCE));
    }

    @Test
    void aJudgementThatIsNoObject() {
        assertRefused(
                "error at judgement: expected an object, found 0.65", file -> file.addProperty("judgement", 0.65));
    }

    @Test
    void aJudgementWithAFieldMissing() {
        assertRefused(
                "error at judgement: the field \"lostDigits\" is missing",
                file -> calibration(file).remove("lostDigits"));
    }

    @Test
    void aTemperatureThatIsNone() {
        assertRefused(
                "error at judgement: A temperature is 0.01 to 100.0, not 0.0.",
                file -> calibration(file).addProperty("temperature", 0));
        assertRefused(
                "judgement.temperature: expected a finite number, found \"warm\"",
                file -> calibration(file).addProperty("temperature", "warm"));
    }

    @Test
    void anUnknownScore() {
        assertRefused(
                "judgement.score: expected \"junk output\" or \"energy\", found \"entropy\"",
                file -> calibration(file).addProperty("score", "entropy"));
    }

    @Test
    void aScoreOfAnOutputThatIsNotThere() {
        assertRefused(
                "judgement.score: the network has as many outputs as there are labels",
                file -> calibration(file).addProperty("score", "junk output"));
    }

    @Test
    void aThresholdThatIsNoNumber() {
        assertRefused(
                "judgement.threshold: expected a finite number, found a list",
                file -> calibration(file).add("threshold", JsonParser.parseString("[1]")));
    }

    @Test
    void moreDigitsLostThanThereAre() {
        assertRefused(
                "error at judgement: The share of digits lost is 0 to 1, not 1.5.",
                file -> calibration(file).addProperty("lostDigits", 1.5));
    }

    @Test
    void aLabelAsLongAsABook() {
        assertRefused(
                "labels[1]: expected at most 200 characters",
                file -> file.getAsJsonArray("labels").set(1, new JsonPrimitive("a".repeat(201))));
    }

    @Test
    void weightsMissing() {
        assertRefused(
                "the network learns 4 arrays, found 3",
                file -> file.getAsJsonArray("parameters").remove(3));
    }

    @Test
    void weightsOfAnotherLayer() {
        assertRefused(
                "parameters[1].name: expected \"conv2d1.bias\", found \"dense1.bias\"",
                file -> parameter(file, 1).addProperty("name", "dense1.bias"));
    }

    @Test
    void otherDimensions() {
        assertRefused(
                "conv2d1.weights should have the dimensions [3, 3, 1, 8], found [8,3,3,1]",
                file -> parameter(file, 0).add("dimensions", JsonParser.parseString("[8, 3, 3, 1]")));
    }

    @Test
    void weightsCutShort() {
        assertRefused("the 8 values of conv2d1.bias need 44 characters, found 40", file -> {
            String data = parameter(file, 1).get("data").getAsString();
            parameter(file, 1).addProperty("data", data.substring(4));
        });
    }

    @Test
    void weightsThatAreNotBase64() {
        assertRefused("the weights of conv2d1.bias are not base64", file -> {
            String data = parameter(file, 1).get("data").getAsString();
            parameter(file, 1).addProperty("data", "*" + data.substring(1));
        });
        assertRefused(
                "the weights of conv2d1.bias are not whole base64",
                file -> parameter(file, 1).addProperty("data", "A".repeat(42) + "=="));
    }

    @Test
    void aNegativeVariance() throws IOException {
        Model model = TestModels.of(
                new NetworkSpec("norm", new Shape(2, 2, 3), List.of(new BatchNorm(1e-5, 0.1), new Dense(2))));
        JsonObject file = JsonParser.parseString(new String(ModelFile.toBytes(model), StandardCharsets.UTF_8))
                .getAsJsonObject();
        ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putFloat(4, -0.5f);
        parameter(file, 3).addProperty("data", Base64.getEncoder().encodeToString(bytes.array()));
        assertRefused("value 1 of batchnorm1.variance is -0.5, but no variance is negative", file.toString());
    }

    @Test
    void infiniteWeights() {
        assertRefused("value 2 of dense1.bias is -Infinity", file -> {
            ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putFloat(8, Float.NEGATIVE_INFINITY);
            parameter(file, 3).addProperty("data", Base64.getEncoder().encodeToString(bytes.array()));
        });
    }

    @Test
    void theLayerOfBadWeightsIsNamed() {
        assertRefused("layer 3 (dense1, 3 units): value 0 of dense1.bias is NaN", file -> {
            ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putFloat(0, Float.NaN);
            parameter(file, 3).addProperty("data", Base64.getEncoder().encodeToString(bytes.array()));
        });
        assertRefused(
                "layer 3 (dense1, 3 units): wrong hash",
                file -> parameter(file, 3).addProperty("data", "AAAAPwAAAAAAAAAA"));
    }

    @Test
    void preprocessingThatTheProgramDoesNotHave() {
        assertRefused(
                "was trained for the preprocessing \"inkling-ink-2\", which this program does not have",
                file -> file.addProperty("preprocessing", "inkling-ink-2"));
    }

    @Test
    void otherFiguresUnderAKnownName() {
        assertRefused(
                "was trained for other preprocessing than this program has: its \"inkling-ink-1\" has the penWidth 3,"
                        + " not 2.5.",
                file -> file.getAsJsonObject("preprocessingParameters").addProperty("penWidth", 3));
    }

    @Test
    void aStepMoreUnderAKnownName() {
        assertRefused(
                "has the figure \"smoothing\", which is not known here",
                file -> file.getAsJsonObject("preprocessingParameters").addProperty("smoothing", 0.5));
    }

    @Test
    void preprocessingThatIsHalfWrittenOut() {
        assertRefused(
                "preprocessingParameters: the field \"boxSide\" is missing",
                file -> file.getAsJsonObject("preprocessingParameters").remove("boxSide"));
    }

    @Test
    void anAccuracyOnDrawingsThatIsNone() {
        assertRefused(
                "training.drawn[0]: An accuracy is 0 to 1, not 1.5.",
                file -> file.getAsJsonObject("training")
                        .add(
                                "drawn",
                                JsonParser.parseString("[{\"name\": \"a\", \"drawings\": 2, \"accuracy\": 1.5}]")));
    }

    @Test
    void otherWeightsThanTheHashSays() {
        assertRefused(
                "wrong hash: the weights of dense1.bias are damaged",
                file -> parameter(file, 3).addProperty("data", "AAAAPwAAAAAAAAAA"));
    }

    @Test
    void anotherRecordThanTheHashSays() {
        assertRefused("wrong hash", text().replace("0.9934", "0.9994"));
    }

    @Test
    void noHash() {
        JsonObject file = JsonParser.parseString(text()).getAsJsonObject();
        file.remove("sha256");
        assertRefused("wrong hash", file.toString());
    }

    /** A sound calibration, put into the file to be spoilt. */
    private static JsonObject calibration(JsonObject file) {
        file.add("judgement", CalibrationCodec.write(new Calibration(0.65, Calibration.Score.ENERGY, -5, 0.01)));
        return file.getAsJsonObject("judgement");
    }

    private static JsonObject network(JsonObject file) {
        return file.getAsJsonObject("network");
    }

    private static JsonObject layer(JsonObject file, int index) {
        return network(file).getAsJsonArray("layers").get(index).getAsJsonObject();
    }

    private static JsonObject parameter(JsonObject file, int index) {
        return file.getAsJsonArray("parameters").get(index).getAsJsonObject();
    }

    private static String text() {
        return new String(whole, StandardCharsets.UTF_8);
    }

    private static void assertRefused(String problem, Consumer<JsonObject> lie) {
        JsonObject file = JsonParser.parseString(text()).getAsJsonObject();
        lie.accept(file);
        file.addProperty("sha256", ModelFile.hash(file));
        assertRefused(problem, file.toString());
    }

    private static void assertRefused(String problem, String text) {
        assertRefused(problem, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String problem, byte[] bytes) {
        IOException e = assertThrows(UnreadableFileException.class, () -> read(bytes));
        assertTrue(e.getMessage().startsWith("\"model.json\" "), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertTrue(e.getMessage().length() < 500, e.getMessage());
    }

    private static Model read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "model.json");
    }
}
