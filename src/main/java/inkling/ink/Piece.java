package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Holds a piece of ink that is connected, be it by corners.
 *
 * @param pixels indices into [height][width]
 * @param box the tight box around them
 * @param onBorder how many of them lie at the picture's edge
 */
record Piece(int[] pixels, InkBox box, int onBorder) {
    /** All pieces of what has more ink than {@code threshold}. */
    static List<Piece> of(float[] ink, int width, int height, float threshold) {
        List<Piece> pieces = new ArrayList<>();
        boolean[] seen = new boolean[ink.length];
        int[] queue = new int[ink.length];
        for (int first = 0; first < ink.length; first++) {
            if (ink[first] > threshold && !seen[first]) {
                int count = fill(ink, width, height, threshold, first, seen, queue);
                pieces.add(of(Arrays.copyOf(queue, count), width, height));
            }
        }
        return pieces;
    }

    private static int fill(
            float[] ink, int width, int height, float threshold, int first, boolean[] seen, int[] queue) {
        int count = 0;
        queue[count++] = first;
        seen[first] = true;
        for (int i = 0; i < count; i++) {
            int x = queue[i] % width;
            int y = queue[i] / width;
            for (int dy = Math.max(0, y - 1); dy <= Math.min(height - 1, y + 1); dy++) {
                for (int dx = Math.max(0, x - 1); dx <= Math.min(width - 1, x + 1); dx++) {
                    int next = dy * width + dx;
                    if (!seen[next] && ink[next] > threshold) {
                        seen[next] = true;
                        queue[count++] = next;
                    }
                }
            }
        }
        return count;
    }

    private static Piece of(int[] pixels, int width, int height) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int onBorder = 0;
        for (int pixel : pixels) {
            int x = pixel % width;
            int y = pixel / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            onBorder += x == 0 || y == 0 || x == width - 1 || y == height - 1 ? 1 : 0;
        }
        return new Piece(pixels, new InkBox(left, top, right - left + 1, bottom - top + 1), onBorder);
    }

    int size() {
        return pixels.length;
    }

    /** Calls {@code visit} with the index of each pixel of it and around it, some of them more than once. */
    void around(int reach, int width, int height, IntConsumer visit) {
        for (int pixel : pixels) {
            int x = pixel % width;
            int y = pixel / width;
            for (int near = Math.max(0, y - reach); near <= Math.min(height - 1, y + reach); near++) {
                int last = near * width + Math.min(width - 1, x + reach);
                for (int i = near * width + Math.max(0, x - reach); i <= last; i++) {
                    visit.accept(i);
                }
            }
        }
    }

    /** The length of its outline in pixels: a slanting one is a staircase, longer than the line by the square root of two. */
    double outline(float[] ink, int width, int height, float threshold) {
        double length = 0;
        for (int pixel : pixels) {
            int x = pixel % width;
            int y = pixel / width;
            int across = (x == 0 || ink[pixel - 1] <= threshold ? 1 : 0)
                    + (x == width - 1 || ink[pixel + 1] <= threshold ? 1 : 0);
            int down = (y == 0 || ink[pixel - width] <= threshold ? 1 : 0)
                    + (y == height - 1 || ink[pixel + width] <= threshold ? 1 : 0);
            length += across > 0 && down > 0 ? Math.max(across, down) * 1.4142135623730951 : across + down;
        }
        return length;
    }

    boolean surrounds(Piece other) {
        return box.left() < other.box.left()
                && box.top() < other.box.top()
                && box.right() > other.box.right()
                && box.bottom() > other.box.bottom();
    }

    /** The share of its pixels that lie along the sides of its box: nearly all of a printed frame. */
    double alongSides(int width) {
        double margin = 0.1;
        int along = 0;
        for (int pixel : pixels) {
            double x = (pixel % width - box.left() + 0.5) / box.width();
            double y = (pixel / width - box.top() + 0.5) / box.height();
            along += Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y)) < margin ? 1 : 0;
        }
        return (double) along / pixels.length;
    }
}
