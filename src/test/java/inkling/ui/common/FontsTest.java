package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void chineseNamesTheChineseFontThatIsThere() {
        assertEquals(
                Optional.of("WenQuanYi Micro Hei"),
                Fonts.family(Language.CHINESE, Set.of("DejaVu Sans", "WenQuanYi Micro Hei")));
    }

    @Test
    void withoutAKnownFontTheSystemDecides() {
        assertEquals(Optional.empty(), Fonts.family(Language.CHINESE, Set.of("DejaVu Sans")));
    }
}
