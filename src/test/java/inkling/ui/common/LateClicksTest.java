package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class LateClicksTest {
    private static final FxRobot ROBOT = new FxRobot();

    private final SimpleIntegerProperty appearance = new SimpleIntegerProperty();
    private final AtomicInteger pressed = new AtomicInteger();
    private final Button button = new Button();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whateverPressesAButtonThatHasJustAppearedPressesNothing() {
        ROBOT.interact(() -> {
            button.setOnAction(event -> pressed.incrementAndGet());
            LateClicks.ignore(button, appearance);
            appearance.set(1);
            button.fire();
        });
        assertEquals(0, pressed.get());
    }

    @Test
    void aButtonThatHasBeenThereForAWhileCanBePressed() {
        ROBOT.interact(() -> {
            button.setOnAction(event -> pressed.incrementAndGet());
            LateClicks.ignore(button, appearance);
            button.fire();
            appearance.set(1);
        });
        ROBOT.sleep(1500, TimeUnit.MILLISECONDS);
        ROBOT.interact(button::fire);
        assertEquals(2, pressed.get());
    }
}
