package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void valuesKeepTheirOrderAndKind() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", "a \"quoted\" <7>");
        fields.put("tenth", 0.1f);
        fields.put("count", 3);
        fields.put("list", Arrays.asList(true, null, Double.NaN));
        fields.put("map", Map.of("inner", List.of()));

        assertEquals(
                "{\"text\": \"a \\\"quoted\\\" <7>\", \"tenth\": 0.1, \"count\": 3, \"list\": [true, null, null], "
                        + "\"map\": {\"inner\": []}}",
                JsonText.line(fields));
    }

    @Test
    void whatJsonLacksIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.line(Map.of("thread", Thread.currentThread())));
    }
}
