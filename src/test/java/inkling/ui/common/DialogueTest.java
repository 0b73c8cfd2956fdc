package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static final Message TEXT = Message.of("draw.paste.nothing");

    private final Dialogue dialogue = new Dialogue();

    @Test
    void anErrorOfAPageIsGoneWithIt() {
        dialogue.complain(TEXT);
        dialogue.leavePage();
        assertNull(dialogue.notice().get());
    }

    @Test
    void anErrorOfTheWindowStays() {
        dialogue.warn(TEXT);
        dialogue.leavePage();
        assertNotNull(dialogue.notice().get());
    }

    @Test
    void onlyInformationWithoutButtonsFades() {
        Question.Choice button = new Question.Choice("go", TEXT, Question.Kind.MAIN, () -> {});
        assertTrue(new Dialogue.Notice(Dialogue.Kind.INFORMATION, TEXT).fades());
        assertFalse(new Dialogue.Notice(Dialogue.Kind.ERROR, TEXT).fades());
        assertFalse(new Dialogue.Notice(Dialogue.Kind.INFORMATION, TEXT, Dialogue.Reach.PAGE, List.of(button)).fades());
    }

    @Test
    void aQuestionThatIsReplacedIsAnsweredSafely() {
        StringBuilder answered = new StringBuilder();
        Question.Choice main = new Question.Choice("main", TEXT, Question.Kind.MAIN, () -> answered.append("main"));
        Question.Choice safe = new Question.Choice("safe", TEXT, Question.Kind.PLAIN, () -> answered.append("safe"));
        dialogue.ask(new Question(TEXT, TEXT, List.of(main, safe)));
        dialogue.ask(new Question(TEXT, TEXT, List.of(main, safe)));
        assertEquals("safe", answered.toString());
    }
}
