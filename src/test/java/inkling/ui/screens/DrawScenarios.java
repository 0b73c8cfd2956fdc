package inkling.ui.screens;

import inkling.model.Model;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.FakeServices;
import inkling.ui.common.NamedModel;
import inkling.ui.draw.DigitReader;
import inkling.ui.draw.RecogniserReader;
import inkling.ui.screens.Scenario.Screen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** States of the Recognise tab. */
final class DrawScenarios {
    private DrawScenarios() {}

    static List<Scenario> all() {
        return List.of(
                new Scenario("nothing drawn", services -> {}, hand -> {}, List.of(Screen.RECOGNISE)),
                new Scenario(
                        "steps shown, nothing drawn", steps(services -> {}), hand -> {}, List.of(Screen.RECOGNISE)),
                drawn("a digit drawn", model -> ScriptedReader.sure(model, 7)),
                withSteps("a digit drawn, steps shown", model -> ScriptedReader.sure(model, 7)),
                new Scenario(
                        "a step switched off",
                        steps(services -> draw(services, model -> ScriptedReader.sure(model, 7))),
                        hand -> press(hand, "step-fit").see("altered"),
                        List.of(Screen.RECOGNISE)),
                new Scenario(
                        "why, a digit drawn",
                        services -> draw(services, model -> ScriptedReader.sure(model, 7)),
                        hand -> hand.press("why").see("why-text"),
                        List.of(Screen.RECOGNISE)),
                new Scenario(
                        "why, nothing drawn", services -> {}, hand -> hand.press("why"), List.of(Screen.RECOGNISE)),
                new Scenario(
                        "a drawing kept",
                        services -> draw(services, model -> ScriptedReader.sure(model, 7)),
                        hand -> hand.press("teach-7"),
                        List.of(Screen.RECOGNISE)),
                new Scenario(
                        "collecting",
                        services -> Things.keepDrawings(services, 43, 5),
                        hand -> hand.press("collect-start").see("collect-sentence"),
                        List.of(Screen.RECOGNISE)),
                drawn("a number drawn", model -> ScriptedReader.number(model, "314")),
                withSteps("a number drawn, steps shown", model -> ScriptedReader.number(model, "314")),
                drawn("one row with signs drawn", model -> ScriptedReader.rows(model, "-3.14")),
                drawn("two rows drawn", model -> ScriptedReader.rows(model, "12,5", "-704")),
                drawn("three rows drawn, one long", model -> ScriptedReader.rows(model, "7", "-12345,678", "90")),
                drawn("ten digits drawn", model -> ScriptedReader.number(model, "0123456789")),
                drawn("not a digit", says(new Verdict.NotADigit())),
                drawn("one or the other", says(new Verdict.Either("1", "7"))),
                drawn("too little drawn", model -> ScriptedReader.saying(new Recognition.Blank())),
                unreadable(
                        "a model that cannot read drawings, with a long name",
                        Things.overflowing("我的 模型 with weights as large as they go, second attempt")),
                unreadable("a model that cannot read drawings", Things.overflowing("huge")),
                sixty(2),
                sixty(53),
                sixty(57));
    }

    private static Function<Model, DigitReader> says(Verdict verdict) {
        return model -> ScriptedReader.saying(ScriptedReader.answer(model.labels(), 2, verdict));
    }

    private static Scenario drawn(String state, Function<Model, DigitReader> reader) {
        return new Scenario(
                state, services -> draw(services, reader), DrawScenarios::awaitAnswer, List.of(Screen.RECOGNISE));
    }

    private static Scenario withSteps(String state, Function<Model, DigitReader> reader) {
        return new Scenario(
                state,
                steps(services -> draw(services, reader)),
                DrawScenarios::awaitAnswer,
                List.of(Screen.RECOGNISE));
    }

    private static Scenario sixty(int best) {
        return new Scenario(
                "60 classes, best is " + Things.SIXTY.get(best),
                services -> {
                    services.first = Things.sixtyClasses();
                    draw(services, model -> ScriptedReader.sure(model, best));
                },
                DrawScenarios::awaitAnswer,
                List.of(Screen.RECOGNISE));
    }

    private static Scenario unreadable(String state, NamedModel model) {
        return new Scenario(
                state,
                services -> {
                    services.first = model;
                    draw(services, RecogniserReader::new);
                },
                DrawScenarios::awaitAnswer,
                List.of(Screen.RECOGNISE));
    }

    static void draw(FakeServices services, Function<Model, DigitReader> reader) {
        services.drawing = Things.ink(90, 110);
        services.readers = reader;
    }

    private static Consumer<FakeServices> steps(Consumer<FakeServices> given) {
        return services -> {
            given.accept(services);
            services.preferences.put("draw.steps", "true");
        };
    }

    /** The answer comes from another thread. */
    private static void awaitAnswer(Hand hand) {
        hand.settle();
    }

    private static Hand press(Hand hand, String id) {
        return hand.press(id);
    }
}
