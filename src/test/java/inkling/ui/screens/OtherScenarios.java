package inkling.ui.screens;

import inkling.training.FineTuning;
import inkling.ui.FakeServices;
import inkling.ui.Models;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.screens.Scenario.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** States of My digits, Mistakes, Model, and of what comes over the window. */
final class OtherScenarios {
    private OtherScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(own());
        all.addAll(mistakes());
        all.addAll(model());
        all.addAll(over());
        return all;
    }

    private static List<Scenario> own() {
        List<Screen> screen = List.of(Screen.OWN);
        Consumer<FakeServices> drawings = services -> Things.keepDrawings(services, 43, 90);
        return List.of(
                new Scenario("no drawings", services -> {}, hand -> {}, screen),
                new Scenario("drawings kept", drawings, hand -> {}, screen),
                new Scenario(
                        "one of them chosen",
                        drawings,
                        hand -> hand.press("tab-own").press("drawing-id1"),
                        screen),
                new Scenario(
                        "other drawings",
                        drawings,
                        hand -> hand.press("tab-own").press("shelf-others"),
                        screen),
                new Scenario(
                        "learning",
                        drawings.andThen(services -> services.fineTuner = (model, all, goOn) -> {
                            goOn.test(0.4);
                            while (goOn.test(0.4)) {
                                pause();
                            }
                            return Optional.empty();
                        }),
                        hand -> hand.press("tab-own").press("learn").see("lesson-cancel"),
                        screen),
                new Scenario(
                        "learned",
                        drawings.andThen(services ->
                                services.fineTuner = (model, all, goOn) -> Optional.of(new FineTuning.Outcome(
                                        model,
                                        Models.untrained(5),
                                        33,
                                        new FineTuning.Change(10, 0.7, 0.9),
                                        new FineTuning.Change(10_000, 0.9956, 0.9953),
                                        12.3))),
                        hand -> hand.press("tab-own").press("learn").see("lesson-keep"),
                        List.of(Screen.OWN, Screen.RECOGNISE)),
                new Scenario(
                        "lesson failed",
                        drawings,
                        hand -> hand.press("tab-own").press("learn").see("lesson-close"),
                        screen));
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
    }

    private static List<Scenario> mistakes() {
        List<Screen> screen = List.of(Screen.MISTAKES);
        Consumer<FakeServices> evaluated = services ->
                services.evaluator = (model, source, progress) -> Optional.of(Things.answers(model, "MNIST test", 11));
        return List.of(
                new Scenario("nothing read", services -> {}, hand -> {}, screen),
                new Scenario(
                        "being read",
                        services -> services.evaluator = (model, source, progress) -> {
                            while (progress.read(3000, 10_000)) {
                                pause();
                            }
                            return Optional.empty();
                        },
                        hand -> hand.press("tab-mistakes").see("mistakes-cancel"),
                        screen),
                new Scenario(
                        "cannot be read",
                        services -> services.evaluator = (model, source, progress) -> {
                            throw new IOException(
                                    "/home/somebody/t10k-images-idx3-ubyte cannot be read: it ends early.");
                        },
                        hand -> hand.press("tab-mistakes").settle(),
                        screen),
                new Scenario(
                        "mistakes found",
                        evaluated,
                        hand -> hand.press("tab-mistakes").see("mistakes-accuracy"),
                        screen),
                new Scenario(
                        "mistakes listed",
                        evaluated,
                        hand -> hand.press("tab-mistakes").press("all-mistakes").settle(),
                        screen),
                new Scenario(
                        "mistakes of 60 classes",
                        evaluated.andThen(services -> services.first = Things.sixtyClasses()),
                        hand -> hand.press("tab-mistakes").see("mistakes-accuracy"),
                        screen));
    }

    private static List<Scenario> model() {
        Consumer<FakeServices> best = services -> {
            services.first = Things.bundled("inkling");
            for (int i = 1; i <= 8; i++) {
                services.preferences.put(
                        "recent." + i,
                        "/home/somebody/Documents/Inkling/我的 模型 with a long name, attempt " + i + ".json");
            }
        };
        Consumer<FakeServices> two = services -> {
            services.first = Things.bundled("inkling");
            services.evaluator = (model, source, progress) -> Optional.of(
                    Things.answers(model, "MNIST test", model.network().layers().size()));
        };
        return List.of(
                new Scenario("the model that comes with the program", best, hand -> {}, Scenario.MODEL),
                new Scenario(
                        "an unsaved model", services -> services.first = Models.unsaved(), hand -> {}, Scenario.MODEL),
                new Scenario(
                        "a model of 60 classes",
                        services -> services.first = Things.sixtyClasses(),
                        hand -> {},
                        Scenario.MODEL),
                new Scenario("models compared", two, hand -> compare(hand), List.of(Screen.MODEL_COMPARISON)),
                new Scenario(
                        "models that cannot be compared",
                        services -> services.first = Things.sixtyClasses(),
                        hand -> compare(hand),
                        List.of(Screen.MODEL_COMPARISON)));
    }

    private static void compare(Hand hand) {
        hand.press("tab-model").press("show-model-comparison").pressItem("compare-with", "compare-inkling");
        hand.settle();
    }

    private static List<Scenario> over() {
        List<Screen> window = List.of(Screen.WINDOW);
        return List.of(
                help("keys"),
                help("tour"),
                help("about"),
                new Scenario(
                        "help, licences",
                        services -> services.notices = "# Gson 2.15.0\n\n" + "Apache License ".repeat(400),
                        hand -> hand.press("show-help")
                                .press("help-about")
                                .see("show-notices")
                                .press("show-notices"),
                        window),
                new Scenario(
                        "the tour offered",
                        services -> services.preferences.remove("tour.offered"),
                        hand -> {},
                        List.of(Screen.RECOGNISE)),
                new Scenario(
                        "a stop of the tour",
                        services -> {},
                        hand -> hand.press("show-help")
                                .press("help-tour")
                                .press("start-tour")
                                .see("tour-frame"),
                        window),
                new Scenario(
                        "a question",
                        services -> services.first = Models.unsaved(),
                        hand -> Hand.run(hand.window()::requestClose),
                        window),
                notice("a notice", Notifications.Kind.INFORMATION, "own.exported", "/home/somebody/drawings.jsonl"),
                notice(
                        "an error",
                        Notifications.Kind.ERROR,
                        "recent.gone",
                        "/home/somebody/Documents/Inkling/lost.json"));
    }

    private static Scenario help(String page) {
        return new Scenario(
                "help, " + page,
                services -> {},
                hand -> hand.press("show-help").press("help-" + page),
                List.of(Screen.WINDOW));
    }

    /** Over each tab: it must not lie over what is to be pressed there. */
    private static Scenario notice(String state, Notifications.Kind kind, String key, String argument) {
        return new Scenario(
                state,
                services -> services.notice = Optional.of(new Notifications.Notice(kind, Message.of(key, argument))),
                hand -> {},
                List.of(Screen.RECOGNISE, Screen.TRAIN_NETWORK, Screen.OWN, Screen.MISTAKES, Screen.MODEL_NETWORK));
    }
}
