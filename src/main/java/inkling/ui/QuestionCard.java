package inkling.ui;

import inkling.ui.common.Controls;
import inkling.ui.common.Dialogue;
import inkling.ui.common.Message;
import inkling.ui.common.Question;
import java.util.List;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A question in the middle of the window; what is behind it goes on, but takes no clicks. */
final class QuestionCard extends StackPane {
    private final Controls controls;
    private final Dialogue dialogue;
    private final VBox card = new VBox();

    QuestionCard(Controls controls, Dialogue dialogue) {
        this.controls = controls;
        this.dialogue = dialogue;
        getStyleClass().add("scrim");
        card.getStyleClass().add("card");
        card.setMaxSize(460, USE_PREF_SIZE);
        getChildren().add(card);
        setVisible(false);
        dialogue.question().addListener((property, before, now) -> show(now));
        setOnKeyPressed(event -> {
            Question question = dialogue.question().get();
            if (event.getCode() == KeyCode.ESCAPE && question != null) {
                dialogue.answer(question.choices().get(question.choices().size() - 1));
                event.consume();
            }
        });
    }

    private void show(Question question) {
        setVisible(question != null);
        card.getChildren().clear();
        if (question == null) {
            return;
        }
        Label title = controls.paragraph(bound(question.title()), "card-title");
        Label text = controls.paragraph(bound(question.text()));
        text.setId("question-text");
        HBox buttons = new HBox();
        buttons.getStyleClass().add("row");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Question.Choice choice : question.choices()) {
            buttons.getChildren().add(button(choice));
        }
        card.getChildren().addAll(title, text, buttons);
        List<Question.Choice> choices = question.choices();
        buttons.getChildren().get(choices.size() - 1).requestFocus();
    }

    private StringExpression bound(Message message) {
        return controls.texts().bind(message.key(), message.arguments().toArray());
    }

    private Button button(Question.Choice choice) {
        Button button = new Button();
        button.textProperty().bind(controls.texts().bind(choice.label().key()));
        button.setOnAction(event -> dialogue.answer(choice));
        switch (choice.kind()) {
            case MAIN -> button.getStyleClass().add("accent");
            case DANGEROUS -> button.getStyleClass().addAll("button-outlined", "danger");
            case PLAIN -> {}
        }
        return controls.named(button, "answer-" + choice.id(), button.textProperty());
    }
}
