package inkling.ui.arithmetic;

import inkling.engine.layer.LayerKind;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.InspectedLayer;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Shows the products that count most in a dense unit as bars to both sides of 0, and all others as one. A click or an arrow key selects. */
final class ContributionsView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final ArithmeticViewModel viewModel;
    private final VBox rows = new VBox();
    private final Label rest;
    private final ObjectBinding<Contributions> contributions;

    ContributionsView(ControlFactory controls, ArithmeticViewModel viewModel) {
        texts = controls.texts();
        this.viewModel = viewModel;
        contributions = Bindings.createObjectBinding(
                () -> dense().map(page -> Contributions.of(sum(page))).orElse(null), viewModel.page());
        rest = controls.paragraph(Bindings.createStringBinding(this::restText, contributions, texts.language()));
        rest.setId("arithmetic-rest");
        getStyleClass().add("arithmetic-lines");
        rows.setFocusTraversable(true);
        rows.getStyleClass().add("arithmetic-contributions");
        controls.named(
                rows,
                "arithmetic-contributions",
                Bindings.createStringBinding(this::spoken, contributions, texts.language()));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        getChildren()
                .addAll(controls.paragraph(controls.texts().bind("arithmetic.contributions"), "caption"), rows, rest);
        viewModel.page().addListener((property, before, now) -> update());
        texts.language().addListener((property, before, now) -> update());
        update();
    }

    private Optional<ArithmeticPage> dense() {
        return viewModel
                .page()
                .get()
                .filter(page -> page.at()
                        .inspectedLayer()
                        .filter(layer -> layer.spec().kind() == LayerKind.DENSE)
                        .isPresent());
    }

    private static WeightedSum sum(ArithmeticPage page) {
        return (WeightedSum) page.forward().orElseThrow();
    }

    private void update() {
        Optional<ArithmeticPage> page = dense();
        setVisible(page.isPresent());
        setManaged(page.isPresent());
        page.ifPresent(this::show);
    }

    private void show(ArithmeticPage page) {
        List<Integer> inputs = contributions.get().inputs();
        while (rows.getChildren().size() < inputs.size()) {
            rows.getChildren().add(new ContributionRow());
        }
        rows.getChildren().remove(inputs.size(), rows.getChildren().size());
        float largest = Math.abs(sum(page).terms().get(inputs.get(0)).product());
        for (int i = 0; i < inputs.size(); i++) {
            int input = inputs.get(i);
            ContributionRow row = (ContributionRow) rows.getChildren().get(i);
            float product = sum(page).terms().get(input).product();
            row.show(texts.get(line(page, input).with(Digits.LINE)), largest > 0 ? product / largest : 0);
            row.pseudoClassStateChanged(SELECTED, input == page.selected());
            row.setOnMousePressed(event -> {
                rows.requestFocus();
                viewModel.select(input);
            });
        }
    }

    private static Line line(ArithmeticPage page, int input) {
        InspectedLayer layer = page.at().inspectedLayer().orElseThrow();
        Term term = sum(page).terms().get(input);
        return Line.of(
                "arithmetic.contribution",
                Places.indices(term.input().unit(), layer.in()),
                term.input().value(),
                term.weight(),
                term.product());
    }

    private String restText() {
        return Optional.ofNullable(contributions.get())
                .map(found -> texts.get(Line.of("arithmetic.contributions.rest", found.others(), found.rest())
                        .with(Digits.LINE)))
                .orElse("");
    }

    private String spoken() {
        return dense().map(page -> contributions.get().inputs().stream()
                        .map(input -> texts.get(line(page, input).with(Digits.ALL)))
                        .collect(Collectors.joining("\n", texts.get("arithmetic.contributions") + "\n", "")))
                .orElse("");
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by == 0) {
            return;
        }
        event.consume();
        dense().ifPresent(page -> {
            List<Integer> inputs = contributions.get().inputs();
            int now = inputs.indexOf(page.selected());
            viewModel.select(inputs.get(Math.max(0, Math.min(inputs.size() - 1, now + by))));
        });
    }
}
