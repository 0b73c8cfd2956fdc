package inkling.ui.draw;

import inkling.ui.common.ControlFactory;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows one class: its name, its bar and its probability in per cent, and below and beside them those of the old model while one
 * is compared with. The name is a button: it says what the drawing really is.
 */
final class ProbabilityRow extends HBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass OLD_BEST = PseudoClass.getPseudoClass("old-best");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");

    private final Label marker = new Label("▸");
    private final Button name = new Button();
    private final ProbabilityBar bar = new ProbabilityBar();
    private final ProbabilityBar oldBar = new ProbabilityBar("old");
    private final Label number = new Label();
    private final Label oldNumber = new Label();

    /** @param large whether there is room for large type, as there is for digits */
    ProbabilityRow(ControlFactory controls, LabellingViewModel naming, String label, boolean large) {
        getStyleClass().add("probability-row");
        setAlignment(Pos.CENTER_LEFT);
        setId("probability-" + label);
        name.setText(label);
        name.setMnemonicParsing(false);
        marker.getStyleClass().add("marker");
        name.getStyleClass().addAll("flat", "name");
        name.pseudoClassStateChanged(LONG, !large);
        name.disableProperty().bind(naming.possible().not());
        name.setOnAction(event -> naming.label(label));
        boolean onAKey = label.length() == 1 && Character.isDigit(label.charAt(0));
        controls.explain(name, controls.texts().bind("teach.really", label), onAKey ? label : "");
        controls.named(name, "teach-" + label, controls.texts().bind("teach.really", label));
        naming.kept()
                .addListener((property, before, now) -> name.pseudoClassStateChanged(
                        KEPT, now.filter(kept -> kept.label().equals(label)).isPresent()));
        number.getStyleClass().add("number");
        oldNumber.getStyleClass().addAll("number", "old");
        VBox both = new VBox(bar, oldBar);
        both.getStyleClass().add("both-bars");
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(marker, name, both, number, oldNumber);
        setFocusTraversable(false);
        compare(false);
        showNothing();
        showOld(OptionalDouble.empty(), false);
    }

    double wantedNameWidth() {
        return name.prefWidth(-1);
    }

    void setNameWidth(double width) {
        name.setMinWidth(width);
        name.setMaxWidth(width);
    }

    /** Whether the old model's bar is shown too. */
    void compare(boolean compared) {
        pseudoClassStateChanged(COMPARED, compared);
        oldBar.setVisible(compared);
        oldBar.setManaged(compared);
        oldNumber.setVisible(compared);
        oldNumber.setManaged(compared);
    }

    void show(double probability, boolean best) {
        pseudoClassStateChanged(BEST, best);
        marker.setVisible(best);
        bar.setProbability(probability);
        number.setText(percent(probability));
        describe();
    }

    void showNothing() {
        pseudoClassStateChanged(BEST, false);
        marker.setVisible(false);
        bar.setProbability(0);
        number.setText("–");
        describe();
    }

    /** @param probability that the old model gives this class; empty if it gives none */
    void showOld(OptionalDouble probability, boolean best) {
        pseudoClassStateChanged(OLD_BEST, best);
        oldBar.setProbability(probability.orElse(0));
        oldNumber.setText(probability.isPresent() ? percent(probability.getAsDouble()) : "–");
        describe();
    }

    private void describe() {
        String both = oldNumber.isManaged() ? ", " + oldNumber.getText() : "";
        setAccessibleText(name.getText() + ": " + number.getText() + both);
    }

    static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }
}
