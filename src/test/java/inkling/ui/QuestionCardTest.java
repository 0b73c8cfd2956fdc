package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A question over a page with a field and a button, answered from the keyboard. */
class QuestionCardTest {
    private final FxRobot robot = new FxRobot();
    private final Notifications notifications = new Notifications();
    private final List<String> answers = new ArrayList<>();
    private TextField field;
    private Button behind;
    private Stage stage;

    @BeforeEach
    void openThePage() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            field = new TextField();
            field.setId("field");
            behind = new Button("behind");
            behind.setId("behind");
            ControlFactory controls = new ControlFactory(new Texts(Language.ENGLISH));
            stage.setScene(new Scene(
                    new StackPane(new VBox(field, behind), new QuestionCard(controls, notifications)), 600, 400));
            stage.show();
            field.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void tabGoesRoundWithinTheCard() {
        ask(Question.Kind.MAIN);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            seen.add(focus());
            robot.push(KeyCode.TAB);
        }
        assertEquals(List.of("answer-first", "answer-second", "answer-cancel", "answer-first"), seen);
    }

    @Test
    void shiftTabGoesRoundTheOtherWay() {
        ask(Question.Kind.MAIN);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("answer-cancel", focus());
    }

    @Test
    void whoeverAsksForTheFocusBehindTheCardDoesNotGetIt() {
        ask(Question.Kind.MAIN);
        robot.interact(behind::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("answer-first", focus());
    }

    @Test
    void nothingIsTypedBehindTheCard() {
        ask(Question.Kind.MAIN);
        robot.interact(field::requestFocus);
        robot.push(KeyCode.DIGIT9);
        assertEquals("", field.getText());
    }

    @Test
    void escapeTakesTheSafeChoiceWhereverTheFocusIs() {
        ask(Question.Kind.MAIN);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("cancel"), answers);
    }

    @Test
    void enterTakesTheMainChoice() {
        ask(Question.Kind.MAIN);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("first"), answers);
    }

    @Test
    void whereEveryChoiceLosesSomethingTheSafeOneHasTheFocus() {
        ask(Question.Kind.DANGEROUS);
        assertEquals("answer-cancel", focus());
    }

    @Test
    void theFocusReturnsToWhereItWas() {
        ask(Question.Kind.MAIN);
        robot.push(KeyCode.ESCAPE);
        assertEquals("field", focus());
    }

    @Test
    void theFocusGoesToWhoAskedForItMeanwhile() {
        ask(Question.Kind.MAIN);
        robot.interact(behind::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        assertEquals("behind", focus());
    }

    @Test
    void anAnsweredQuestionIsGone() {
        ask(Question.Kind.MAIN);
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".question").query().getParent().isVisible());
    }

    private void ask(Question.Kind first) {
        robot.interact(() -> notifications.ask(new Question(
                Message.of("close.running.title"),
                Message.of("close.running"),
                List.of(
                        choice("first", first),
                        choice("second", Question.Kind.DANGEROUS),
                        choice("cancel", Question.Kind.PLAIN)))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Question.Choice choice(String id, Question.Kind kind) {
        return new Question.Choice(id, Message.of("question.cancel"), kind, () -> answers.add(id));
    }

    private String focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "nothing" : owner.getId();
    }
}
