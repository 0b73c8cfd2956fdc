package inkling.data;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * The MNIST database of handwritten digits (LeCun, Cortes, Burges), which comes with the program: 28x28 pictures, white ink
 * on black paper. Each call reads it anew, half a second and 47 MB for the training set.
 */
public final class Mnist {
    /** What the data sets are called, followed by which of the two it is. */
    public static final String NAME = "MNIST";

    /** The name of the pictures that networks are tested with. */
    public static final String TEST_NAME = NAME + " test";

    /** The names of its classes. */
    public static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** The shape of its pictures. */
    static final Shape SHAPE = new Shape(28, 28, 1);

    private static final String FOLDER = "inkling/assets/mnist/";

    private Mnist() {}

    /** {@return the 60,000 pictures to train with} */
    public static Dataset train() {
        return read(NAME, "train");
    }

    /** {@return the 10,000 pictures, of other writers, to judge with} */
    public static Dataset test() {
        return read(TEST_NAME, "t10k");
    }

    private static Dataset read(String name, String part) {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        try (InputStream imagesIn = open(images);
                InputStream labelsIn = open(labels)) {
            return IdxReader.read(name, imagesIn, images, labelsIn, labels, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own copy of MNIST cannot be read: " + e.getMessage(), e);
        }
    }

    /** One of the four gzipped files, which are beside the program's classes, or in a jar of their own beside the library's. */
    static InputStream open(String file) throws IOException {
        InputStream in = Mnist.class.getResourceAsStream("/" + FOLDER + file);
        if (in == null) {
            in = Mnist.class.getClassLoader().getResourceAsStream(FOLDER + file);
        }
        if (in == null) {
            throw new NoSuchFileException(file, null, "MNIST is an artifact of its own, inkling-mnist");
        }
        return in;
    }
}
