package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the help says of the program itself, and opens. */
class AboutPageTest {
    private static final String LICENCES = "Gson: Apache License 2.0";

    private final FakeServices services = new FakeServices();
    private final FxRobot robot = new FxRobot();

    private void openThePage() throws Exception {
        Preferences preferences = new Preferences(services.loadPreferences());
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> new MainWindow(
                        stage, services, preferences, services.firstModel(preferences), services.loadDrawing())
                .show());
        robot.push(KeyCode.F1);
        press("#help-about");
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    private Optional<Node> shown(String id) {
        return robot.lookup(id).queryAll().stream().filter(Node::isVisible).findFirst();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void thePageAboutNewVersionsIsNotOpenedBeforeItIsAskedFor() throws Exception {
        openThePage();
        assertTrue(services.openedPages.isEmpty());
        press("#check-updates");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !services.openedPages.isEmpty());
        assertEquals(List.of(services.releases.orElseThrow()), List.copyOf(services.openedPages));
    }

    @Test
    void aCopyThatKnowsNoPageHasNoButtonForIt() throws Exception {
        services.releases = Optional.empty();
        openThePage();
        assertTrue(shown("#check-updates").isEmpty());
        assertTrue(shown("#about-updates").isPresent());
    }

    @Test
    void theFolderOfTheDataIsOpened() throws Exception {
        openThePage();
        press("#open-folder");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !services.openedFolders.isEmpty());
        assertEquals(List.of(Path.of("/home/ada/inkling")), List.copyOf(services.openedFolders));
    }

    @Test
    void theLicencesAreShownInFullWhenTheyAreAskedFor() throws Exception {
        services.notices = LICENCES;
        openThePage();
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> shown("#show-notices")
                        .map(Node::getParent)
                        .map(Node::isVisible)
                        .orElse(false));
        assertTrue(shown("#about-notices").isEmpty());
        press("#show-notices");
        assertEquals(LICENCES, ((TextArea) shown("#about-notices").orElseThrow()).getText());
    }

    @Test
    void theKeyboardBringsWhatIsBelowTheEdgeIntoView() throws Exception {
        services.preferences.putAll(Map.of("text.size", "150", "window.width", "960", "window.height", "620"));
        openThePage();
        WaitForAsyncUtils.waitForFxEvents();
        Node button = robot.lookup("#copy-folder").query();
        assertFalse(isInView(button));
        for (int i = 0; i < 20 && !button.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(button.isFocused());
        assertTrue(isInView(button));
    }

    private boolean isInView(Node node) {
        Bounds page = screenBounds(robot.lookup("#help-page-about").query());
        return page.contains(screenBounds(node));
    }

    private static Bounds screenBounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aCopyWithoutTheLicencesInFullDoesNotOfferThem() throws Exception {
        openThePage();
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shown("#show-notices").orElseThrow().getParent().isVisible());
    }
}
