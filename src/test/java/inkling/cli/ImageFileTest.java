package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.ink.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {
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
        assertBar(ImageFile.read(write("png", bar(type, Color.WHITE, Color.BLACK, 60))));
    }

    @Test
    void inkIsFoundInAJpeg() throws IOException {
        assertBar(ImageFile.read(write("jpg", bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK, 60))));
    }

    @Test
    void lightInkOnDarkPaperIsInkToo() throws IOException {
        assertBar(ImageFile.read(write("png", bar(BufferedImage.TYPE_INT_RGB, Color.BLACK, Color.WHITE, 60))));
    }

    @Test
    void transparentPaperIsWhite() throws IOException {
        Color nothing = new Color(0, 0, 0, 0);
        assertBar(ImageFile.read(write("png", bar(BufferedImage.TYPE_INT_ARGB, nothing, Color.BLACK, 60))));
    }

    @Test
    void storedGreyIsNotBrightened() throws IOException {
        BufferedImage image = bar(BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.BLACK, 60);
        // half as dark as the bar
        image.getRaster().setSample(20, 30, 0, 128);

        assertEquals(0.5, ImageFile.read(write("png", image)).at(20, 30), 0.05);
    }

    @Test
    void largePicturesAreThinnedOut() throws IOException {
        Picture picture =
                ImageFile.read(write("png", bar(BufferedImage.TYPE_BYTE_BINARY, Color.WHITE, Color.BLACK, 6000)));

        assertEquals(2000, picture.width());
        assertEquals(1, picture.at(1000, 1000));
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

        IOException e = assertThrows(UnreadableFileException.class, () -> ImageFile.read(file));
        assertTrue(e.getMessage().contains("100000×100000 pixels"), e.getMessage());
    }

    @Test
    void whatIsNoImageIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("text.png"), "no image");

        IOException e = assertThrows(UnreadableFileException.class, () -> ImageFile.read(file));
        assertEquals("\"" + file + "\" is not an image of a known kind, such as PNG or JPEG.", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void randomDamageIsNeverMoreThanASentence(String kind) throws IOException {
        byte[] whole = Files.readAllBytes(write(kind, bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK, 60)));
        Random random = new Random(6);
        Path file = folder.resolve("damaged");
        for (int i = 0; i < 100; i++) {
            byte[] copy = whole.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt();
            }
            Files.write(file, copy);
            try {
                ImageFile.read(file);
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"" + file + "\" "), e.getMessage());
            }
        }
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
