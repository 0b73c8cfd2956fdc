package inkling.ui.arithmetic;

import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** Shows lines below each other. */
final class LinesView extends VBox {
    private final Texts texts;
    /** Held here, for a binding is held by nobody else. */
    private final ObservableValue<List<Line>> lines;

    /** @param lines no room is taken while there are none */
    LinesView(Texts texts, ObservableValue<List<Line>> lines) {
        this.texts = texts;
        this.lines = lines;
        getStyleClass().add("arithmetic-lines");
        lines.addListener((property, before, now) -> show(now));
        show(this.lines.getValue());
    }

    /** The lines that a page has. */
    static ObservableValue<List<Line>> of(
            ObservableValue<Optional<ArithmeticPage>> page, Function<ArithmeticPage, List<Line>> lines) {
        return Bindings.createObjectBinding(() -> page.getValue().map(lines).orElse(List.of()), page);
    }

    private void show(List<Line> shown) {
        while (getChildren().size() < shown.size()) {
            getChildren().add(new LineLabel(texts));
        }
        getChildren().remove(shown.size(), getChildren().size());
        for (int i = 0; i < shown.size(); i++) {
            ((LineLabel) getChildren().get(i)).show(shown.get(i));
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}
