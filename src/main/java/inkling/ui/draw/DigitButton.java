package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.ui.common.ControlFactory;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows one digit of a number, large, and its probability; it is pressed while its bars are on show. */
final class DigitButton extends ToggleButton {
    /** The size of the type of the probability, of the text around it; as in the stylesheet's {@code small}. */
    private static final double SMALL = 0.86;

    private static final double LARGEST_TYPE = 4.4;
    private static final double SMALLEST_TYPE = 0.9;

    /** The height of a line and the width of a bold digit, in sizes of the type; fonts with Chinese characters have higher lines. */
    private static final double LINE = 1.25;

    private static final double ADVANCE = 0.75;
    private static final double PADDING = 4;

    private final ControlFactory controls;
    private final int index;
    private final Label digit = new Label();
    private final Label confidence = new Label();

    /**
     * How the digits of a number look.
     *
     * @param type of the digits, in pixels
     * @param confidence whether there is room for the probability
     */
    record Size(double type, boolean confidence) {}

    DigitButton(ControlFactory controls, DigitChoice choice, int index) {
        this.controls = controls;
        this.index = index;
        setId("digit-" + (index + 1));
        getStyleClass().addAll("tool", "digit-button");
        digit.getStyleClass().add("digit");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        confidence.getStyleClass().addAll("muted", "small");
        confidence.setMinWidth(Region.USE_PREF_SIZE);
        VBox column = new VBox(digit, confidence);
        column.setAlignment(Pos.CENTER);
        setGraphic(column);
        setMinSize(0, 0);
        controls.explain(this, controls.texts().bind("draw.number.choose"), "");
        setOnAction(event -> {
            choice.choose(index);
            // One digit is always on show.
            setSelected(true);
        });
    }

    /** @param place says where the digit stands, to those who do not see it */
    void show(Recognition.Answer answer, String place) {
        digit.setText(NumberView.text(answer));
        confidence.setText(Math.round(100 * answer.probabilities()[answer.best()]) + " %");
        setAccessibleText(
                controls.texts().get("draw.number.digit.accessible", place, digit.getText(), confidence.getText()));
    }

    /** The size of the text around it, in pixels. */
    double em() {
        return confidence.getFont().getSize() / SMALL;
    }

    /** The largest size at which all of them fit into cells of this width and height. */
    static Size size(List<DigitButton> buttons, double width, double height) {
        double em = buttons.get(0).em();
        double widest = 0;
        int longest = 1;
        for (DigitButton button : buttons) {
            widest = Math.max(widest, button.confidence.prefWidth(-1));
            longest = Math.max(longest, button.digit.getText().length());
        }
        double byWidth = (width - 2 * PADDING) / (ADVANCE * longest);
        Label any = buttons.get(0).confidence;
        double line = Math.max(LINE, any.prefHeight(-1) / any.getFont().getSize());
        double small = SMALL * em * line;
        boolean confidence = widest + 2 * PADDING <= width && height - 2 * PADDING - small >= 1.5 * em * line;
        double byHeight = (height - 2 * PADDING - (confidence ? small : 0)) / line;
        double type = Math.min(LARGEST_TYPE * em, Math.min(byWidth, byHeight));
        return new Size(Math.floor(Math.max(SMALLEST_TYPE * em, type)), confidence);
    }

    void use(Size size) {
        digit.setStyle("-fx-font-size: " + (int) size.type() + "px;");
        confidence.setVisible(size.confidence());
        confidence.setManaged(size.confidence());
    }
}
