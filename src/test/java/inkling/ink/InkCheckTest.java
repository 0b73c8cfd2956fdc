package inkling.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.failure.ReasonKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class InkCheckTest {
    private static final int SIDE = 100;

    @Test
    void aPictureWithoutInkIsNotObjectedTo() {
        assertTrue(InkCheck.objection(new Picture(SIDE, SIDE, new float[SIDE * SIDE]))
                .isEmpty());
    }

    @Test
    void aSurfaceIsNoStroke() {
        assertEquals(InkReason.LINES_TOO_THICK, objection(rectangle(20, 20, 60, 60)));
    }

    @Test
    void aSheetWithABitOfWritingIsNoDigit() {
        float[] sheet = rectangle(10, 10, 80, 80);
        for (int i = 0; i < 6; i++) {
            erase(sheet, 30 + 6 * i, 40, 2, 30);
        }

        assertEquals(InkReason.TOO_MUCH_INK, objection(sheet));
    }

    @Test
    void aHairAcrossThePictureIsNoPenStroke() {
        assertEquals(InkReason.LINES_TOO_THIN, objection(rectangle(5, 50, 90, 1)));
    }

    @Test
    void specksEverywhereAreNoDigit() {
        float[] ink = new float[SIDE * SIDE];
        for (int i = 0; i < 25; i++) {
            fill(ink, 10 + 16 * (i % 5), 10 + 16 * (i / 5), 6, 6, 1);
        }

        assertEquals(InkReason.TOO_MANY_PIECES, objection(ink));
    }

    @Test
    void barsOfOneSizeMayBeSeveralDigits() {
        float[] ink = rectangle(10, 20, 6, 50);
        fill(ink, 40, 22, 6, 48, 1);
        fill(ink, 70, 20, 6, 40, 1);

        assertTrue(InkCheck.areSeveral(ink, SIDE, SIDE));
    }

    @Test
    void aSurfaceBesideABarIsNotSeveralDigits() {
        float[] ink = rectangle(10, 20, 6, 50);
        fill(ink, 30, 20, 60, 60, 1);

        assertFalse(InkCheck.areSeveral(ink, SIDE, SIDE));
    }

    @Test
    void aDigitWithSpecksIsNotSeveralDigits() {
        float[] ink = rectangle(10, 10, 6, 80);
        for (int i = 0; i < 20; i++) {
            fill(ink, 30 + 12 * (i % 5), 10 + 12 * (i / 5), 8, 8, 1);
        }

        assertFalse(InkCheck.areSeveral(ink, SIDE, SIDE));
    }

    @Test
    void aFrameAlongTheEdgeIsNoDigit() {
        float[] ink = rectangle(0, 0, SIDE, SIDE);
        erase(ink, 8, 8, SIDE - 16, SIDE - 16);

        assertEquals(InkReason.INK_ALONG_EDGE, objection(ink));
    }

    /** All 10,000 test pictures of MNIST, which people wrote and nobody drew for this test. */
    @Test
    void handwrittenDigitsAreNotObjectedTo() throws IOException {
        int objections = 0;
        Path file = Path.of("assets", "mnist", "t10k-images-idx3-ubyte.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            in.skipNBytes(16);
            for (int image = 0; image < 10_000; image++) {
                byte[] bytes = in.readNBytes(784);
                float[] ink = new float[784];
                for (int i = 0; i < 784; i++) {
                    ink[i] = (bytes[i] & 0xff) / 255f;
                }
                objections += InkCheck.objection(new Picture(28, 28, ink)).isPresent() ? 1 : 0;
            }
        }

        assertTrue(objections <= 10, objections + " of 10000");
    }

    private static ReasonKey objection(float[] ink) {
        return InkCheck.objection(new Picture(SIDE, SIDE, ink)).orElseThrow().key();
    }

    private static float[] rectangle(int left, int top, int width, int height) {
        float[] ink = new float[SIDE * SIDE];
        fill(ink, left, top, width, height, 1);
        return ink;
    }

    private static void erase(float[] ink, int left, int top, int width, int height) {
        fill(ink, left, top, width, height, 0);
    }

    private static void fill(float[] ink, int left, int top, int width, int height, float value) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink[y * SIDE + x] = value;
            }
        }
    }
}
