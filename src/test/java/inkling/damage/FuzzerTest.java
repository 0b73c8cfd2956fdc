package inkling.damage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.LabelledDrawing;
import inkling.store.drawing.DrawingFile;
import inkling.store.drawing.StrokeFile;
import inkling.store.settings.Settings;
import inkling.store.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzerTest {
    private static final int FILES_A_KIND = 10;
    private static final Ink SEVEN =
            new Ink(List.of(new Stroke(List.of(new Point(20, 30), new Point(90.5, 30), new Point(60, 120)), 20)));

    private static Tally models;

    @TempDir
    private Path folder;

    @BeforeAll
    static void damageModels() throws IOException {
        models = run(new ModelReader());
    }

    @Test
    void aDamagedModelFileIsRefusedWithASentenceOrWorks() {
        assertEquals(List.of(), models.failures());
    }

    @Test
    void whatCannotBeRightIsAlwaysRefused() {
        Set<Damage> never = EnumSet.of(
                Damage.DUPLICATE_NAME,
                Damage.DEEP_NESTING,
                Damage.NOT_FINITE,
                Damage.NOT_BASE_64,
                Damage.WRONG_SHAPE,
                Damage.WRONG_HASH);
        never.forEach(kind -> assertEquals(FILES_A_KIND, models.row(kind).refusedCount(), kind.name()));
    }

    @Test
    void theHashIsThatOfTheFormatsDescription() {
        for (Damage harmless : List.of(Damage.LAID_OUT_ANEW, Damage.UNKNOWN_FIELD)) {
            assertEquals(FILES_A_KIND, models.row(harmless).loadedCount(), harmless.name());
        }
    }

    @Test
    void aFileCanBeMadeAgainFromItsNumber() throws IOException {
        assertArrayEquals(new Fuzzer(new ModelReader(), 5).file(77), new Fuzzer(new ModelReader(), 5).file(77));
    }

    @Test
    void damagedSettingsNeverStopTheStart() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        file.save(Settings.DEFAULT.withLanguage("de").withPenWidth(12.5));

        assertEquals(
                List.of(),
                run(new DiskReader(folder.resolve("settings.json"), () -> {
                            Settings settings = file.load();
                            return () -> file.save(settings);
                        }))
                        .failures());
    }

    @Test
    void aDamagedDrawingNeverStopsTheStart() throws IOException {
        DrawingFile file = new DrawingFile(folder);
        file.save(SEVEN);

        assertEquals(
                List.of(),
                run(new DiskReader(folder.resolve("drawing.json"), () -> {
                            Ink ink = file.load();
                            return () -> file.save(ink);
                        }))
                        .failures());
    }

    @Test
    void damagedStrokesAreRefusedWithASentenceOrWork() throws IOException {
        Path file = folder.resolve("strokes.jsonl");
        StrokeFile.write(file, List.of(new LabelledDrawing("a".repeat(32), Instant.EPOCH, "7", SEVEN)));

        assertEquals(
                List.of(),
                run(new DiskReader(file, () -> {
                            List<LabelledDrawing> drawings = StrokeFile.drawings(file, Instant.EPOCH);
                            return () -> StrokeFile.write(file, drawings);
                        }))
                        .failures());
    }

    private static Tally run(Reader reader) {
        Tally tally = new Tally();
        Fuzzer fuzzer = new Fuzzer(reader, 1);
        for (int number = 0; number < FILES_A_KIND * fuzzer.kinds(); number++) {
            fuzzer.run(number, tally);
        }
        return tally;
    }
}
