package inkling.ui.screens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes round the window with Tab: all that can be pressed has to be met, and to look different while it has the focus. */
final class FocusRules {
    private static final int MOST_STOPS = 400;
    /** So many pixels have to change: fewer are not seen. */
    private static final int LEAST_PIXELS = 12;

    private static final double AROUND = 5;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Scene scene;
    private final String theme;
    private final Set<String> proven;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Node> stops = new LinkedHashSet<>();

    private FocusRules(Scene scene, String theme, Set<String> proven) {
        this.scene = scene;
        this.theme = theme;
        this.proven = proven;
    }

    /**
     * @param theme styles look different in another one
     * @param proven styles that were found to show the focus: they are not looked at twice
     */
    static List<Fault> check(Scene scene, List<Seen> all, String theme, Set<String> proven) {
        FocusRules rules = new FocusRules(scene, theme, proven);
        rules.goRound();
        List<Seen> inUse = SceneReader.inUse(all);
        rules.reach(inUse);
        rules.stayInside(inUse);
        return rules.faults;
    }

    private void goRound() {
        press(KeyCode.TAB);
        for (int i = 0; i < MOST_STOPS; i++) {
            Node owner = scene.getFocusOwner();
            if (owner == null || !stops.add(owner)) {
                return;
            }
            if (!proven.contains(style(owner))) {
                int[] with = picture(owner);
                scene.getRoot().requestFocus();
                int[] without = picture(owner);
                owner.requestFocus();
                if (different(with, without) < LEAST_PIXELS) {
                    // A list that scrolls to it moves it between the two pictures.
                    with = picture(owner);
                    scene.getRoot().requestFocus();
                    without = picture(owner);
                    owner.requestFocus();
                }
                compare(owner, with, without);
            }
            press(KeyCode.TAB);
        }
    }

    private void press(KeyCode code) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void reach(List<Seen> inUse) {
        for (Seen each : inUse) {
            Node node = each.node();
            boolean byMouse = node.getOnMouseClicked() != null && !Nodes.hasStyle(node, "scrim");
            if (node.isDisabled() || !Nodes.isPressable(node) && !byMouse) {
                continue;
            }
            if (stops.stream().noneMatch(stop -> Nodes.isWithin(stop, node) || isPartOf(node, stop))) {
                add(Rule.TAB, node, "no Tab leads here " + Nodes.said(node));
            }
        }
    }

    /** Parts of a control, such as the arrow of a menu button, are reached with it. */
    private static boolean isPartOf(Node node, Node stop) {
        return stop instanceof Control && Nodes.isWithin(node, stop);
    }

    private void stayInside(List<Seen> inUse) {
        if (inUse.get(0).layer() == 0) {
            return;
        }
        Set<Node> inside = new HashSet<>();
        inUse.forEach(each -> inside.add(each.node()));
        stops.stream()
                .filter(stop -> !inside.contains(stop))
                .limit(1)
                .forEach(stop -> add(Rule.TAB, inUse.get(0).node(), "Tab leads out of it, to " + Nodes.path(stop)));
    }

    private static int different(int[] with, int[] without) {
        int different = 0;
        for (int i = 0; i < Math.min(with.length, without.length); i++) {
            different += with[i] == without[i] ? 0 : 1;
        }
        return different;
    }

    private void compare(Node node, int[] with, int[] without) {
        int different = different(with, without);
        if (different < LEAST_PIXELS) {
            add(Rule.FOCUS, node, different + " pixels change with the focus " + Nodes.said(node));
        } else {
            proven.add(style(node));
        }
    }

    private String style(Node node) {
        return theme
                + node.getClass()
                + node.getStyleClass()
                + node.getStyle()
                + node.getPseudoClassStates().contains(SELECTED)
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }

    /** Of the window where the node is, for the sign of the focus may be drawn around it and by another node. */
    private int[] picture(Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(
                bounds.getMinX() - AROUND,
                bounds.getMinY() - AROUND,
                bounds.getWidth() + 2 * AROUND,
                bounds.getHeight() + 2 * AROUND));
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private void add(Rule rule, Node node, String detail) {
        faults.add(new Fault(rule, Nodes.path(node), node.localToScene(node.getLayoutBounds()), detail.strip()));
    }
}
