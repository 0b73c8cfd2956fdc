package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about values of every kind of layer, as text. */
class EveryLayerKindWrittenTest {
    static Stream<InspectedUnit> units() {
        return PageExamples.ofEveryKind();
    }

    private static String written(InspectedUnit at, Language language) {
        return WrittenPage.of(ArithmeticPage.of(at, ArithmeticViewModel.USUAL), new Texts(language));
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyLanguageWordsThePage(InspectedUnit one) {
        for (Language language : Language.values()) {
            for (int layer = InspectedUnit.INPUT; layer <= 2; layer++) {
                String page = written(PageExamples.at(one, layer), language);
                assertFalse(page.isBlank() || page.contains("{"), page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theTextHasTheEnginesNumberWithAllItsDigits(InspectedUnit one) {
        assertTrue(written(one, Language.ENGLISH).contains("Value: " + one.value() + "\n"));
    }
}
