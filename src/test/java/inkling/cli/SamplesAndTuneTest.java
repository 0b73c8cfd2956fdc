package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import inkling.data.IdxReader;
import inkling.handwriting.ThreeShapes;
import inkling.model.LabelledDrawing;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three shapes, twenty drawings each, from a file of strokes to a collection, a model, an answer and a tuned model. */
class SamplesAndTuneTest {
    private static final String[] SHAPES = {"--collection", "shapes"};

    @TempDir
    private static Path folder;

    private static String homeBefore;
    private static Path strokes;
    private static Path model;
    private static Command imported;
    private static Command trained;

    @BeforeAll
    static void importAndTrain() throws IOException {
        homeBefore = System.getProperty("inkling.home", "");
        System.setProperty("inkling.home", folder.resolve("home").toString());
        strokes = folder.resolve("shapes.jsonl.gz");
        StrokeFile.write(strokes, ThreeShapes.draw(0, 60, 1));
        model = folder.resolve("shapes.json");
        imported = Command.run("samples", "import", SHAPES[0], SHAPES[1], strokes);
        trained = Command.run(
                "train", "--preset", "first-steps", "--drawings", "shapes", "--out", model, "--threads", 2, "--json");
    }

    @AfterAll
    static void putBack() {
        System.setProperty("inkling.home", homeBefore);
    }

    @Test
    void anImportTellsHowManyAreNew() {
        assertEquals(0, imported.exitCode(), imported.err());
        assertTrue(imported.out().contains("60 added, 60 in all"), imported.out());
    }

    @Test
    void labelsTravelFromTheDrawingsIntoTheModel() throws IOException {
        assertEquals(0, trained.exitCode(), trained.err());
        assertEquals(
                List.of("square", "star", "triangle"), ModelFile.read(model).labels());
    }

    @Test
    void furtherDrawingsAreRecognisedByTheirNames() throws IOException {
        Path further = folder.resolve("further.jsonl");
        StrokeFile.write(further, ThreeShapes.draw(60, 30, 1));
        JsonObject evaluation = Command.run("evaluate", "--model", model, "--strokes", further, "--json")
                .json();

        assertTrue(evaluation.get("accuracy").getAsDouble() > 0.85, evaluation::toString);
    }

    @Test
    void picturesAreExportedWithTheirClassNames() throws IOException {
        Path idx = Files.createDirectory(folder.resolve("idx"));
        Command exported = Command.run("samples", "export", SHAPES[0], SHAPES[1], idx);

        assertEquals(0, exported.exitCode(), exported.err());
        assertEquals(
                List.of("square", "star", "triangle"),
                IdxReader.read(idx.resolve("images-idx3-ubyte"), idx.resolve("labels-idx1-ubyte"))
                        .classes());
    }

    @Test
    void drawingsAreRelabelledAndDeletedById() throws IOException {
        List<LabelledDrawing> drawings = ThreeShapes.draw(0, 2, 5);
        Path two = folder.resolve("two.jsonl");
        StrokeFile.write(two, drawings);
        Command.run("samples", "import", "--collection", "other", two);
        Command.run(
                "samples", "relabel", "--collection", "other", drawings.get(0).id(), "circle");
        Command.run(
                "samples", "delete", "--collection", "other", drawings.get(1).id());
        Command listed = Command.run("samples", "list", "--collection", "other");

        assertEquals(
                drawings.get(0).id() + "\t" + drawings.get(0).time() + "\tcircle",
                listed.out().strip());
    }

    @Test
    void aListOfNothingSaysSoBesideTheList() {
        Command listed = Command.run("samples", "list", "--collection", "none of these");
        assertEquals("", listed.out());
        assertEquals(
                "There are no drawings in \"none of these\" yet.", listed.err().strip());
    }

    @Test
    void tuningTellsBeforeAndAfterAndWritesAModel() throws IOException {
        Path tuned = folder.resolve("tuned.json");
        Command tuning = Command.run("tune", "--model", model, "--drawings", strokes, "--out", tuned, "--json");

        assertEquals(0, tuning.exitCode(), tuning.err());
        assertTrue(tuning.json().getAsJsonObject("own").get("samples").getAsInt() > 0, tuning.out());
        assertEquals(ModelFile.read(model).labels(), ModelFile.read(tuned).labels());
    }

    @Test
    void drawingsThatAreNowhereAreNamed() {
        Command tuning = Command.run("tune", "--drawings", "nowhere", "--out", folder.resolve("none.json"));

        assertEquals(1, tuning.exitCode());
        assertTrue(tuning.err().contains("no drawings in \"nowhere\""), tuning.err());
    }
}
