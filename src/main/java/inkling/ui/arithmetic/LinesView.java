package inkling.ui.arithmetic;

import inkling.ui.common.ControlFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Shows lines of a page below each other. Screen readers and tooltips have all digits of the numbers. */
final class LinesView extends VBox {
    private final ControlFactory controls;
    private final ObservableValue<Optional<ArithmeticPage>> page;
    private final Function<ArithmeticPage, List<Line>> lines;

    /** @param lines of a page; no room is taken while there are none */
    LinesView(
            ControlFactory controls,
            ReadOnlyObjectProperty<Optional<ArithmeticPage>> page,
            Function<ArithmeticPage, List<Line>> lines) {
        this.controls = controls;
        this.page = page;
        this.lines = lines;
        getStyleClass().add("arithmetic-lines");
        page.addListener((property, before, now) -> update());
        controls.texts().language().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        List<Line> shown = page.getValue().map(lines).orElse(List.of());
        while (getChildren().size() < shown.size()) {
            Label label = controls.paragraph(Bindings.createStringBinding(() -> ""));
            label.textProperty().unbind();
            label.setTooltip(new Tooltip());
            getChildren().add(label);
        }
        getChildren().remove(shown.size(), getChildren().size());
        for (int i = 0; i < shown.size(); i++) {
            Label label = (Label) getChildren().get(i);
            label.setText(controls.texts().get(shown.get(i).with(Digits.LINE)));
            String exact = controls.texts().get(shown.get(i).with(Digits.ALL));
            label.setAccessibleText(exact);
            label.getTooltip().setText(exact);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}
