package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network of another program that wants pictures with mean 0.1307 and deviation 0.3081, and says so nowhere. */
class InputOptionTest {
    private Path model;
    private Path images;
    private Path labels;

    @BeforeEach
    void find() throws URISyntaxException {
        model = resource("wants-normalised-pictures.onnx");
        images = resource("wants-normalised-pictures.images.idx");
        labels = resource("wants-normalised-pictures.labels.idx");
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(InputOptionTest.class.getResource(name).toURI());
    }

    private Command evaluate(Object... more) {
        Object[] all = new Object[7 + more.length];
        Object[] first = {"evaluate", "--model", model, "--images", images, "--labels", labels};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Command.run(all);
    }

    @Test
    void withoutTheOptionAWarningSaysWhichInputItWants() {
        Command plain = evaluate();

        assertTrue(plain.out().startsWith("10 of 100 are right"), plain.out());
        assertTrue(plain.err().contains("10.00 % of the first 100 pictures"), plain.err());
        assertTrue(
                plain.err().contains("100.00 % with mean 0.1307 and deviation 0.3081: use --input standardised."),
                plain.err());
    }

    @Test
    void withTheOptionItReadsAllAndNothingIsSaid() {
        Command standardised = evaluate("--input", "standardised");

        assertTrue(standardised.out().startsWith("100 of 100 are right"), standardised.out());
        assertFalse(standardised.err().contains("--input"), standardised.err());
    }

    @Test
    void anotherChoiceThanTheClearOneIsWarnedOf() {
        Command inverted = evaluate("--input", "INVERTED");

        assertTrue(inverted.err().contains("with --input inverted, and 100.00 %"), inverted.err());
    }

    @Test
    void anInputThatIsNotThereIsNamedWithThoseThatAre() {
        Command wrong = evaluate("--input", "loud");

        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("only plain, bytes, standardised, signed, inverted, turned"), wrong.err());
    }

    @Test
    void theSummarySaysWhatTheInputIs() {
        Command summary = Command.run("summary", "--model", model, "--input", "inverted");

        assertTrue(
                summary.out().contains("its input is -1 times the picture (0 is paper, 1 is ink) plus 1"),
                summary.out());
    }
}
