package inkling.ui;

import inkling.ui.common.Controls;
import inkling.ui.common.Dialogue;
import inkling.ui.common.Icon;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The notice at the bottom of the window: information goes away by itself, errors wait to be closed. */
final class NoticeBar extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final PauseTransition fading = new PauseTransition(Duration.seconds(5));

    NoticeBar(Controls controls, Dialogue dialogue) {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        Icon information = Controls.icon("fth-check-circle");
        Icon alert = Controls.icon("fth-alert-circle");
        Label text = new Label();
        text.setWrapText(true);
        text.setMaxWidth(640);
        text.setMinHeight(USE_PREF_SIZE);
        text.setId("notice-text");
        text.accessibleTextProperty().bind(text.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = controls.iconButton("close-notice", "fth-x", "notice.close", "", dialogue::closeNotice);
        getChildren().addAll(information, text, close);
        setVisible(false);
        fading.setOnFinished(event -> dialogue.closeNotice());
        dialogue.notice().addListener((property, before, now) -> {
            fading.stop();
            setVisible(now != null);
            if (now != null) {
                boolean error = now.kind() == Dialogue.Kind.ERROR;
                text.setText(controls.texts().get(now.text()));
                getChildren().set(0, error ? alert : information);
                pseudoClassStateChanged(ERROR, error);
                if (!error) {
                    fading.playFromStart();
                }
            }
        });
    }
}
