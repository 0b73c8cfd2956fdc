package inkling.ui.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Relu;
import inkling.inspection.Arithmetic;
import inkling.inspection.GradientStep;
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

    /** What a screen reader hears of a line. */
    private String spoken(String id, int line) {
        Parent lines = (Parent) view.lookup("#" + id);
        return lines.getChildrenUnmodifiable().get(line).getAccessibleText();
    }

    private static void assertBits(float engine, String said, InspectedUnit at) {
        float read = Float.parseFloat(said.substring(said.lastIndexOf(' ')));
        assertEquals(Float.floatToRawIntBits(engine), Float.floatToRawIntBits(read), () -> said + " at " + at);
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
                assertBits(each.forward().value(each.layer() + 1, each.unit()), spoken("arithmetic-result", 0), each);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("units")
    void theGradientSaidIsTheEnginesToTheBit(InspectedUnit one) {
        ROBOT.interact(() -> {
            for (InspectedUnit each : PageExamples.allOf(one)) {
                inspected.set(Optional.of(each));
                float engine = each.backward().orElseThrow().value(each.layer() + 1, each.unit());
                assertBits(engine, spoken("arithmetic-gradient", 1), each);
            }
        });
    }

    @Test
    void thePageBeginsWithTheGradientWhileGradientsAreOnShow() {
        InspectedUnit convolution = PageExamples.in(new Relu(), 0);
        for (int round = 0; round < 2; round++) {
            inspect(convolution);
            assertTrue(top("arithmetic-gradient") < top("arithmetic-result"));

            inspect(PageExamples.forwardOnly(convolution));
            assertTrue(top("arithmetic-result") < top("arithmetic-gradient"));
        }
    }

    private int top(String id) {
        return view.getChildren().indexOf(section(id));
    }

    /** The part of the page that has this node. */
    private Node section(String id) {
        Node part = view.lookup("#" + id);
        while (part.getParent() != view) {
            part = part.getParent();
        }
        return part;
    }

    @Test
    void gradientsAreShownOnlyIfThereAreSome() {
        InspectedUnit convolution = PageExamples.in(new Relu(), 0);
        inspect(convolution);
        assertTrue(view.lookup("#arithmetic-backward").isVisible());

        inspect(PageExamples.forwardOnly(convolution));
        assertFalse(view.lookup("#arithmetic-backward").isVisible());
    }

    @Test
    void everySelectedWeightIsSaidWithItsGradient() {
        InspectedUnit convolution = PageExamples.in(new Relu(), 0);
        inspect(convolution);
        float[] gradients = convolution.backward().orElseThrow().byParameters().values();
        int filters = 4;
        for (int input = 0; input < 2 * 2 * 2; input++) {
            int selected = input;
            ROBOT.interact(() -> viewModel.select(selected));
            String said = spoken("arithmetic-parameter-gradients", 0);
            assertTrue(
                    said.contains("= "
                            + gradients[input * filters + convolution.unit().channel()] + ";"),
                    () -> said + " of " + selected);
        }
    }

    @Test
    void kernelBeforeGradientAndKernelAfterAreThoseOfTheStep() {
        inspect(PageExamples.in(new Relu(), 0));
        ArithmeticPage page = viewModel.stepPage().get().orElseThrow();
        GradientStep step = page.step().orElseThrow();
        Arithmetic.WeightedSum sum = (Arithmetic.WeightedSum) page.forward().orElseThrow();

        int first = sum.terms().get(page.selected() % 2).parameter();

        assertBegins("arithmetic-kernel-before", step.before(first));
        assertBegins("arithmetic-step-gradient", step.before().byParameters().values()[first]);
        assertBegins("arithmetic-kernel-after", step.after(first));
    }

    private void assertBegins(String id, float first) {
        String said = view.lookup("#" + id).getAccessibleText();
        assertTrue(said.contains("Row 0: " + first + ","), said);
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
