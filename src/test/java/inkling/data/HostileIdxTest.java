package inkling.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One test a lie. */
class HostileIdxTest {
    private static final byte[] IMAGES = Idx.images(2, 1, 2, new byte[] {1, 2, 3, 4});
    private static final byte[] LABELS = Idx.labels(2, (byte) 1, (byte) 0);

    @Test
    void anotherKindOfFile() {
        assertRefused("images.idx", "is not an IDX file", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0}, LABELS);
    }

    @Test
    void anEmptyFile() {
        assertRefused("images.idx", "ends too early", new byte[0], LABELS);
    }

    @Test
    void aHeaderCutOff() {
        assertRefused("images.idx", "ends too early", Arrays.copyOf(IMAGES, 9), LABELS);
    }

    @Test
    void valuesBeyondAnyPicture() {
        byte[] large = Idx.file(0xc03, new int[] {2, 1, 1}, new byte[] {0, 0, 0, 0, 0, 0, 1, 0});
        assertRefused("images.idx", "holds values from 0.000 to 256.0", large, LABELS);
    }

    @Test
    void valuesThatAreNoNumbers() {
        byte[] nan = Idx.file(0xd03, new int[] {2, 1, 1}, new byte[] {0x7f, (byte) 0xc0, 0, 0, 0, 0, 0, 0});
        assertRefused("images.idx", "holds values from NaN to NaN", nan, LABELS);
    }

    @Test
    void rowsThatAreNoSquare() {
        assertRefused("images.idx", "8 is no square number", Idx.file(0x802, new int[] {2, 8}, new byte[16]), LABELS);
    }

    @Test
    void labelsThatAreNoWholeNumbers() {
        byte[] half = Idx.file(0xd01, new int[] {2}, new byte[] {0x3f, 0, 0, 0, 0, 0, 0, 0});
        assertRefused("labels.idx", "gives picture 0 the label 0.5", IMAGES, half);
    }

    @Test
    void rowsOfLabelsThatMarkNoClass() {
        byte[] rows = Idx.file(0x802, new int[] {2, 2}, new byte[] {0, 1, 1, 1});
        assertRefused("labels.idx", "should hold 1 dimension (labels)", IMAGES, rows);
    }

    @Test
    void anElementTypeThatDoesNotExist() {
        assertRefused(
                "images.idx", "holds values of the unknown type 119", Idx.file(0x7703, new int[] {2, 1, 2}), LABELS);
    }

    @Test
    void anotherNumberOfDimensions() {
        byte[] colour = Idx.file(0x804, new int[] {2, 2, 1, 3}, new byte[12]);
        assertRefused("images.idx", "but it has 4 dimensions", colour, LABELS);
    }

    @Test
    void picturesAndLabelsSwapped() {
        assertRefused("images.idx", "but it has 1 dimension (labels)", LABELS, IMAGES);
    }

    @Test
    void moreLabelsThanPictures() {
        assertRefused("labels.idx", "holds 3 labels, but there are 2 pictures", IMAGES, Idx.labels(3, new byte[3]));
    }

    @Test
    void dimensionsWhoseProductOverflowsToTheRightSize() {
        // 2^16 * 2^16 * 2^32 is 0 in 64 bits, and 2^30 * 4 * 1 is 0 in 32
        assertRefused("images.idx", "claims", Idx.images(1 << 16, 1 << 16, 0x80000000), LABELS);
        assertRefused("images.idx", "claims", Idx.images(1 << 30, 4, 1), LABELS);
    }

    @Test
    void aDimensionThatIsNegativeWhenSigned() {
        assertRefused("images.idx", "claims 4294967295×1×1 values", Idx.images(-1, 1, 1), LABELS);
    }

    @Test
    void noPictures() {
        assertRefused("images.idx", "is empty", Idx.images(0, 28, 28), LABELS);
    }

    @Test
    void picturesWithoutColumns() {
        assertRefused("images.idx", "is empty: its dimensions are 2×28×0", Idx.images(2, 28, 0), LABELS);
    }

    @Test
    void aPictureLargerThanTheEngineTakes() {
        byte[] large = Idx.images(1, 5000, 5000, new byte[25_000_000]);
        assertRefused("images.idx", "holds pictures that are too large", large, LABELS);
    }

    @Test
    void pixelsMissing() {
        assertRefused(
                "images.idx", "promises 4 values, but there are 3", Arrays.copyOf(IMAGES, IMAGES.length - 1), LABELS);
    }

    @Test
    void pixelsThatAHugeCountPromisesButAreNotThere() {
        byte[] images = Idx.images(600_000, 28, 28, new byte[100]);
        assertRefused("images.idx", "promises 470400000 values, but there are 100", images, LABELS);
    }

    @Test
    void bytesBehindTheEnd() {
        assertRefused("images.idx", "is too long", Arrays.copyOf(IMAGES, IMAGES.length + 1), LABELS);
        assertRefused("labels.idx", "is too long", IMAGES, Arrays.copyOf(LABELS, LABELS.length + 1));
    }

    @Test
    void aLabelThatHasNoName() {
        IOException e = assertThrows(
                UnreadableFileException.class, () -> Idx.read(IMAGES, Idx.labels(2, (byte) 0, (byte) 200), "a", "b"));
        assertEquals("\"labels.idx\" gives picture 1 the label 200, but labels go from 0 to 1.", e.getMessage());
    }

    @Test
    void gzipCutOff() {
        byte[] packed = Idx.gzip(IMAGES);
        assertRefused("images.idx", "ends too early", Arrays.copyOf(packed, packed.length - 9), LABELS);
    }

    @Test
    void gzipWithAWrongChecksum() {
        byte[] packed = Idx.gzip(IMAGES);
        packed[packed.length - 7] ^= 1;
        assertRefused("images.idx", "cannot be unpacked", packed, LABELS);
    }

    @Test
    void aGzipBombIsNotUnpackedToItsEnd() {
        byte[] bomb = Idx.gzip(new byte[1 << 24]);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(Idx.images(1, 1, 1, (byte) 7)), new ByteArrayInputStream(bomb));

        IOException e = assertThrows(
                UnreadableFileException.class,
                () -> IdxArray.read(endless, "bomb", IdxContent.PICTURES, IdxArray.MAX_VALUES));
        assertTrue(e.getMessage().contains("is too long"), e.getMessage());
    }

    @Test
    void moreThanTheLimitIsRefusedBeforeItIsRead() {
        InputStream in = new ByteArrayInputStream(Idx.images(11, 1, 1));

        IOException e =
                assertThrows(UnreadableFileException.class, () -> IdxArray.read(in, "large", IdxContent.PICTURES, 10));
        assertEquals("\"large\" claims 11×1×1 values, more than the 10 that are accepted here.", e.getMessage());
    }

    @Test
    void aThousandDamagedCopiesAreNeverMistakenForOthers() throws IOException {
        byte[] pixels = new byte[40 * 7 * 5];
        new Random(1).nextBytes(pixels);
        byte[] whole = Idx.gzip(Idx.images(40, 7, 5, pixels));
        byte[] labels = Idx.labels(40, new byte[40]);
        String expected = Idx.read(whole, labels).sha256();
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            try {
                assertEquals(expected, Idx.read(damaged(whole, random), labels).sha256(), "damage " + i);
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"images.idx\" "), e.getMessage());
                refused++;
            }
        }
        // gzip ignores a few bytes of its header and what follows its end
        assertTrue(refused > 900, "refused: " + refused);
    }

    @Test
    void everyBitOfAHeaderCounts() {
        byte[] pixels = new byte[3 * 7 * 5];
        byte[] whole = Idx.images(3, 7, 5, pixels);
        byte[] labels = Idx.labels(3, new byte[3]);
        for (int bit = 0; bit < 8 * 16; bit++) {
            byte[] copy = whole.clone();
            copy[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(UnreadableFileException.class, () -> Idx.read(copy, labels), "bit " + bit);
        }
    }

    @Test
    void nothingOfTheOriginalArraysIsShared() throws IOException {
        byte[] images = IMAGES.clone();
        Dataset data = Idx.read(images, LABELS);
        Arrays.fill(images, (byte) 0);

        float[] first = new float[2];
        data.copyImage(0, first, 0);
        assertArrayEquals(new float[] {1 / 255f, 2 / 255f}, first);
    }

    /** A copy with one of: a flipped bit, a cut, a piece moved over another, something appended. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        int at = random.nextInt(copy.length);
        switch (random.nextInt(4)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy = Arrays.copyOf(copy, at);
            case 2 -> {
                int from = random.nextInt(copy.length);
                int length = Math.min(1 + random.nextInt(64), copy.length - Math.max(at, from));
                System.arraycopy(whole, from, copy, at, length);
            }
            default -> copy[at] = (byte) random.nextInt();
        }
        return copy;
    }

    private static void assertRefused(String file, String problem, byte[] images, byte[] labels) {
        IOException e = assertThrows(UnreadableFileException.class, () -> Idx.read(images, labels));
        assertTrue(e.getMessage().startsWith("\"" + file + "\" "), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
