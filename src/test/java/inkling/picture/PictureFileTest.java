package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.FileReason;
import inkling.data.UnreadableFileException;
import inkling.ink.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
            })
    void inkIsFoundInEveryKindOfPng(int type) throws IOException {
        assertBar(read(write("png", bar(type, Color.WHITE, Color.BLACK, 60))));
    }

    @Test
    void inkIsFoundInAJpeg() throws IOException {
        assertBar(read(write("jpg", bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK, 60))));
    }

    @Test
    void lightInkOnDarkPaperIsInkToo() throws IOException {
        assertBar(read(write("png", bar(BufferedImage.TYPE_INT_RGB, Color.BLACK, Color.WHITE, 60))));
    }

    @Test
    void transparentPaperIsWhite() throws IOException {
        Color nothing = new Color(0, 0, 0, 0);
        assertBar(read(write("png", bar(BufferedImage.TYPE_INT_ARGB, nothing, Color.BLACK, 60))));
    }

    @Test
    void storedGreyIsNotBrightened() throws IOException {
        BufferedImage image = bar(BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.BLACK, 60);
        // half as dark as the bar
        image.getRaster().setSample(20, 30, 0, 128);

        assertEquals(0.5, read(write("png", image)).at(20, 30), 0.05);
    }

    @Test
    void storedGreyWithTransparencyIsNotBrightenedEither() throws IOException {
        ColorModel greyAndAlpha = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        BufferedImage image =
                new BufferedImage(greyAndAlpha, greyAndAlpha.createCompatibleWritableRaster(60, 60), false, null);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 60; x++) {
                boolean bar = x >= 24 && x < 36 && y >= 12 && y < 48;
                boolean halfDark = x == 20 && y == 30;
                image.getRaster().setPixel(x, y, new int[] {bar ? 0 : halfDark ? 128 : 255, x < 5 ? 0 : 255});
            }
        }

        Picture picture = read(write("png", image));

        assertBar(picture);
        assertEquals(0.5, picture.at(20, 30), 0.05);
    }

    @Test
    void onTransparentPaperInkOfAnyOneColourIsInk() throws IOException {
        for (Color ink : new Color[] {Color.WHITE, Color.YELLOW, Color.BLACK, new Color(255, 255, 255, 120)}) {
            assertBar(read(write("png", bar(BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0), ink, 60))));
        }
    }

    @Test
    void aWhitePictureHasNoInk() throws IOException {
        BufferedImage white = bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.WHITE, 60);

        assertEquals(0, read(write("png", white)).at(30, 30));
    }

    @Test
    void largePicturesAreThinnedOut() throws IOException {
        Picture picture = read(write("png", bar(BufferedImage.TYPE_BYTE_BINARY, Color.WHITE, Color.BLACK, 6000)));

        assertEquals(1200, picture.width());
        assertEquals(1, picture.at(600, 600));
    }

    @Test
    void morePixelsThanMemoryAreRefusedByTheHeader() throws IOException {
        byte[] png = Files.readAllBytes(write("png", bar(BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.BLACK, 60)));
        // width and height in the IHDR chunk, and its checksum
        java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(png);
        header.putInt(16, 100_000).putInt(20, 100_000);
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(png, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        Path file = Files.write(folder.resolve("huge.png"), png);

        IOException e = assertThrows(UnreadableFileException.class, () -> PictureFile.read(file));
        assertTrue(e.getMessage().contains("100000×100000 pixels"), e.getMessage());
    }

    @Test
    void whatIsNoImageIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("text.png"), "no image");

        IOException e = assertThrows(UnreadableFileException.class, () -> PictureFile.read(file));
        assertEquals(
                "\"" + file + "\" is not an image that can be read; PNG, JPEG, WebP, GIF, BMP and TIFF can.",
                e.getMessage());
    }

    @Test
    void aFileOfMoreBytesThanAreReadIsRefused() throws IOException {
        Path file = folder.resolve("long.png");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }

        assertEquals(
                FileReason.TOO_LARGE,
                assertThrows(UnreadableFileException.class, () -> PictureFile.read(file))
                        .problem()
                        .key());
    }

    @Test
    void aTruncatedFileIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(write("png", bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK, 300)));
        Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, 60));

        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> PictureFile.read(half));
        assertEquals(PictureReason.IMAGE_DAMAGED, e.problem().key());
        assertEquals(half.toString(), e.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void halfOfAFileIsNeverTakenForAWholeOne(String kind) throws IOException {
        byte[] whole = Files.readAllBytes(write(kind, noise(300)));
        Path half = Files.write(folder.resolve("half." + kind), Arrays.copyOf(whole, whole.length / 2));

        try {
            String warning = PictureFile.read(half).warning().orElseThrow().toString();
            assertTrue(warning.startsWith("\"" + half + "\" is damaged"), warning);
        } catch (UnreadableFileException e) {
            assertTrue(
                    Set.of(PictureReason.IMAGE_DAMAGED, PictureReason.DRAWING_CUT_OFF)
                            .contains(e.problem().key()),
                    e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-of-the-file-8.jpg", "second-half-of-the-file-9.jpg"})
    void halfADigitIsRefused(String name) {
        Path half = Path.of("src/test/resources/inkling/picture", name);

        assertEquals(
                PictureReason.DRAWING_CUT_OFF,
                assertThrows(UnreadableFileException.class, () -> PictureFile.read(half))
                        .problem()
                        .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
    void nothingIsSaidOfAWholeFile(String kind) throws IOException {
        assertEquals(Optional.empty(), PictureFile.read(write(kind, noise(300))).warning());
    }

    @Test
    void aMissingFileIsNamed() {
        Path none = folder.resolve("none.png");

        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> PictureFile.read(none));
        assertEquals(FileReason.MISSING, e.problem().key());
        assertEquals(none.toString(), e.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void randomDamageIsNeverMoreThanASentence(String kind) throws IOException {
        PictureDamage.assertOnlySentences(
                Files.readAllBytes(write(kind, bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK, 60))),
                folder.resolve("damaged"));
    }

    private static Picture read(Path file) throws IOException {
        return PictureFile.read(file).ink();
    }

    private static BufferedImage bar(int type, Color paper, Color ink, int side) {
        BufferedImage image = new BufferedImage(side, side, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(paper);
        graphics.clearRect(0, 0, side, side);
        graphics.setColor(ink);
        graphics.fillRect(side * 4 / 10, side / 5, side / 5, side * 3 / 5);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise(int side) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt());
        }
        return image;
    }

    private Path write(String kind, BufferedImage image) throws IOException {
        Path file = folder.resolve("image." + kind);
        assertTrue(ImageIO.write(image, kind, file.toFile()), kind);
        return file;
    }

    private static void assertBar(Picture picture) {
        assertEquals(1, picture.at(30, 30), 0.05);
        assertEquals(0, picture.at(10, 30), 0.05);
        assertEquals(0, picture.at(30, 5), 0.05);
    }
}
