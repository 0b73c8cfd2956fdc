package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final List<Integer> computed = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final LatestOnly<Integer, Integer> questions = new LatestOnly<>(
            new Background(background::add, ui::add), this::compute, answers::add, e -> failures.add(e.getMessage()));

    private int compute(int question) throws IOException {
        computed.add(question);
        if (question == 0) {
            throw new IOException("no answer");
        }
        return -question;
    }

    @Test
    void questionsThatComeTooFastAreLeftOutButTheLast() {
        questions.ask(1);
        questions.ask(2);
        questions.ask(3);
        run(background);
        run(ui);
        assertEquals(List.of(3), computed);
        assertEquals(List.of(-3), answers);
    }

    @Test
    void aQuestionDuringTheWorkIsAnsweredAfterIt() {
        questions.ask(1);
        background.poll().run();
        questions.ask(2);
        run(background);
        run(ui);
        assertEquals(List.of(-1, -2), answers);
    }

    @Test
    void forgottenQuestionsGetNoAnswer() {
        questions.ask(1);
        run(background);
        questions.forget();
        run(ui);
        assertEquals(List.of(), answers);
    }

    @Test
    void questionsAfterForgettingAreAnswered() {
        questions.ask(1);
        questions.forget();
        questions.ask(2);
        run(background);
        run(ui);
        assertEquals(List.of(-2), answers);
    }

    @Test
    void workThatFailsIsTold() {
        questions.ask(0);
        run(background);
        run(ui);
        assertEquals(List.of("no answer"), failures);
    }

    @Test
    void theNextQuestionAfterAFailureIsAnswered() {
        questions.ask(0);
        run(background);
        questions.ask(4);
        run(background);
        run(ui);
        assertEquals(List.of(-4), answers);
    }

    @Test
    void forgottenQuestionsDoNotFail() {
        questions.ask(0);
        run(background);
        questions.forget();
        run(ui);
        assertEquals(List.of(), failures);
    }

    private static void run(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }
}
