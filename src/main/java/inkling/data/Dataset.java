package inkling.data;

import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/**
 * Labelled pictures: grey values or channels from 0 to 255, one byte a value, the names of the classes that the labels
 * count, and what the pictures show. Immutable by contract: nobody changes the arrays once they are here.
 *
 * <pre>{@code
 * Dataset data = new Dataset("mine", new Shape(28, 28, 1), pixels, labels, List.of("no", "yes"));
 * data.copyImage(0, picture, 0);   // each value from 0 to 1
 * }</pre>
 */
public final class Dataset {
    /** The most classes a data set may have. */
    public static final int MAX_CLASSES = 256;

    private final String name;
    private final Shape shape;
    private final byte[] pixels;
    private final byte[] labels;
    private final List<String> classes;
    private final ContentKind subject;
    private final int from;
    private final int size;

    /**
     * Takes the arrays as they are, without a copy.
     *
     * @param name of the data, for people and for training records
     * @param shape of each picture
     * @param pixels {@code [n][h][w][c]}, unsigned
     * @param labels one a picture, unsigned, below the number of classes
     * @param classes the classes' names, by label
     * @param subject what the pictures show: decides what augmentation may do with them
     * @throws IllegalArgumentException if the lengths do not agree or a label has no name
     */
    public Dataset(String name, Shape shape, byte[] pixels, byte[] labels, List<String> classes, ContentKind subject) {
        if ((long) labels.length * shape.size() != pixels.length) {
            throw new ExplainedArgumentException(DataReason.PIXEL_COUNT.of(
                    labels.length, shape, (long) labels.length * shape.size(), pixels.length));
        }
        if (classes.isEmpty() || classes.size() > MAX_CLASSES) {
            throw new ExplainedArgumentException(DataReason.CLASS_COUNT.of(MAX_CLASSES, classes.size()));
        }
        for (int i = 0; i < labels.length; i++) {
            if ((labels[i] & 0xff) >= classes.size()) {
                throw new ExplainedArgumentException(
                        DataReason.LABEL_WITHOUT_NAME.of(labels[i] & 0xff, i, classes.size()));
            }
        }
        this.name = name;
        this.shape = shape;
        this.pixels = pixels;
        this.labels = labels;
        this.classes = List.copyOf(classes);
        this.subject = subject;
        this.from = 0;
        this.size = labels.length;
    }

    /**
     * Makes pictures of which nothing is known but their labels: {@link ContentKind#PICTURES}. Takes the arrays as they are.
     *
     * @param name of the data, for people and for training records
     * @param shape of each picture
     * @param pixels {@code [n][h][w][c]}, unsigned
     * @param labels one a picture, unsigned, below the number of classes
     * @param classes the classes' names, by label
     * @throws IllegalArgumentException if the lengths do not agree or a label has no name
     */
    public Dataset(String name, Shape shape, byte[] pixels, byte[] labels, List<String> classes) {
        this(name, shape, pixels, labels, classes, ContentKind.PICTURES);
    }

    private Dataset(Dataset whole, int from, int size) {
        this.name = whole.name;
        this.shape = whole.shape;
        this.pixels = whole.pixels;
        this.labels = whole.labels;
        this.classes = whole.classes;
        this.subject = whole.subject;
        this.from = whole.from + from;
        this.size = size;
    }

    /** {@return where it comes from, for people and for training records} */
    public String name() {
        return name;
    }

    /** {@return the shape of each picture} */
    public Shape shape() {
        return shape;
    }

    /** {@return the number of pictures} */
    public int size() {
        return size;
    }

    /** {@return the names of the classes, by label} */
    public List<String> classes() {
        return classes;
    }

    /** {@return what the pictures show} */
    public ContentKind subject() {
        return subject;
    }

    /**
     * {@return the same pictures, whose labels count another list of names}
     *
     * @param names with that of each class of which there are pictures
     * @throws IllegalArgumentException if that list lacks the name of a class that there are pictures of
     */
    public Dataset withClasses(List<String> names) {
        byte[] others = new byte[labels.length];
        for (int i = from; i < from + size; i++) {
            String name = classes.get(labels[i] & 0xff);
            int label = names.indexOf(name);
            if (label < 0) {
                throw new ExplainedArgumentException(DataReason.NO_SUCH_CLASS.of(name, names));
            }
            others[i] = (byte) label;
        }
        return new Dataset(name, shape, pixels, others, names, subject).slice(from, from + size);
    }

