package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class FontsTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void chineseNamesTheChineseFontThatIsThere() {
        assertEquals(
                Optional.of("WenQuanYi Micro Hei"),
                new Fonts(Set.of("DejaVu Sans", "WenQuanYi Micro Hei")).family(Language.CHINESE));
    }

    @Test
    void englishNamesALatinFontAndTheChineseOneForWhatItLacks() {
        Fonts fonts = new Fonts(Set.of("DejaVu Sans", "Noto Sans CJK SC"));
        assertEquals(Optional.of("DejaVu Sans"), fonts.family(Language.ENGLISH));
        assertEquals(Optional.of("Noto Sans CJK SC"), fonts.eastAsian());
    }

    @Test
    void withoutAKnownFontTheSystemDecides() {
        Fonts fonts = new Fonts(Set.of("DejaVu Sans"));
        assertEquals(Optional.empty(), fonts.family(Language.CHINESE));
        assertEquals(Optional.empty(), fonts.eastAsian());
    }

    /** The Latin fonts are not asked for what the rule of East Asia takes over. */
    @ParameterizedTest
    @EnumSource
    void everyCharacterThatTheProgramSaysHasAGlyph(Language language) {
        Fonts fonts = Fonts.ofThisComputer();
        String family = fonts.family(language).orElse("System");
        String eastAsian = fonts.eastAsian().orElse(null);
        assumeTrue(eastAsian != null, "no font for Chinese is installed");
        Set<String> boxes = said(language).stream()
                .filter(text -> !Glyphs.in(EastAsianTexts.isIn(text) ? eastAsian : family, text))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), boxes);
    }

    @Test
    void aFontWithoutAGlyphIsSeenToLackIt() {
        assumeTrue(Fonts.ofThisComputer().eastAsian().isPresent(), "no font for Chinese is installed");
        String eastAsian = Fonts.ofThisComputer().eastAsian().get();
        assertTrue(Glyphs.in(eastAsian, "中文 and Latin"));
        assertFalse(Glyphs.in(eastAsian, "\u0378"), "no character has this number");
    }

    @Test
    void theNameOfALanguageIsInLatinLettersWhereNoFontHasItsOwn() {
        Fonts none = new Fonts(Set.of(), text -> false);
        assertEquals("Chinese", Language.CHINESE.title(none));
        assertEquals("English", Language.ENGLISH.title(none));
    }

    @Test
    void theNameOfALanguageIsItsOwnWhereAFontHasIt() {
        assertEquals("中文", Language.CHINESE.title(new Fonts(Set.of("Noto Sans CJK SC"), text -> false)));
    }

    private static Set<String> said(Language language) {
        var bundle = Texts.bundle(language);
        Set<String> texts =
                bundle.keySet().stream().map(bundle::getString).collect(Collectors.toCollection(HashSet::new));
        for (Language each : Language.values()) {
            texts.add(each.title(Fonts.ofThisComputer()));
        }
        return texts;
    }
}
