package inkling.ui.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Rules about where things are and how much room they have. */
final class PlaceRules {
    private static final double SLACK = 1.5;

    private static final Map<List<Object>, Letters> LETTERS = new HashMap<>();

    private final List<Fault> faults = new ArrayList<>();
    private final Scene scene;
    private final List<Seen> all;

    private PlaceRules(Scene scene, List<Seen> all) {
        this.scene = scene;
        this.all = all;
    }

    static List<Fault> check(Scene scene, List<Seen> all) {
        PlaceRules rules = new PlaceRules(scene, all);
        rules.heights();
        rules.all.forEach(rules::place);
        rules.sizes();
        rules.overlaps();
        return rules.faults;
    }

    private void heights() {
        for (Node child : scene.getRoot().getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Region region) {
                double width = region.minWidth(-1);
                double height =
                        region.minHeight(scene.getRoot().getLayoutBounds().getWidth());
                if (height > scene.getRoot().getLayoutBounds().getHeight() + SLACK
                        || width > scene.getRoot().getLayoutBounds().getWidth() + SLACK) {
                    add(
                            Rule.TOO_HIGH,
                            child,
                            String.format(
                                    Locale.ROOT,
                                    "needs %.0f x %.0f, the window has %.0f x %.0f",
                                    width,
                                    height,
                                    scene.getRoot().getLayoutBounds().getWidth(),
                                    scene.getRoot().getLayoutBounds().getHeight()));
                }
            }
        }
    }

    private void place(Seen each) {
        if (!isItem(each.node()) || Exemptions.isScrolledByAnother(each.node())) {
            return;
        }
        Bounds bounds = ink(each);
        boolean told = pressed(each.node()) != each.node();
        if (!told && !contains(each.reach(), bounds)) {
            add(
                    Rule.OUTSIDE,
                    each.node(),
                    "out of reach: only " + text(each.reach()) + " can be shown " + Nodes.said(each.node()));
        } else if (each.panel() != null && !contains(each.panel(), bounds)) {
            add(
                    Rule.OUTSIDE,
                    each.node(),
                    "sticks out of its panel " + text(each.panel()) + " " + Nodes.said(each.node()));
        }
    }

    private void sizes() {
        Node reported = null;
        for (Seen each : all) {
            Node node = each.node();
            if (node instanceof Labeled label) {
                wholeText(label);
            }
            boolean inside = reported != null && Nodes.isWithin(node, reported);
            if (!inside && node instanceof Region region && node != scene.getRoot() && tooSmall(region)) {
                reported = node;
            }
        }
    }

    private boolean tooSmall(Region region) {
        if (isEmpty(region)) {
            return false;
        }
        double width = region.getWidth();
        double height = region.getHeight();
        double leastWidth = region.minWidth(-1);
        double leastHeight =
                region.minHeight(region.getContentBias() == javafx.geometry.Orientation.HORIZONTAL ? width : -1);
        if (width + SLACK < leastWidth || height + SLACK < leastHeight) {
            add(
                    Rule.CUT,
                    region,
                    String.format(
                            Locale.ROOT,
                            "is %.0f x %.0f, needs %.0f x %.0f %s",
                            width,
                            height,
                            leastWidth,
                            leastHeight,
                            Nodes.said(region)));
            return true;
        }
        return false;
    }

    /** Whether there is nothing in it that could be cut. */
    private static boolean isEmpty(Region region) {
        if (region instanceof Labeled label) {
            return label.getGraphic() == null
                    && (label.getText() == null || label.getText().isEmpty());
        }
        return region.getWidth() == 0
                && region.getHeight() == 0
                && region.getChildrenUnmodifiable().isEmpty();
    }

    private void wholeText(Labeled label) {
        String wanted = label.getText();
        if (wanted == null || wanted.isBlank() || label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        if (label.isMnemonicParsing()) {
            wanted = wanted.replaceFirst("_(.)", "$1");
        }
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child != label.getGraphic() && !Nodes.isIcon(child)) {
                boolean cut = !squeezed(text.getText()).equals(squeezed(wanted));
                if (cut && !Exemptions.mayBeCut(label)) {
                    add(Rule.CUT, label, "shows \"" + text.getText().replace('\n', ' ') + "\" of " + Nodes.said(label));
                }
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void overlaps() {
        List<Seen> items = SceneReader.inUse(all).stream()
                .filter(each -> isItem(each.node()))
                .toList();
        List<Bounds> places = items.stream()
                .map(each -> Seen.intersection(ink(each), each.clip()))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            for (int k = i + 1; k < items.size(); k++) {
                Bounds common = Seen.intersection(places.get(i), places.get(k));
                if (common.getWidth() > 2 && common.getHeight() > 2) {
                    Node lower = items.get(i).node();
                    Node upper = items.get(k).node();
                    if (!Nodes.isWithin(upper, lower)
                            && !Nodes.isWithin(lower, upper)
                            && !isTold(upper, lower)
                            && !Exemptions.mayLieOver(upper, lower)) {
                        add(
                                Rule.OVERLAP,
                                upper,
                                Nodes.said(upper) + " over " + Nodes.path(lower) + " " + Nodes.said(lower) + " at "
                                        + text(common));
                    }
                }
            }
        }
    }

    /** Whether one of them is the text of something that can be pressed, which lies over the other by itself. */
    private static boolean isTold(Node one, Node other) {
        Node first = pressed(one);
        Node second = pressed(other);
        return (first != one || second != other) && first != second;
    }

    /** What is pressed where the node is: itself, if nothing. */
    private static Node pressed(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (Nodes.isPressable(each)) {
                return each;
            }
        }
        return node;
    }

    /** What is to be read or pressed. */
    private static boolean isItem(Node node) {
        return Nodes.hasText(node) || Nodes.isPressable(node);
    }

    /** Of text without the room above and below its letters, which differs from font to font. */
    private static Bounds ink(Seen each) {
        Bounds box = each.bounds();
        if (!(each.node() instanceof Text text) || text.getText().isBlank()) {
            return box;
        }
        Letters letters = LETTERS.computeIfAbsent(
                List.of(text.getText(), text.getFont(), text.getWrappingWidth(), text.getLineSpacing()),
                key -> Letters.of(text));
        if (letters.lines() <= 0 || Math.abs(text.getLayoutBounds().getHeight() - box.getHeight()) > 1) {
            // turned, or enlarged
            return box;
        }
        if (Math.abs(letters.lines() - box.getHeight()) > 2) {
            // The font of a text may be loaded between two measurements, and lines grow with it.
            double above = (box.getHeight() - letters.height()) / 2;
            return new BoundingBox(box.getMinX(), box.getMinY() + above, box.getWidth(), letters.height());
        }
        return new BoundingBox(box.getMinX(), box.getMinY() + letters.top(), box.getWidth(), letters.height());
    }

    /**
     * Where the letters of a text are: dear to find out, and the same at each look.
     *
     * @param lines the height of its lines
     * @param top from the top of the first line
     */
    private record Letters(double lines, double top, double height) {
        static Letters of(Text text) {
            Text letters = new Text(text.getText());
            letters.setFont(text.getFont());
            letters.setWrappingWidth(text.getWrappingWidth());
            letters.setLineSpacing(text.getLineSpacing());
            Bounds lines = letters.getLayoutBounds();
            letters.setBoundsType(TextBoundsType.VISUAL);
            Bounds drawn = letters.getLayoutBounds();
            return new Letters(lines.getHeight(), drawn.getMinY() - lines.getMinY(), drawn.getHeight());
        }
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }

    private static String text(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "(%.0f..%.0f, %.0f..%.0f)",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }

    private void add(Rule rule, Node node, String detail) {
        faults.add(new Fault(rule, Nodes.path(node), node.localToScene(node.getLayoutBounds()), detail.strip()));
    }
}
