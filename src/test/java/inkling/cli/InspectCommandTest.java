package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    @TempDir
    private Path folder;

    private Path picture;

    @BeforeEach
    void writeASeven() throws IOException {
        picture = SampleImage.GREY.write(folder);
    }

    @Test
    void eachLayerHasALine() {
        Command said = Command.run("inspect", picture);

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().lines().anyMatch(line -> line.matches("conv2d1 +28×28×16 +-?[0-9.]+ .*")), said.out());
        assertTrue(said.out().lines().anyMatch(line -> line.matches("7 .* 100\\.00 %|7 .* 99\\.[0-9]+ %")), said.out());
    }

    @Test
    void probabilitiesAreThoseOfRecognition() throws IOException {
        Recognition.Answer answer = (Recognition.Answer) new Recogniser(BundledModels.load())
                .recognise(PictureFile.read(picture).ink());

        JsonArray probabilities =
                Command.run("inspect", "--json", picture).json().getAsJsonArray("probabilities");

        for (int i = 0; i < probabilities.size(); i++) {
            assertEquals(answer.probabilities()[i], probabilities.get(i).getAsFloat(), 1e-5f);
        }
    }

    @Test
    void anAssumedAnswerHasALossAndGradients() {
        JsonObject nine =
                Command.run("inspect", "--json", "--suppose", "9", picture).json();
        JsonObject seven =
                Command.run("inspect", "--json", "--suppose", "7", picture).json();

        assertEquals("9", nine.get("supposed").getAsString());
        assertTrue(nine.get("loss").getAsDouble() > seven.get("loss").getAsDouble() + 1);
        assertTrue(nine.getAsJsonArray("activations")
                        .get(0)
                        .getAsJsonObject()
                        .get("gradient maximum")
                        .getAsDouble()
                > 0);
    }

    @Test
    void theTermsOfAUnitAddUpToItsValue() {
        JsonObject unit = Command.run("inspect", "--json", "--unit", "conv2d1:filter=3,row=14,column=12", picture)
                .json()
                .getAsJsonObject("unit");

        double sum = unit.get("bias").getAsDouble();
        for (var term : unit.getAsJsonArray("terms")) {
            JsonObject fields = term.getAsJsonObject();
            sum += fields.get("value").getAsDouble() * fields.get("weight").getAsDouble();
        }
        assertEquals(9, unit.getAsJsonArray("terms").size());
        assertEquals(unit.get("value").getAsDouble(), sum, 1e-6);
    }

    @Test
    void allValuesOfALayerCanBeHad() {
        JsonObject layer = Command.run("inspect", "--json", "--layer", "dense2", "--suppose", "3", picture)
                .json()
                .getAsJsonObject("layer");

        assertEquals(11, layer.getAsJsonArray("values").size());
        assertEquals(11, layer.getAsJsonArray("gradients").size());
        assertEquals(
                784,
                Command.run("inspect", "--json", "--layer", "input", picture)
                        .json()
                        .getAsJsonObject("layer")
                        .getAsJsonArray("values")
                        .size());
    }

    @Test
    void aPlaceThatIsNamedTwiceNamesNoUnit() {
        assertTrue(Command.run("inspect", "--unit", "conv2d1:row=1,row=2", picture)
                .err()
                .contains("names no unit"));
    }

    @Test
    void everyKindOfUnitOfTheBundledNetworkIsWordedAndEndsInItsValue() {
        for (String unit : new String[] {
            "conv2d1:filter=1,row=9,column=9",
            "batchnorm1:channel=1,row=9,column=9",
            "relu1:channel=1,row=9,column=9",
            "maxpool1:channel=1,row=4,column=4",
            "averagepool1:channel=7,row=1,column=1",
            "dense1:unit=8"
        }) {
            Command said = Command.run("inspect", "--unit", unit, "--suppose", "3", picture);
            assertEquals(0, said.exitCode(), said.err());
            assertTrue(said.out().contains("\n= ") && said.out().contains("gradient of the loss by it"), said.out());
        }
    }

    @Test
    void aLayerOrUnitOrClassThatIsNotThereIsRefusedWithWhatThereIs() {
        assertTrue(Command.run("inspect", "--layer", "conv9", picture).err().contains("conv2d1, batchnorm1"));
        assertTrue(Command.run("inspect", "--unit", "dense1:unit=128", picture)
                .err()
                .contains("filters 0 to 127"));
        assertTrue(Command.run("inspect", "--unit", "dense1:x=1", picture).err().contains("names no unit"));
        assertTrue(Command.run("inspect", "--suppose", "ten", picture).err().contains("0, 1, 2"));
    }

    @Test
    void oneDrawingOfManyAndOneDigitOfANumberCanBeChosen() throws IOException {
        Path drawings = Path.of("assets", "samples", "digits.jsonl.gz");
        Path seven = Files.writeString(
                folder.resolve("number.jsonl"),
                "{\"strokes\": [[[20, 60], [70, 60], [40, 200]], [[150, 60], [150, 130], [150, 200]]]}\n");

        assertEquals(0, Command.run("inspect", "--drawing", "3", drawings).exitCode());
        assertTrue(Command.run("inspect", "--drawing", "100000", drawings)
                .err()
                .contains(" drawings here, counted from 1"));
        assertEquals(0, Command.run("inspect", "--digit", "2", seven).exitCode());
        assertTrue(Command.run("inspect", "--digit", "3", seven).err().contains("There are 2 digits here"));
    }
}
