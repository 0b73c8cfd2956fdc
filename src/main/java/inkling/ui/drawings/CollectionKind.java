package inkling.ui.drawings;

import inkling.data.ContentKind;
import java.util.List;

/** Lists the user's two collections of drawings. */
public enum CollectionKind {
    DIGITS,
    /** Classes of the user's own making. */
    OTHERS;

    /** Returns the collection to which a drawing of this class belongs. */
    public static CollectionKind of(String label) {
        return ContentKind.areDigits(List.of(label)) ? DIGITS : OTHERS;
    }
}
