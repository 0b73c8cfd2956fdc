package inkling.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.MouseEvent;

/**
 * Scrolls its content, and does not take the focus when somebody clicks on the empty ground in it: whatever had it goes on having
 * it. The Tab key still stops at it where it is focus traversable, so that the keys can scroll it.
 */
public class ScrollArea extends ScrollPane {
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

    /** The skin of a scroll pane asks for the focus at every press, whether or not the pane is focus traversable. */
    @Override
    public void requestFocus() {
        if (!pressed) {
            super.requestFocus();
        }
    }
}
