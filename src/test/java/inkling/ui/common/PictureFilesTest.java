package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ink.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    @TempDir
    Path folder;

    @Test
    void inkIsFoundOnWhiteAndOnBlackPaper() throws IOException {
        for (Color paper : new Color[] {Color.WHITE, Color.BLACK}) {
            Picture picture = PictureFiles.read(bar(paper, paper == Color.WHITE ? Color.BLACK : Color.WHITE, 60, 40));
            assertEquals(1, picture.at(30, 20), 0.01f, "on " + paper);
            assertEquals(0, picture.at(5, 5), 0.01f, "on " + paper);
        }
    }

    @Test
    void transparentPaperCountsAsWhite() throws IOException {
        Picture picture = PictureFiles.read(bar(new Color(0, 0, 0, 0), Color.BLACK, 60, 40));
        assertEquals(1, picture.at(30, 20), 0.01f);
    }

    @Test
    void onTransparentPaperInkOfAnyOneColourIsInk() throws IOException {
        for (Color ink : new Color[] {Color.WHITE, Color.YELLOW, Color.BLACK, new Color(255, 255, 255, 120)}) {
            Picture picture = PictureFiles.read(bar(new Color(0, 0, 0, 0), ink, 60, 40));
            assertEquals(1, picture.at(30, 20), 0.01f, "ink " + ink);
            assertEquals(0, picture.at(5, 5), 0.01f, "ink " + ink);
        }
    }

    @Test
    void aWhitePictureHasNoInk() throws IOException {
        assertEquals(0, PictureFiles.read(bar(Color.WHITE, Color.WHITE, 60, 40)).at(30, 20));
    }

    @Test
    void aLargePictureIsReadInSteps() throws IOException {
        Picture picture = PictureFiles.read(bar(Color.WHITE, Color.BLACK, 3000, 2000));
        assertTrue(picture.width() <= 1400, "width " + picture.width());
        assertEquals(1, picture.at(picture.width() / 2, picture.height() / 2), 0.01f);
    }

    @Test
    void whatIsNoPictureIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.png"), "Dear reader");
        assertTrue(assertThrows(IOException.class, () -> PictureFiles.read(file))
                .getMessage()
                .contains("letter.png"));
    }

    @Test
    void aTruncatedPictureIsRefusedByName() throws IOException {
        Path whole = bar(Color.WHITE, Color.BLACK, 300, 200);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(bytes, 60));
        assertTrue(assertThrows(IOException.class, () -> PictureFiles.read(half))
                .getMessage()
                .contains("half.png"));
    }

    @Test
    void aMissingFileIsRefusedByName() {
        assertTrue(assertThrows(IOException.class, () -> PictureFiles.read(folder.resolve("none.png")))
                .getMessage()
                .contains("none.png"));
    }

    private Path bar(Color paper, Color ink, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(ink);
        graphics.fillRect(width * 2 / 5, height / 4, width / 5, height / 2);
        graphics.dispose();
        Path file = folder.resolve(width + "-" + paper.getRGB() + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
