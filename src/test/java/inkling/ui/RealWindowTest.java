package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program as it is started, with its own model, on a real screen: the mouse draws, and the answer is read where a person
 * reads it.
 */
@Tag("window")
class RealWindowTest {
    private static final FxRobot ROBOT = new FxRobot();

    @BeforeAll
    static void startTheProgram() throws Exception {
        forgetTheLastTime(Path.of(System.getProperty("inkling.home")));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(App.class);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !ROBOT.lookup("#canvas").queryAll().isEmpty());
    }

    @AfterAll
    static void closeTheProgram() throws Exception {
        FxToolkit.cleanupStages();
    }

    static void forgetTheLastTime(Path home) throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Strokes separated by bars, each a list of places in a box of 100x100. */
    @ParameterizedTest
    @CsvSource({
        "0, 50 5 25 15 15 50 25 85 50 95 75 85 85 50 75 15 50 5",
        "1, 50 5 50 95",
        "2, 20 25 35 8 60 8 75 25 70 45 45 70 20 92 80 92",
        "3, 25 12 55 5 72 22 62 42 42 48 65 55 75 72 60 92 25 90",
        "4, 60 5 20 60 85 60 | 62 30 62 95",
        "5, 75 8 30 8 26 45 55 42 75 60 68 85 45 95 22 85",
        "6, 65 5 38 30 25 60 30 85 50 95 70 85 72 65 52 55 30 68",
        "7, 20 10 80 10 45 95",
        "8, 50 48 28 30 35 10 60 8 70 25 50 48 28 70 35 92 65 92 74 72 50 48",
        "9, 72 30 55 8 32 15 28 38 45 50 68 40 72 30 68 60 58 95",
    })
    void aDigitDrawnWithTheMouseIsAnswered(String digit, String strokes) throws Exception {
        ROBOT.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        for (String stroke : strokes.split("\\|")) {
            draw(stroke.trim().split("\\s+"));
        }
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> digit.equals(answer()));
        } catch (java.util.concurrent.TimeoutException e) {
            assertEquals(digit, answer());
        }
    }

    @Test
    void aNumberDrawnWithTheMouseIsReadDigitByDigit() throws Exception {
        ROBOT.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        draw("0 10 30 10 12 95".split(" "));
        draw("85 5 85 95".split(" "));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> "71".equals(answer()));
        // The digits come on show with the next layout.
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> isSelected("#digit-1") ^ isSelected("#digit-2"));
    }

    private static boolean isSelected(String digit) {
        return ROBOT.lookup(digit)
                .tryQuery()
                .filter(node -> ((ToggleButton) node).isSelected())
                .isPresent();
    }

    private static void draw(String[] places) {
        Node board = ROBOT.lookup("#canvas").query();
        Bounds screen = board.localToScreen(board.getBoundsInLocal());
        for (int i = 0; i < places.length; i += 2) {
            double x = screen.getMinX() + screen.getWidth() * (0.2 + 0.006 * Double.parseDouble(places[i]));
            double y = screen.getMinY() + screen.getHeight() * (0.2 + 0.006 * Double.parseDouble(places[i + 1]));
            ROBOT.moveTo(x, y);
            if (i == 0) {
                ROBOT.press(MouseButton.PRIMARY);
            }
        }
        ROBOT.release(MouseButton.PRIMARY);
    }

    private static String answer() {
        return ((Label) ROBOT.lookup("#best-guess").query()).getText();
    }
}
