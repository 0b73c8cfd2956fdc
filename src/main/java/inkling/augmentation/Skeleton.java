package inkling.augmentation;

import java.util.Arrays;

/**
 * Thins a picture's strokes to lines one pixel wide (T. Y. Zhang, C. Y. Suen: "A fast parallel algorithm for thinning
 * digital patterns", 1984), joined to lines and smoothed. For one thread.
 */
final class Skeleton {
    private static final int SMOOTHINGS = 2;
    private static final int[] DX = {0, 1, 1, 1, 0, -1, -1, -1};
    private static final int[] DY = {-1, -1, 0, 1, 1, 1, 0, -1};
    /** For the eight neighbours, clockwise from above, as bits: whether the pixel goes in the first and in the second round. */
    private static final boolean[][] REMOVABLE = {removable(0), removable(1)};

    private final int height;
    private final int width;
    private final int[] steps = new int[8];
    private final boolean[] ink;
    private final int[] pixels;
    private final int[] removed;
    private final int[] pointOfPixel;
    private final double[] xs;
    private final double[] ys;
    private final double[] sumX;
    private final double[] sumY;
    private final int[] links;
    private final int[] from;
    private final int[] to;
    private int points;
    private int lines;

    Skeleton(int height, int width) {
        this.height = height;
        this.width = width;
        int size = height * width;
        for (int i = 0; i < 8; i++) {
            steps[i] = DY[i] * width + DX[i];
        }
        ink = new boolean[size];
        pixels = new int[size];
        removed = new int[size];
        pointOfPixel = new int[size];
        xs = new double[size];
        ys = new double[size];
        sumX = new double[size];
        sumY = new double[size];
        links = new int[size];
        from = new int[4 * size];
        to = new int[4 * size];
    }

    private static boolean[] removable(int round) {
        boolean[] removable = new boolean[256];
        for (int neighbours = 0; neighbours < 256; neighbours++) {
            int count = Integer.bitCount(neighbours);
            int beginnings = Integer.bitCount(neighbours & ~(neighbours << 1 | neighbours >> 7));
            boolean above = (neighbours & 1) != 0;
            boolean right = (neighbours & 4) != 0;
            boolean below = (neighbours & 16) != 0;
            boolean left = (neighbours & 64) != 0;
            boolean edge = round == 0
                    ? !(above && right && below) && !(right && below && left)
                    : !(above && right && left) && !(above && below && left);
            removable[neighbours] = count >= 2 && count <= 6 && beginnings == 1 && edge;
        }
        return removable;
    }

    /** Finds the skeleton of the ink above the threshold; the outermost pixels of the image count as paper. */
    void trace(GreyImage image, float threshold) {
        Arrays.fill(ink, false);
        points = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int pixel = y * width + x;
                if (image.values[pixel] > threshold) {
                    ink[pixel] = true;
                    pixels[points++] = pixel;
                }
            }
        }
        thin();
        join();
        for (int i = 0; i < SMOOTHINGS; i++) {
            smooth();
        }
    }

    private void thin() {
        int unchanged = 0;
        for (int round = 0; unchanged < 2; round ^= 1) {
            int count = 0;
            int kept = 0;
            for (int i = 0; i < points; i++) {
                int pixel = pixels[i];
                if (REMOVABLE[round][neighbours(pixel)]) {
                    removed[count++] = pixel;
                } else {
                    pixels[kept++] = pixel;
                }
            }
            for (int i = 0; i < count; i++) {
                ink[removed[i]] = false;
            }
            points = kept;
            unchanged = count == 0 ? unchanged + 1 : 0;
        }
    }

    private int neighbours(int pixel) {
        int neighbours = 0;
        for (int i = 0; i < 8; i++) {
            neighbours |= ink[pixel + steps[i]] ? 1 << i : 0;
        }
        return neighbours;
    }

    /** Joins neighbours, but not across the corner of two pixels that are joined already by a third. */
    private void join() {
        lines = 0;
        for (int i = 0; i < points; i++) {
            pointOfPixel[pixels[i]] = i;
            xs[i] = pixels[i] % width;
            ys[i] = pixels[i] / width;
        }
        for (int i = 0; i < points; i++) {
            int neighbours = neighbours(pixels[i]);
            for (int direction = 2; direction < 6; direction++) {
                boolean there = (neighbours & 1 << direction) != 0;
                boolean corner =
                        direction % 2 == 1 && (neighbours & (1 << direction - 1 | 1 << (direction + 1) % 8)) != 0;
                if (there && !corner) {
                    from[lines] = i;
                    to[lines++] = pointOfPixel[pixels[i] + steps[direction]];
                }
            }
        }
    }

    /** Moves every point within a line halfway to the middle of its neighbours; ends and crossings stay. */
    private void smooth() {
        Arrays.fill(sumX, 0, points, 0);
        Arrays.fill(sumY, 0, points, 0);
        Arrays.fill(links, 0, points, 0);
        for (int i = 0; i < lines; i++) {
            sumX[from[i]] += xs[to[i]];
            sumY[from[i]] += ys[to[i]];
            links[from[i]]++;
            sumX[to[i]] += xs[from[i]];
            sumY[to[i]] += ys[from[i]];
            links[to[i]]++;
        }
        for (int i = 0; i < points; i++) {
            if (links[i] == 2) {
                xs[i] = xs[i] / 2 + sumX[i] / 4;
                ys[i] = ys[i] / 2 + sumY[i] / 4;
            }
        }
    }

    /** Adds it to the strokes, in the image's pixels. */
    void write(Strokes strokes) {
        for (int i = 0; i < lines; i++) {
            strokes.moveTo(xs[from[i]], ys[from[i]]);
            strokes.lineTo(xs[to[i]], ys[to[i]]);
        }
        for (int i = 0; i < points; i++) {
            if (links[i] == 0) {
                strokes.moveTo(xs[i], ys[i]);
            }
        }
    }
}
