package inkling.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.ContentKind;
import inkling.data.Dataset;
import inkling.data.Mnist;
import inkling.data.UnreadableFileException;
import inkling.engine.layer.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFolderTest {
    @TempDir
    private Path folder;

    @Test
    void smallPicturesOfOneSizeAreTakenAsTheyAre() throws IOException {
        Dataset mnist = Mnist.test().slice(0, 100);
        for (int i = 0; i < mnist.size(); i++) {
            write(grey(mnist, i), mnist.classes().get(mnist.label(i)), i + ".png");
        }
        Dataset read = ClassFolder.read(folder, List.of());

        assertEquals(100, read.size());
        assertEquals(new Shape(28, 28, 1), read.shape());
        assertEquals(Mnist.DIGITS, read.classes());
        assertEquals(ContentKind.DIGITS, read.subject());
        assertEquals(sum(mnist), sum(read), 1e-6);
    }

    @Test
    void largerPicturesBecomeWhatRecognitionSees() throws IOException {
        write(stroke(300, 200), "bar", "a.png");
        write(stroke(180, 240), "bar", "b.jpg");
        write(stroke(90, 90), "other", "c.png");
        Files.writeString(folder.resolve("bar/notes.txt"), "not a picture");
        Dataset read = ClassFolder.read(folder, List.of());

        assertEquals(3, read.size());
        assertEquals(new Shape(28, 28, 1), read.shape());
        assertEquals(List.of("bar", "other"), read.classes());
    }

    @Test
    void classesTakeTurnsAndNumbersAreInTheirOrder() throws IOException {
        for (String name : List.of("10", "9", "1")) {
            write(stroke(20, 20), name, "a.png");
            write(stroke(20, 20), name, "b.png");
        }
        Dataset read = ClassFolder.read(folder, List.of());

        assertEquals(List.of("1", "9", "10"), read.classes());
        assertEquals(List.of(0, 1, 2, 0, 1, 2), labels(read));
    }

    @Test
    void aFolderWithoutClassesGetsASentence() throws IOException {
        IOException none = assertThrows(UnreadableFileException.class, () -> ClassFolder.read(folder, List.of()));
        assertTrue(none.getMessage().contains("is a folder without folders in it"), none.getMessage());
        Files.createDirectory(folder.resolve("7"));
        IOException empty = assertThrows(UnreadableFileException.class, () -> ClassFolder.read(folder, List.of()));
        assertTrue(empty.getMessage().contains("holds no pictures in the folders of its classes"), empty.getMessage());
    }

    @Test
    void aDamagedPictureIsNamed() throws IOException {
        write(stroke(300, 200), "1", "a.png");
        Path damaged = Files.write(folder.resolve("1/b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        IOException e = assertThrows(UnreadableFileException.class, () -> ClassFolder.read(folder, List.of()));
        assertTrue(e.getMessage().contains(damaged.toString()), e.getMessage());
    }

    private void write(BufferedImage image, String className, String file) throws IOException {
        Path path = Files.createDirectories(folder.resolve(className)).resolve(file);
        ImageIO.write(image, file.substring(file.length() - 3), path.toFile());
    }

    private static BufferedImage grey(Dataset data, int index) {
        float[] values = new float[data.shape().size()];
        data.copyImage(index, values, 0);
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < values.length; i++) {
            image.getRaster().setSample(i % 28, i / 28, 0, Math.round(values[i] * 255));
        }
        return image;
    }

    private static BufferedImage stroke(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean ink = Math.abs(x - width / 2) < width / 12 && y > height / 5 && y < 4 * height / 5;
                image.setRGB(x, y, ink ? 0x101010 : 0xf0f0f0);
            }
        }
        return image;
    }

    private static double sum(Dataset data) {
        double sum = 0;
        float[] values = new float[data.shape().size()];
        for (int i = 0; i < data.size(); i++) {
            data.copyImage(i, values, 0);
            for (float value : values) {
                sum += value * (1 + data.label(i));
            }
        }
        return sum;
    }

    private static List<Integer> labels(Dataset data) {
        return java.util.stream.IntStream.range(0, data.size())
                .mapToObj(data::label)
                .toList();
    }
}
