package inkling.ui.common;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Tells whether a font, and the fonts that JavaFX falls back to from it, have glyphs for characters. */
final class Glyphs {
    private static final double SIZE = 32;
    /** No font has a glyph for it, so it looks like every character that is missing. */
    private static final int NO_CHARACTER = 0xFFFF;

    private Glyphs() {}

    static boolean inDefaultFont(String text) {
        return in(Font.getDefault().getFamily(), text);
    }

    /** Whether no visible character of the text is drawn as the sign for a missing glyph. */
    static boolean in(String family, String text) {
        Font font = Font.font(family, SIZE);
        String missing = outline(font, NO_CHARACTER);
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .distinct()
                .noneMatch(character -> outline(font, character).equals(missing));
    }

    private static String outline(Font font, int character) {
        Text text = new Text(Character.toString(character));
        text.setFont(font);
        Shape outline = Shape.union(text, new Rectangle());
        List<PathElement> elements = outline instanceof Path path ? path.getElements() : List.of();
        return elements.toString();
    }
}
