package inkling.ui.draw;

import inkling.ui.common.Controls;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One class: its name, its bar and its probability in per cent. The name is a button: it says what the drawing really is. */
final class ProbabilityRow extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final Label marker = new Label("▸");
    private final Button name = new Button();
    private final ProbabilityBar bar = new ProbabilityBar();
    private final Label number = new Label();

    /** @param large whether there is room for large type, as there is for digits */
    ProbabilityRow(Controls controls, TeachViewModel teach, String label, boolean large) {
        getStyleClass().add("probability-row");
        setAlignment(Pos.CENTER_LEFT);
        setId("probability-" + label);
        name.setText(label);
        marker.getStyleClass().add("marker");
        name.getStyleClass().addAll("flat", "name");
        name.pseudoClassStateChanged(LONG, !large);
        name.disableProperty().bind(teach.possible().not());
        name.setOnAction(event -> teach.teach(label));
        boolean onAKey = label.length() == 1 && Character.isDigit(label.charAt(0));
        controls.explain(name, controls.texts().bind("teach.really", label), onAKey ? label : "");
        controls.named(name, "teach-" + label, controls.texts().bind("teach.really", label));
        teach.kept()
                .addListener((property, before, now) -> name.pseudoClassStateChanged(
                        KEPT, now.filter(kept -> kept.label().equals(label)).isPresent()));
        number.getStyleClass().add("number");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(marker, name, bar, number);
        setFocusTraversable(false);
        showNothing();
    }

    double wantedNameWidth() {
        return name.prefWidth(-1);
    }

    void setNameWidth(double width) {
        name.setMinWidth(width);
        name.setMaxWidth(width);
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
