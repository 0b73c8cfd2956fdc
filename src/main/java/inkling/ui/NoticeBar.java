package inkling.ui;

import inkling.failure.Reason;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.LateClicks;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/**
 * Shows notices in a row below the page. While there is none it is the page's lower margin, and no more at any size of the text.
 * A notice of one line in the usual size has its place in this margin, so that it neither covers the page nor moves it; one of
 * several lines or in larger text takes the room that it needs while it is there.
 */
final class NoticeBar extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final Duration LEAST = Duration.seconds(4);
    private static final Duration A_CHARACTER = Duration.millis(40);

    private final PauseTransition fading = new PauseTransition();
    private final ControlFactory controls;
    private final Notifications notifications;
    private final HBox notice = new HBox();

    NoticeBar(ControlFactory controls, Notifications notifications) {
        this.controls = controls;
        this.notifications = notifications;
        getStyleClass().add("notice-row");
        setAlignment(Pos.CENTER);
        notice.getStyleClass().add("notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(notice);
        show(notice, false);
        fading.setOnFinished(event -> notifications.closeNotice());
        notifications.notice().addListener((property, before, now) -> show(now));
    }

    private void show(Notifications.Notice now) {
        fading.stop();
        show(notice, now != null);
        notice.getChildren().clear();
        if (now == null) {
            return;
        }
        boolean error = now.kind() == Notifications.Kind.ERROR;
        notice.pseudoClassStateChanged(ERROR, error);
        Label text = text(now.text());
        notice.getChildren().addAll(ControlFactory.icon(error ? "fth-alert-circle" : "fth-check-circle"), text);
        now.choices().forEach(choice -> notice.getChildren().add(button(choice)));
        notice.getChildren()
                .add(controls.iconButton("close-notice", "fth-x", "notice.close", "", notifications::closeNotice));
        if (now.fades()) {
            fading.setDuration(LEAST.add(A_CHARACTER.multiply(text.getText().length())));
            fading.playFromStart();
        }
    }

    private static void show(HBox notice, boolean shown) {
        notice.setVisible(shown);
        notice.setManaged(shown);
    }

    private Label text(Message message) {
        Message shown = shortened(message);
        Label text = controls.paragraph(
                controls.texts().bind(shown.key(), shown.arguments().toArray()));
        text.setId("notice-text");
        text.accessibleTextProperty()
                .bind(controls.texts().bind(message.key(), message.arguments().toArray()));
        HBox.setHgrow(text, Priority.SOMETIMES);
        if (!shown.equals(message)) {
            Tooltip whole = new Tooltip();
            whole.textProperty().bind(text.accessibleTextProperty());
            whole.setWrapText(true);
            whole.getStyleClass().add("wide-tooltip");
            text.setTooltip(whole);
        }
        return text;
    }

    /** The message with the middle of long words left out, such as paths; the whole is in the tooltip. */
    private static Message shortened(Message message) {
        return new Message(message.key(), shortened(message.arguments()));
    }

    private static List<Object> shortened(List<Object> arguments) {
        List<Object> shorter = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Message inner) {
                shorter.add(shortened(inner));
            } else if (argument instanceof Reason reason) {
                shorter.add(new Reason(reason.key(), shortened(reason.arguments())));
            } else if (argument instanceof String || argument instanceof Path) {
                shorter.add(MiddleEllipsis.of(argument.toString()));
            } else {
                shorter.add(argument);
            }
        }
        return shorter;
    }

    private Button button(Question.Choice choice) {
        Button button = new Button();
        button.textProperty().bind(controls.texts().bind(choice.label().key()));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("notice-button");
        button.setOnAction(event -> notifications.answerNotice(choice));
        LateClicks.ignore(button);
        return controls.named(button, "notice-" + choice.id(), button.textProperty());
    }
}
