package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.augmentation.AugmentationStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AugmentationNamesTest {
    private final Texts english = new Texts(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "'skeleton-pen, forms, pen-width', 'Redraw, Regional forms, Pen width'",
        "none, none",
        "slant, Slant",
        "'slant, of a later version', 'Slant, of a later version'"
    })
    void aRecordSpeaksOfStepsAsTheirSwitchesDo(String recorded, String said) {
        assertEquals(said, english.get(AugmentationNames.of(recorded)));
    }

    @Test
    void chineseHasNamesOfItsOwn() {
        assertEquals("重描、各地写法", new Texts(Language.CHINESE).get(AugmentationNames.of("skeleton-pen, forms")));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasAName(AugmentationStep step) {
        english.get(AugmentationNames.key(step));
    }
}
