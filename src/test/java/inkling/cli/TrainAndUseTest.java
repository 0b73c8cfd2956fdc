package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import inkling.engine.optimiser.OptimiserKind;
import inkling.model.Calibration;
import inkling.model.DrawnAccuracy;
import inkling.model.ProgramVersion;
import inkling.model.TrainingRecord;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a small model on a made-up data set and uses it, all through the command line. */
class TrainAndUseTest {
    private static final String RING =
            "{\"label\":\"0\",\"source\":\"a\",\"strokes\":[[[0,10],[7,7],[10,0],[7,-7],[0,-10],[-7,-7],[-10,0],[-7,7],[0,10]]]}";
    private static final String BAR = "{\"label\":\"1\",\"source\":\"b\",\"strokes\":[[[5,0],[5,99]]]}";
    private static final String BAR_CALLED_RING = "{\"label\":\"0\",\"source\":\"b\",\"strokes\":[[[5,0],[5,99]]]}";

    @TempDir
    private static Path folder;

    private static Command training;
    private static Path model;
    private static Path unexamined;

    @BeforeAll
    static void trainModel() throws IOException {
        BarsAndRings.write(folder, 60);
        model = folder.resolve("model.inkling");
        training = train(model);
        unexamined = judged("unexamined.json", Calibration.NONE);
    }

    /** Writes the trained model with another calibration. */
    private static Path judged(String name, Calibration calibration) throws IOException {
        Path file = folder.resolve(name);
        ModelFile.write(file, ModelFile.read(model).withCalibration(calibration));
        return file;
    }

    /** @param more options and their values, which replace those that all runs here have; null for one without a value */
    private static Command train(Path out, Object... more) {
        Map<Object, Object> options = new LinkedHashMap<>();
        options.put("--preset", "first-steps");
        options.put("--images", folder.resolve("images"));
        options.put("--labels", folder.resolve("labels"));
        options.put("--test-images", folder.resolve("images"));
        options.put("--test-labels", folder.resolve("labels"));
        options.put("--epochs", 2);
        options.put("--batch", 8);
        options.put("--rate", 0.01);
        options.put("--threads", 1);
        options.put("--out", out);
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        List<Object> arguments = new ArrayList<>(List.of("train", "--no-augment", "--json"));
        options.forEach((name, value) -> {
            arguments.add(name);
            if (value != null) {
                arguments.add(value);
            }
        });
        return Command.run(arguments.toArray());
    }

    @Test
    void trainingTellsItsProgressAndItsResult() {
        assertEquals(0, training.exitCode(), training.err());
        assertEquals(1, training.json().get("testAccuracy").getAsDouble());
        assertEquals(
                "none",
                training.json().getAsJsonObject("settings").get("augmentation").getAsString());
        assertTrue(training.err().contains("epoch 2 of 2: loss "), training.err());
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        Path again = folder.resolve("again.json");
        train(again, "--threads", 2);

        assertArrayEquals(Files.readAllBytes(model), Files.readAllBytes(again));
    }

    @Test
    void aFileIsNotOverwrittenUnasked() throws IOException {
        byte[] before = Files.readAllBytes(model);
        Command second = train(model);

        assertEquals(1, second.exitCode());
        assertTrue(second.err().contains("--force"), second.err());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void aFileIsOverwrittenByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("forced.json"), "old");
        Command forced = train(file, "--force", null);

