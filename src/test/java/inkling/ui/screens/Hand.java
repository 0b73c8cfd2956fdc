package inkling.ui.screens;

import inkling.ui.FakeServices;
import inkling.ui.WindowUnderTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/** Uses a window as its user would; each call waits until the window has done what it was asked for. */
final class Hand implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    /** The sizes of text that the keys step through from the usual one on. */
    private static final List<Integer> LARGER = List.of(100, 110, 125, 150);

    private static final int MOST_LOOKS = 100;
    private static final int STILL = 3;
    private static final long LOOK_EVERY_MILLIS = 30;

    private final WindowUnderTest window;

    Hand(FakeServices services) {
        window = call(() -> new WindowUnderTest(services));
    }

    static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(600), work);
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    WindowUnderTest window() {
        return window;
    }

    Scene scene() {
        return window.scene();
    }

    /** Presses a button, wherever it is. */
    Hand press(String id) {
        await(id, node -> node instanceof ButtonBase button && !button.isDisabled());
        run(() -> ((ButtonBase) find(id)).fire());
        return this;
    }

    Hand pressItem(String menu, String item) {
        await(menu, MenuButton.class::isInstance);
        run(() -> ((MenuButton) find(menu))
                .getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        return this;
    }

    Hand type(String field, String text) {
        await(field, TextInputControl.class::isInstance);
        run(() -> ((TextInputControl) find(field)).setText(text));
        return this;
    }

    Hand choose(String box, int item) {
        await(box, ComboBox.class::isInstance);
        run(() -> ((ComboBox<?>) find(box)).getSelectionModel().select(item));
        return this;
    }

    /**
     * Sets the size of the text, as the keys do. On the FX thread.
     *
     * @param percent 100, 110, 125 or 150
     */
    void setText(int percent) {
        control(KeyCode.DIGIT0);
        for (int i = 0; i < LARGER.indexOf(percent); i++) {
            control(KeyCode.EQUALS);
        }
    }

    private void control(KeyCode code) {
        Event.fireEvent(scene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    /** Waits until the node is on show. */
    Hand see(String id) {
        return await(id, node -> true);
    }

    Hand await(String id, Predicate<Node> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> call(() -> {
                        LayoutInspector.layOut(scene());
                        Node node = find(id);
                        return node != null && isOnShow(node) && condition.test(node);
                    }));
            return this;
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("#" + id + " does not come on show", e);
        }
    }

    /** Waits until nothing on show changes any more: answers come from other threads, and events of a run in bundles. */
    Hand settle() {
        String before = "";
        int same = 0;
        for (int i = 0; i < MOST_LOOKS && same < STILL; i++) {
            WaitForAsyncUtils.sleep(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            String now = call(() -> {
                LayoutInspector.layOut(scene());
                StringBuilder said = new StringBuilder();
                SceneReader.read(scene()).forEach(each -> said.append(Nodes.said(each.node())));
                return said.toString();
            });
            same = now.equals(before) ? same + 1 : 0;
            before = now;
        }
        return this;
    }

    /** Puts the newest runs on the charts. */
    void showRuns(int count) {
        run(() -> {
            TableView<?> table = (TableView<?>) find("runs");
            TableColumn<?, ?> shown = table.getColumns().get(0);
            for (int i = 0; i < Math.min(count, table.getItems().size()); i++) {
                ((BooleanProperty) shown.getCellObservableValue(i)).set(true);
            }
        });
    }

    Node find(String id) {
        return scene().lookup("#" + id);
    }

    private static boolean isOnShow(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        run(window::close);
    }
}
