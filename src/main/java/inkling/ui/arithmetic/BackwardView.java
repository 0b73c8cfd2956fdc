package inkling.ui.arithmetic;

import inkling.ui.common.ControlFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows the gradients: by the value itself, by weights and bias, and what is passed on to the input; nothing while none are on show. */
final class BackwardView extends VBox {
    private final ControlFactory controls;
    private final ReadOnlyObjectProperty<Optional<ArithmeticPage>> page;

    BackwardView(ControlFactory controls, ArithmeticViewModel viewModel) {
        this.controls = controls;
        page = viewModel.page();
        setId("arithmetic-backward");
        getStyleClass().add("column");
        GridView kernel = new GridView(
                controls,
                page,
                "arithmetic-kernel-gradient",
                "arithmetic.back.kernel",
                GradientLines::kernel,
                viewModel::select);
        getChildren()
                .addAll(
                        caption("arithmetic.back", GradientLines::own),
                        lines("arithmetic-gradient", GradientLines::own),
                        steps("arithmetic-gradient-steps", GradientLines::ownSteps),
                        caption("arithmetic.back.parameters", GradientLines::parameters),
                        kernel,
                        lines("arithmetic-parameter-gradients", GradientLines::parameters),
                        steps("arithmetic-weight-steps", GradientLines::weightSteps),
                        caption("arithmetic.back.inputs", GradientLines::input),
                        lines("arithmetic-input-gradient", GradientLines::input),
                        steps("arithmetic-input-steps", GradientLines::inputSteps));
        ControlFactory.showWhile(
                this,
                Bindings.createBooleanBinding(
                        () -> page.get().flatMap(ArithmeticPage::backward).isPresent(), page));
    }

    private Label caption(String key, Function<ArithmeticPage, List<Line>> of) {
        ObservableValue<List<Line>> lines = LinesView.of(page, of);
        return ControlFactory.showWhile(
                controls.paragraph(controls.texts().bind(key), "caption"),
                Bindings.createBooleanBinding(() -> !lines.getValue().isEmpty(), lines));
    }

    private LinesView lines(String id, Function<ArithmeticPage, List<Line>> lines) {
        LinesView view = new LinesView(controls.texts(), LinesView.of(page, lines));
        view.setId(id);
        return view;
    }

    private StepsView steps(String id, Function<ArithmeticPage, List<Line>> steps) {
        return new StepsView(controls, id, "arithmetic.back.steps", LinesView.of(page, steps));
    }
}
