package inkling.bench;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

/**
 * How long the bars take to follow the pen in the real window, with the bundled model: from the moment at which a mouse event
 * reaches the program to the moment at which the bars have their new values. A real mouse draws noughts, each of 80 points, 50 points a
 * second, as a hand does. Wants a display; Xvfb will do.
 */
public final class PointToBars {
    private static final int NOUGHTS = 8;
    private static final int POINTS = 80;
    private static final long MILLISECONDS_A_POINT = 20;

    private final double[] milliseconds = new double[NOUGHTS * (POINTS + 1)];
    private int measured;
    private long arrived;

    private PointToBars() {}

    /** @param arguments the ids of buttons to press before, such as {@code why} */
    public static void main(String[] arguments) throws Exception {
        new PointToBars().run(arguments);
        System.exit(0);
    }

    private void run(String[] pressed) throws Exception {
        Scene scene = ProgramWindow.open();
        // The window prepares itself after it has opened.
        Thread.sleep(5000);
        Bounds board = ProgramWindow.onFx(() -> {
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> arrived = System.nanoTime());
            // Each answer brings its picture, in the same moment as its bars.
            ImageView picture = (ImageView) scene.lookup("#network-picture");
            picture.imageProperty().addListener((property, before, now) -> note());
            for (String id : pressed) {
                ((ButtonBase) scene.lookup("#" + id)).fire();
            }
            // What is shown now may make the board smaller.
            scene.getRoot().layout();
            Node canvas = scene.lookup("#canvas");
            return canvas.localToScreen(canvas.getBoundsInLocal());
        });
        Robot robot = ProgramWindow.onFx(Robot::new);
        draw(robot, board);
        ProgramWindow.onFx(() -> measured = 0);
        for (int i = 0; i < NOUGHTS; i++) {
            draw(robot, board);
        }
        double[] sorted = ProgramWindow.onFx(() -> Arrays.copyOf(milliseconds, measured));
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "from mouse event to bars, %d points: median %.2f ms, 95 %% within %.2f ms, longest %.2f ms%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }

    /** The first answer after an event stops the clock. */
    private void note() {
        if (arrived != 0 && measured < milliseconds.length) {
            milliseconds[measured++] = (System.nanoTime() - arrived) / 1e6;
            arrived = 0;
        }
    }

    private static void draw(Robot robot, Bounds board) throws Exception {
        ProgramWindow.onFx(() -> {
            robot.keyType(KeyCode.DELETE);
            return null;
        });
        for (int i = 0; i <= POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double x = board.getCenterX() + 0.25 * board.getWidth() * Math.sin(angle);
            double y = board.getCenterY() - 0.35 * board.getHeight() * Math.cos(angle);
            boolean first = i == 0;
            Thread.sleep(MILLISECONDS_A_POINT);
            ProgramWindow.onFx(() -> {
                robot.mouseMove(x, y);
                if (first) {
                    robot.mousePress(MouseButton.PRIMARY);
                }
                return null;
            });
        }
        ProgramWindow.onFx(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }
}