    /**
     * {@return the same pictures, of which it is found out what they show}
     *
     * @param named whether somebody gave the classes their names
     */
    public Dataset withKnownSubject(boolean named) {
        return withSubject(ContentKind.of(this, named));
    }

    private Dataset withSubject(ContentKind other) {
        return new Dataset(name, shape, pixels, labels, classes, other).slice(from, from + size);
    }

    /**
     * {@return the class of picture {@code index}, 0 to {@code classes().size() - 1}}
     *
     * @param index of a picture, 0 to {@link #size()} - 1
     */
    public int label(int index) {
        return labels[from + checked(index)] & 0xff;
    }

    /**
     * Writes picture {@code index} into {@code out} from {@code offset} on, each value from 0 to 1 (byte / 255).
     *
     * @param index of a picture, 0 to {@link #size()} - 1
     * @param out gets {@code [h][w][c]}
     * @param offset of the first value in {@code out}
     */
    public void copyImage(int index, float[] out, int offset) {
        int start = (from + checked(index)) * shape.size();
        for (int i = 0; i < shape.size(); i++) {
            out[offset + i] = (pixels[start + i] & 0xff) / 255f;
        }
    }

    /** The value at this place of a picture, 0 to 255. */
    int pixel(int index, int place) {
        return pixels[(from + checked(index)) * shape.size() + place] & 0xff;
    }

    /** The same labels with pictures of this shape, whose pixels are these values of image and place. */
    private Dataset withPixels(Shape other, IntBinaryOperator value) {
        byte[] values = new byte[size * shape.size()];
        byte[] classOf = new byte[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < shape.size(); j++) {
                values[i * shape.size() + j] = (byte) value.applyAsInt(i, j);
            }
            classOf[i] = (byte) label(i);
        }
        return new Dataset(name, other, values, classOf, classes, subject);
    }

    /** The same labels with other pixels: their values, 0 to 255, by image and place. */
    Dataset withPixels(IntBinaryOperator value) {
        return withPixels(shape, value);
    }

    /** The same labels with pictures whose rows are the columns of these: where in a picture each pixel is from, by row and column. */
    Dataset turned(IntBinaryOperator place) {
        int columns = shape.height();
        return withPixels(
                new Shape(shape.width(), columns, shape.channels()),
                (image, at) -> pixel(image, place.applyAsInt(at / columns, at % columns)));
    }

    /**
     * The pictures of all other classes.
     *
     * @param behind whether classes without a picture behind the last that has one go too
     */
    Dataset withoutClasses(Set<Integer> dropped, boolean behind) {
        int last = -1;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!dropped.contains(label(i))) {
                last = Math.max(last, label(i));
                kept++;
            }
        }
        List<String> names = new ArrayList<>();
        int[] newLabel = new int[classes.size()];
        for (int i = 0; i < classes.size(); i++) {
            newLabel[i] = names.size();
            if (!dropped.contains(i) && !(behind && i > last)) {
                names.add(classes.get(i));
            }
        }
        byte[] values = new byte[kept * shape.size()];
        byte[] classOf = new byte[kept];
        int to = 0;
        for (int i = 0; i < size; i++) {
            if (!dropped.contains(label(i))) {
                System.arraycopy(pixels, (from + i) * shape.size(), values, to * shape.size(), shape.size());
                classOf[to++] = (byte) newLabel[label(i)];
            }
        }
        return new Dataset(name, shape, values, classOf, names, subject);
    }

    /**
     * {@return the SHA-256, in lower-case hexadecimal, of the shape (height, width, channels as 32-bit numbers, highest byte
     * first), then all pixels, then all labels: what a training record needs to name the data}
     */
    public String sha256() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
        digest.update(ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(shape.height())
                .putInt(shape.width())
                .putInt(shape.channels())
                .flip());
        digest.update(pixels, from * shape.size(), size * shape.size());
        digest.update(labels, from, size);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * {@return the pictures {@code start} to {@code end - 1}, sharing the arrays}
     *
     * @param start 0 or more
     * @param end at most {@link #size()}
     */
    public Dataset slice(int start, int end) {
        if (start < 0 || end > size || start > end) {
            throw new IllegalArgumentException("No pictures " + start + " to " + end + " among " + size + ".");
        }
        return new Dataset(this, start, end - start);
    }

    private int checked(int index) {
        return Objects.checkIndex(index, size);
    }
}
