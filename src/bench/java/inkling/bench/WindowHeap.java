package inkling.bench;

import inkling.ui.App;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.management.ObjectName;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Drives the window through its tabs, in rounds, and writes after each step what is still held after a collection: it draws, evaluates
 * MNIST's test pictures, shows examples of the pictures to train with, trains for some seconds and keeps the result.
 */
public final class WindowHeap {
    private static final FxRobot ROBOT = new FxRobot();
    private static final List<String> ARRAYS = List.of("[B", "[F", "[I", "[J", "[Ljava.lang.Object;");
    private static final double MB = 1024 * 1024;

    private WindowHeap() {}

    /** @param arguments the number of rounds, and for how many seconds each trains */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(App.class);
        await(() -> isShown("#canvas"));
        ROBOT.push(KeyCode.ESCAPE);
        System.out.println("| round | after | MB held | " + String.join(" | ", ARRAYS) + " |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        row(0, "the start");
        for (int round = 1; round <= rounds; round++) {
            draw();
            row(round, "a drawing");
            evaluate();
            row(round, "the mistakes");
            showExamples();
            row(round, "the examples");
            train(seconds);
            row(round, "training");
            fire("#keep-new");
            await(() -> !isShown("#keep-new"));
            row(round, "keeping");
        }
        System.exit(0);
    }

    private static void draw() {
        ROBOT.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        ROBOT.push(KeyCode.DELETE);
        ROBOT.moveTo("#canvas").press(MouseButton.PRIMARY).moveBy(40, 80).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void evaluate() throws Exception {
        ROBOT.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> isShown("#mistakes-accuracy"));
    }

    private static void showExamples() throws Exception {
        ROBOT.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        fire("#show-network");
        fire("#show-examples");
        await(() -> !ROBOT.lookup(".examples .step-frame").queryAll().isEmpty());
    }

    private static void train(int seconds) throws Exception {
        ROBOT.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> isShown("#stop"));
        TimeUnit.SECONDS.sleep(seconds);
        fire("#stop");
        await(() -> isShown("#keep-new"));
    }

    private static void fire(String id) throws Exception {
        await(() -> isShown(id));
        ROBOT.interact(() -> ((ButtonBase) ROBOT.lookup(id).query()).fire());
    }

    private static boolean isShown(String id) {
        Node found = ROBOT.lookup(id).tryQuery().orElse(null);
        for (Node node = found; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found != null;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(600, TimeUnit.SECONDS, condition);
    }

    private static void row(int round, String step) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        List<String[]> lines = histogram();
        String arrays = ARRAYS.stream()
                .map(kind -> String.format(Locale.ROOT, "%.1f", bytes(lines, 3, kind, 2) / MB))
                .collect(Collectors.joining(" | "));
        System.out.printf(
                Locale.ROOT, "| %d | %s | %.1f | %s |%n", round, step, bytes(lines, 0, "Total", 2) / MB, arrays);
    }

    /** What {@code jcmd PID GC.class_histogram} writes, which collects first: number, instances, bytes, class. */
    private static List<String[]> histogram() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {null},
                        new String[] {String[].class.getName()});
        return Arrays.stream(histogram.split("\n"))
                .map(line -> line.trim().split("\\s+"))
                .toList();
    }

    private static double bytes(List<String[]> lines, int at, String name, int column) {
        return lines.stream()
                .filter(line -> line.length > Math.max(at, column) && line[at].equals(name))
                .mapToDouble(line -> Double.parseDouble(line[column]))
                .sum();
    }
}
