package inkling.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CompactJsonTest {
    private static final Gson GSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.COMPACT)
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    @Test
    void everyCharacterIsWrittenAsGsonWritesIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            JsonPrimitive text = new JsonPrimitive("a" + (char) c + "z");
            assertEquals(GSON.toJson(text), CompactJson.of(text));
        }
    }

    @Test
    void everyKindOfValueIsWrittenAsGsonWritesIt() {
        JsonObject tree = JsonParser.parseString(
                        "{\"a\": [], \"b\": {}, \"c\": [1, -2.50, [true, {\"d\": null}], \"e\"],"
                                + " \"\": false, \"n\\n\": {\"x\": {\"y\": 3}, \"z\": 0}}")
                .getAsJsonObject();
        tree.addProperty("large", new BigDecimal("1.50E+300"));
        tree.addProperty("small", new BigDecimal("0.0000001"));
        assertEquals(GSON.toJson(tree), CompactJson.of(tree));
    }
}
