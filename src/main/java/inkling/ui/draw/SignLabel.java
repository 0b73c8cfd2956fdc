package inkling.ui.draw;

import inkling.ink.SignKind;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows a sign of a number in the type of its digits, on one line with them. */
final class SignLabel extends VBox {
    private final Label sign;
    private final Label belowIt = new Label(" ");
    private final double share;

    SignLabel(SignKind kind) {
        // A hyphen is hardly to be seen, and the typographic minus is wider than a digit.
        sign = new Label(kind == SignKind.MINUS ? "\u2013" : kind.text());
        share = kind == SignKind.MINUS ? 0.7 : 0.5;
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().add("digit");
        belowIt.getStyleClass().add("small");
        getStyleClass().add("number-sign");
        getChildren().addAll(sign, belowIt);
        setAlignment(Pos.CENTER);
        setMinSize(0, 0);
    }

    /** Its width, as a share of a digit's cell. */
    double share() {
        return share;
    }

    /** Takes the room of the probability too where digits have one below them. */
    void use(DigitButton.Size size) {
        sign.setStyle("-fx-font-size: " + (int) size.type() + "px;");
        belowIt.setVisible(size.confidence());
        belowIt.setManaged(size.confidence());
    }
}
