package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the system writes ٠ ١ ٢, the command line still prints what other programs can read. */
class ArabicLocaleTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakArabic() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertEquals("٣", String.format("%d", 3));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void theSummaryHasAsciiDigits() {
        assertAscii("summary", "--preset", "first-steps");
    }

    @Test
    void theEvaluationHasAsciiDigits() {
        assertAscii("evaluate", "--strokes", "assets/samples/digits.jsonl.gz");
    }

    private static void assertAscii(String... arguments) {
        StringWriter out = new StringWriter();
        Cli.run(new PrintWriter(out), new PrintWriter(out), arguments);
        String printed = out.toString();
        assertTrue(printed.matches("(?s).*[0-9].*"), printed);
        assertTrue(printed.codePoints().noneMatch(c -> Character.isDigit(c) && c > '9'), printed);
    }
}
