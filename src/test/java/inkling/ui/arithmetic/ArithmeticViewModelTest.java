package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Relu;
import inkling.inspection.BackwardPass;
import inkling.inspection.GradientStep;
import inkling.ui.common.Background;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ArithmeticViewModelTest {
    private final ObjectProperty<Optional<InspectedUnit>> inspected = new SimpleObjectProperty<>(Optional.empty());
    private final InspectedUnit convolution = PageExamples.in(new Relu(), 0);
    private final InspectedUnit dense = PageExamples.in(new Relu(), 2);

    private ArithmeticPage page(ArithmeticViewModel viewModel) {
        return viewModel.page().get().orElseThrow();
    }

    @Test
    void aPageIsThereAsLongAsSomethingIsLookedAt() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        assertEquals(Optional.empty(), viewModel.page().get());

        inspected.set(Optional.of(convolution));
        assertEquals(convolution, page(viewModel).at());

        inspected.set(Optional.empty());
        assertEquals(Optional.empty(), viewModel.page().get());
    }

    @Test
    void whatIsLookedAtAtFirstHasAPageToo() {
        inspected.set(Optional.of(dense));

        assertEquals(
                dense,
                page(new ArithmeticViewModel(inspected, Background.onCallingThread()))
                        .at());
    }

    @Test
    void ofValuesThatComeFasterThanPagesOnlyTheLatestGetsOne() {
        Queue<Runnable> work = new ArrayDeque<>();
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, new Background(work::add, Runnable::run));
        for (InspectedUnit each : PageExamples.allOf(convolution)) {
            inspected.set(Optional.of(each));
        }
        inspected.set(Optional.of(dense));

        assertEquals(1, work.size());
        work.remove().run();
        assertEquals(dense, page(viewModel).at());
    }

    @Test
    void whatIsSelectedStaysSoWithinALayer() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        inspected.set(Optional.of(convolution));
        int usual = page(viewModel).selected();
        int other = usual == 0 ? 1 : 0;

        viewModel.select(other);
        assertEquals(other, page(viewModel).selected());
        inspected.set(Optional.of(PageExamples.allOf(convolution).get(7 * 8 * 2)));
        assertEquals(other, page(viewModel).selected());

        inspected.set(Optional.of(dense));
        inspected.set(Optional.of(convolution));
        assertEquals(usual, page(viewModel).selected());
    }

    @Test
    void aStepMovesTheWeightsByTheChosenRate() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        inspected.set(Optional.of(convolution));
        BackwardPass pass = convolution.backward().orElseThrow();
        for (String rate : List.of("0.5", "-0.25")) {
            viewModel.rate().text().set(rate);

            GradientStep step = viewModel.stepPage().get().orElseThrow().step().orElseThrow();
            float weight = pass.forward().network().parameters().values()[0];
            float gradient = pass.byParameters().values()[0];
            assertEquals(Math.fma(-Float.parseFloat(rate), gradient, weight), step.after(0));
        }
    }

    @Test
    void aRateThatIsNoNumberLeavesTheStepAsItWas() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        inspected.set(Optional.of(convolution));
        Optional<GradientStep> before = viewModel.stepPage().get().orElseThrow().step();

        viewModel.rate().text().set("fast");

        assertEquals(before, viewModel.stepPage().get().orElseThrow().step());
    }

    @Test
    void noStepIsTakenWhereNothingIsLearnedAndWithoutGradients() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        inspected.set(Optional.of(convolution));
        assertTrue(viewModel.stepPage().get().orElseThrow().step().isPresent());

        inspected.set(Optional.of(PageExamples.at(convolution, 1)));
        assertEquals(Optional.empty(), viewModel.stepPage().get().orElseThrow().step());
        inspected.set(Optional.of(PageExamples.forwardOnly(convolution)));
        assertEquals(Optional.empty(), viewModel.stepPage().get().orElseThrow().step());
    }

    @Test
    void theSameStepIsNotTakenTwice() {
        ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
        inspected.set(Optional.of(convolution));
        GradientStep step = viewModel.stepPage().get().orElseThrow().step().orElseThrow();

        viewModel.select(1);
        inspected.set(Optional.of(PageExamples.at(convolution, 2)));

        assertSame(step, viewModel.stepPage().get().orElseThrow().step().orElseThrow());
    }
}
