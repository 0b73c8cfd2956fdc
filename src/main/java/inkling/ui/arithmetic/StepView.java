package inkling.ui.arithmetic;

import inkling.inspection.GradientStep;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FieldView;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows what one step of gradient descent changes, with a learning rate that can be chosen; nothing where nothing is learned. */
final class StepView extends VBox {
    private final Texts texts;
    private final ReadOnlyObjectProperty<Optional<ArithmeticPage>> page;
    private final GridPane classes = new GridPane();

    StepView(ControlFactory controls, ArithmeticViewModel viewModel) {
        texts = controls.texts();
        page = viewModel.stepPage();
        setId("arithmetic-step");
        getStyleClass().add("column");
        LinesView lines = new LinesView(texts, LinesView.of(page, StepLines::of));
        lines.setId("arithmetic-step-lines");
        GridView kernel = new GridView(
                controls,
                page,
                "arithmetic-kernel-after",
                "arithmetic.step.kernel",
                StepLines::kernel,
                viewModel::select);
        classes.getStyleClass().add("softmax-table");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        classes.getColumnConstraints().addAll(new ColumnConstraints(), bars, new ColumnConstraints());
        classes.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        classes.setFocusTraversable(true);
        controls.named(
                classes, "arithmetic-step-classes", Bindings.createStringBinding(this::spoken, page, texts.language()));
        getChildren()
                .addAll(
                        controls.paragraph(controls.texts().bind("arithmetic.step"), "caption"),
                        FieldView.of(controls, "arithmetic.step.rate", viewModel.rate()),
                        lines,
                        kernel,
                        controls.paragraph(texts.bind("arithmetic.step.probabilities"), "muted", "small"),
                        classes);
        ControlFactory.showWhile(
                this,
                Bindings.createBooleanBinding(
                        () -> page.get()
                                .filter(each -> each.backward().isPresent() && each.isLearned())
                                .isPresent(),
                        page));
        page.addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        page.get().ifPresent(shown -> shown.step().ifPresent(step -> show(shown.at(), step)));
    }

    private void show(InspectedUnit at, GradientStep step) {
        List<Float> before = StepLines.before(at, step);
        List<Float> after = StepLines.after(at, step);
        while (classes.getRowCount() < before.size()) {
            int row = classes.getRowCount();
            Label number = new Label();
            number.getStyleClass().add("small");
            number.setTooltip(new Tooltip());
            GridPane.setHalignment(number, HPos.RIGHT);
            classes.addRow(row, new Label(), new BeforeAndAfter(), number);
        }
        classes.getChildren().remove(3 * before.size(), classes.getChildren().size());
        for (int c = 0; c < before.size(); c++) {
            Label number = (Label) classes.getChildren().get(3 * c + 2);
            ((Label) classes.getChildren().get(3 * c)).setText(at.name(c));
            ((BeforeAndAfter) classes.getChildren().get(3 * c + 1)).show(before.get(c), after.get(c));
            number.setText(Digits.CELL.format(before.get(c)) + " \u2192 " + Digits.CELL.format(after.get(c)));
            number.getTooltip()
                    .setText(Digits.ALL.format(before.get(c)) + " \u2192 " + Digits.ALL.format(after.get(c)));
        }
    }

    private String spoken() {
        return page.get().map(StepLines::probabilities).orElse(List.of()).stream()
                .map(line -> texts.get(line.with(Digits.ALL)))
                .collect(Collectors.joining("\n"));
    }
}
