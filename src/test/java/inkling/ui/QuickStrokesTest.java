package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Quick strokes while a network is trained, on a real screen: the mouse is moved by the window system, not by the program, and the
 * ink is measured where a person sees it, on the screen.
 */
@Tag("strokes")
class QuickStrokesTest {
    private static final FxRobot FX = new FxRobot();
    /** More of them with {@code -Dinkling.strokes=200}. */
    private static final int STROKES = Integer.getInteger("inkling.strokes", 20);

    private static final int MOVES = 20;
    private static final int PATIENCE = 180_000;
    /** Of 255: chalk is brighter, whatever else is on the board is not. */
    private static final int CHALK = 200;

    /** Within the board's round corners the page shows, which is as bright; no stroke comes that far. */
    private static final int CORNER = 12;

    /** The pen of the program's first start, and the board, in canvas units. */
    private static final double PEN = 20.0 / 280;

    private static Robot mouse;

    @BeforeAll
    static void startTheProgramAndATrainingRun() throws Exception {
        RealWindowTest.forgetTheLastTime(Path.of(System.getProperty("inkling.home")));
        // On a busy machine, which is what this is about, the start takes its time.
        FxToolkit.toolkitContext().setLaunchTimeoutInMillis(PATIENCE);
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE);
        FxToolkit.registerPrimaryStage();
        // The program's window system must come first: the other one does not leave it its library.
        mouse = robot();
        FxToolkit.setupApplication(App.class);
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.MILLISECONDS,
                () -> !FX.lookup("#canvas").queryAll().isEmpty());
        // A window without a window manager may not have the keyboard.
        press("#tab-train");
        FX.interact(() -> FX.lookup("#epochs").queryAs(TextInputControl.class).setText("1000"));
        press("#train");
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, QuickStrokesTest::isTraining);
        press("#tab-recognise");
    }

    @AfterAll
    static void closeTheProgram() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static Robot robot() throws AWTException {
        // The tests' own JVM says that there is no screen, which is so for all but those of a window.
        System.setProperty("java.awt.headless", "false");
        return new Robot();
    }

    private static boolean isTraining() {
        return !FX.lookup("#stop").queryAs(Button.class).isDisabled();
    }

    @ParameterizedTest(name = "{0} ms")
    @ValueSource(ints = {100, 10})
    void aQuickStrokeIsAsLongAsTheWayOfTheMouse(int millis, TestReporter reporter) throws Exception {
        Random random = new Random(millis);
        Bounds board = board();
        double side = board.getWidth();
        double[] lengths = new double[STROKES];
        double[] ends = new double[STROKES];
        for (int i = 0; i < STROKES; i++) {
            Way way = Way.random(random, board);
            press("#clear");
            waitUntilClear(board);
            draw(way, millis);
            double[] ink = inked(way, board, PEN * side);
            lengths[i] = Math.abs(ink[1] - ink[0] - way.length());
            ends[i] = Math.abs(ink[1] - way.length());
        }
        assertTrue(isTraining(), "the training run is over");
        report(reporter, millis + " ms: length", lengths);
        report(reporter, millis + " ms: end", ends);
        assertTrue(largest(lengths) < PEN * side, "length " + largest(lengths));
        assertTrue(largest(ends) < PEN * side, "end " + largest(ends));
    }

    private static void press(String control) {
        FX.interact(() -> FX.lookup(control).queryAs(ButtonBase.class).fire());
    }

    /** Its place on the screen. */
    private static Bounds board() {
        Node board = FX.lookup("#canvas").query();
        return board.localToScreen(board.getBoundsInLocal());
    }

    private static void draw(Way way, int millis) {
        mouse.mouseMove(way.x(0), way.y(0));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        mouse.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        long start = System.nanoTime();
        for (int i = 1; i <= MOVES; i++) {
            long due = start + TimeUnit.MILLISECONDS.toNanos(millis) * i / MOVES;
            LockSupport.parkNanos(due - System.nanoTime());
            mouse.mouseMove(way.x(i / (double) MOVES), way.y(i / (double) MOVES));
        }
        mouse.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /**
     * From where to where along its way the ink lies, caps left out: once it is where it should be, and otherwise once it has not
     * changed for a while, since the screen may be far behind.
     */
    private static double[] inked(Way way, Bounds board, double pen) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        double[] ink;
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            double[] seen = extent(way, board);
            ink = new double[] {seen[0] + pen / 2, seen[1] - pen / 2};
        } while (System.nanoTime() < end && !(Math.abs(ink[0]) < pen / 4 && Math.abs(ink[1] - way.length()) < pen / 4));
        return ink;
    }

    private static void waitUntilClear(Bounds board) {
        Way any = new Way(0, 0, 1, 0);
        for (int looks = 0; looks < 100 && extent(any, board)[0] < Double.POSITIVE_INFINITY; looks++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static double[] extent(Way way, Bounds board) {
        Rectangle place = new Rectangle(
                (int) board.getMinX() + CORNER,
                (int) board.getMinY() + CORNER,
                (int) board.getWidth() - 2 * CORNER,
                (int) board.getHeight() - 2 * CORNER);
        BufferedImage screen = mouse.createScreenCapture(place);
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < place.height; y++) {
            for (int x = 0; x < place.width; x++) {
                int rgb = screen.getRGB(x, y);
                if ((rgb & 0xff) > CHALK && (rgb >> 8 & 0xff) > CHALK && (rgb >> 16 & 0xff) > CHALK) {
                    double along = way.along(place.x + x + 0.5, place.y + y + 0.5);
                    first = Math.min(first, along);
                    last = Math.max(last, along);
                }
            }
        }
        return new double[] {first, last};
    }

    private static double largest(double[] errors) {
        return Arrays.stream(errors).max().orElseThrow();
    }

    private static void report(TestReporter reporter, String what, double[] errors) {
        double[] sorted = errors.clone();
        Arrays.sort(sorted);
        reporter.publishEntry(
                what,
                String.format(
                        Locale.ROOT,
                        "off by %.1f px at most, %.1f px in the median, of %d strokes",
                        sorted[sorted.length - 1],
                        sorted[sorted.length / 2],
                        sorted.length));
    }

    /** A straight way of the mouse, in pixels of the screen. */
    private record Way(double fromX, double fromY, double toX, double toY) {
        private static final double MARGIN = 0.12;

        /** At least half as long as the board is wide. */
        static Way random(Random random, Bounds board) {
            Way way;
            do {
                way = new Way(
                        place(random, board.getMinX(), board.getWidth()),
                        place(random, board.getMinY(), board.getHeight()),
                        place(random, board.getMinX(), board.getWidth()),
                        place(random, board.getMinY(), board.getHeight()));
            } while (way.length() < board.getWidth() / 2);
            return way;
        }

        private static double place(Random random, double start, double side) {
            return Math.rint(start + side * (MARGIN + (1 - 2 * MARGIN) * random.nextDouble()));
        }

        int x(double share) {
            return (int) Math.rint(fromX + share * (toX - fromX));
        }

        int y(double share) {
            return (int) Math.rint(fromY + share * (toY - fromY));
        }

        double length() {
            return Math.hypot(toX - fromX, toY - fromY);
        }

        double along(double x, double y) {
            return ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length();
        }
    }
}