        assertEquals(0, forced.exitCode(), forced.err());
        assertTrue(Files.readString(file).contains("inkling-model"));
    }

    @Test
    void aDivergingRunWritesNothing() {
        Path out = folder.resolve("diverged.json");
        Command diverged = train(out, "--rate", 1000, "--schedule", "constant", "--optimiser", "momentum", "--l2", 1);

        assertEquals(1, diverged.exitCode(), diverged.err());
        assertTrue(diverged.err().contains("Training diverged"), diverged.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsTrained() {
        Command nowhere = train(folder.resolve("nowhere").resolve("model.json"));

        assertEquals(1, nowhere.exitCode());
        assertTrue(nowhere.err().contains("does not exist"), nowhere.err());
        assertFalse(nowhere.err().contains("epoch"), nowhere.err());
    }

    @Test
    void everyOptimiserIsUnderstood() throws IOException {
        for (OptimiserKind optimiser : OptimiserKind.values()) {
            Path out = folder.resolve(optimiser.id() + ".json");
            Command run =
                    train(out, "--optimiser", optimiser.id(), "--schedule", "steps", "--rate", 0.001, "--epochs", 1);
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(Files.readString(out).contains("steps from 0.001"));
        }
    }

    @Test
    void picturesAreCountedByClassAndSource() {
        Command evaluation = Command.run(
                "evaluate",
                "--json",
                "--model",
                model,
                "--images",
                folder.resolve("images"),
                "--labels",
                folder.resolve("labels"));

        assertEquals(0, evaluation.exitCode(), evaluation.err());
        JsonObject json = evaluation.json();
        assertEquals(1, json.get("accuracy").getAsDouble());
        assertEquals(60, json.get("samples").getAsInt());
        assertEquals(60, json.get("correct").getAsInt());
        assertEquals(
                30,
                json.getAsJsonObject("perClass")
                        .getAsJsonObject("1")
                        .get("samples")
                        .getAsInt());
        assertEquals(
                60,
                json.getAsJsonObject("perSource")
                        .getAsJsonObject("images")
                        .get("correct")
                        .getAsInt());
    }

    @Test
    void drawingsAreCountedByClassAndSource() throws IOException {
        Path strokes = Files.writeString(folder.resolve("strokes.jsonl"), RING + "\n" + BAR + "\n" + BAR_CALLED_RING);
        JsonObject json = Command.run("evaluate", "--json", "--model", model, "--strokes", strokes)
                .json();

        assertEquals(2.0 / 3, json.get("accuracy").getAsDouble(), 1e-9);
        assertEquals(
                0.5,
                json.getAsJsonObject("perClass")
                        .getAsJsonObject("0")
                        .get("accuracy")
                        .getAsDouble());
        assertEquals(
                1,
                json.getAsJsonObject("perSource")
                        .getAsJsonObject("b")
                        .get("correct")
                        .getAsInt());
    }

    @Test
    void accuraciesOnDrawingsAreAddedToAModel() throws IOException {
        Path strokes = Files.writeString(folder.resolve("own.jsonl"), RING + "\n" + BAR + "\n" + BAR_CALLED_RING);
        Path scored = folder.resolve("scored.json");
        Command added = Command.run("evaluate", "--model", model, "--strokes", strokes, "--out", scored);

        assertEquals(0, added.exitCode(), added.err());
        TrainingRecord before = ModelFile.read(model).training();
        List<DrawnAccuracy> drawn = ModelFile.read(scored).training().drawn();
        assertEquals(3, drawn.stream().mapToInt(DrawnAccuracy::drawings).sum());
        assertEquals(
                2,
                drawn.stream()
                        .mapToDouble(one -> one.accuracy() * one.drawings())
                        .sum(),
                1e-9);
        assertEquals(
                before.withDrawn(drawn.get(0)).withDrawn(drawn.get(drawn.size() - 1)),
                ModelFile.read(scored).training());
        assertTrue(Command.run("summary", "--model", scored).out().contains("drawings of \"b\" are right"));
    }

    @Test
    void aModelIsNotOverwrittenByAnEvaluationUnasked() throws IOException {
        Path strokes = Files.writeString(folder.resolve("own.jsonl"), RING);
        Path copy = Files.copy(model, folder.resolve("copy.json"));
        byte[] before = Files.readAllBytes(copy);

        Command refused = Command.run("evaluate", "--model", copy, "--strokes", strokes, "--out", copy);

        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertArrayEquals(before, Files.readAllBytes(copy));
        assertEquals(
                0,
                Command.run("evaluate", "--model", copy, "--strokes", strokes, "--out", copy, "--force")
                        .exitCode());
        assertEquals(1, ModelFile.read(copy).training().drawn().size());
    }

    @Test
    void whatIsFoundOnPicturesIsNotAddedToAModel() {
        assertEquals(
                2,
                Command.run("evaluate", "--model", model, "--out", folder.resolve("none.json"))
                        .exitCode());
    }

    @Test
    void aModelForOtherPreprocessingIsRefused() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other-ink.json"),
                Files.readString(model).replace("\"inkling-ink-1\"", "\"inkling-ink-2\""));

        for (String command : List.of("evaluate", "summary")) {
            Command refused = Command.run(command, "--model", other);
            assertEquals(1, refused.exitCode());
            assertTrue(refused.err().contains("was trained for the preprocessing \"inkling-ink-2\""), refused.err());
        }
    }

    @Test
    void aTrainedModelTellsItsDataItsProgramAndItsCalibration() throws IOException {
        TrainingRecord record = ModelFile.read(model).training();

        assertEquals(64, record.data().sha256().length());
        assertEquals(ProgramVersion.recorded(), record.program());
        assertTrue(record.calibrationError() >= 0 && record.calibrationError() < 0.5, "" + record.calibrationError());
    }

    /** Both answers are given with nearly 1, and one of them is wrong. */
    @Test
    void calibrationAndDoubtsAreToldForDrawings() throws IOException {
        Path strokes = Files.writeString(folder.resolve("doubts.jsonl"), RING + "\n" + BAR_CALLED_RING);
        JsonObject json = Command.run("evaluate", "--json", "--model", unexamined, "--strokes", strokes)
                .json();

        assertEquals(0.5, json.get("calibrationError").getAsDouble(), 0.1);
        assertEquals(0, json.get("notADigit").getAsDouble());
        assertEquals(0, json.get("either").getAsDouble());
    }

    @Test
    void whatAJudgementRejectsIsToldForDrawingsAndPictures() throws IOException {
        Path strict = judged("strict.json", new Calibration(1, Calibration.Score.ENERGY, -1e9, 0));
        Path strokes = Files.writeString(folder.resolve("rejected.jsonl"), RING + "\n" + BAR);
        Path images = folder.resolve("images");
        Path labels = folder.resolve("labels");

        JsonObject drawings = Command.run("evaluate", "--json", "--model", strict, "--strokes", strokes)
                .json();
        JsonObject pictures = Command.run(
                        "evaluate", "--json", "--model", strict, "--images", images, "--labels", labels)
                .json();

        assertEquals(1, drawings.get("notADigit").getAsDouble());
        assertEquals(1, pictures.get("notADigit").getAsDouble());
        assertEquals(1, pictures.get("accuracy").getAsDouble());
        assertTrue(pictures.get("calibrationError").getAsDouble() < 0.1);
        assertTrue(Command.run("recognise", "--model", strict, strokes).out().contains(": not a digit"));
    }

    @Test
    void anEvaluationCanBeReadByPeople() throws IOException {
        Path strokes = Files.writeString(folder.resolve("people.jsonl"), RING + "\n" + BAR_CALLED_RING);
        Command evaluation = Command.run("evaluate", "--model", unexamined, "--strokes", strokes);

        assertTrue(evaluation.out().startsWith("1 of 2 are right: 50.00 %"), evaluation.out());
        assertTrue(
                evaluation.out().contains("taken for none of the classes: 0.00 %, for one of two: 0.00 %"),
                evaluation.out());
    }

    @Test
    void aLabelThatTheModelDoesNotKnowIsNamed() throws IOException {
        Path strokes = Files.writeString(folder.resolve("letters.jsonl"), BAR.replace("\"1\"", "\"l\""));
        Command evaluation = Command.run("evaluate", "--model", model, "--strokes", strokes);

        assertEquals(1, evaluation.exitCode());
        assertTrue(evaluation.err().contains("labelled \"l\""), evaluation.err());
    }

    @Test
    void strokesAreRecognised() throws IOException {
        Path strokes = Files.writeString(folder.resolve("two.jsonl"), RING + "\n" + BAR);
        JsonObject json =
                Command.run("recognise", "--json", "--model", model, strokes).json();

        assertEquals("[\"0\",\"1\"]", json.get("labels").toString());
        assertEquals(2, json.getAsJsonArray("results").size());
        assertEquals(
                "0",
                json.getAsJsonArray("results")
                        .get(0)
                        .getAsJsonObject()
                        .get("label")
                        .getAsString());
        assertEquals(
                "1",
                json.getAsJsonArray("results")
                        .get(1)
                        .getAsJsonObject()
                        .get("label")
                        .getAsString());
    }

    @Test
    void oneDrawingsAnswerIsAtTheTop() throws IOException {
        Path strokes = Files.writeString(folder.resolve("one.jsonl"), BAR);
        JsonObject json = Command.run("recognise", "--json", "--model", unexamined, strokes)
                .json();

        assertEquals("1", json.get("label").getAsString());
        assertEquals("1", json.get("verdict").getAsString());
        assertEquals(2, json.getAsJsonArray("probabilities").size());
        assertTrue(json.getAsJsonArray("probabilities").get(1).getAsDouble() > 0.5);
    }

    @Test
    void anEmptyDrawingHasNoAnswer() throws IOException {
        Path strokes = Files.writeString(folder.resolve("empty.jsonl"), "{\"label\":\"1\",\"strokes\":[]}");

        assertTrue(Command.run("recognise", "--json", "--model", model, strokes)
                .json()
                .get("label")
                .isJsonNull());
        assertTrue(Command.run("recognise", "--model", model, strokes).out().contains("no drawing"));
    }

    @Test
    void oneBadFileDoesNotHideTheOthers() throws IOException {
        Path strokes = Files.writeString(folder.resolve("good.jsonl"), BAR);
        Path missing = folder.resolve("missing.png");
        Command command = Command.run("recognise", "--model", unexamined, missing, strokes);

        assertEquals(1, command.exitCode());
        assertTrue(command.out().startsWith(strokes + ": 1"), command.out());
        assertEquals("\"" + missing + "\" does not exist.", command.err().strip());
    }

    @Test
    void aModelFileThatIsNoneIsASentence() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\": \"other\"}");
        for (String command : List.of("summary", "evaluate")) {
            Command run = Command.run(command, "--json", "--model", other);
            assertEquals(1, run.exitCode());
            assertEquals("", run.out());
            assertEquals(
                    "\"" + other + "\" is not a model file of Inkling: its \"format\" is not \"inkling-model\".",
                    run.err().strip());
        }
    }

    @Test
    void aSummaryShowsLayersAndTraining() {
        JsonObject json = Command.run("summary", "--json", "--model", model).json();

        assertEquals("First steps", json.get("name").getAsString());
        assertEquals("[28,28,1]", json.get("input").toString());
        assertEquals(3, json.getAsJsonArray("layers").size());
        assertEquals(80 + 13 * 13 * 8 * 2 + 2, json.get("parameters").getAsInt());
        assertEquals(1, json.getAsJsonObject("training").get("testAccuracy").getAsDouble());
        assertTrue(Command.run("summary", "--model", model).out().contains("trained on 55 pictures of images"));
    }

    @Test
    void aSummarySaysHowWhatIsNoDigitIsTold() throws IOException {
        Path examined = judged("examined.json", new Calibration(0.65, Calibration.Score.ENERGY, -3, 0.01));
        JsonObject json =
                Command.run("summary", "--json", "--model", examined).json().getAsJsonObject("judgement");

        assertEquals(
                "{\"temperature\":0.65,\"score\":\"energy\",\"threshold\":-3,\"lostDigits\":0.01}", json.toString());
        assertTrue(
                Command.run("summary", "--model", examined)
                        .out()
                        .contains(
                                "by the energy of its logits, since it has no output for what is none, at the price of 1.00 %"));
        assertTrue(Command.run("summary", "--model", unexamined).out().contains("not calibrated"));
    }

    @Test
    void aSummarySaysThatAFileOfAnotherFormatClaimsItsFigures() {
        Path onnx = folder.resolve("claims.onnx");
        Command.run("export", "--model", model, "--onnx", onnx);

        assertTrue(
                Command.run("summary", "--model", onnx).out().contains("test accuracy 100.00 % (claimed by the file)"));
        assertTrue(Command.run("summary", "--json", "--model", onnx)
                .json()
                .get("claimed")
                .getAsBoolean());
        assertFalse(Command.run("summary", "--model", model).out().contains("claimed"));
    }

    @Test
    void aPresetCanBeShownWithoutAModel() {
        Command summary = Command.run("summary", "--preset", "LeNet-5");

        assertEquals(0, summary.exitCode(), summary.err());
        assertTrue(summary.out().contains("61,706"), summary.out());
    }
}
