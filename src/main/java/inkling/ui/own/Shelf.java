package inkling.ui.own;

import inkling.data.Subject;
import java.util.List;

/** The user's two collections of drawings. */
public enum Shelf {
    DIGITS,
    /** Classes of the user's own making. */
    OTHERS;

    /** Where a drawing of this class belongs. */
    public static Shelf of(String label) {
        return Subject.areDigits(List.of(label)) ? DIGITS : OTHERS;
    }
}
