package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Random damage to files of pictures. */
final class PictureDamage {
    private PictureDamage() {}

    /** Changes some bytes of a whole file, a hundred times: each is read, or refused in a sentence that names the file. */
    static void assertOnlySentences(byte[] whole, Path file) throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            byte[] copy = whole.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt();
            }
            Files.write(file, copy);
            try {
                PictureFile.read(file);
            } catch (UnreadableFileException e) {
                assertTrue(e.getMessage().startsWith("\"" + file + "\" "), e.getMessage());
            }
        }
    }
}
