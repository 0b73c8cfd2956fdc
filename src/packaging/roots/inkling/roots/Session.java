package inkling.roots;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Uses the program as a person does, for some seconds, so that the Java run-time can note which classes and methods that takes. Wants
 * a display. It is in the image since a run that is noted must have the class path that all later runs will have.
 */
public final class Session {
    /** A 7 and a 4, in hundredths of the board: strokes separated by bars. */
    private static final String NUMBER = "15 20 45 20 25 80 | 70 20 58 50 85 50 | 76 35 76 80";

    private static final List<String> TABS =
            List.of("tab-train", "tab-own", "tab-mistakes", "tab-model", "tab-inspect", "tab-recognise");
    private static final long PATIENCE_MILLISECONDS = 120_000;
    private static final long POINT_MILLISECONDS = 12;
    private static final long PAGE_MILLISECONDS = 2_500;
    private static final long TRAINING_MILLISECONDS = 8_000;

    private Session() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread session = new Thread(Session::use, "session");
        session.setDaemon(true);
        session.start();
        Class.forName("inkling.Main", true, ClassLoader.getSystemClassLoader())
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
    }

    private static void use() {
        try {
            waitFor("canvas");
            press("close-notice");
            draw(NUMBER);
            for (String tab : TABS) {
                press(tab);
                Thread.sleep(PAGE_MILLISECONDS);
                if (tab.equals("tab-train")) {
                    press("train");
                    Thread.sleep(TRAINING_MILLISECONDS);
                }
            }
            draw(NUMBER);
            Thread.sleep(PAGE_MILLISECONDS);
            Platform.exit();
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void draw(String strokes) throws Exception {
        Bounds board = onFx(() -> {
            Node canvas = find("canvas");
            return canvas.localToScreen(canvas.getBoundsInLocal());
        });
        Robot robot = onFx(Robot::new);
        for (String stroke : strokes.split("\\|")) {
            String[] places = stroke.trim().split("\\s+");
            for (int i = 0; i < places.length; i += 2) {
                double x = board.getMinX() + board.getWidth() * Double.parseDouble(places[i]) / 100;
                double y = board.getMinY() + board.getHeight() * Double.parseDouble(places[i + 1]) / 100;
                boolean first = i == 0;
                onFx(() -> {
                    robot.mouseMove(x, y);
                    if (first) {
                        robot.mousePress(MouseButton.PRIMARY);
                    }
                    return null;
                });
                Thread.sleep(POINT_MILLISECONDS);
            }
            onFx(() -> {
                robot.mouseRelease(MouseButton.PRIMARY);
                return null;
            });
        }
    }

    /** Presses a button if it is there. */
    private static void press(String id) throws Exception {
        onFx(() -> {
            if (find(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
            } else {
                System.out.println("There is no button " + id + " to press.");
            }
            return null;
        });
    }

    private static void waitFor(String id) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        while (!isShown(id)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The window has not come: " + id + " is not there.");
            }
            Thread.sleep(100);
        }
        Thread.sleep(PAGE_MILLISECONDS);
    }

    /** False also before JavaFX has been started. */
    private static boolean isShown(String id) throws Exception {
        try {
            return onFx(() -> {
                Node node = find(id);
                return node != null && node.localToScreen(node.getBoundsInLocal()) != null;
            });
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Node find(String id) {
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null && window.getScene().lookup("#" + id) != null) {
                return window.getScene().lookup("#" + id);
            }
        }
        return null;
    }

    private static <T> T onFx(Callable<T> action) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
