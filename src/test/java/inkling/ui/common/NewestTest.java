package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final List<Integer> computed = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Newest<Integer, Integer> newest = new Newest<>(
            background::add,
            ui::add,
            question -> {
                computed.add(question);
                return -question;
            },
            answers::add);

    @Test
    void questionsThatComeTooFastAreLeftOutButTheLast() {
        newest.ask(1);
        newest.ask(2);
        newest.ask(3);
        run(background);
        run(ui);
        assertEquals(List.of(3), computed);
        assertEquals(List.of(-3), answers);
    }

    @Test
    void aQuestionDuringTheWorkIsAnsweredAfterIt() {
        newest.ask(1);
        background.poll().run();
        newest.ask(2);
        run(background);
        run(ui);
        assertEquals(List.of(-1, -2), answers);
    }

    @Test
    void forgottenQuestionsGetNoAnswer() {
        newest.ask(1);
        run(background);
        newest.forget();
        run(ui);
        assertEquals(List.of(), answers);
    }

    @Test
    void questionsAfterForgettingAreAnswered() {
        newest.ask(1);
        newest.forget();
        newest.ask(2);
        run(background);
        run(ui);
        assertEquals(List.of(-2), answers);
    }

    private static void run(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }
}
