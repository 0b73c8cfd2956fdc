package inkling.data;

import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Puts a data set together picture by picture. */
public final class PictureCollector {
    private final Shape shape;
    private final List<String> classes;
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream labels = new ByteArrayOutputStream();
    private final float[] picture;

    /**
     * Makes a collector that has no pictures yet.
     *
     * @param shape of each picture
     * @param classes the names of the classes that it will have
     */
    public PictureCollector(Shape shape, List<String> classes) {
        this.shape = shape;
        this.classes = List.copyOf(classes);
        picture = new float[shape.size()];
    }

    /**
     * Adds a picture.
     *
     * @param values 0 to 1 in the order of the shape, rounded to 255ths
     * @param className one of the classes
     * @throws IllegalArgumentException if there are more or fewer values than the shape has, or no class has this name
     */
    public void add(float[] values, String className) {
        if (values.length != shape.size()) {
            throw new ExplainedArgumentException(DataReason.PICTURE_VALUES.of(shape, shape.size(), values.length));
        }
        int label = classes.indexOf(className);
        if (label < 0) {
            throw new ExplainedArgumentException(DataReason.NONE_OF_CLASSES.of(className, String.join(", ", classes)));
        }
        for (float value : values) {
            pixels.write(Math.round(value * 255));
        }
        labels.write(label);
    }

    /**
     * Adds a picture of another data set, under its name there.
     *
     * @param data of the collector's shape
     * @param index of a picture in it, 0 to its size - 1
     */
    public void add(Dataset data, int index) {
        if (!data.shape().equals(shape)) {
            throw new ExplainedArgumentException(DataReason.SHAPE_OF_PICTURES.of(data.name(), data.shape(), shape));
        }
        data.copyImage(index, picture, 0);
        add(picture, data.classes().get(data.label(index)));
    }

    /**
     * {@return all that was added, in that order}
     *
     * @param name of the data set
     * @param subject what the pictures show
     */
    public Dataset dataset(String name, ContentKind subject) {
        return new Dataset(name, shape, pixels.toByteArray(), labels.toByteArray(), classes, subject);
    }
}
