package inkling.store.drawing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.data.UnreadableFileException;
import org.junit.jupiter.api.Test;

class JournalEntryTest {
    @Test
    void aTimeThatNoMillisecondsReachIsADamagedLine() {
        String line =
                "{\"id\":\"a\",\"time\":\"+1000000000-12-31T23:59:59Z\",\"label\":\"7\",\"strokes\":[[[1,2],[3,4]]]}";
        assertThrows(UnreadableFileException.class, () -> JournalEntry.of(line, "my-digits.jsonl"));
    }
}
