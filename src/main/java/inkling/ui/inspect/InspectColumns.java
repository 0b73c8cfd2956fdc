package inkling.ui.inspect;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Lays out the board, the network and the page on the right side by side. Where the page is broader than the window, which then scrolls
 * sideways, the page on the right comes beside the board: what is drawn and what is computed from it are in sight together.
 */
final class InspectColumns extends HBox {
    private final Region board;
    private final Region network;
    private final Region page;

    /** @param network as broad as there is room */
    InspectColumns(Region board, Region network, Region page) {
        super(board, network, page);
        this.board = board;
        this.network = network;
        this.page = page;
        network.setMinWidth(0);
        setHgrow(network, Priority.ALWAYS);
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(root -> root.layoutBoundsProperty())
                .subscribe(bounds -> requestLayout());
    }

    private boolean isBroaderThanTheWindow() {
        return getScene() != null
                && getWidth() > getScene().getRoot().getLayoutBounds().getWidth() + 1;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isBroaderThanTheWindow()) {
            Insets insets = getInsets();
            double x = board.getLayoutX() + board.getWidth() + getSpacing();
            double width = snapSizeX(page.minWidth(-1));
            page.resizeRelocate(x, page.getLayoutY(), width, page.getHeight());
            double rest = x + width + getSpacing();
            network.resizeRelocate(
                    rest, network.getLayoutY(), getWidth() - insets.getRight() - rest, network.getHeight());
        }
    }
}
