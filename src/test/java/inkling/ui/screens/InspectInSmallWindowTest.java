package inkling.ui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.FakeServices;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** The Inspect tab where it is broader than the window, and so scrolls sideways. */
class InspectInSmallWindowTest {
    private static Hand hand;

    @BeforeAll
    static void chooseAValue() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        FakeServices services = new FakeServices();
        services.preferences.put("tour.offered", "true");
        Scenario scenario = InspectScenarios.all().stream()
                .filter(each -> each.state().equals("a convolution's value chosen"))
                .findFirst()
                .orElseThrow();
        scenario.given().accept(services);
        hand = new Hand(services);
        scenario.enter().accept(hand);
    }

    @AfterAll
    static void close() {
        hand.close();
    }

    @ParameterizedTest
    @CsvSource({"960, 620, 100", "960, 620, 110", "960, 620, 125", "960, 620, 150"})
    void theBoardAndTheArithmeticAreInSightTogether(int width, int height, int text) {
        Hand.run(() -> {
            hand.setText(text);
            LayoutInspector.layOut(hand.scene(), width, height);
            for (String id : List.of("inspect-board", "arithmetic-scroll")) {
                Node node = hand.find(id);
                Bounds place = node.localToScene(node.getLayoutBounds());
                assertTrue(place.getMinX() >= 0 && place.getMaxX() <= width, () -> id + " at " + place);
            }
            hand.setText(100);
        });
    }
}
