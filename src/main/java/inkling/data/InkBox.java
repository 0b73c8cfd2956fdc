package inkling.data;

/** The box around the ink of a sheet, in whole pixels, edges included. For one thread. */
final class InkBox {
    /** Ink fainter than this is the blur of an edge. */
    static final float FAINT = 0.1f;
    /** Ink fainter than this is outside the stroke. */
    static final float STROKE = 0.5f;

    int left;
    int top;
    int right;
    int bottom;

    /** Finds the box around ink above the threshold; whether there is any. */
    boolean measure(Sheet sheet, float threshold) {
        left = sheet.width;
        top = sheet.height;
        right = -1;
        bottom = -1;
        for (int y = 0, i = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++, i++) {
                if (sheet.values[i] > threshold) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return bottom >= 0;
    }

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }
}
