package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.FocusRing;
import inkling.ui.common.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a screen without a display, without a mouse. */
class WindowKeyboardTest {
    private static final List<KeyCode> TABS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final FakeServices services = new FakeServices();
    private final FxRobot robot = new FxRobot();
    private final Preferences preferences = new Preferences(services.loadPreferences());
    private Stage stage;

    @BeforeEach
    void openTheWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> new MainWindow(
                        stage, services, preferences, services.firstModel(preferences), services.loadDrawing())
                .show());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void everyStopOfTheTabKeyIsSeen() {
        List<String> unseen = new ArrayList<>();
        Set<Node> stops = new LinkedHashSet<>();
        for (KeyCode tab : TABS) {
            robot.push(KeyCode.CONTROL, tab);
            for (Node first = focus(), stop = first; stop != first || !stops.contains(first); stop = focus()) {
                stops.add(stop);
                if (!showsItself(stop) && !isRingAround(stop)) {
                    unseen.add(tab + ": " + stop);
                }
                robot.push(KeyCode.TAB);
            }
        }
        assertEquals(List.of(), unseen);
        Set<String> ids = new LinkedHashSet<>(stops.stream().map(Node::getId).toList());
        assertTrue(
                ids.containsAll(Set.of(
                        "canvas",
                        "pen",
                        "open-picture",
                        "paste-picture",
                        "pen-width",
                        "model-badge",
                        "switch-theme",
                        "switch-language",
                        "show-help",
                        "tab-train")),
                ids::toString);
    }

    /** Whether the node is framed by the ring, wherever it is not scrolled out of sight. */
    private boolean isRingAround(Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        Region ring = ring();
        Bounds about = node.localToScene(node.getLayoutBounds());
        Bounds frame = ring.localToScene(ring.getLayoutBounds());
        return ring.isVisible()
                && frame.intersects(about)
                && frame.getMinX() < about.getMinX()
                && frame.getMaxX() > about.getMaxX()
                && frame.getHeight() > 8;
    }

    private static boolean showsItself(Node node) {
        return node instanceof TextInputControl || node.getStyleClass().contains(FocusRing.OWN_FOCUS);
    }

    @Test
    void theMouseTakesTheRingAway() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.TAB);
        robot.moveTo("#switch-theme").press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(ring().isVisible());
    }

    @Test
    void theRingStandsOutFromTheWindowInBothThemes() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(contrast() >= 3, "light: " + contrast());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(contrast() >= 3, "dark: " + contrast());
        robot.push(KeyCode.CONTROL, KeyCode.D);
    }

    private double contrast() {
        Region shell = (Region) stage.getScene().getRoot();
        double ring = luminance((Color) ring().getBorder().getStrokes().get(0).getTopStroke());
        double ground =
                luminance((Color) shell.getBackground().getFills().get(0).getFill());
        return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void aScreenOpensWithTheFocusInIt() {
        List<String> tabs = new ArrayList<>();
        for (KeyCode tab : TABS) {
            robot.push(KeyCode.CONTROL, tab);
            tabs.add(focus().getId());
        }
        assertEquals("canvas", tabs.get(0));
        for (String first : tabs.subList(1, tabs.size())) {
            assertTrue(first != null && !first.startsWith("tab-"), tabs::toString);
        }
        assertEquals(tabs.size(), new LinkedHashSet<>(tabs).size(), tabs::toString);
    }

    @Test
    void everyStopOfTheTourIsBesideWhatItSpeaksOf() throws Exception {
        robot.push(KeyCode.F1);
        robot.clickOn("#help-tour").clickOn("#start-tour");
        Node frame = robot.lookup("#tour-frame").query();
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < TourStops.in(null).size(); i++) {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, frame::isVisible);
            texts.add(label("#tour-text"));
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(TourStops.in(null).size(), texts.size());
        assertFalse(robot.lookup(".tour-card").query().getParent().isVisible());
    }

    @Test
    void theTourIsOfferedAtTheFirstStartAlone() throws Exception {
        assertTrue(label("#notice-text").contains("tour"));
        FxToolkit.setupFixture(() -> new MainWindow(
                        stage, services, preferences, services.firstModel(preferences), services.loadDrawing())
                .show());
        assertTrue(robot.lookup("#notice-text").queryAll().isEmpty());
    }

    @Test
    void theTourEndsWithEscape() throws Exception {
        Node card = robot.lookup(".tour-card").query().getParent();
        // A button that appears by itself takes no press in its first moment.
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
            robot.interact(
                    () -> robot.lookup("#notice-tour").tryQueryAs(Button.class).ifPresent(Button::fire));
            return card.isVisible();
        });
        robot.push(KeyCode.ESCAPE);
        assertFalse(card.isVisible());
    }

    @Test
    void theAnswerIsCopiedUnlessTextIsSelected() throws Exception {
        Node board = robot.lookup("#canvas").query();
        robot.moveTo(board).press(MouseButton.PRIMARY).moveBy(40, 40).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> "7".equals(label("#best-guess")));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("7", clipboard());
        TextField name = robot.lookup("#teach-name").query();
        robot.interact(() -> {
            name.setText("circle");
            name.requestFocus();
            name.selectAll();
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("circle", clipboard());
    }

    @Test
    void theMenuOfTheAnswerCopiesIt() throws Exception {
        Node board = robot.lookup("#canvas").query();
        robot.moveTo(board).press(MouseButton.PRIMARY).moveBy(40, 40).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> "7".equals(label("#best-guess")));
        Node guess = robot.lookup("#best-guess").query();
        robot.interact(() -> Event.fireEvent(guess, menuRequest()));
        robot.clickOn("Copy the answer");

        assertEquals("7", clipboard());
    }

    /** As the platform sends it on a right click. */
    private static ContextMenuEvent menuRequest() {
        return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 700, 150, false, null);
    }

    private String clipboard() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
                .get(5, TimeUnit.SECONDS);
    }

    @Test
    void whyIsShownWhileItsKeyIsHeld() {
        ToggleButton why = robot.lookup("#why").queryAs(ToggleButton.class);
        robot.press(KeyCode.W);
        assertTrue(why.isSelected());
        assertTrue(robot.lookup("#why-text").query().isVisible());
        // Longer than any press that is to stay.
        robot.sleep(600);
        assertTrue(why.isSelected());
        robot.release(KeyCode.W);
        assertFalse(why.isSelected());
    }

    @Test
    void largerTextIsLarger() {
        double before = size("#switch-language");
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(1.5, size("#switch-language") / before, 0.01);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(before, size("#switch-language"));
    }

    private double size(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((javafx.scene.control.Labeled) robot.lookup(id).query())
                .getFont()
                .getSize();
    }

    @Test
    void fullScreenIsLeftWithEscapeButNotWhileHelpIsOpen() {
        robot.push(KeyCode.F11);
        assertTrue(stage.isFullScreen());
        robot.push(KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        assertTrue(stage.isFullScreen());
        robot.push(KeyCode.ESCAPE);
        assertFalse(stage.isFullScreen());
    }

    private Node focus() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    private Region ring() {
        return robot.lookup("#focus-ring").queryAs(Region.class);
    }

    private String label(String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }
}
