package inkling.ui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Text against what was painted before it at its place: at least 4.5 to 1, large text and icons 3 to 1 (WCAG 2.1, 1.4.3 and
 * 1.4.11). What is out of use may be fainter.
 */
final class ContrastRule {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 24;
    private static final double LARGE_AND_BOLD = 18.6;

    private ContrastRule() {}

    static List<Fault> check(List<Seen> all) {
        List<Fault> faults = new ArrayList<>();
        int top = all.stream().mapToInt(Seen::layer).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            Seen each = all.get(i);
            if (each.node() instanceof Text text && Nodes.hasText(text) && each.layer() == top && !text.isDisabled()) {
                Color behind = behind(all, i);
                if (behind != null) {
                    check(each, text, behind, faults);
                }
            }
        }
        return faults;
    }

    private static void check(Seen each, Text text, Color behind, List<Fault> faults) {
        Color own = over(colour(text.getFill()), each.opacity(), behind);
        double ratio = ratio(own, behind);
        double least = Nodes.isIcon(text) || isLarge(text.getFont()) ? LARGE_TEXT : TEXT;
        if (ratio < least - 0.005) {
            faults.add(new Fault(
                    Rule.CONTRAST,
                    Nodes.path(text),
                    each.bounds(),
                    String.format(
                            Locale.ROOT,
                            "%.2f to 1 instead of %.1f: %s on %s %s",
                            ratio,
                            least,
                            hex(own),
                            hex(behind),
                            Nodes.isIcon(text) ? "(icon)" : Nodes.said(text))));
        }
    }

    /**
     * What is painted where the middle of the text is. What it is in counts even where the text is scrolled out of sight; null if that
     * cannot be told from the scene graph.
     */
    private static Color behind(List<Seen> all, int text) {
        Bounds box = all.get(text).bounds();
        double x = box.getCenterX();
        double y = box.getCenterY();
        boolean inSight = all.get(text).clip().contains(x, y);
        Color behind = Color.WHITE;
        for (Seen each : all.subList(0, text)) {
            Node node = each.node();
            boolean around = Nodes.isWithin(all.get(text).node(), node);
            if (!around
                    && !(inSight && each.bounds().contains(x, y) && each.clip().contains(x, y))) {
                continue;
            }
            if (node instanceof Canvas || node instanceof ImageView) {
                behind = null;
            } else if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    Color colour = colour(fill.getFill());
                    boolean opaque = colour.getOpacity() * each.opacity() > 0.99;
                    if (behind != null || opaque) {
                        behind = over(colour, each.opacity(), behind == null ? Color.WHITE : behind);
                    }
                }
            } else if (node instanceof Shape shape
                    && !(node instanceof Text)
                    && shape.getFill() != null
                    && behind != null) {
                behind = over(colour(shape.getFill()), each.opacity(), behind);
            }
        }
        return behind;
    }

    private static Color colour(Paint paint) {
        if (paint instanceof Color colour) {
            return colour;
        }
        if (paint instanceof LinearGradient gradient && !gradient.getStops().isEmpty()) {
            return gradient.getStops().get(0).getColor();
        }
        return Color.TRANSPARENT;
    }

    private static Color over(Color upper, double opacity, Color lower) {
        double share = upper.getOpacity() * opacity;
        return new Color(
                upper.getRed() * share + lower.getRed() * (1 - share),
                upper.getGreen() * share + lower.getGreen() * (1 - share),
                upper.getBlue() * share + lower.getBlue() * (1 - share),
                1);
    }

    private static boolean isLarge(Font font) {
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return font.getSize() >= (bold ? LARGE_AND_BOLD : LARGE);
    }

    /** 1 to 21. */
    static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()));
    }
}
