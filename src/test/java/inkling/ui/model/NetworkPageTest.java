package inkling.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The diagram and the table together, on a screen without a display. */
class NetworkPageTest {
    private static final FxRobot ROBOT = new FxRobot();
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SimpleObjectProperty<NetworkSpec> network = new SimpleObjectProperty<>(network(Preset.BEST));
    private NetworkPage page;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static NetworkSpec network(Preset preset) {
        return preset.network(new Shape(28, 28, 1), 10);
    }

    private void open() {
        ROBOT.interact(() -> {
            page = new NetworkPage(new ControlFactory(new Texts(Language.ENGLISH)), network);
            new Scene(page, 780, 600);
            page.applyCss();
            page.layout();
        });
    }

    /** The rows of the table that stand out, the head being row 0 and the input row 1. */
    private Set<Integer> chosenRows() {
        return page.lookupAll(".layer-table .line").stream()
                .filter(line -> line.getPseudoClassStates().contains(CHOSEN))
                .map(GridPane::getRowIndex)
                .collect(Collectors.toSet());
    }

    private void press(String block) {
        ROBOT.interact(() -> ((ToggleButton) page.lookup(block)).fire());
    }

    @Test
    void thereIsABlockForEveryStepOfAnyNetwork() {
        open();
        for (Preset preset : Preset.values()) {
            ROBOT.interact(() -> network.set(network(preset)));
            assertEquals(
                    Block.of(network(preset)).size(), page.lookupAll(".block").size(), preset.name());
        }
    }

    @Test
    void aPressedBlockMakesItsLayersStandOutInTheTable() {
        open();
        press("#block-1");
        assertEquals(Set.of(2, 3, 4), chosenRows());
    }

    @Test
    void theInputStandsOutToo() {
        open();
        press("#block-0");
        assertEquals(Set.of(1), chosenRows());
    }

    @Test
    void pressedAgainNothingStandsOut() {
        open();
        press("#block-1");
        press("#block-1");
        assertEquals(Set.of(), chosenRows());
    }

    @Test
    void anotherNetworkHasNothingThatStandsOut() {
        open();
        press("#block-1");
        ROBOT.interact(() -> network.set(network(Preset.FIRST_STEPS)));
        assertEquals(Set.of(), chosenRows());
    }

    @Test
    void whatItShowsIsSaidToThoseWhoDoNotSeeIt() {
        open();
        Node block = page.lookup("#block-1");
        assertTrue(block.getAccessibleText().contains("28×28×16"), block.getAccessibleText());
        assertTrue(block.getAccessibleText().contains("Batch normalisation"), block.getAccessibleText());
    }
}
