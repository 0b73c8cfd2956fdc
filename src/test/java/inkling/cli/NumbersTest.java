package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers on the command line, read by the bundled model. */
class NumbersTest {
    private static final String RING =
            "[[15,0],[9,2],[4,9],[1,19],[1,29],[3,39],[8,47],[15,50],[22,47],[27,40],[29,30],[28,19],[26,9],[21,2],[15,0]]";
    private static final String BAR = "[[0,0],[0,25],[0,50]]";
    private static final String BAR_BESIDE_THE_RING = "[[-20,0],[-20,25],[-20,50]]";

    @TempDir
    private Path folder;

    private Path ten;
    private Path digits;

    private static String drawing(String label, String strokes) {
        return "{\"label\":\"" + label + "\",\"strokes\":[" + strokes + "]}\n";
    }

    @BeforeEach
    void writeDrawings() throws IOException {
        ten = Files.writeString(folder.resolve("ten.jsonl"), drawing("1", BAR_BESIDE_THE_RING + "," + RING));
        digits = Files.writeString(folder.resolve("digits.jsonl"), drawing("0", RING) + drawing("1", BAR));
    }

    @Test
    void aNumberIsPrintedWithTheProbabilitiesOfEachDigit() {
        String[] lines = Command.run("recognise", ten).out().split("\\R");

        assertEquals(ten + ": 10", lines[0]);
        assertEquals(3, lines.length);
        assertTrue(lines[1].matches(".* 1: (9.|100)[.].*"), lines[1]);
        assertTrue(lines[2].matches(".* 0: (9.|100)[.].*"), lines[2]);
    }

    @Test
    void aDecimalPointIsPrinted() throws IOException {
        Path pointed = Files.writeString(
                folder.resolve("pointed.jsonl"), drawing("1", BAR_BESIDE_THE_RING + ",[[-9,49],[-9,50]]," + RING));

        assertEquals(pointed + ": 1.0", Command.run("recognise", pointed).out().split("\\R")[0]);
    }

    private Path people(String name) throws URISyntaxException {
        return Path.of(
                NumbersTest.class.getResource("/inkling/cases/strokes/" + name).toURI());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three-point-one-four.jsonl | 3.14
            minus-seven.jsonl          | -7
            twelve-comma-five.jsonl    | 12,5
            """)
    void signsOfNumbersThatPeopleWroteAreRead(String name, String text) throws URISyntaxException {
        Path file = people(name);

        assertEquals(file + ": " + text, Command.run("recognise", file).out().split("\\R")[0]);
    }

    @Test
    void eachRowIsPrintedAboveTheProbabilitiesOfItsDigits() throws URISyntaxException {
        Path file = people("two-rows-with-signs.jsonl");
        List<String> lines = Command.run("recognise", file).out().lines().toList();

        assertEquals(file + ": 5,4", lines.get(0));
        assertEquals("-03,25", lines.get(3));
        assertEquals(8, lines.size());
    }

    @Test
    void rowsInJsonHaveTheirSymbols() throws URISyntaxException {
        JsonObject json = Command.run("recognise", "--json", people("two-rows-with-signs.jsonl"))
                .json();
        JsonObject second = json.getAsJsonArray("rows").get(1).getAsJsonObject();
        JsonObject minus = second.getAsJsonArray("symbols").get(0).getAsJsonObject();
        JsonObject zero = second.getAsJsonArray("symbols").get(1).getAsJsonObject();

        assertEquals("5,4\n-03,25", json.get("label").getAsString());
        assertEquals("-03,25", second.get("label").getAsString());
        assertEquals("minus", minus.get("kind").getAsString());
        assertTrue(minus.getAsJsonArray("box").get(0).getAsDouble()
                < zero.getAsJsonArray("box").get(0).getAsDouble());
        assertTrue(zero.getAsJsonArray("probabilities").get(0).getAsDouble() > 0.9);
        assertEquals(6, json.getAsJsonArray("digits").size());
    }

    @Test
    void aNumberInJsonHasItsDigitsWithTheirBoxes() {
        JsonObject json = Command.run("recognise", "--json", ten).json();
        JsonObject zero = json.getAsJsonArray("digits").get(1).getAsJsonObject();

        assertEquals("10", json.get("label").getAsString());
        assertEquals("10", json.get("verdict").getAsString());
        assertEquals(0, json.getAsJsonArray("probabilities").size());
        assertEquals("0", zero.get("label").getAsString());
        assertTrue(zero.getAsJsonArray("probabilities").get(0).getAsDouble() > 0.9);
        assertEquals(240, zero.getAsJsonArray("box").get(3).getAsDouble(), 1e-9);
    }

    @Test
    void aDrawingOfOneDigitThatIsReadAsANumberCountsAsWrong() {
        JsonObject json = Command.run("evaluate", "--json", "--strokes", ten).json();

        assertEquals(1, json.get("samples").getAsInt());
        assertEquals(0, json.get("correct").getAsInt());
    }

    @Test
    void composedNumbersAreCountedByLength() {
        JsonObject json = Command.run("evaluate", "--json", "--numbers", digits, "--count", 10)
                .json();

        assertEquals(10, json.get("samples").getAsInt());
        assertEquals(1, json.get("accuracy").getAsDouble());
        assertEquals(0, json.get("wrongGroupings").getAsInt());
        assertEquals(
                4,
                json.getAsJsonObject("perLength")
                        .getAsJsonObject("2")
                        .get("samples")
                        .getAsInt());
    }

    @Test
    void anEvaluationOfNumbersCanBeReadByPeople() {
        String out = Command.run("evaluate", "--numbers", digits, "--count", 3).out();

        assertTrue(out.startsWith("3 of 3 numbers are whole and right: 100.00 %"), out);
    }

    @Test
    void numbersAndStrokesAreNotEvaluatedTogether() {
        Command both = Command.run("evaluate", "--numbers", digits, "--strokes", digits);

        assertEquals(2, both.exitCode());
    }

    @Test
    void aFileWithoutDrawingsIsASentence() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        Command evaluation = Command.run("evaluate", "--numbers", empty);

        assertEquals(1, evaluation.exitCode());
        assertTrue(evaluation.err().startsWith("\"" + empty + "\""), evaluation.err());
    }
}
