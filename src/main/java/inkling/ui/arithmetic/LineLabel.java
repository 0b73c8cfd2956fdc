package inkling.ui.arithmetic;

import inkling.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Shows a line, in as many lines as it needs. Tooltip and screen reader have all digits, which are formatted only when asked for. */
final class LineLabel extends Label {
    private final Texts texts;
    private final ObjectProperty<Line> line = new SimpleObjectProperty<>();

    LineLabel(Texts texts) {
        this.texts = texts;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        accessibleTextProperty().bind(Bindings.createStringBinding(this::exact, line, texts.language()));
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> tooltip.setText(exact()));
        setTooltip(tooltip);
        texts.language().addListener((property, before, now) -> word());
    }

    /** Cheap for the line that is shown already. */
    void show(Line now) {
        if (!now.equals(line.get())) {
            line.set(now);
            word();
        }
    }

    private void word() {
        if (line.get() != null) {
            setText(texts.get(line.get().with(Digits.LINE)));
        }
    }

    private String exact() {
        return line.get() == null ? "" : texts.get(line.get().with(Digits.ALL));
    }
}
