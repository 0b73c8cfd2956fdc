package inkling.ui.arithmetic;

import inkling.ui.common.ClipboardText;
import inkling.ui.common.ControlFactory;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows the page about the value that is looked at; nothing while there is none. While gradients are on show it begins with them, and how
 * the value came about follows. It can be several windows high: its place is in a scroll area.
 */
public final class ArithmeticView extends VBox {
    private final ControlFactory controls;
    private final ArithmeticViewModel viewModel;

    public ArithmeticView(ControlFactory controls, ArithmeticViewModel viewModel) {
        this.controls = controls;
        this.viewModel = viewModel;
        setId("arithmetic");
        getStyleClass().addAll("arithmetic", "column");
        LinesView title = lines("arithmetic-title", page -> List.of(Places.title(page.at())));
        title.getStyleClass().add("arithmetic-title");
        LinesView about = lines(
                "arithmetic-about",
                page -> About.of(page).stream()
                        .flatMap(each -> each.lines().stream())
                        .toList());
        ObservableValue<Boolean> gradients = viewModel
                .page()
                .map(page -> page.flatMap(ArithmeticPage::backward).isPresent());
        VBox forward = forward(gradients);
        VBox backward = column(new BackwardView(controls, viewModel), new StepView(controls, viewModel));
        ControlFactory.showWhile(backward, gradients);
        Node aboutCaption = ControlFactory.showWhile(
                controls.paragraph(controls.texts().bind("arithmetic.about"), "caption"), about.visibleProperty());
        gradients.subscribe(first -> {
            if (first) {
                getChildren().setAll(title, backward, forward, aboutCaption, about);
            } else {
                getChildren().setAll(title, forward, backward, aboutCaption, about);
            }
        });
    }

    private VBox forward(ObservableValue<Boolean> gradients) {
        Node caption = ControlFactory.showWhile(
                controls.paragraph(controls.texts().bind("arithmetic.forward"), "caption"), gradients);
        return column(
                caption,
                result(),
                new ConvolutionView(controls, viewModel),
                window(),
                new ContributionsView(controls, viewModel),
                lines("arithmetic-worked", ForwardLines::of),
                new StepsView(
                        controls,
                        "arithmetic-steps",
                        "arithmetic.steps",
                        LinesView.of(viewModel.page(), ForwardLines::steps)),
                new SoftmaxView(controls, viewModel));
    }

    private static VBox column(Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("column");
        return column;
    }

    private LinesView lines(String id, Function<ArithmeticPage, List<Line>> lines) {
        LinesView view = new LinesView(controls.texts(), LinesView.of(viewModel.page(), lines));
        view.setId(id);
        return view;
    }

    private HBox result() {
        LinesView result = lines("arithmetic-result", page -> List.of(Line.of("arithmetic.result", page.result())));
        Node copy = controls.iconButton("arithmetic-copy", "fth-copy", "arithmetic.copy", "", this::copy);
        HBox row = new HBox(result, copy);
        HBox.setHgrow(result, Priority.ALWAYS);
        result.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return ControlFactory.showWhile(
                row, Bindings.createBooleanBinding(() -> viewModel.page().get().isPresent(), viewModel.page()));
    }

    private GridView window() {
        return new GridView(
                controls,
                viewModel.page(),
                "arithmetic-window",
                "arithmetic.window",
                page -> Grid.window(page).orElse(null),
                viewModel::select);
    }

    private void copy() {
        viewModel.wholePage().ifPresent(page -> ClipboardText.put(WrittenPage.of(page, controls.texts())));
    }
}
