package inkling.ui.draw;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One class: its name, its bar and its probability in per cent. */
final class ProbabilityRow extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final Label marker = new Label("▸");
    private final Label name = new Label();
    private final ProbabilityBar bar = new ProbabilityBar();
    private final Label number = new Label();

    ProbabilityRow(String label) {
        getStyleClass().add("probability-row");
        setAlignment(Pos.CENTER_LEFT);
        setId("probability-" + label);
        name.setText(label);
        marker.getStyleClass().add("marker");
        name.getStyleClass().add("name");
        number.getStyleClass().add("number");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(marker, name, bar, number);
        setFocusTraversable(false);
        showNothing();
    }

    void show(double probability, boolean best) {
        pseudoClassStateChanged(BEST, best);
        marker.setVisible(best);
        bar.setProbability(probability);
        number.setText(percent(probability));
        setAccessibleText(name.getText() + ": " + number.getText());
    }

    void showNothing() {
        pseudoClassStateChanged(BEST, false);
        marker.setVisible(false);
        bar.setProbability(0);
        number.setText("–");
        setAccessibleText(name.getText());
    }

    static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }
}
