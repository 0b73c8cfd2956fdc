package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ink as other programs write them, on the command line. */
class InkFilesTest {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"plain-opens.jsonl", "without-label.jsonl", "label-is-a-number.jsonl", "points-with-time.jsonl"})
    void everyVariantIsReadAsThePlainOne(String name) throws IOException {
        assertEquals(DIGITS, read(example(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink.ndjson", "ink.png", "ink"})
    void theNameDoesNotMatter(String name) throws IOException {
        assertEquals(DIGITS, read(Files.copy(example("plain-opens.jsonl"), folder.resolve(name))));
    }

    @Test
    void labelsThatAreNumbersCountAsLabels() {
        assertTrue(Command.run("evaluate", "--strokes", example("label-is-a-number.jsonl"))
                .out()
                .startsWith("10 of 10 are right"));
    }

    @Test
    void quickDrawsFilesAreRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("seven.ndjson"),
                "{\"word\":\"7\",\"countrycode\":\"DE\",\"timestamp\":\"2017-03-01 20:41:36.70725 UTC\",\"recognized\":true,"
                        + "\"key_id\":\"4503626191994880\",\"drawing\":[[[20,120,220,160,110],[30,25,30,150,255]]]}\n");
        assertEquals(List.of("7"), read(file));
    }

    @Test
    void inkmlIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("seven.inkml"),
                "<ink xmlns=\"http://www.w3.org/2003/InkML\"><trace>20 30, 120 25, 220 30, 160 150, 110 255</trace></ink>");
        assertEquals(List.of("7"), read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recognise", "evaluate --strokes", "evaluate --numbers", "samples import"})
    void anEmptyFileGetsASentence(String command) {
        Command said = run(command, example("empty.jsonl"));
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains("\" is empty, but a"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void nothingIsLearnedFromADot() {
        Command said = Command.run("train", "--drawings", example("one-dot.jsonl"), "--out", folder.resolve("m.json"));
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains("its one drawing is no more than a dot"), said.err());
    }

    @Test
    void whatWasNotMeasuredIsNoNumber() {
        Command said = Command.run(
                "train",
                "--drawings",
                example("plain-opens.jsonl"),
                "--epochs",
                "1",
                "--out",
                folder.resolve("m.json"));
        assertTrue(said.err().contains("no validation: no pictures are held out for it"), said.err());
        assertFalse((said.out() + said.err()).contains("NaN"), said.err());
    }

    @Test
    void drawingsWithoutLabelsAreNotEvaluated() {
        Command said = Command.run("evaluate", "--strokes", example("without-label.jsonl"));
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains("its line 1 has no field \"label\""), said.err());
    }

    @Test
    void aTimeOfTheYearOneBillionIsASentence() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"label\":\"7\",\"time\":\"+1000000000-12-31T23:59:59Z\",\"strokes\":[[[1,2],[3,4]]]}\n");
        Command said = Command.run("train", "--drawings", file, "--out", folder.resolve("m.json"));
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains("its line 1 has an error at time"), said.err());
    }

    private static List<String> read(Path file) {
        Command said = Command.run("recognise", "--json", file);
        assertEquals(0, said.exitCode(), said.err());
        return StreamSupport.stream(said.json().getAsJsonArray("results").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(result -> result.get("label").getAsString())
                .toList();
    }

    private static Command run(String command, Path file) {
        String[] words = command.split(" ");
        Object[] arguments = new Object[words.length + 1];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = file;
        return Command.run(arguments);
    }

    private static Path example(String name) {
        try {
            return Path.of(InkFilesTest.class
                    .getResource("/inkling/cases/strokes/" + name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
