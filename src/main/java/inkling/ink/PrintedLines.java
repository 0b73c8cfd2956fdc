package inkling.ink;

import java.util.Arrays;

/** Finds lines that cross the whole picture, as those of ruled and squared paper do, and takes them away. */
final class PrintedLines {
    /** A row belongs to a line if all but this share of its pixels are darker than paper. */
    private static final double MISSING = 0.2;

    /** Lines fainter than this, as a share of the ink, go with the noise. */
    private static final float FAINTEST = 0.05f;

    /** Lines fainter than this are taken away by their darkness alone. */
    private static final float FAINT = 0.6f;

    /** A line that crosses the whole picture is as near to both of its ends as this share of its length. */
    private static final double END = 0.02;

    /** Lines are narrower than this share of the picture. */
    private static final double BESIDE = 0.05;

    private PrintedLines() {}

    /**
     * Whether a line leads through the picture from edge to edge. A digit that nearly fills the picture is none, as it stops short of
     * at least one edge, nor is shading, as it does not end beside the row (column).
     *
     * @param contrast [height][width], below 0 where it is lighter than the paper
     * @param peak the contrast of ink
     */
    static boolean cross(float[] contrast, int width, int height, float peak) {
        return anyCrosses(contrast, levels(contrast, width, height, width, 1), width, width, 1, FAINTEST * peak)
                || anyCrosses(contrast, levels(contrast, height, width, 1, width), height, 1, width, FAINTEST * peak);
    }

    private static boolean anyCrosses(
            float[] contrast, float[] levels, int length, int toNext, int step, float faintest) {
        int end = Math.max(1, (int) (END * length));
        for (int line = 0; line < levels.length; line++) {
            int first = line * toNext;
            int last = first + (length - 1) * step;
            if (levels[line] > faintest
                    && levels[line] - levelBeside(levels, line) > faintest
                    && mean(contrast, first, step, end) > faintest
                    && mean(contrast, last, -step, end) > faintest) {
                return true;
            }
        }
        return false;
    }

    /** The level of the paper on that side of a row (column) where it is darker. */
    private static float levelBeside(float[] levels, int line) {
        int reach = Math.max(2, (int) (BESIDE * levels.length));
        float before = lowest(levels, line - reach, line - 1);
        float after = lowest(levels, line + 1, line + reach);
        return line == 0 ? after : line == levels.length - 1 ? before : Math.max(before, after);
    }

    private static float lowest(float[] levels, int from, int to) {
        float lowest = Float.POSITIVE_INFINITY;
        for (int i = Math.max(0, from); i <= Math.min(levels.length - 1, to); i++) {
            lowest = Math.min(lowest, levels[i]);
        }
        return lowest;
    }

    private static float mean(float[] contrast, int from, int step, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += contrast[from + i * step];
        }
        return sum / count;
    }

    /**
     * Takes dark lines away.
     *
     * @param contrast [height][width]; where a line is and no ink crosses it, it becomes 0
     * @param peak the contrast of ink
     * @return the contrast up to which faint lines reach, which the caller has to take for paper; 0 if there are none
     */
    static float remove(float[] contrast, int width, int height, float peak) {
        float[] rows = levels(contrast, width, height, width, 1);
        float[] columns = levels(contrast, height, width, 1, width);
        float faint = Math.max(darkestFaint(rows, FAINT * peak), darkestFaint(columns, FAINT * peak));
        erase(contrast, rows, width, height, FAINT * peak, true);
        erase(contrast, columns, width, height, FAINT * peak, false);
        return faint < FAINTEST * peak ? 0 : Math.min(0.72f * peak, 1.5f * faint);
    }

    /** The darkest of the lines that are not dark, nor the soft edge of one that is. */
    private static float darkestFaint(float[] levels, float dark) {
        float darkest = 0;
        for (int i = 0; i < levels.length; i++) {
            boolean besideDark = false;
            for (int near = Math.max(0, i - 2); near <= Math.min(levels.length - 1, i + 2); near++) {
                besideDark |= levels[near] >= dark;
            }
            darkest = besideDark ? darkest : Math.max(darkest, levels[i]);
        }
        return darkest;
    }

    /** How dark each row (column) is all along. */
    private static float[] levels(float[] contrast, int length, int lines, int toNext, int step) {
        float[] levels = new float[lines];
        float[] values = new float[length];
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < length; i++) {
                values[i] = contrast[line * toNext + i * step];
            }
            Arrays.sort(values);
            levels[line] = values[(int) (MISSING * length)];
        }
        return levels;
    }

    private static void erase(float[] contrast, float[] levels, int width, int height, float dark, boolean rows) {
        int lines = levels.length;
        for (int first = 0; first < lines; first++) {
            if (levels[first] < dark) {
                continue;
            }
            int last = first;
            while (last + 1 < lines && levels[last + 1] >= dark / 2) {
                last++;
            }
            int from = Math.max(0, first - 1);
            int to = Math.min(lines - 1, last + 1);
            for (int i = 0; i < (rows ? width : height); i++) {
                boolean crossed = isInk(contrast, from - 1, i, width, lines, rows, dark)
                        && isInk(contrast, to + 1, i, width, lines, rows, dark);
                for (int line = from; !crossed && line <= to; line++) {
                    contrast[rows ? line * width + i : i * width + line] = 0;
                }
            }
            first = last;
        }
    }

    private static boolean isInk(float[] contrast, int line, int at, int width, int lines, boolean rows, float dark) {
        return line >= 0 && line < lines && contrast[rows ? line * width + at : at * width + line] > dark / 2;
    }
}
