package inkling.bench;

import inkling.augmentation.AugmentationStep;
import inkling.augmentation.Augmenter;
import inkling.augmentation.NonDigitGenerator;
import inkling.data.Dataset;
import inkling.data.Mnist;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Draws what each step of augmentation does: ten digits of MNIST above, the same after that step alone below, as well as after all
 * steps, and pictures that are no digits. Of several draws the one that changed most is shown, as most steps often do nothing.
 */
public final class AugmentationPictures {
    private static final int SIDE = 28;
    private static final int SIZE = SIDE * SIDE;
    private static final int COLUMNS = 10;
    private static final int ROWS = 5;
    private static final int ENLARGED = 3;
    private static final int DRAWS = 8;
    private static final long SEED = 1;

    private final Dataset data = Mnist.train();
    private final Path folder;

    private AugmentationPictures(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws IOException {
        AugmentationPictures pictures = new AugmentationPictures(Files.createDirectories(Path.of(arguments[0])));
        for (AugmentationStep step : AugmentationStep.values()) {
            pictures.draw(step.name().toLowerCase(Locale.ROOT).replace('_', '-'), EnumSet.of(step));
        }
        pictures.draw("all-steps", EnumSet.allOf(AugmentationStep.class));
        pictures.drawNonDigits();
    }

    private void draw(String name, Set<AugmentationStep> steps) throws IOException {
        Augmenter augmenter = new Augmenter(data, steps, SEED);
        BufferedImage image = sheet();
        for (int digit = 0; digit < COLUMNS; digit++) {
            int sample = first(digit);
            float[] original = new float[SIZE];
            data.copyImage(sample, original, 0);
            put(image, 0, digit, original);
            for (int row = 1; row < ROWS; row++) {
                put(image, row, digit, mostChanged(augmenter, original, digit, sample, row * DRAWS));
            }
        }
        write(image, name);
    }

    private static float[] mostChanged(Augmenter augmenter, float[] original, int label, int sample, int epoch) {
        float[] most = original;
        double change = -1;
        for (int draw = 0; draw < DRAWS; draw++) {
            float[] variant = original.clone();
            augmenter.augment(variant, 0, label, epoch + draw, sample);
            double difference = 0;
            for (int i = 0; i < SIZE; i++) {
                difference += Math.abs(variant[i] - original[i]);
            }
            if (difference > change) {
                change = difference;
                most = variant;
            }
        }
        return most;
    }

    private void drawNonDigits() throws IOException {
        NonDigitGenerator nonDigits = new NonDigitGenerator(data, SEED);
        BufferedImage image = sheet();
        float[] picture = new float[SIZE];
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            nonDigits.draw(picture, 0, 1, i);
            put(image, i / COLUMNS, i % COLUMNS, picture);
        }
        write(image, "junk");
    }

    /** The first picture of a class. */
    private int first(int label) {
        int sample = 0;
        while (data.label(sample) != label) {
            sample++;
        }
        return sample;
    }

    private static BufferedImage sheet() {
        return new BufferedImage(COLUMNS * SIDE * ENLARGED, ROWS * SIDE * ENLARGED, BufferedImage.TYPE_BYTE_GRAY);
    }

    /** Black ink on white paper, every pixel enlarged. */
    private static void put(BufferedImage image, int row, int column, float[] picture) {
        int side = SIDE * ENLARGED;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int grey = 255 - Math.round(255 * picture[y / ENLARGED * SIDE + x / ENLARGED]);
                image.getRaster().setSample(column * side + x, row * side + y, 0, grey);
            }
        }
    }

    private void write(BufferedImage image, String name) throws IOException {
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
