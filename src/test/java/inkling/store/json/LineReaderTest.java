package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.data.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static List<String> lines(String text) throws IOException {
        LineReader reader =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a file", 5);
        List<String> lines = new ArrayList<>();
        for (String line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertEquals(List.of("ab", "", "cd"), lines("ab\n\ncd"));
        assertEquals(List.of("ab"), lines("ab\n"));
    }

    @Test
    void aLineMayBeAsLongAsTheLimit() throws IOException {
        assertEquals(List.of("12345", "1"), lines("12345\n1"));
        assertThrows(UnreadableFileException.class, () -> lines("123456\n1"));
    }

    @Test
    void aZeroCharacterEndsNothing() throws IOException {
        assertEquals(List.of("\0a\0", "b"), lines("\0a\0\nb"));
    }
}
