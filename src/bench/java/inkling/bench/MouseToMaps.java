package inkling.bench;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

/**
 * How long the maps of the Inspect tab take to follow the pen in the real window, with the bundled model, without and while a network is
 * being trained: from the mouse event to the moment at which other pixels are on the screen. All maps are painted in the same frame, so
 * that those of the input, which every point changes, tell when. Wants a display; Xvfb will do.
 *
 * <p>How long the FX thread is held meanwhile is told by {@code -Dinkling.pauses=FILE}.
 */
public final class MouseToMaps {
    private static final int NOUGHTS = 10;
    private static final int POINTS = 60;
    private static final long MILLISECONDS_A_POINT = 40;
    private static final long LOOK_NANOS = 2_000_000;
    private static final long GIVEN_UP_MILLISECONDS = 500;

    private final Scene scene = ProgramWindow.open();
    /** Comes after the window: the toolkit of the window must be the first to load the system's. */
    private final Robot robot = new Robot();

    private final double[] milliseconds = new double[NOUGHTS * POINTS];
    private int measured;
    private int unchanged;

    private MouseToMaps() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        new MouseToMaps().run();
        System.exit(0);
    }

    private void run() throws Exception {
        // The window prepares itself after it has opened.
        Thread.sleep(5000);
        press("tab-inspect");
        Thread.sleep(4000);
        measure("nothing else going on");
        press("tab-train");
        press("train");
        press("tab-inspect");
        Thread.sleep(5000);
        measure("while a network is being trained");
        ProgramWindow.onFx(() -> {
            boolean training = !scene.lookup("#train").isVisible()
                    || scene.lookup("#train").isDisabled();
            System.out.println(training ? "the training was still going on" : "THE TRAINING HAD ENDED");
            return null;
        });
    }

    private void measure(String state) throws Exception {
        Bounds board = place("#inspect-board");
        Bounds maps = place(".channel-pictures");
        Rectangle input = new Rectangle(
                (int) maps.getMinX() + 2,
                (int) maps.getMinY() + 2,
                (int) maps.getHeight() - 4,
                (int) maps.getHeight() - 4);
        measured = 0;
        draw(board, input);
        measured = 0;
        unchanged = 0;
        for (int i = 0; i < NOUGHTS; i++) {
            draw(board, input);
        }
        double[] sorted = Arrays.copyOf(milliseconds, measured);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: from mouse event to painted maps, %d points (%d changed no pixel): "
                        + "median %.1f ms, 95 %% within %.1f ms, longest %.1f ms%n",
                state,
                sorted.length,
                unchanged,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }

    private void draw(Bounds board, Rectangle input) throws Exception {
        robot.mouseMove((int) board.getCenterX(), (int) (board.getCenterY() - 0.35 * board.getHeight()));
        robot.keyPress(KeyEvent.VK_DELETE);
        robot.keyRelease(KeyEvent.VK_DELETE);
        Thread.sleep(200);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            Thread.sleep(MILLISECONDS_A_POINT);
            int[] before = pixels(input);
            long moved = System.nanoTime();
            robot.mouseMove((int) (board.getCenterX() + 0.25 * board.getWidth() * Math.sin(angle)), (int)
                    (board.getCenterY() - 0.35 * board.getHeight() * Math.cos(angle)));
            await(input, before, moved);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void await(Rectangle input, int[] before, long moved) {
        while (Arrays.equals(before, pixels(input))) {
            if (System.nanoTime() - moved > GIVEN_UP_MILLISECONDS * 1_000_000) {
                unchanged++;
                return;
            }
            // The processors are the program's.
            LockSupport.parkNanos(LOOK_NANOS);
        }
        milliseconds[measured++] = (System.nanoTime() - moved) / 1e6;
    }

    private int[] pixels(Rectangle part) {
        BufferedImage seen = robot.createScreenCapture(part);
        return seen.getRGB(0, 0, part.width, part.height, null, 0, part.width);
    }

    private Bounds place(String selector) throws Exception {
        return ProgramWindow.onFx(() -> {
            Node node = scene.lookup("#inspect-screen").lookup(selector);
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    private void press(String id) throws Exception {
        ProgramWindow.onFx(() -> {
            Node node = scene.lookup("#" + id);
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
            return null;
        });
    }
}
