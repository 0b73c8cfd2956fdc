package inkling.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ui.FakeServices;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/**
 * The Recognise tab in low windows. A screen of 1366×768 shows 1092×614 units at 125 % and 910×512 at 150 %, of which the title of the
 * window and the desktop's bar take some.
 */
class LowWindowTest {
    private static Hand hand;

    @BeforeAll
    static void drawADigit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        FakeServices services = new FakeServices();
        services.preferences.put("tour.offered", "true");
        Scenario scenario = DrawScenarios.all().stream()
                .filter(each -> each.state().equals("a digit drawn"))
                .findFirst()
                .orElseThrow();
        scenario.given().accept(services);
        hand = new Hand(services);
        scenario.enter().accept(hand);
        hand.settle();
    }

    @AfterAll
    static void close() {
        hand.close();
    }

    @ParameterizedTest
    @CsvSource({"960, 620", "960, 560", "1092, 614", "1092, 560", "910, 512", "910, 460", "800, 480"})
    void allTenBarsAndAllToolsAreInSight(int width, int height) {
        List<String> hidden = Hand.call(() -> {
            LayoutInspector.layOut(hand.scene(), width, height);
            List<String> cut = new ArrayList<>();
            List<Node> nodes = new ArrayList<>(hand.scene().getRoot().lookupAll(".probability-row"));
            int rows = nodes.size();
            for (String tool : List.of(
                    "pen",
                    "eraser",
                    "undo",
                    "redo",
                    "clear",
                    "open-picture",
                    "paste-picture",
                    "save-picture",
                    "blackboard",
                    "steps")) {
                nodes.add(hand.find(tool));
            }
            for (Node node : nodes) {
                Bounds place = node.localToScene(node.getLayoutBounds());
                for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
                    boolean frame = parent instanceof ScrollPane
                            || parent == hand.scene().getRoot();
                    Bounds in = parent.localToScene(parent.getLayoutBounds());
                    if (frame && (place.getMaxY() > in.getMaxY() + 0.5 || place.getMinY() < in.getMinY() - 0.5)) {
                        cut.add(node + " " + (int) place.getMinY() + "-" + (int) place.getMaxY() + " of "
                                + (int) in.getMinY() + "-" + (int) in.getMaxY());
                        break;
                    }
                }
            }
            assertEquals(10, rows);
            return cut;
        });
        assertEquals(List.of(), hidden, () -> String.join("\n", hidden));
    }
}
