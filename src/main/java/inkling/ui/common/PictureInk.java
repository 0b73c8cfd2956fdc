package inkling.ui.common;

import inkling.ink.Picture;
import java.util.function.IntUnaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Converts values of ink, 0 to 1, into images for the screen. */
public final class PictureInk {
    private PictureInk() {}

    /** The picture in one colour, transparent where there is no ink. */
    public static Image image(Picture picture, Color colour) {
        int rgb = channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
        return image(picture.ink(), picture.width(), value -> value << 24 | rgb);
    }

    /** Makes an image as the network gets it: ink white, paper black. */
    public static Image white(float[] ink, int width) {
        return image(ink, width, value -> 0xff << 24 | value << 16 | value << 8 | value);
    }

    private static Image image(float[] ink, int width, IntUnaryOperator argb) {
        int[] pixels = new int[ink.length];
        for (int i = 0; i < ink.length; i++) {
            pixels[i] = argb.applyAsInt(channel(ink[i]));
        }
        int height = ink.length / width;
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }
}
