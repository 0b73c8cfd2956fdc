package inkling.ui.screens;

import inkling.ui.FakeServices;
import inkling.ui.screens.Scenario.Screen;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** States of the Inspect tab. */
final class InspectScenarios {
    private InspectScenarios() {}

    static List<Scenario> all() {
        return List.of(
                new Scenario("nothing drawn", services -> {}, hand -> {}, Scenario.INSPECT),
                new Scenario("a digit drawn", quick(), Hand::settle, Scenario.INSPECT),
                new Scenario("a convolution's value chosen", quick(), hand -> choose(hand, 1), arithmetic()),
                new Scenario("a pooling's value chosen", quick(), hand -> choose(hand, 3), arithmetic()),
                new Scenario("a value of many channels chosen", quick(), hand -> choose(hand, 4), arithmetic()),
                new Scenario("a logit chosen", quick(), hand -> choose(hand, 9), arithmetic()),
                new Scenario(
                        "a normalisation's value chosen",
                        services -> {
                            services.first = Things.bundled("inkling");
                            DrawScenarios.draw(services, model -> ScriptedReader.sure(model, 4));
                        },
                        hand -> choose(hand, 2),
                        arithmetic()),
                new Scenario(
                        "gradients",
                        quick(),
                        hand -> {
                            choose(hand, 4);
                            hand.press("backward").settle();
                        },
                        arithmetic()),
                new Scenario(
                        "gradients of a logit",
                        quick(),
                        hand -> {
                            choose(hand, 9);
                            hand.press("backward").settle();
                        },
                        arithmetic()),
                new Scenario(
                        "fooled by pixels",
                        quick(),
                        hand -> hand.press("tab-inspect")
                                .press("show-fool")
                                .press("fool-pixels")
                                .see("fool-before")
                                .press("fool-compare")
                                .settle(),
                        List.of(Screen.INSPECT_FOOL)),
                new Scenario(
                        "fooled by a stroke",
                        quick(),
                        hand -> hand.press("tab-inspect")
                                .press("show-fool")
                                .press("fool-stroke")
                                .settle(),
                        List.of(Screen.INSPECT_FOOL)),
                new Scenario(
                        "a number drawn",
                        services -> DrawScenarios.draw(services, model -> ScriptedReader.number(model, "314")),
                        hand -> choose(hand, 1),
                        arithmetic()),
                new Scenario(
                        "60 classes",
                        services -> {
                            services.first = Things.sixtyClasses();
                            DrawScenarios.draw(services, model -> ScriptedReader.sure(model, 53));
                        },
                        hand -> choose(hand, 9),
                        arithmetic()));
    }

    private static List<Screen> arithmetic() {
        return List.of(Screen.INSPECT_ARITHMETIC);
    }

    private static Consumer<FakeServices> quick() {
        return services -> {
            services.first = Things.bundled("quick");
            DrawScenarios.draw(services, model -> ScriptedReader.sure(model, 4));
        };
    }

    /** Chooses a value of an activation with the keys. */
    private static void choose(Hand hand, int activation) {
        hand.press("tab-inspect").see("layer-0").settle();
        for (int i = 0; i <= activation; i++) {
            type(hand, KeyCode.PAGE_DOWN);
        }
        type(hand, KeyCode.RIGHT);
        type(hand, KeyCode.RIGHT);
        hand.settle();
    }

    private static void type(Hand hand, KeyCode key) {
        Hand.run(() -> javafx.event.Event.fireEvent(
                hand.find("inspect-network"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
}
