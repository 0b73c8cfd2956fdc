package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationsTest {
    private static final Message TEXT = Message.of("draw.paste.nothing");

    private final Notifications notifications = new Notifications();

    @Test
    void anErrorOfAPageIsGoneWithIt() {
        notifications.complain(TEXT);
        notifications.leavePage();
        assertNull(notifications.notice().get());
    }

    @Test
    void anErrorOfTheWindowStays() {
        notifications.warn(TEXT);
        notifications.leavePage();
        assertNotNull(notifications.notice().get());
    }

    @Test
    void onlyInformationWithoutButtonsFades() {
        Question.Choice button = new Question.Choice("go", TEXT, Question.Kind.MAIN, () -> {});
        assertTrue(new Notifications.Notice(Notifications.Kind.INFORMATION, TEXT).fades());
        assertFalse(new Notifications.Notice(Notifications.Kind.ERROR, TEXT).fades());
        assertFalse(new Notifications.Notice(
                        Notifications.Kind.INFORMATION, TEXT, Notifications.Reach.PAGE, List.of(button))
                .fades());
    }

    @Test
    void aQuestionThatIsReplacedIsAnsweredSafely() {
        StringBuilder answered = new StringBuilder();
        Question.Choice main = new Question.Choice("main", TEXT, Question.Kind.MAIN, () -> answered.append("main"));
        Question.Choice safe = new Question.Choice("safe", TEXT, Question.Kind.PLAIN, () -> answered.append("safe"));
        notifications.ask(new Question(TEXT, TEXT, List.of(main, safe)));
        notifications.ask(new Question(TEXT, TEXT, List.of(main, safe)));
        assertEquals("safe", answered.toString());
    }
}
