package inkling.ui.screens;

import inkling.ui.common.EastAsianTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Every character has to be in the font that it is set in, or in one that JavaFX takes in its place. Nothing public tells, so
 * characters are drawn: one that looks like a character that no font has is missing.
 */
final class GlyphRule {
    private static final int SIDE = 40;
    private static final double SIZE = 24;
    /** For ever without a meaning, so that no font has it. */
    private static final String MISSING = new String(Character.toChars(0x10FFFD));

    private static final Map<String, Boolean> KNOWN = new HashMap<>();
    private static final Map<String, int[]> BOXES = new HashMap<>();
    private static final boolean HAS_HAN = hasHan();

    private GlyphRule() {}

    static List<Fault> check(List<Seen> all) {
        List<Fault> faults = new ArrayList<>();
        for (Seen each : all) {
            if (each.node() instanceof Text text && !Nodes.isIcon(text) && Nodes.hasText(text)) {
                String missing = missing(text.getText(), text.getFont());
                if (!missing.isEmpty()) {
                    faults.add(new Fault(
                            Rule.GLYPH,
                            Nodes.path(text),
                            each.bounds(),
                            "no \"" + missing + "\" in " + text.getFont().getName() + ": " + Nodes.said(text)));
                }
            }
        }
        return faults;
    }

    /** The characters of the text that would be boxes. */
    static String missing(String text, Font font) {
        StringBuilder missing = new StringBuilder();
        Set<Integer> done = new HashSet<>();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isISOControl(point))
                .filter(point -> HAS_HAN || !EastAsianTexts.isIn(Character.toString(point)))
                .filter(done::add)
                .filter(point -> !isThere(Character.toString(point), font))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static boolean isThere(String character, Font font) {
        if (character.codePointAt(0) < 0x7f) {
            return true;
        }
        return KNOWN.computeIfAbsent(font.getName() + character, key -> {
            int[] box = BOXES.computeIfAbsent(font.getName(), name -> picture(MISSING, name));
            return !Arrays.equals(box, picture(character, font.getName()));
        });
    }

    private static int[] picture(String character, String font) {
        Text text = new Text(character);
        text.setFont(new Font(font, SIZE));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new javafx.geometry.Rectangle2D(-4, -30, SIDE, SIDE));
        WritableImage image = text.snapshot(parameters, new WritableImage(SIDE, SIDE));
        int[] pixels = new int[SIDE * SIDE];
        image.getPixelReader().getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return pixels;
    }

    /** Whether the computer has a font for Chinese at all; without one nothing can be shown, and nothing is asked for. */
    private static boolean hasHan() {
        return inkling.ui.common.Fonts.ofThisComputer().eastAsian().isPresent();
    }
}
