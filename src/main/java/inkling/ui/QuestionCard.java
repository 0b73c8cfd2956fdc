package inkling.ui;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.LateClicks;
import inkling.ui.common.Message;
import inkling.ui.common.ModalOverlay;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.util.List;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks a question in the middle of the window. Escape takes the last, safe answer, Enter the main one if there is one. */
final class QuestionCard extends ModalOverlay {
    private final ControlFactory controls;
    private final Notifications notifications;
    private final VBox card;

    QuestionCard(ControlFactory controls, Notifications notifications) {
        this(controls, notifications, new VBox());
    }

    private QuestionCard(ControlFactory controls, Notifications notifications, VBox card) {
        super(card);
        this.controls = controls;
        this.notifications = notifications;
        this.card = card;
        card.getStyleClass().add("question");
        card.setMaxHeight(USE_PREF_SIZE);
        notifications.question().addListener((property, before, now) -> show(now));
    }

    @Override
    protected void escape() {
        Question question = notifications.question().get();
        notifications.answer(question.safe());
    }

    private void show(Question question) {
        if (question == null) {
            close();
            card.getChildren().clear();
            return;
        }
        Label title = controls.paragraph(bound(question.title()), "card-title");
        Label text = controls.paragraph(bound(question.text()));
        text.setId("question-text");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("answers");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Question.Choice choice : question.choices()) {
            Button button = button(choice);
            buttons.getChildren().add(question.unasked() ? LateClicks.ignore(button) : button);
        }
        card.getChildren().setAll(title, text, buttons);
        card.accessibleTextProperty().bind(text.textProperty());
        open(first(question, buttons.getChildren()));
    }

    /** The main answer, or the safe one where every other loses something. */
    private static Node first(Question question, List<Node> buttons) {
        return buttons.get(question.choices().indexOf(question.main().orElse(question.safe())));
    }

    private StringExpression bound(Message message) {
        return controls.texts().bind(message.key(), message.arguments().toArray());
    }

    private Button button(Question.Choice choice) {
        Button button = new Button();
        button.textProperty().bind(bound(choice.label()));
        button.setOnAction(event -> notifications.answer(choice));
        button.setMinWidth(USE_PREF_SIZE);
        switch (choice.kind()) {
            case MAIN -> {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
            }
            case DANGEROUS -> button.getStyleClass().addAll("button-outlined", "danger");
            case PLAIN -> {}
        }
        return controls.named(button, "answer-" + choice.id(), button.textProperty());
    }
}
