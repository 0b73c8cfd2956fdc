package inkling.ui.arithmetic;

import inkling.ui.common.ClipboardText;
import inkling.ui.common.ControlFactory;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Shows the page about the value that is looked at; nothing while there is none. */
public final class ArithmeticView extends VBox {
    private final ControlFactory controls;
    private final ArithmeticViewModel viewModel;

    public ArithmeticView(ControlFactory controls, ArithmeticViewModel viewModel) {
        this.controls = controls;
        this.viewModel = viewModel;
        setId("arithmetic");
        getStyleClass().addAll("arithmetic", "column");
        LinesView title = new LinesView(
                controls.texts(), LinesView.of(viewModel.page(), page -> List.of(Places.title(page.at()))));
        title.setId("arithmetic-title");
        title.getStyleClass().add("arithmetic-title");
        LinesView result = new LinesView(
                controls.texts(),
                LinesView.of(viewModel.page(), page -> List.of(Line.of("arithmetic.result", page.result()))));
        result.setId("arithmetic-result");
        LinesView worked = new LinesView(controls.texts(), LinesView.of(viewModel.page(), ForwardLines::of));
        worked.setId("arithmetic-worked");
        GridView window = new GridView(
                controls,
                viewModel.page(),
                "arithmetic-window",
                "arithmetic.window",
                page -> Grid.window(page).orElse(null),
                viewModel::select);
        StepsView steps = new StepsView(
                controls, "arithmetic-steps", "arithmetic.steps", LinesView.of(viewModel.page(), ForwardLines::steps));
        LinesView about = new LinesView(
                controls.texts(),
                LinesView.of(
                        viewModel.page(),
                        page -> About.of(page).stream()
                                .flatMap(each -> each.lines().stream())
                                .toList()));
        about.setId("arithmetic-about");
        Button copy = controls.button("arithmetic-copy", "fth-copy", "arithmetic.copy", this::copy);
        getChildren()
                .addAll(
                        title,
                        result,
                        new ConvolutionView(controls, viewModel),
                        window,
                        new ContributionsView(controls, viewModel),
                        worked,
                        steps,
                        new SoftmaxView(controls, viewModel),
                        new BackwardView(controls, viewModel),
                        new StepView(controls, viewModel),
                        copy,
                        ControlFactory.showWhile(
                                controls.paragraph(controls.texts().bind("arithmetic.about"), "caption"),
                                about.visibleProperty()),
                        about);
    }

    private void copy() {
        viewModel
                .stepPage()
                .get()
                .or(viewModel.page()::get)
                .ifPresent(page -> ClipboardText.put(WrittenPage.of(page, controls.texts())));
    }
}
