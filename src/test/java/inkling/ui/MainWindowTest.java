package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a screen without a display, with a mouse and a keyboard. */
class MainWindowTest {
    private final FakeServices services = new FakeServices();
    private final FxRobot robot = new FxRobot();
    private final Preferences preferences = new Preferences(services.loadPreferences());
    private Stage stage;
    private boolean hinted;

    @TempDir
    Path folder;

    private MainWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            window = new MainWindow(
                    stage, services, preferences, services.firstModel(preferences), services.loadDrawing());
            window.show();
        });
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void everyControlHasANameForProgramsAndOneForPeople() {
        List<String> nameless = new ArrayList<>();
        for (Control control : controls(stage.getScene().getRoot(), new ArrayList<>())) {
            boolean decoration = control instanceof Label || control instanceof Separator;
            String accessible = control.getAccessibleText();
            if (!decoration && (control.getId() == null || accessible == null || accessible.isBlank())) {
                nameless.add(control.toString());
            }
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void noTwoControlsShareAnId() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Control control : controls(stage.getScene().getRoot(), new ArrayList<>())) {
            if (control.getId() != null && !seen.add(control.getId())) {
                twice.add(control.getId());
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void aStrokeOfTheMouseKeepsEveryPoint() throws Exception {
        Node board = robot.lookup("#canvas").query();
        AtomicInteger moves = new AtomicInteger();
        board.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moves.incrementAndGet());
        Bounds place = board.localToScreen(board.getBoundsInLocal());
        double x = place.getMinX() + place.getWidth() / 4;
        double y = place.getMinY() + place.getHeight() / 4;
        robot.moveTo(x, y).press(MouseButton.PRIMARY).moveTo(x + 90, y + 60).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> points() == moves.get() + 1);
        assertTrue(moves.get() >= 10, moves + " moves");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> "7".equals(label("#best-guess")));
    }

    @Test
    void trainingStartsFromTheKeyboardWhereverTheFocusIs() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#preset").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("#run-broken").query().isVisible());
    }

    @Test
    void theEraserIsOneKeyAway() {
        robot.push(KeyCode.E);
        assertTrue(((ToggleButton) robot.lookup("#eraser").query()).isSelected());
        robot.push(KeyCode.B);
        assertTrue(((ToggleButton) robot.lookup("#pen").query()).isSelected());
    }

    @Test
    void aStepSwitchedOffIsMarkedUntilAllAreOnAgain() {
        assertFalse(isOnShow("#step-fit"));
        robot.push(KeyCode.P);
        assertTrue(isOnShow("#step-fit"));
        robot.interact(() -> ((CheckBox) robot.lookup("#step-fit").query()).fire());
        assertTrue(isOnShow("#altered"));
        robot.interact(() -> ((Button) robot.lookup("#restore-steps").query()).fire());
        assertFalse(isOnShow("#altered"));
    }

    @Test
    void theExamplesHaveAPageOfTheirOwn() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> ((Button) robot.lookup("#examples-button").query()).fire());
        assertTrue(isOnShow("#examples"));
        assertFalse(isOnShow("#preset-layers"));
    }

    @Test
    void aModelFileIsOpenedWhereverItIsDropped() throws Exception {
        Path file = Files.writeString(folder.resolve("dropped.json"), "{}");
        dragOntoTheBoard(file);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> stage.getTitle().startsWith("dropped"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !robot.lookup("#recent-1").queryAll().isEmpty());
        assertEquals("dropped", ((Button) robot.lookup("#recent-1").query()).getText());
    }

    @Test
    void aFileOfALaterStartIsOpenedInTheWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("later.inkling"), "{}");
        robot.interact(() -> assertTrue(window.receive(List.of(file))));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> stage.getTitle().startsWith("later"));
    }

    @Test
    void aLaterStartBringsTheWindowBack() {
        robot.interact(() -> stage.setIconified(true));
        robot.interact(() -> assertTrue(window.receive(List.of())));
        assertFalse(stage.isIconified());
    }

    @Test
    void aWindowThatIsClosingTakesNothing() {
        robot.interact(() -> {
            stage.hide();
            assertFalse(window.receive(List.of()));
            stage.show();
        });
    }

    @Test
    void aForeignFileThatIsDroppedGetsASentence() throws Exception {
        dragOntoTheBoard(Files.writeString(folder.resolve("letter.txt"), "Dear Ada"));
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> label("#notice-text").contains("letter.txt"));
    }

    /**
     * As if the file came from a file manager. The screen without a display cannot drag, so the clipboard of a drag that begins is
     * used for the events of one that ends.
     */
    private void dragOntoTheBoard(Path file) {
        Node source = robot.lookup(".product").query();
        robot.interact(() -> source.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Dragboard dragged = source.startDragAndDrop(TransferMode.COPY);
            dragged.setContent(content);
            Node board = robot.lookup("#canvas").query();
            board.fireEvent(drag(DragEvent.DRAG_OVER, dragged));
            hinted = isOnShow("#drop-hint");
            board.fireEvent(drag(DragEvent.DRAG_DROPPED, dragged));
            dragged.clear();
            event.consume();
        }));
        robot.drag(source).moveTo("#canvas").drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(hinted);
        assertFalse(isOnShow("#drop-hint"));
    }

    private static DragEvent drag(EventType<DragEvent> type, Dragboard dragged) {
        return new DragEvent(type, dragged, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    /** Whether the node is there, and it and all that it is in are visible. */
    private boolean isOnShow(String id) {
        Optional<Node> found = robot.lookup(id).tryQuery();
        for (Node node = found.orElse(null); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found.isPresent();
    }

    /** In the drawing that was saved last. */
    private int points() {
        return services.savedDrawings.stream()
                .reduce((first, second) -> second)
                .map(ink -> ink.strokes().get(0).points().size())
                .orElse(0);
    }

    @Test
    void keysSwitchScreensAndLanguage() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(robot.lookup("#train").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertEquals("开始训练", ((Button) robot.lookup("#train").query()).getText());
    }

    private String label(String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }

    /** All controls but those that are parts of others. */
    private static List<Control> controls(Node node, List<Control> found) {
        if (node instanceof Control control) {
            found.add(control);
        }
        if (node instanceof ScrollPane pane) {
            controls(pane.getContent(), found);
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
        }
        return found;
    }
}
