package inkling.ui.common;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Shows a modal card over the page. While it is open, the page behind goes on but takes neither clicks nor keys: Tab stays within
 * the card, Escape answers with what is safe, and whatever asks for the focus behind it does not get it. When it closes, the
 * focus returns to where it was. Of several open ones, the last in the window has the keys.
 */
public abstract class ModalOverlay extends StackPane {
    private final Region card;
    private final EventHandler<KeyEvent> keys = this::handle;
    private final ChangeListener<Node> focus = (property, before, now) -> fetchFocus(now);
    private Node before;

    /** @param card what is shown in the middle */
    protected ModalOverlay(Region card) {
        this.card = card;
        getStyleClass().add("scrim");
        card.getStyleClass().add("card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        getChildren().add(card);
        setVisible(false);
        sceneProperty().addListener((property, old, now) -> watch(old, now));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                clickedBeside();
            }
        });
    }

    /** Does what Escape does: closes the card with the safe answer. */
    protected abstract void escape();

    /** What a click beside the card does: nothing, unless it says otherwise. */
    protected void clickedBeside() {}

    public boolean isOpen() {
        return isVisible();
    }

    /** Shows the card and gives the focus to one of its nodes. */
    protected void open(Node first) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            before = scene.getFocusOwner();
        }
        setVisible(true);
        first.requestFocus();
    }

    /** Takes the card away; the focus returns unless its place is gone, or something else took it meanwhile. */
    protected void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        if (FocusOrder.canTakeFocus(before)) {
            before.requestFocus();
        }
        before = null;
    }

    private void watch(Scene old, Scene now) {
        if (old != null) {
            old.removeEventFilter(KeyEvent.ANY, keys);
            old.focusOwnerProperty().removeListener(focus);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, keys);
            now.focusOwnerProperty().addListener(focus);
        }
    }

    private void handle(KeyEvent event) {
        if (!isOnTop()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                step(event.isShiftDown() ? -1 : 1);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                escape();
            }
        } else if (event.getTarget() instanceof Node target && !FocusOrder.isWithin(target, card)) {
            event.consume();
        }
    }

    private void step(int by) {
        List<Node> order = FocusOrder.of(card);
        if (!order.isEmpty()) {
            int at = order.indexOf(getScene().getFocusOwner());
            int next = at < 0 ? 0 : Math.floorMod(at + by, order.size());
            order.get(next).requestFocus();
            ScrollArea.reveal(order.get(next));
        }
    }

    /** Later, for the scene is still moving the focus. Who wanted it gets it when the card closes. */
    private void fetchFocus(Node owner) {
        if (!isOnTop() || FocusOrder.isWithin(owner, card)) {
            return;
        }
        if (owner != null && owner.getParent() != null) {
            before = owner;
        }
        Platform.runLater(() -> {
            if (isOnTop() && !FocusOrder.isWithin(getScene().getFocusOwner(), card)) {
                FocusOrder.first(card).ifPresent(Node::requestFocus);
            }
        });
    }

    private boolean isOnTop() {
        if (!isVisible() || getParent() == null) {
            return false;
        }
        Node top = null;
        for (Node node : getParent().getChildrenUnmodifiable()) {
            if (node instanceof ModalOverlay && node.isVisible()) {
                top = node;
            }
        }
        return top == this;
    }
}
