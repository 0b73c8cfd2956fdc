package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.ui.common.Texts;
import java.util.List;

/** Says where a digit of a number stands: its place from the left, and of several rows which. */
final class DigitPlace {
    private DigitPlace() {}

    /** @param index of the digit, in reading order */
    static String of(Texts texts, Recognition recognition, int index) {
        List<Row> rows = recognition instanceof Recognition.Number number ? number.rows() : List.of();
        if (rows.size() > 1) {
            int before = 0;
            for (int row = 0; row < rows.size(); row++) {
                int digits = rows.get(row).digits().size();
                if (index < before + digits) {
                    return texts.get("draw.number.place.row", index - before + 1, row + 1);
                }
                before += digits;
            }
        }
        return texts.get("draw.number.place", index + 1);
    }
}
