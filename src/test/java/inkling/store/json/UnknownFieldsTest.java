package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.engine.layer.Conv2d;
import inkling.model.Calibration;
import inkling.model.DrawnAccuracy;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.store.model.ModelFile;
import inkling.store.model.TestModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Model files with fields that this version does not know. */
class UnknownFieldsTest {
    private static final String MORE =
            "{\"added\": 1.50, \"list\": [1, {\"deep\": [[null, true, \"\\u4e00\"]]}], \"none\": null}";

    private static Model sound() {
        TrainingRecord record = TestModels.record().withDrawn(new DrawnAccuracy("a", 3, 1));
        return TestModels.small()
                .withCalibration(new Calibration(0.65, Calibration.Score.ENERGY, -5, 0.01))
                .withTraining(record);
    }

    private static JsonObject document(Model model) throws IOException {
        return JsonParser.parseString(new String(ModelFile.toBytes(model), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    /** A whole file with this field in every object that can have more of them. */
    private static JsonObject grown(String name, JsonElement value) throws IOException {
        JsonObject file = document(sound());
        file.remove("sha256");
        JsonObject network = file.getAsJsonObject("network");
        JsonObject layer = network.getAsJsonArray("layers").get(0).getAsJsonObject();
        JsonObject training = file.getAsJsonObject("training");
        for (JsonElement object : new JsonElement[] {
            file,
            network,
            layer,
            layer.get("window"),
            file.get("judgement"),
            training,
            training.getAsJsonArray("epochs").get(1),
            training.getAsJsonArray("drawn").get(0),
            file.getAsJsonArray("parameters").get(2)
        }) {
            object.getAsJsonObject().add(name, value);
        }
        file.addProperty("sha256", ModelFile.hash(file));
        return file;
    }

    private static Model read(JsonObject file) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(JsonFormatter.bytes(file)), "model.json");
    }

    private static String text(JsonObject file) {
        return new String(JsonFormatter.bytes(file), StandardCharsets.UTF_8);
    }

    private static String saved(Model model) throws IOException {
        return new String(ModelFile.toBytes(model), StandardCharsets.UTF_8);
    }

    @Test
    void whereverTheyAreTheySurviveALoadAndASave() throws IOException {
        JsonObject file = grown("later", JsonParser.parseString(MORE));

        assertEquals(text(file), saved(read(file)));
    }

    @Test
    void aNameFromAnotherPlaceIsUnknownToo() throws IOException {
        JsonObject file = grown("filters", JsonParser.parseString("\"not those of a convolution\""));
        // this one is known
        JsonObject layer =
                file.getAsJsonObject("network").getAsJsonArray("layers").get(0).getAsJsonObject();
        layer.addProperty("filters", ((Conv2d) sound().network().layers().get(0)).filters());
        file.addProperty("sha256", ModelFile.hash(file));

        assertEquals(JsonParser.parseString(text(file)), JsonParser.parseString(saved(read(file))));
    }

    @Test
    void theySurviveAnotherJudgementAndAnotherRecord() throws IOException {
        Model read = read(grown("later", JsonParser.parseString(MORE)));

        JsonObject judged = document(read.withCalibration(new Calibration(2, Calibration.Score.ENERGY, -5, 0.01)));
        JsonObject recorded = document(read.withTraining(read.training().withTestAccuracy(0.5)));

        assertEquals(
                JsonParser.parseString(MORE),
                judged.getAsJsonObject("judgement").get("later"));
        assertEquals(2, judged.getAsJsonObject("judgement").get("temperature").getAsInt());
        assertEquals(
                JsonParser.parseString(MORE),
                recorded.getAsJsonObject("training").get("later"));
        assertEquals(
                0.5, recorded.getAsJsonObject("training").get("testAccuracy").getAsDouble());
    }

    @Test
    void thoseOfAJudgementGoWithIt() throws IOException {
        Model read = read(grown("later", JsonParser.parseString(MORE)));

        assertFalse(document(read.withCalibration(Calibration.NONE)).has("judgement"));
    }

    @Test
    void thoseOfAnEpochGoWithIt() throws IOException {
        Model read = read(grown("later", JsonParser.parseString(MORE)));

        JsonObject training = document(read.withTraining(TrainingRecord.NONE)).getAsJsonObject("training");

        assertEquals(0, training.getAsJsonArray("epochs").size());
        assertEquals(JsonParser.parseString(MORE), training.get("later"));
    }

    @Test
    void theyAreNoPartOfAModelMadeFromIt() throws IOException {
        Model read = read(grown("later", JsonParser.parseString(MORE)));

        Model other = new Model(
                read.network(),
                read.parameters(),
                read.preprocessing(),
                read.labels(),
                read.calibration(),
                read.training());

        assertFalse(saved(other).contains("later"));
    }
}
