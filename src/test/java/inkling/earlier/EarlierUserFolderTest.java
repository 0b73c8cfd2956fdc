package inkling.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.DrawingFile;
import inkling.store.model.UnsavedModel;
import inkling.store.run.RecordedRun;
import inkling.store.run.RunLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier version kept for its user: drawings, the list of runs, a model that nobody has saved. */
class EarlierUserFolderTest {
    private static final String LETTERS = "Letters é/2";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void copy() throws IOException {
        home = EarlierFiles.copy("home", folder.resolve("home"));
    }

    private DrawingCollection collection(String name) throws IOException {
        return new DrawingCollections(home).open(name);
    }

    private static String key(String name) {
        return "drawings." + Integer.toHexString(name.hashCode());
    }

    @Test
    void allCollectionsAreThere() throws IOException {
        assertEquals(EarlierFiles.facts("home.names"), new DrawingCollections(home).names());
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawingCollections.MY_DIGITS, DrawingCollections.MY_DRAWINGS, LETTERS})
    void eachDrawingHasItsLatestLabel(String name) throws IOException {
        List<LabelledDrawing> drawings = collection(name).drawings();

        assertEquals(
                EarlierFiles.facts(key(name) + ".ids"),
                drawings.stream().map(LabelledDrawing::id).toList());
        assertEquals(
                EarlierFiles.facts(key(name) + ".labels"),
                drawings.stream().map(LabelledDrawing::label).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawingCollections.MY_DIGITS, DrawingCollections.MY_DRAWINGS, LETTERS})
    void eachDrawingHasItsTimeAndItsStrokes(String name) throws IOException {
        List<LabelledDrawing> drawings = collection(name).drawings();

        assertEquals(
                EarlierFiles.facts(key(name) + ".times"),
                drawings.stream().map(drawing -> drawing.time().toString()).toList());
        assertEquals(
                EarlierFiles.facts(key(name) + ".inks"),
                drawings.stream()
                        .map(drawing -> EarlierFiles.text(drawing.ink()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawingCollections.MY_DIGITS, DrawingCollections.MY_DRAWINGS, LETTERS})
    void noLineOfACollectionIsDamaged(String name) throws IOException {
        assertEquals(List.of(), collection(name).problems());
        assertEquals(
                EarlierFiles.facts(key(name) + ".classes"), collection(name).labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {DrawingCollections.MY_DIGITS, DrawingCollections.MY_DRAWINGS})
    void drawingsBecomeTheSamePictures(String name) throws IOException {
        DrawingDataset pictures = new DrawingDataset(Preprocessing.INKLING_INK_1.id());

        assertEquals(
                EarlierFiles.fact(key(name) + ".pictures"),
                pictures.mixed(name, collection(name).drawings()).sha256());
    }

    @Test
    void theCanvasShowsWhatWasDrawnLast() {
        assertEquals(EarlierFiles.fact("canvas"), EarlierFiles.text(new DrawingFile(home).load()));
    }

    @Test
    void theListOfRunsIsThere() {
        List<RecordedRun> runs = new RunLog(home).load();

        assertEquals(
                List.of("a1-b2 1 first 运行 Inkling best", "c3 2  LeNet-5 style"),
                runs.stream()
                        .map(run -> String.join(" ", run.id(), "" + run.number(), run.name(), run.network()))
                        .toList());
    }

    @Test
    void aRunOfTheListHasItsCourseAndItsResults() {
        List<RecordedRun> runs = new RunLog(home).load();
        RecordedRun run = runs.get(0);

        assertEquals(
                EarlierFiles.fact("runs.points"),
                runs.stream()
                        .map(each -> each.training() + " " + each.validation())
                        .reduce("", String::concat));
        assertEquals(
                List.of(1.0, 0.75, 0.731, 12.5),
                List.of((double) run.epochs(), run.bestValidation(), run.testAccuracy(), run.seconds()));
    }

    @Test
    void aRunOfTheListHasItsSettings() {
        assertEquals(
                EarlierFiles.fact("runs.settings"),
                new RunLog(home)
                        .load().stream().map(run -> run.settings().toString()).reduce("", String::concat));
    }

    @Test
    void whatWasNotMeasuredStaysUnknown() {
        RecordedRun run = new RunLog(home).load().get(1);

        assertEquals(
                List.of(Double.NaN, Double.NaN, Double.NaN),
                List.of(run.bestValidation(), run.testAccuracy(), run.seconds()));
    }

    @Test
    void theUnsavedModelIsTakenOver() throws IOException {
        try (UnsavedModel unsaved = new UnsavedModel(home.resolve("unsaved"))) {
            assertEquals(
                    EarlierFiles.fact("model.quick.weights"),
                    unsaved.takeOver().orElseThrow().parameters().sha256());
        }
    }
}
