package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Relu;
import inkling.inspection.Unit;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackwardPageTest {
    static Stream<InspectedUnit> units() {
        return PageExamples.ofEveryKind();
    }

    private static BackwardPage backward(InspectedUnit at, int selected) {
        return ArithmeticPage.of(at, selected).backward().orElseThrow();
    }

    private static void assertBits(float engine, float page) {
        assertEquals(Float.floatToRawIntBits(engine), Float.floatToRawIntBits(page), () -> engine + " and " + page);
    }

    @ParameterizedTest
    @MethodSource("units")
    void whatComesBackThroughTheLayerBehindIsTheEnginesGradient(InspectedUnit one) {
        for (InspectedUnit each : PageExamples.allOf(one)) {
            if (!each.isLastLayer()) {
                BackwardPage page = backward(each, ArithmeticViewModel.USUAL);
                assertBits(page.gradient(), page.arriving().orElseThrow().result());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void whatIsPassedOnIsTheEnginesGradientByThatInput(InspectedUnit at) {
        int inputs = ArithmeticPage.of(at, ArithmeticViewModel.USUAL).inputs().size();
        for (int i = 0; i < inputs; i++) {
            Unit input = ArithmeticPage.of(at, i).inputs().get(i).unit();
            Optional<Float> engine = input.isIn(at.forward().shape(at.layer()))
                    ? Optional.of(at.backward().orElseThrow().value(at.layer(), input))
                    : Optional.empty();
            assertEquals(engine, backward(at, i).ofInput().map(found -> found.result()));
        }
    }

    @Test
    void atTheLastLayerTheGradientIsTheProbabilityLessOneForTheAssumedClass() {
        InspectedUnit last = PageExamples.in(new Relu(), 2);
        for (InspectedUnit each : PageExamples.allOf(last)) {
            if (each.isLastLayer()) {
                BackwardPage page = backward(each, ArithmeticViewModel.USUAL);
                int assumed = each.unit().channel() == page.pass().label() ? 1 : 0;
                assertEquals(page.probability() - assumed, page.gradient(), 1e-7);
            }
        }
    }
}
