package inkling.ui.arithmetic;

import inkling.inspection.SoftmaxArithmetic;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows how the logits of the classes become probabilities, as a table. */
final class SoftmaxView extends VBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final List<String> HEADS = List.of(
            "arithmetic.softmax.label",
            "arithmetic.softmax.logit",
            "arithmetic.softmax.exponential",
            "arithmetic.softmax.probability");

    private final Texts texts;
    private final ArithmeticViewModel viewModel;
    private final GridPane table = new GridPane();

    SoftmaxView(ControlFactory controls, ArithmeticViewModel viewModel) {
        texts = controls.texts();
        this.viewModel = viewModel;
        setId("arithmetic-softmax");
        getStyleClass().add("arithmetic-lines");
        table.getStyleClass().add("softmax-table");
        table.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        table.setFocusTraversable(true);
        controls.named(
                table,
                "arithmetic-softmax-table",
                Bindings.createStringBinding(this::spoken, viewModel.page(), texts.language()));
        for (int i = 0; i < HEADS.size(); i++) {
            Label head = controls.label(HEADS.get(i), "muted", "small");
            GridPane.setHalignment(head, i == 0 ? HPos.LEFT : HPos.RIGHT);
            head.setMinWidth(i == 0 ? 0 : Region.USE_PREF_SIZE);
            table.add(head, i, 0);
        }
        LinesView formula = new LinesView(
                texts,
                LinesView.of(
                        viewModel.page(),
                        page -> page.softmax().map(SoftmaxLines::formula).orElse(List.of())));
        LinesView sum = new LinesView(
                texts,
                LinesView.of(
                        viewModel.page(),
                        page -> page.softmax().map(SoftmaxLines::sum).orElse(List.of())));
        getChildren()
                .addAll(
                        controls.paragraph(controls.texts().bind("arithmetic.softmax"), "caption"),
                        formula,
                        table,
                        sum);
        viewModel.page().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        Optional<ArithmeticPage> page =
                viewModel.page().get().filter(each -> each.softmax().isPresent());
        setVisible(page.isPresent());
        setManaged(page.isPresent());
        page.ifPresent(each -> show(each, each.softmax().get()));
    }

    private void show(ArithmeticPage page, SoftmaxArithmetic softmax) {
        List<String> labels = page.at().labels();
        int cells = HEADS.size() * (1 + labels.size());
        while (table.getChildren().size() < cells) {
            int next = table.getChildren().size();
            Label cell = new Label();
            cell.getStyleClass().add("small");
            cell.setTooltip(new Tooltip());
            // Names of classes may be long; figures are not to be cut.
            cell.setWrapText(next % HEADS.size() == 0);
            cell.setMinWidth(next % HEADS.size() == 0 ? 0 : Region.USE_PREF_SIZE);
            cell.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cell, next % HEADS.size() == 0 ? HPos.LEFT : HPos.RIGHT);
            table.add(cell, next % HEADS.size(), next / HEADS.size());
        }
        table.getChildren().remove(cells, table.getChildren().size());
        for (int c = 0; c < labels.size(); c++) {
            boolean own = c == page.at().unit().channel();
            cell(c, 0, labels.get(c), labels.get(c), own);
            float logit = softmax.logits().get(c);
            cell(c, 1, Digits.LINE.format(logit), Digits.ALL.format(logit), own);
            double exponential = softmax.exponentials().get(c);
            cell(c, 2, Digits.LINE.format(exponential), Digits.ALL.format(exponential), own);
            float probability = softmax.probabilities().get(c);
            cell(c, 3, Digits.LINE.format(probability), Digits.ALL.format(probability), own);
        }
    }

    private void cell(int row, int column, String text, String exact, boolean own) {
        Label cell = (Label) table.getChildren().get((row + 1) * HEADS.size() + column);
        cell.setText(text);
        cell.getTooltip().setText(exact);
        cell.pseudoClassStateChanged(BEST, own);
    }

    private String spoken() {
        return viewModel
                .page()
                .get()
                .flatMap(page -> page.softmax()
                        .map(found -> SoftmaxLines.of(found, page.at().labels())))
                .map(lines -> lines.stream()
                        .map(line -> texts.get(line.with(Digits.ALL)))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
