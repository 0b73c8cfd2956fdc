package inkling.ui.draw;

import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The digits of a number side by side, each with its probability; a click shows the bars of one. */
final class NumberView extends FlowPane {
    /** Numbers with more digits are no smaller. */
    private static final int SMALLEST = 5;

    private final Controls controls;
    private final DigitChoice choice;
    private final List<DigitButton> buttons = new ArrayList<>();

    NumberView(Controls controls, DigitChoice choice) {
        this.controls = controls;
        this.choice = choice;
        getStyleClass().add("number");
        setAlignment(Pos.CENTER);
        choice.index().addListener((property, before, now) -> mark());
    }

    void show(List<Digit> digits) {
        if (digits.size() != buttons.size()) {
            buttons.clear();
            for (int i = 0; i < digits.size(); i++) {
                buttons.add(new DigitButton(i, Math.min(digits.size(), SMALLEST)));
            }
            getChildren().setAll(buttons);
        }
        for (int i = 0; i < digits.size(); i++) {
            buttons.get(i).show(digits.get(i).answer());
        }
        mark();
    }

    /** The digit, with a question mark if it may be another one, or a question mark alone if it is none. */
    static String text(Recognition.Answer answer) {
        if (answer.verdict() instanceof Verdict.NotADigit) {
            return "?";
        }
        return answer.verdict() instanceof Verdict.Either ? answer.label() + "?" : answer.label();
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == choice.index().get());
        }
    }

    private final class DigitButton extends ToggleButton {
        private final int index;
        private final Label digit = new Label();
        private final Label confidence = new Label();

        DigitButton(int index, int digits) {
            this.index = index;
            setId("digit-" + (index + 1));
            getStyleClass().addAll("tool", "digit-button");
            digit.getStyleClass().addAll("digit", "digit-of-" + digits);
            confidence.getStyleClass().addAll("muted", "small");
            VBox column = new VBox(digit, confidence);
            column.setAlignment(Pos.CENTER);
            setGraphic(column);
            controls.explain(this, controls.texts().bind("draw.number.choose"), "");
            setOnAction(event -> {
                choice.choose(index);
                // One digit is always on show.
                setSelected(true);
            });
        }

        void show(Recognition.Answer answer) {
            digit.setText(text(answer));
            confidence.setText(Math.round(100 * answer.probabilities()[answer.best()]) + " %");
            setAccessibleText(controls.texts()
                    .get("draw.number.digit.accessible", index + 1, digit.getText(), confidence.getText()));
        }
    }
}
