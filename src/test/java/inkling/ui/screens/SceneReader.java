package inkling.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** Goes through all that is on show, in the order in which it is painted. On the FX thread, after a layout pass. */
final class SceneReader {
    private static final Bounds ANYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);
    private static final double INVISIBLE = 0.02;

    private final List<Seen> seen = new ArrayList<>();
    private int covers;

    private SceneReader() {}

    static List<Seen> read(Scene scene) {
        SceneReader reader = new SceneReader();
        Bounds window = new BoundingBox(
                0,
                0,
                scene.getRoot().getLayoutBounds().getWidth(),
                scene.getRoot().getLayoutBounds().getHeight());
        reader.visit(new Seen(scene.getRoot(), window, window, window, null, 1, 0));
        return reader.seen;
    }

    /** What is in use: if covers are open, what is in the topmost of them. */
    static List<Seen> inUse(List<Seen> all) {
        int top = all.stream().mapToInt(Seen::layer).max().orElse(0);
        return all.stream().filter(each -> each.layer() == top).toList();
    }

    private void visit(Seen at) {
        Node node = at.node();
        double opacity = at.opacity() * node.getOpacity();
        if (!node.isVisible() || opacity < INVISIBLE) {
            return;
        }
        int layer = at.layer();
        for (String cover : Exemptions.COVERS) {
            if (Nodes.hasStyle(node, cover)) {
                layer = ++covers;
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Seen here = new Seen(node, bounds, at.clip(), at.reach(), at.panel(), opacity, layer);
        seen.add(here);
        if (node instanceof ScrollPane pane) {
            visitContent(here, pane);
        } else if (node instanceof TableView || node instanceof ListView) {
            visitChildren(here, Seen.intersection(at.clip(), bounds), ANYWHERE, null);
        } else if (!(node instanceof TextInputControl)
                && !(node instanceof ScrollBar)
                && !(node instanceof Slider)
                && !(node instanceof ProgressBar)) {
            Bounds clip = at.clip();
            Bounds reach = at.reach();
            if (node.getClip() instanceof Rectangle rectangle) {
                Bounds cut = node.localToScene(rectangle.getBoundsInParent());
                clip = Seen.intersection(clip, cut);
                reach = reach == ANYWHERE ? ANYWHERE : Seen.intersection(reach, cut);
            }
            visitChildren(here, clip, reach, isSurface(node) ? bounds : at.panel());
        }
    }

    private void visitChildren(Seen parent, Bounds clip, Bounds reach, Bounds panel) {
        if (parent.node() instanceof Parent group) {
            for (Node child : group.getChildrenUnmodifiable()) {
                if (isClosedList(child)) {
                    continue;
                }
                visit(new Seen(child, null, clip, reach, panel, parent.opacity(), parent.layer()));
            }
        }
    }

    /** A combo box keeps its list among its children, without a size until it opens. */
    private static boolean isClosedList(Node node) {
        return node instanceof ListView && node.getParent() instanceof ComboBoxBase;
    }

    private void visitContent(Seen here, ScrollPane pane) {
        Node viewport = pane.lookup(".viewport");
        Node content = pane.getContent();
        if (viewport == null || content == null) {
            return;
        }
        Bounds port = viewport.localToScene(viewport.getLayoutBounds());
        Bounds whole = content.localToScene(content.getLayoutBounds());
        boolean across = pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        boolean down = pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        double left = across ? Math.min(port.getMinX(), whole.getMinX()) : port.getMinX();
        double right = across ? Math.max(port.getMaxX(), whole.getMaxX()) : port.getMaxX();
        double top = down ? Math.min(port.getMinY(), whole.getMinY()) : port.getMinY();
        double bottom = down ? Math.max(port.getMaxY(), whole.getMaxY()) : port.getMaxY();
        Bounds reach = new BoundingBox(left, top, right - left, bottom - top);
        visit(new Seen(content, null, Seen.intersection(here.clip(), port), reach, null, here.opacity(), here.layer()));
    }

    /** Whether it is seen as a surface with an edge. */
    private static boolean isSurface(Node node) {
        if (!(node instanceof Region region)) {
            return false;
        }
        Background background = region.getBackground();
        boolean filled = background != null
                && background.getFills().stream()
                        .anyMatch(fill -> !(fill.getFill() instanceof Color colour) || colour.getOpacity() > 0.1);
        boolean framed = region.getBorder() != null
                && !region.getBorder().getInsets().equals(Insets.EMPTY)
                && region.getBorder().getStrokes().stream()
                        .anyMatch(stroke -> isPaint(stroke.getTopStroke()) && isPaint(stroke.getLeftStroke()));
        return filled || framed;
    }

    private static boolean isPaint(javafx.scene.paint.Paint paint) {
        return !(paint instanceof Color colour) || colour.getOpacity() > 0.1;
    }
}
