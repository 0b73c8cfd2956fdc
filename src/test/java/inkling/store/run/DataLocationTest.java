package inkling.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Remedy;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import inkling.store.drawing.DrawingCollection;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataLocationTest {
    private static final Path HERE = Path.of("a folder").toAbsolutePath();
    private static final DataLocation.Idx FILES = new DataLocation.Idx(HERE.resolve("i"), HERE.resolve("l"));

    @TempDir
    private Path folder;

    static List<DataLocation> all() {
        return List.of(
                new DataLocation.MnistTraining(),
                new DataLocation.MnistTest(),
                FILES,
                new DataLocation.Idx(HERE.resolve("i"), HERE.resolve("l"), List.of("cat", "dog")),
                FILES.with(List.of(Remedy.INVERT, Remedy.TURN_LEFT)),
                new DataLocation.Folder(HERE.resolve("pictures"), List.of()),
                new DataLocation.Folder(HERE.resolve("pictures"), List.of(Remedy.DROP_EMPTY)),
                new DataLocation.Strokes(HERE.resolve("s.jsonl")),
                new DataLocation.Collection("my-digits"),
                new DataLocation.Collection("a, b: \u4e00 \u0000"),
                new DataLocation.UserDrawings());
    }

    @Test
    void everyKindIsTestedHere() {
        Set<Class<?>> tested = all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(leaves(DataLocation.class).collect(Collectors.toSet()), tested);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(DataLocationTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereTrainingDataIsComesBackFromItsText(DataLocation location) {
        assertEquals(location, DataLocationCodec.training(amongOthers(DataLocationCodec.training(location))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereTestDataIsComesBackFromItsText(DataLocation location) {
        Optional<DataLocation> expected =
                location instanceof DataLocation.MnistTraining ? Optional.empty() : Optional.of(location);
        assertEquals(expected, DataLocationCodec.test(amongOthers(DataLocationCodec.test(location))));
    }

    private static Map<String, String> amongOthers(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("out", "model.json");
        return all;
    }

    @Test
    void bothFitIntoOneText() {
        Map<String, String> origin = DataLocationCodec.training(new DataLocation.Collection("mine"));
        origin.putAll(DataLocationCodec.test(FILES));

        assertEquals(new DataLocation.Collection("mine"), DataLocationCodec.training(origin));
        assertEquals(Optional.of(FILES), DataLocationCodec.test(origin));
    }

    @Test
    void aRelativePathIsWrittenWhole() {
        Map<String, String> origin =
                DataLocationCodec.training(new DataLocation.Idx(Path.of("images"), Path.of("labels")));

        assertEquals(Path.of("images").toAbsolutePath().toString(), origin.get("images"));
    }

    @Test
    void filesOfARunOfAnEarlierWindowAreFound() {
        Map<String, String> origin = Map.of(
                "images",
                HERE.resolve("i").toString(),
                "labels",
                HERE.resolve("l").toString());
        assertEquals(FILES, DataLocationCodec.training(origin));
    }

    @Test
    void filesOfARunOfAnEarlierCommandLineAreFound() {
        Map<String, String> origin = Map.of(
                "images", HERE.resolve("i").toString(),
                "labels", HERE.resolve("l").toString(),
                "labels.classes", "",
                "testImages", HERE.resolve("ti").toString(),
                "testLabels", HERE.resolve("tl").toString(),
                "testLabels.classes", "cat,dog",
                "out", "x.json");
        assertEquals(FILES, DataLocationCodec.training(origin));
        assertEquals(
                Optional.of(new DataLocation.Idx(HERE.resolve("ti"), HERE.resolve("tl"), List.of("cat", "dog"))),
                DataLocationCodec.test(origin));
    }

    @Test
    void drawingsOfAnEarlierRunAreAFileOrACollection() {
        String file = HERE.resolve("s.jsonl").toString();
        assertEquals(new DataLocation.Strokes(Path.of(file)), DataLocationCodec.training(Map.of("drawings", file)));
        assertEquals(
                new DataLocation.Collection("my-drawings"),
                DataLocationCodec.training(Map.of("drawings", "my-drawings")));
    }

    @Test
    void anEarlierRunWithoutFieldsIsOneOfMnist() {
        assertEquals(new DataLocation.MnistTraining(), DataLocationCodec.training(Map.of()));
        assertEquals(Optional.empty(), DataLocationCodec.test(Map.of()));
    }

    @Test
    void onlyMnistComesWithATestSet() {
        List<DataLocation> with =
                all().stream().filter(each -> each.test().isPresent()).toList();
        assertEquals(List.of(new DataLocation.MnistTraining()), with);
    }

    @Test
    void theUsersDrawingsAreTheDigitsAndThenTheOthers() throws IOException {
        DrawingCollections collections = new DrawingCollections(folder);
        collections.open(DrawingCollections.MY_DRAWINGS).add("wave", line());
        collections.open(DrawingCollections.MY_DIGITS).add("1", line());

        assertEquals(
                List.of("1", "wave"),
                new DataLocation.UserDrawings()
                        .drawings(folder).stream().map(LabelledDrawing::label).toList());
    }

    @Test
    void aFileOfStrokesIsReadWithItsPathAsItsName() throws IOException {
        DrawingCollection collection = new DrawingCollections(folder).open("c");
        collection.add("1", line());
        Path file = folder.resolve("strokes.jsonl");
        StrokeFile.write(file, collection.drawings());

        assertEquals(
                file.toString(), new DataLocation.Strokes(file).read(folder).name());
    }

    private static Ink line() {
        return new Ink(List.of(new Stroke(List.of(new Point(140, 140), new Point(20, 20)), 20)));
    }
}
