package inkling.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.MouseEvent;

/**
 * Scrolls its content, and does not take the focus when somebody clicks on the empty ground in it: whatever had it goes on having
 * it. The Tab key still stops at it where it is focus traversable, so that the keys can scroll it.
 */
public class ScrollArea extends ScrollPane {
    /** Between what is scrolled to and the edge, for the ring around the focus. */
    private static final double MARGIN = 6;

    private boolean pressed;

    public ScrollArea() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = false);
    }

    /**
     * The skin of a scroll pane keeps a picture of all that it shows, for scrolling: whatever changes in it, be it one word, has everything
     * painted again.
     */
    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        getChildren().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
        return skin;
    }

    public ScrollArea(Node content) {
        this();
        setContent(content);
    }

    /** Scrolls all areas that a node lies in as far down or up as it takes to see it, or its top if it is higher than they are. */
    public static void reveal(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollArea area) {
                area.scrollTo(node);
            }
        }
    }

    private void scrollTo(Node node) {
        layout();
        Bounds bounds = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        scrollTo(bounds.getMinY() - MARGIN, bounds.getMaxY() + MARGIN);
    }

    /**
     * Scrolls as little as brings a part of the content in sight, or its top if it is higher than this area.
     *
     * @param top in the content's coordinates
     * @param bottom below it
     */
    protected final void scrollTo(double top, double bottom) {
        double view = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - view;
        if (hidden > 0) {
            double wanted = Math.min(Math.max(getVvalue() * hidden, bottom - view), top);
            setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
        }
    }

    /** The skin of a scroll pane asks for the focus at every press, whether or not the pane is focus traversable. */
    @Override
    public void requestFocus() {
        if (!pressed) {
            super.requestFocus();
        }
    }
}
