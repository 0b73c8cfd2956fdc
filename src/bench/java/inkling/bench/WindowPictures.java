package inkling.bench;

import inkling.ui.App;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Takes the pictures of the window that the README shows: the program itself, with its own model, in which a real mouse draws and
 * trains. Wants a display and a user folder of its own ({@code -Dinkling.home}), which it empties of nothing: use a fresh one.
 */
public final class WindowPictures {
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 780;
    private static final long MILLISECONDS_A_POINT = 12;
    private static final long PATIENCE_MILLISECONDS = 180_000;
    /** A number, in hundredths of the board, strokes separated by bars. */
    private static final String NUMBER =
            "10 34 26 30 34 38 22 48 35 56 32 68 12 68" + " | 46 30 46 68" + " | 78 30 63 52 86 52 | 79 44 79 72";

    private static final String CROSSED_SEVEN = "28 24 72 24 44 82 | 36 50 66 50";

    private final Path folder;
    private Scene scene;
    private Robot robot;

    private WindowPictures(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Thread application = new Thread(() -> Application.launch(App.class), "application");
        application.setDaemon(true);
        application.start();
        new WindowPictures(folder).take();
        System.exit(0);
    }

    private void take() throws Exception {
        waitFor(() -> !Window.getWindows().isEmpty()
                && Window.getWindows().get(0).getScene() != null
                && Window.getWindows().get(0).getScene().lookup("#canvas") != null);
        ProgramWindow.onFx(() -> {
            Stage stage = (Stage) Window.getWindows().get(0);
            scene = stage.getScene();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            robot = new Robot();
            return null;
        });
        Thread.sleep(5000);
        click("close-notice");

        draw(NUMBER);
        picture("recognise.png");

        press(KeyCode.DELETE);
        draw(CROSSED_SEVEN);
        press(KeyCode.P);
        picture("steps.png");
        press(KeyCode.P);

        click("tab-train");
        ProgramWindow.onFx(() -> {
            ComboBox<?> preset = (ComboBox<?>) scene.lookup("#preset");
            preset.getSelectionModel().select(0);
            return null;
        });
        click("train");
        waitFor(() -> shown("keep-new"));
        picture("train.png");
        click("keep-old");

        click("tab-mistakes");
        waitFor(() -> shown("confusion-matrix"));
        picture("mistakes.png");

        click("tab-model");
        picture("model.png");
    }

    private boolean shown(String id) {
        Node node = scene.lookup("#" + id);
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private void click(String id) throws Exception {
        ProgramWindow.onFx(() -> {
            ((ButtonBase) scene.lookup("#" + id)).fire();
            return null;
        });
        Thread.sleep(1500);
    }

    private void press(KeyCode key) throws Exception {
        ProgramWindow.onFx(() -> {
            robot.keyType(key);
            return null;
        });
        Thread.sleep(300);
    }

    private void draw(String strokes) throws Exception {
        Bounds board = ProgramWindow.onFx(() -> {
            Node canvas = scene.lookup("#canvas");
            return canvas.localToScreen(canvas.getBoundsInLocal());
        });
        for (String stroke : strokes.split("\\|")) {
            String[] places = stroke.trim().split("\\s+");
            for (int i = 0; i < places.length; i += 2) {
                double x = board.getMinX() + board.getWidth() * Double.parseDouble(places[i]) / 100;
                double y = board.getMinY() + board.getHeight() * Double.parseDouble(places[i + 1]) / 100;
                ProgramWindow.onFx(() -> {
                    robot.mouseMove(x, y);
                    return null;
                });
                if (i == 0) {
                    ProgramWindow.onFx(() -> {
                        robot.mousePress(MouseButton.PRIMARY);
                        return null;
                    });
                }
                Thread.sleep(MILLISECONDS_A_POINT);
            }
            ProgramWindow.onFx(() -> {
                robot.mouseRelease(MouseButton.PRIMARY);
                return null;
            });
            Thread.sleep(200);
        }
    }

    private void picture(String name) throws Exception {
        Thread.sleep(1500);
        File file = folder.resolve(name).toFile();
        ProgramWindow.onFx(() -> ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file));
        System.out.println(file);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (!ready(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("The window did not show what was waited for.");
            }
            Thread.sleep(200);
        }
    }

    private static boolean ready(Callable<Boolean> condition) throws Exception {
        try {
            return ProgramWindow.onFx(condition);
        } catch (IllegalStateException toolkitNotThereYet) {
            return false;
        }
    }
}
