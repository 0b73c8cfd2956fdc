package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.ink.Preprocessing;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.picture.PictureFile;
import inkling.picture.SampleImage;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.store.model.BundledModels;
import inkling.store.model.ModelFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
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
                .contains("The output of dense1 has units 0 to 127."));
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
        assertTrue(Command.run("inspect", "--drawing", "100000", drawings).err().contains("digits.jsonl.gz\" holds "));
        assertEquals(0, Command.run("inspect", "--digit", "2", seven).exitCode());
        assertTrue(Command.run("inspect", "--digit", "3", seven)
                .err()
                .contains("number.jsonl\" holds 2 digits, but --digit is 3: choose one of 1 to 2."));
    }

    @Test
    void anImageHoldsOneDrawing() {
        assertEquals(
                "\"" + picture + "\" holds one drawing, but --drawing is 2: leave it out.\n",
                Command.run("inspect", "--drawing", "2", picture).err());
    }

    @Test
    void theJsonHasALogitForEachOutputAndANameForTheRejectClass() {
        JsonObject fields =
                Command.run("inspect", "--json", "--layer", "dense2", picture).json();

        assertEquals(11, fields.getAsJsonArray("outputs").size());
        assertEquals("none of these", fields.getAsJsonArray("outputs").get(10).getAsString());
        assertEquals(fields.getAsJsonObject("layer").getAsJsonArray("values"), fields.getAsJsonArray("logits"));
        assertEquals(10, fields.getAsJsonArray("probabilities").size());
    }

    @Test
    void aUnitAndALayerAreBothPrinted() {
        String said = Command.run("inspect", "--unit", "dense2:unit=3", "--layer", "dense2", picture)
                .out();

        assertTrue(said.contains("dense2, row 0, column 0, channel 3\n"), said);
        assertTrue(said.contains("dense2, channel 10\n"), said);
    }

    @Test
    void aValueOfTheInputIsAPixelThatMayHaveAGradient() {
        JsonObject all = Command.run("inspect", "--json", "--layer", "input", "--suppose", "3", picture)
                .json()
                .getAsJsonObject("layer");
        int inked = inked(all.getAsJsonArray("values"));
        String place = "input:row=" + inked / 28 + ",column=" + inked % 28;

        String said = Command.run("inspect", "--unit", place, "--suppose", "3", picture)
                .out();
        JsonObject unit = Command.run("inspect", "--json", "--unit", place, "--suppose", "3", picture)
                .json()
                .getAsJsonObject("unit");

        float gradient = all.getAsJsonArray("gradients").get(inked).getAsFloat();
        assertEquals(
                all.getAsJsonArray("values").get(inked).getAsFloat(),
                unit.get("value").getAsFloat());
        assertEquals(gradient, unit.get("gradient").getAsFloat());
        assertTrue(said.contains("a pixel of the network's picture, 0 for paper to 1 for ink\n"), said);
        assertTrue(said.contains("\n= " + unit.get("value").getAsFloat() + "\n"), said);
        assertTrue(said.endsWith("\n= " + gradient + "\n"), said);
    }

    private static int inked(JsonArray pixels) {
        int pixel = 0;
        while (pixels.get(pixel).getAsFloat() < 0.5f) {
            pixel++;
        }
        return pixel;
    }

    @Test
    void aPlaceOutsideTheInputIsRefusedWithItsSize() {
        assertTrue(Command.run("inspect", "--unit", "input:row=28", picture)
                .err()
                .contains("The input has rows 0 to 27, columns 0 to 27 and channels 0 to 0."));
    }

    @Test
    void whatWasTypedIsQuotedAlsoWhenItIsNothing() {
        assertTrue(
                Command.run("inspect", "--layer", "", picture).err().contains("no layer \"\"; its layers are input,"));
        assertTrue(Command.run("inspect", "--suppose", "", picture).err().contains("no class \"\";"));
        assertTrue(Command.run("inspect", "--unit", "", picture).err().contains("no layer \"\";"));
        assertTrue(Command.run("inspect", "--unit", "dense2:", picture).err().contains("\"dense2:\" names no unit"));
    }

    @Test
    void aPictureWithoutInkIsRefusedByItsName() throws IOException {
        Path blank = folder.resolve("blank.png");
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY), "png", blank.toFile());

        Command said = Command.run("inspect", blank);

        assertEquals(1, said.exitCode());
        assertEquals(
                "\"" + blank
                        + "\" shows nothing, or something too small to be recognised. Choose another picture, or cut"
                        + " this one to its digit.\n",
                said.err());
    }

    @Test
    void aDrawingWithoutInkIsRefusedByItsNumberAndFile() throws IOException {
        Path drawings = Files.writeString(
                folder.resolve("blank.jsonl"), "{\"strokes\": [[[20, 60], [70, 60], [40, 200]]]}\n{\"strokes\": []}\n");

        assertEquals(
                "Drawing 2 of \"" + drawings + "\" is empty or too small to be recognised. Choose another one with"
                        + " --drawing.\n",
                Command.run("inspect", "--drawing", "2", drawings).err());
    }

    @Test
    void aModelForOtherPicturesIsRefusedByItsFile() throws IOException {
        NetworkSpec small = Preset.FIRST_STEPS.network(new Shape(14, 14, 1), 10);
        Path file = written("small.json", small, Parameters.random(new ParameterLayout(small), 1));

        for (String command : List.of("inspect", "recognise")) {
            Command said = Command.run(command, "--model", file, picture);
            assertEquals(1, said.exitCode());
            assertEquals(
                    "\"" + file
                            + "\" cannot be used for this. Drawings become pictures of 28×28×1, but this network reads"
                            + " 14×14×1. Choose another model with --model.\n",
                    said.err());
        }
    }

    @Test
    void aModelWhoseValuesOverflowIsRefusedByItsFile() throws IOException {
        NetworkSpec spec = Preset.FIRST_STEPS.network(new Shape(28, 28, 1), 10);
        Parameters huge = Parameters.random(new ParameterLayout(spec), 1);
        for (int i = 0; i < huge.values().length; i++) {
            huge.values()[i] *= 1e30f;
        }
        Path file = written("huge.json", spec, huge);

        for (String command : List.of("inspect", "recognise")) {
            Command said = Command.run(command, "--model", file, picture);
            assertEquals(1, said.exitCode());
            assertTrue(
                    said.err().startsWith("\"" + file + "\" cannot be used for this. This network gives no answer"),
                    said.err());
        }
    }

    private Path written(String name, NetworkSpec network, Parameters parameters) throws IOException {
        List<String> digits = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        Path file = folder.resolve(name);
        ModelFile.write(
                file, new Model(network, parameters, Preprocessing.INKLING_INK_1.id(), digits, TrainingRecord.NONE));
        return file;
    }
}
