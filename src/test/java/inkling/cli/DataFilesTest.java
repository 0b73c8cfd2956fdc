package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets in other forms than MNIST's, and plausible ones of wrong content, on the command line. */
class DataFilesTest {
    private static final String RIGHT = "20 of 20 are right";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "digits.images.idx, digits.labels.idx",
        "digits.images.idx, labels-idx2-int.gz",
        "rows-of-784.images.idx, digits.labels.idx",
        "values-0-to-1-as-floats.images.idx, digits.labels.idx"
    })
    void everyFormIsReadAsThePlainOne(String images, String labels) {
        Command said = Command.run("evaluate", "--images", example(images), "--labels", example(labels));
        assertTrue(said.out().startsWith(RIGHT), said.out() + said.err());
        assertEquals("", said.err());
    }

    @ParameterizedTest
    @CsvSource({
        "values-0-to-1.images.idx, --stretch, almost black",
        "lying-on-their-side.images.idx, --turn transpose, do not stand upright"
    })
    void wrongContentIsToldWithTheOptionThatPutsItRight(String images, String option, String problem) {
        String[] words =
                ("evaluate --images " + example(images) + " --labels " + example("digits.labels.idx")).split(" ");
        String told = Command.run((Object[]) words).err();
        assertTrue(told.contains(problem) && told.contains(option), told);

        String[] right = (String.join(" ", words) + " " + option).split(" ");
        Command said = Command.run((Object[]) right);
        assertTrue(said.out().startsWith(RIGHT), said.out());
        assertEquals("", said.err());
    }

    @Test
    void aStrayLabelIsToldBeforeTraining() {
        Object[] train = {
            "train",
            "--preset",
            "quick",
            "--epochs",
            "1",
            "--images",
            example("digits.images.idx"),
            "--labels",
            example("one-label-is-255.labels.idx"),
            "--out",
            folder.resolve("m.json"),
            "--drop-strays"
        };
        String told =
                Command.run(java.util.Arrays.copyOf(train, train.length - 1)).err();
        assertTrue(told.contains("has the label 255") && told.contains("--drop-strays"), told);
        train[train.length - 2] = folder.resolve("dropped.json");
        assertEquals(0, Command.run(train).exitCode());
        String labels = Command.run("summary", "--json", "--model", folder.resolve("dropped.json"))
                .out();
        assertTrue(labels.contains("\"8\", \"9\"], \"pre"), labels);
    }

    @Test
    void aMarkAtTheBeginningOfTheNamesIsNoPartOfThem() {
        Command.run(
                "train",
                "--epochs",
                "1",
                "--images",
                example("digits.images.idx"),
                "--labels",
                example("classes-from-notepad/labels.idx"),
                "--out",
                folder.resolve("m.json"));
        String labels = Command.run("summary", "--json", "--model", folder.resolve("m.json"))
                .out();
        assertTrue(labels.contains("[\"zero\", \"one\""), labels);
    }

    @Test
    void aWrongTurnIsAUsageError() {
        assertEquals(
                2,
                Command.run("evaluate", "--images", "a", "--labels", "b", "--turn", "sideways")
                        .exitCode());
    }

    private static Path example(String name) {
        try {
            return Path.of(DataFilesTest.class
                    .getResource("/inkling/cases/idx/" + name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
