package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundRemovalTest {
    private static final int SIDE = 280;

    private final Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);
    private final Picture seven =
            Rasteriser.draw(Ink.EMPTY.with(InkTest.stroke(18, 90, 70, 190, 75, 130, 230)), SIDE, SIDE);

    @Test
    void inkIsTheDistanceFromThePaper() {
        float[] luminance = {
            0.75f, 0.75f, 0.75f, 0.75f, //
            0.75f, 0.25f, 0.50f, 0.75f, //
            0.75f, 0.75f, 0.75f, 0.75f,
        };

        assertArrayEquals(
                new float[] {0, 0, 0, 0, 0, 1, 0.5f, 0, 0, 0, 0, 0},
                Picture.fromGrey(luminance, 4, 3).ink());
    }

    @Test
    void chalkOnABoardIsTheSameAsInkOnPaper() {
        assertArrayEquals(
                Picture.fromGrey(photograph(0.9f, 0.2f), SIDE, SIDE).ink(),
                Picture.fromGrey(photograph(0.1f, 0.8f), SIDE, SIDE).ink(),
                1e-6f);
    }

    @Test
    void aCleanPictureKeepsEveryValue() {
        assertArrayEquals(
                seven.ink(), Picture.fromGrey(photograph(1, 0), SIDE, SIDE).ink(), 1e-6f);
    }

    /** Darker by 0.1 from left to right and by 0.05 downwards: small beside the ink's 0.7, so that all of it is taken away. */
    @Test
    void anEvenSlopeOfLightIsNoInk() {
        int width = 61;
        int height = 41;
        float[] page = new float[width * height];
        for (int i = 0; i < page.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean bar = x >= 28 && x < 33 && y >= 10 && y < 31;
            page[i] = 1 - 0.1f * x / (width - 1) - 0.05f * y / (height - 1) - (bar ? 0.7f : 0);
        }

        float[] ink = BackgroundRemoval.remove(page, width, height);

        for (int i = 0; i < page.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean bar = x >= 28 && x < 33 && y >= 10 && y < 31;
            assertEquals(bar ? 1 : 0, ink[i], 1e-3f, "column " + x + ", row " + y);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 0.5f, 1})
    void aPageWithoutInkIsBlank(float paper) {
        float[] page = photograph(paper, paper);

        assertArrayEquals(
                new float[SIDE * SIDE], Picture.fromGrey(page, SIDE, SIDE).ink());
    }

    @Test
    void thePapersTextureIsNoInk() {
        float[] page = noisy(photograph(0.8f, 0.8f), 0.01);

        assertInstanceOf(Normalised.Blank.class, normaliser.normalise(Picture.fromGrey(page, SIDE, SIDE)));
    }

    @Test
    void noiseDoesNotChangeTheDigit() {
        assertTrue(difference(noisy(photograph(0.85f, 0.25f), 0.03)) < 0.005);
    }

    @Test
    void shadingDoesNotChangeTheDigit() {
        float[] shaded = photograph(0.9f, 0.2f);
        for (int i = 0; i < shaded.length; i++) {
            shaded[i] -= 0.15f * (i % SIDE) / SIDE + 0.1f * (i / SIDE) / SIDE;
        }

        assertTrue(difference(shaded) < 0.005);
    }

    @Test
    void shadingAndNoiseTogetherDoNotChangeTheDigit() {
        float[] shaded = noisy(photograph(0.9f, 0.2f), 0.02);
        for (int i = 0; i < shaded.length; i++) {
            shaded[i] -= 0.2f * (i % SIDE) / SIDE;
        }

        assertTrue(difference(shaded) < 0.005);
    }

    @Test
    void jpegDoesNotChangeTheDigit() throws IOException {
        assertTrue(difference(throughJpeg(photograph(1, 0))) < 0.02);
        assertTrue(difference(throughJpeg(photograph(0.8f, 0.3f))) < 0.02);
    }

    @Test
    void inkAlongAnEdgeIsNotTakenForShading() {
        // the top bar of a 7 cut out tightly
        float[] luminance = {
            0, 0, 0, 0, 0, //
            1, 1, 1, 1, 0, //
            1, 1, 1, 0, 1, //
            1, 1, 0, 1, 1, //
            1, 1, 0, 1, 1, //
            1, 1, 0, 1, 1, //
        };
        float[] ink = new float[luminance.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = 1 - luminance[i];
        }

        assertArrayEquals(ink, Picture.fromGrey(luminance, 5, 6).ink());
    }

    @Test
    void refusesSizesThatDoNotFit() {
        String message = assertThrows(IllegalArgumentException.class, () -> Picture.fromGrey(new float[11], 4, 3))
                .getMessage();
        assertTrue(message.contains("4 x 3") && message.contains("11"), message);
        assertThrows(IllegalArgumentException.class, () -> Picture.fromGrey(new float[0], 0, 3));
        assertThrows(IllegalArgumentException.class, () -> Picture.fromGrey(new float[0], 1 << 16, 1 << 16));
    }

    @Test
    void refusesValuesThatAreNoBrightness() {
        assertThrows(IllegalArgumentException.class, () -> Picture.fromGrey(new float[] {Float.NaN}, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Picture(1, 1, new float[] {1.01f}));
    }

    /**
     * Measured: noise 0.002, shading 0.0003, both 0.0014, JPEG 0.012 and 0.017 (its ringing makes the box 4 pixels of
     * 178 longer).
     *
     * @return mean difference a pixel, 0 to 1, between what the network sees of a photograph and of the clean drawing
     */
    private double difference(float[] luminance) {
        Picture expected = digit(seven);
        Picture found = digit(Picture.fromGrey(luminance, SIDE, SIDE));
        double sum = 0;
        for (int i = 0; i < 784; i++) {
            sum += Math.abs(expected.ink()[i] - found.ink()[i]);
        }
        return sum / 784;
    }

    private Picture digit(Picture picture) {
        return assertInstanceOf(Normalised.Digit.class, normaliser.normalise(picture))
                .picture();
    }

    private float[] photograph(float paper, float ink) {
        float[] luminance = new float[seven.ink().length];
        for (int i = 0; i < luminance.length; i++) {
            luminance[i] = paper + (ink - paper) * seven.ink()[i];
        }
        return luminance;
    }

    private static float[] noisy(float[] luminance, double deviation) {
        Random random = new Random(5);
        for (int i = 0; i < luminance.length; i++) {
            luminance[i] += (float) (deviation * random.nextGaussian());
        }
        return luminance;
    }

    private static float[] throughJpeg(float[] luminance) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < luminance.length; i++) {
            image.getRaster().setSample(i % SIDE, i / SIDE, 0, Math.round(255 * luminance[i]));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpg", bytes));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        float[] found = new float[luminance.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = read.getRaster().getSample(i % SIDE, i / SIDE, 0) / 255f;
        }
        return found;
    }
}
