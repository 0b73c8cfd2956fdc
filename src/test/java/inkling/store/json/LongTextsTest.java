package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import inkling.data.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LongTextsTest {
    private static final String LONG = "ab/+=c:,{}[]".repeat(100);

    private static JsonCursor read(String document) throws IOException {
        return LimitedJsonReader.read(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "file", 1 << 20, 1000);
    }

    private static void assertSameAsGson(String document) throws IOException {
        assertEquals(JsonParser.parseString(document), read(document).element());
    }

    @Test
    void theyAreTakenOut() {
        byte[] document = ("{\"a\": \"" + LONG + "\"}").getBytes(StandardCharsets.UTF_8);
        LongTexts taken = LongTexts.of(document);
        assertEquals("{\"a\": \"\"}", new String(taken.rest(), StandardCharsets.UTF_8));
        assertEquals(LONG, taken.texts().get(1));
    }

    @Test
    void theyComeBackInTheirPlaces() throws IOException {
        assertSameAsGson("[\"x\", \"" + LONG + "\", \"\", {\"" + LONG + "y\": \"" + LONG + "z\", \"w\": 1}]");
    }

    @Test
    void escapesAndOtherAlphabetsAreLeftToTheParser() throws IOException {
        assertSameAsGson("[\"" + LONG + "\\\"" + LONG + "\", \"\\\\\", \"" + LONG + "\\u0041\", \"" + LONG + "é\", \""
                + LONG + "\"]");
    }

    @Test
    void aDocumentThatIsOneLongText() throws IOException {
        assertSameAsGson("\"" + LONG + "\"");
    }

    @Test
    void aLongTextWithoutEndIsRefused() {
        Exception e = assertThrows(UnreadableFileException.class, () -> read("[\"" + LONG));
        assertTrue(e.getMessage().contains("is not valid JSON"), e.getMessage());
    }

    @Test
    void anErrorBehindALongTextHasItsRealColumn() {
        Exception e = assertThrows(UnreadableFileException.class, () -> read("[\"" + LONG + "\" ?"));
        assertTrue(e.getMessage().contains("line 1, column 120"), e.getMessage());
    }
}
