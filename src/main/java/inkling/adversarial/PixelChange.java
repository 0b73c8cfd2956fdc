package inkling.adversarial;

import inkling.ink.Picture;
import inkling.recognition.Recognition;

/**
 * Holds a change of a picture that changes a model's answer.
 *
 * @param before the network's picture as it was
 * @param after of the same size
 * @param answer the model's answer for {@code after}
 */
public record PixelChange(Picture before, Picture after, Recognition.Answer answer) {
    /** The Euclidean length of the change, over all pixels, where paper is 0 and full ink is 1. */
    public double norm() {
        double sum = 0;
        for (int i = 0; i < before.ink().length; i++) {
            double change = change(i);
            sum += change * change;
        }
        return Math.sqrt(sum);
    }

    /** The largest change of a single pixel, 0 to 1. */
    public double largest() {
        double largest = 0;
        for (int i = 0; i < before.ink().length; i++) {
            largest = Math.max(largest, Math.abs(change(i)));
        }
        return largest;
    }

    /** The number of pixels that a picture of 256 greys would show changed: by half a grey or more. */
    public int visiblePixels() {
        int count = 0;
        for (int i = 0; i < before.ink().length; i++) {
            count += Math.abs(change(i)) >= 0.5 / 255 ? 1 : 0;
        }
        return count;
    }

    /** The ink added to a pixel, -1 to 1, counted row by row. */
    public double change(int pixel) {
        return (double) after.ink()[pixel] - before.ink()[pixel];
    }
}
