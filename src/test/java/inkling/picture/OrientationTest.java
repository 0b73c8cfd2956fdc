package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.ink.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    @TempDir
    private Path folder;

    /** Where the tags put the first row and the first column, after the table of the standard. */
    @ParameterizedTest
    @CsvSource({
        "1, a b c d e f, 3", "2, c b a f e d, 3", "3, f e d c b a, 3", "4, d e f a b c, 3",
        "5, a d b e c f, 2", "6, d a e b f c, 2", "7, f c e b d a, 2", "8, c f b e a d, 2",
    })
    void everyTagIsUndone(int tag, String seen, int width) {
        // a b c
        // d e f
        Picture stored = new Picture(3, 2, new float[] {0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f});
        float[] expected = new float[6];
        for (int i = 0; i < 6; i++) {
            expected[i] = (seen.charAt(2 * i) - 'a' + 1) / 10f;
        }

        Picture upright = Orientation.upright(stored, tag);

        assertEquals(width, upright.width());
        assertArrayEquals(expected, upright.ink(), 1e-6f);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 3", "6, 6", "8, 8", "9, 1"})
    void theTagIsReadFromAPhotograph(int noted, int read) throws IOException {
        assertEquals(read, Orientation.of(ExifNote.in(jpeg(), noted)));
    }

    @Test
    void aPhotographWithoutANoteIsUpright() throws IOException {
        assertEquals(1, Orientation.of(jpeg()));
    }

    @Test
    void whatIsNoImageIsUpright() {
        assertEquals(1, Orientation.of(new byte[] {1, 2, 3}));
    }

    @Test
    void aDamagedNoteIsNone() throws IOException {
        byte[] noted = ExifNote.in(jpeg(), 6);
        noted[13] = 'X';

        assertEquals(1, Orientation.of(noted));
    }

    @Test
    void aTurnedPhotographIsReadUpright() throws IOException {
        Path file = Files.write(folder.resolve("turned.jpg"), ExifNote.in(jpeg(), 6));

        Picture picture = PictureFile.read(file).ink();

        // the bar at the left is at the top once it is turned clockwise
        assertEquals(40, picture.width());
        assertEquals(60, picture.height());
        assertEquals(1, picture.at(20, 15), 0.1);
        assertEquals(0, picture.at(20, 45), 0.1);
    }

    /** A page of 60 x 40 with a bar at its left. */
    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 60, 40);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(10, 8, 10, 24);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
