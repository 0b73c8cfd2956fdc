package inkling.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Remedy;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.store.run.DataLocation;
import inkling.training.Predictions;
import inkling.ui.Models;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.StoredDrawings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineEvaluatorTest {
    private static final Ink STICK = new Ink(List.of(new Stroke(List.of(new Point(90, 20), new Point(90, 200)), 20)));

    @TempDir
    private Path folder;

    private Evaluator evaluator;

    @BeforeEach
    void readTheFolder() {
        evaluator = new EngineEvaluator(folder);
    }

    @Test
    void ofOwnDrawingsThoseWithNamesThatTheModelKnowsAreRead() throws IOException {
        StoredDrawings own = new StoredDrawings(folder);
        own.add(CollectionKind.DIGITS, "1", STICK);
        own.add(CollectionKind.OTHERS, "stick", STICK);
        own.add(CollectionKind.OTHERS, "flag", STICK);
        Predictions answers = evaluator
                .evaluate(
                        Models.labelled(List.of("flag", "stick")), new DataLocation.UserDrawings(), (read, all) -> true)
                .orElseThrow();
        assertEquals(List.of(1, 0), List.of(answers.truth(0), answers.truth(1)));
    }

    @Test
    void withoutOwnDrawingsThereIsNothingToRead() {
        assertThrows(
                IOException.class,
                () -> evaluator.evaluate(Models.untrained(1), new DataLocation.UserDrawings(), (read, all) -> true));
    }

    @Test
    void digitsAreNoTestForAModelOfOtherThings() {
        Exception refusal = assertThrows(
                IllegalArgumentException.class,
                () -> evaluator.evaluate(
                        Models.labelled(List.of("flag", "stick")), new DataLocation.MnistTest(), (read, all) -> true));
        assertTrue(refusal.getMessage().contains("other things"), refusal.getMessage());
    }

    @Test
    void filesOfDarkInkOnLightPaperAreFoundOut() throws IOException {
        int count = 10;
        byte[] paper = new byte[count * 784];
        Arrays.fill(paper, (byte) 255);
        byte[] digits = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Path images = Files.write(
                folder.resolve("dark-images"),
                ByteBuffer.allocate(16 + paper.length)
                        .putInt(0x803)
                        .putInt(count)
                        .putInt(28)
                        .putInt(28)
                        .put(paper)
                        .array());
        Path labels = Files.write(
                folder.resolve("dark-labels"),
                ByteBuffer.allocate(8 + count)
                        .putInt(0x801)
                        .putInt(count)
                        .put(digits)
                        .array());
        List<Remedy> remedies = evaluator.look(new DataLocation.Idx(images, labels)).stream()
                .flatMap(finding -> finding.remedy().stream())
                .toList();
        assertTrue(remedies.contains(Remedy.INVERT), remedies.toString());
    }

    @Test
    void theClassesOfFilesAreFoundByTheirNames() throws IOException {
        Path images = folder.resolve("images");
        Path labels = folder.resolve("labels");
        byte[] picture = new byte[28 * 28];
        Files.write(images, new byte[] {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 28, 0, 0, 0, 28});
        Files.write(images, picture, StandardOpenOption.APPEND);
        Files.write(labels, new byte[] {0, 0, 8, 1, 0, 0, 0, 1, 0});
        Files.write(folder.resolve("classes.txt"), List.of("stick", "flag"));

        Predictions answers = evaluator
                .evaluate(
                        Models.labelled(List.of("flag", "stick")),
                        new DataLocation.Idx(images, labels),
                        (read, all) -> true)
                .orElseThrow();

        assertEquals(1, answers.truth(0));
    }
}
