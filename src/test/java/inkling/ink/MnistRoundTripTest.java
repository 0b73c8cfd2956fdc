package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * MNIST's own pictures, enlarged to 280x280 and moved, must come back: the steps are then those that MNIST was made by.
 *
 * <p>Measured on all 10,000: every one comes back to the last grey level, but for the three whose longest side is 19
 * pixels instead of 20. The one grey level is that pictures whose brightest value is 254 of 255 are stretched to 1. As a
 * photograph, which may be noisy, 38 of them have so many faint pixels that their faintest shades are taken for noise,
 * which changes a value by 0.0896 at most.
 */
class MnistRoundTripTest {
    private static final int COUNT = 500;
    private static final float ONE_GREY_LEVEL = 1.001f / 255;

    private static final float NOISE_FLOOR = 0.09f;

    private final Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);

    @Test
    void enlargedAndMovedPicturesComeBack() {
        assertReturns(enlarged -> enlarged, ONE_GREY_LEVEL);
    }

    @Test
    void picturesOfInkOnPaperComeBack() {
        assertReturns(
                enlarged -> {
                    float[] luminance = new float[enlarged.ink().length];
                    for (int i = 0; i < luminance.length; i++) {
                        luminance[i] = 0.9f - 0.8f * enlarged.ink()[i];
                    }
                    return Picture.fromGrey(luminance, enlarged.width(), enlarged.height());
                },
                NOISE_FLOOR);
    }

    private void assertReturns(UnaryOperator<Picture> photograph, float tolerance) {
        SplittableRandom random = new SplittableRandom(28);
        float[][] images = testImages();
        for (int image = 0; image < COUNT; image++) {
            InkBox ink = InkBox.of(new Picture(28, 28, images[image]), 0).orElseThrow();
            Picture enlarged = enlarged(
                    images[image], move(random, ink.left(), ink.width()), move(random, ink.top(), ink.height()));
            Normalised normalised = normaliser.normalise(photograph.apply(enlarged));
            float[] returned = assertInstanceOf(Normalised.Digit.class, normalised)
                    .picture()
                    .ink();
            float worst = 0;
            for (int i = 0; i < returned.length; i++) {
                worst = Math.max(worst, Math.abs(returned[i] - images[image][i]));
            }
            assertTrue(worst <= tolerance, "picture " + image + " changed by " + worst);
        }
    }

    /** How far to move the picture so that its ink stays inside and not along an edge. */
    private static int move(SplittableRandom random, int start, int length) {
        return random.nextInt(1 - 10 * start, 280 - 10 * (start + length));
    }

    private static Picture enlarged(float[] image, int right, int down) {
        float[] ink = new float[280 * 280];
        for (int y = 0; y < 280; y++) {
            for (int x = 0; x < 280; x++) {
                int fromX = Math.floorDiv(x - right, 10);
                int fromY = Math.floorDiv(y - down, 10);
                if (fromX >= 0 && fromX < 28 && fromY >= 0 && fromY < 28) {
                    ink[y * 280 + x] = image[fromY * 28 + fromX];
                }
            }
        }
        return new Picture(280, 280, ink);
    }

    private static float[][] testImages() {
        Path file = Path.of("assets", "mnist", "t10k-images-idx3-ubyte.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            in.skipNBytes(16);
            float[][] images = new float[COUNT][784];
            for (float[] image : images) {
                byte[] bytes = in.readNBytes(784);
                for (int i = 0; i < 784; i++) {
                    image[i] = (bytes[i] & 0xff) / 255f;
                }
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
