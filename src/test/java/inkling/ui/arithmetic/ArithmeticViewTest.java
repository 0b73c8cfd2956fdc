package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import inkling.engine.layer.Relu;
import inkling.ui.common.Background;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The page on a screen without a display. */
class ArithmeticViewTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final ObjectProperty<Optional<InspectedUnit>> inspected = new SimpleObjectProperty<>(Optional.empty());
    private final ArithmeticViewModel viewModel = new ArithmeticViewModel(inspected, Background.onCallingThread());
    private ArithmeticView view;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeTheView() {
        ROBOT.interact(() -> view = new ArithmeticView(new ControlFactory(new Texts(Language.ENGLISH)), viewModel));
    }

    static Stream<InspectedUnit> units() {
        return PageExamples.ofEveryKind();
    }

    private void inspect(InspectedUnit at) {
        ROBOT.interact(() -> inspected.set(Optional.of(at)));
    }

    /** What a screen reader hears of the first line. */
    private String spoken(String id) {
        Label label = (Label)
                ((Parent) view.lookup("#" + id)).getChildrenUnmodifiable().get(0);
        return label.getAccessibleText();
    }

    private int selected() {
        return viewModel.page().get().orElseThrow().selected();
    }

    private void press(String id, KeyCode key) {
        Node node = view.lookup("#" + id);
        ROBOT.interact(
                () -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void theResultSaidIsTheEnginesToTheBit(InspectedUnit one) {
        ROBOT.interact(() -> {
            for (InspectedUnit each : PageExamples.allOf(one)) {
                inspected.set(Optional.of(each));
                float said = Float.parseFloat(spoken("arithmetic-result").replace("Value: ", ""));
                float engine = each.forward().value(each.layer() + 1, each.unit());
                assertEquals(Float.floatToRawIntBits(engine), Float.floatToRawIntBits(said), each::toString);
            }
        });
    }

    @Test
    void arrowsMoveWithinTheWindowAndStopAtItsSides() {
        inspect(PageExamples.in(new Relu(), 0));
        ROBOT.interact(() -> viewModel.select(1));

        press("arithmetic-kernel", KeyCode.RIGHT);
        assertEquals(3, selected());
        press("arithmetic-kernel", KeyCode.DOWN);
        assertEquals(7, selected());
        press("arithmetic-kernel", KeyCode.RIGHT);
        assertEquals(7, selected());
        press("arithmetic-patch", KeyCode.LEFT);
        press("arithmetic-products", KeyCode.UP);
        assertEquals(1, selected());
    }

    @Test
    void theNextChannelIsTheSameCellAndAfterTheLastComesTheFirst() {
        inspect(PageExamples.in(new Relu(), 0));
        ROBOT.interact(() -> viewModel.select(6));
        String before = view.lookup("#arithmetic-kernel").getAccessibleText();

        ROBOT.interact(((Button) view.lookup("#arithmetic-channel-after"))::fire);
        assertEquals(7, selected());
        assertNotEquals(before, view.lookup("#arithmetic-kernel").getAccessibleText());
        ROBOT.interact(((Button) view.lookup("#arithmetic-channel-after"))::fire);
        assertEquals(6, selected());
    }

    @Test
    void aGridIsReadOutRowByRowWithAllDigits() {
        inspect(PageExamples.in(new Relu(), 0));
        Grid kernel = Grid.kernel(viewModel.page().get().orElseThrow());

        assertEquals(
                "Kernel\nRow 0: " + kernel.cells().get(0).value() + ", "
                        + kernel.cells().get(1).value() + "\nRow 1: "
                        + kernel.cells().get(2).value() + ", "
                        + kernel.cells().get(3).value() + "\n",
                view.lookup("#arithmetic-kernel").getAccessibleText());
    }

    @Test
    void arrowsMoveAmongTheLargestContributions() {
        inspect(PageExamples.in(new Relu(), 2));
        int largest = selected();

        press("arithmetic-contributions", KeyCode.DOWN);
        assertNotEquals(largest, selected());
        press("arithmetic-contributions", KeyCode.UP);
        press("arithmetic-contributions", KeyCode.UP);
        assertEquals(largest, selected());
    }
}
