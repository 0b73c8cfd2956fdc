package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ScrollAreaTest {
    private static final FxRobot ROBOT = new FxRobot();

    private TextField field;
    private Region ground;
    private ScrollPane area;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        ROBOT.interact(() -> {
            field = new TextField();
            ground = new Region();
            ground.setPrefSize(200, 900);
            area = new ScrollArea(ground);
            area.setFocusTraversable(true);
            stage.setScene(new Scene(new VBox(field, area), 300, 300));
            stage.show();
            field.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        ROBOT.interact(stage::hide);
    }

    private void clickOnTheGround() {
        Point2D[] place = new Point2D[1];
        ROBOT.interact(() -> place[0] = area.localToScreen(60, 100));
        ROBOT.moveTo(place[0]).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClickOnItsEmptyGroundLeavesTheFocusWhereItIs() {
        clickOnTheGround();
        assertSame(field, stage.getScene().getFocusOwner());
    }

    @Test
    void theTabKeyStillStopsAtIt() {
        clickOnTheGround();
        ROBOT.push(KeyCode.TAB);
        assertSame(area, stage.getScene().getFocusOwner());
    }

    @Test
    void theProgramCanStillGiveItTheFocus() {
        clickOnTheGround();
        ROBOT.interact(area::requestFocus);
        assertSame(area, stage.getScene().getFocusOwner());
    }
}
