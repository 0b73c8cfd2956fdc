package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @MethodSource("units")
    void theTextBeginsWithTheGradient(InspectedUnit one) {
        String page = written(one, Language.ENGLISH);
        assertTrue(page.indexOf("∂L/∂y = ") < page.indexOf("Value: "), page);
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyLanguageSaysInThreeSentencesWhatTheLayerDoes(InspectedUnit one) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (About about : abouts(one)) {
                String words = texts.get(about.words().with(Digits.LINE));
                assertEquals(
                        3,
                        Pattern.compile("\\. |\\.$|。").matcher(words).results().count(),
                        words);
                String formulas = texts.get(about.forwardFormula().with(Digits.LINE))
                        + texts.get(about.backwardFormula().with(Digits.LINE));
                assertTrue(formulas.contains("= ") && formulas.contains("∂L/∂"), formulas);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theMethodsNamedAreThere(InspectedUnit one) {
        for (About about : abouts(one)) {
            for (String name : List.of(about.forward(), about.backward())) {
                assertTrue(
                        Arrays.stream(about.code().getDeclaredMethods())
                                .anyMatch(method -> method.getName().equals(name)),
                        about.code() + " has no " + name);
            }
        }
    }

    private static List<About> abouts(InspectedUnit one) {
        return Stream.of(one, PageExamples.at(one, 2))
                .flatMap(at -> About.of(ArithmeticPage.of(at, ArithmeticViewModel.USUAL)).stream())
                .toList();
    }
}
