package inkling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.JavaSource.Call;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Figures look the same wherever the program runs: a system that writes other digits or commas does not change them. */
class FiguresTest {
    private static final Pattern FORMATTING = Pattern.compile("\\bString\\.format|\\bprintf|\\.formatted"
            + "|\\b(?:out|err)\\.format|\\bnew (?:java\\.util\\.)?Formatter|\\bnew DecimalFormat"
            + "|\\bNumberFormat\\.get\\w+|(?<!Character)\\.to(?:Lower|Upper)Case");

    @Test
    void nothingIsFormattedByTheSystemsHabits() throws IOException {
        List<Call> calls = JavaSource.calls(FORMATTING);
        assertTrue(calls.size() > 30, () -> "only " + calls.size() + " were found");
        assertEquals(
                List.of(),
                calls.stream()
                        .filter(call -> call.arguments().stream().noneMatch(FiguresTest::isLocale))
                        .toList());
    }

    private static boolean isLocale(String argument) {
        return argument.matches(
                "(?:java\\.util\\.)?Locale\\.(?:ROOT|ENGLISH)|DecimalFormatSymbols\\..*|.*Locale\\.ROOT.*");
    }
}
