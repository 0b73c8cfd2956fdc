package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.layer.Relu;
import inkling.ui.common.Background;
import java.util.ArrayDeque;
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
}
