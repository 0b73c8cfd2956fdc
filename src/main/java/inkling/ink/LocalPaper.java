package inkling.ink;

/**
 * Estimates how bright the paper is at each place: a grey-level closing, which takes away all that is darker than its surroundings and
 * narrower than a square, and leaves light, shadows and everything wide as it is. Source: Serra, "Image Analysis and Mathematical
 * Morphology", 1982. A square is cut off at the picture's edge, so that a strip of table along it is not narrow.
 */
final class LocalPaper {
    private LocalPaper() {}

    /**
     * Computes the closing of values [height][width].
     *
     * @param side of the square, in pixels
     */
    static float[] closing(float[] values, int width, int height, int side) {
        int radius = Math.max(1, side / 2);
        float[] highest =
                extremes(extremes(values, width, height, radius, 1, true), width, height, radius, width, true);
        return extremes(extremes(highest, width, height, radius, 1, false), width, height, radius, width, false);
    }

    /**
     * The highest or lowest value of a window around each place in lines of one direction, in constant time a place, by a queue of
     * candidates: Lemire, "Streaming Maximum-Minimum Filter", 2006.
     *
     * @param step 1 along rows, the width along columns
     */
    private static float[] extremes(float[] values, int width, int height, int radius, int step, boolean highest) {
        int length = step == 1 ? width : height;
        int lines = step == 1 ? height : width;
        int toNext = step == 1 ? width : 1;
        float[] found = new float[values.length];
        int[] queue = new int[length];
        for (int line = 0; line < lines; line++) {
            int start = line * toNext;
            int head = 0;
            int tail = 0;
            for (int i = 0; i < length + radius; i++) {
                if (i < length) {
                    float value = values[start + i * step];
                    while (tail > head && beats(value, values[start + queue[tail - 1] * step], highest)) {
                        tail--;
                    }
                    queue[tail++] = i;
                }
                int centre = i - radius;
                if (centre >= 0) {
                    if (queue[head] < centre - radius) {
                        head++;
                    }
                    found[start + centre * step] = values[start + queue[head] * step];
                }
            }
        }
        return found;
    }

    private static boolean beats(float value, float other, boolean highest) {
        return highest ? value >= other : value <= other;
    }
}
