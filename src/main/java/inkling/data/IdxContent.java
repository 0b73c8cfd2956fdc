package inkling.data;

import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import java.io.IOException;
import java.util.Locale;

/** What an IDX file holds: pictures or labels, in the forms in which data sets have them. */
enum IdxContent {
    /**
     * Grey pictures: {@code [n][rows][columns]}, {@code [n][rows × columns]} of square pictures, or with a dimension of 1 for the
     * channel. Values are 0 to 255, or in floating point also 0 to 1 or -1 to 1.
     */
    PICTURES(2, 4, DataReason.PICTURES_DIMENSIONS),
    /** Labels: {@code [n]}; {@code [n][8]} as in QMNIST, whose first column is the class; or {@code [n][classes]} with a single 1 a row. */
    LABELS(1, 2, DataReason.LABELS_DIMENSION);

    private static final int QMNIST_COLUMNS = 8;
    private static final int BRIGHTEST = 255;
    private static final double ROUNDING = 1e-6;

    private final int fewest;
    private final int most;
    private final DataReason dimensions;

    IdxContent(int fewest, int most, DataReason dimensions) {
        this.fewest = fewest;
        this.most = most;
        this.dimensions = dimensions;
    }

    boolean canHave(int rank) {
        return rank >= fewest && rank <= most;
    }

    Reason dimensions() {
        return dimensions.of();
    }

    /** The shape of each picture. */
    static Shape shape(IdxArray pictures, String file) throws IOException {
        int[] sides = pictures.dimensions();
        int height = sides[1];
        int width = sides[sides.length - 1];
        if (sides.length == 2) {
            height = (int) Math.round(Math.sqrt(sides[1]));
            width = height;
            if ((long) height * width != sides[1]) {
                throw new UnreadableFileException(file, DataReason.ROWS_NOT_SQUARE.of(sides[1]));
            }
        } else if (sides.length == 4 && sides[1] == 1) {
            height = sides[2];
        } else if (sides.length == 4 && sides[3] == 1) {
            width = sides[2];
        } else if (sides.length == 4) {
            throw new UnreadableFileException(
                    file,
                    DataReason.WRONG_DIMENSIONS.of(PICTURES.dimensions(), DataReason.DIMENSIONS.of(sides.length)));
        }
        try {
            return new Shape(height, width, 1);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file, DataReason.PICTURES_TOO_LARGE.of(Reason.of(e)), e);
        }
    }

    /** The grey values as bytes. */
    static byte[] pixels(IdxArray pictures, String file) throws IOException {
        if (pictures.type() == IdxType.UNSIGNED_BYTES) {
            return pictures.bytes();
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < pictures.size(); i++) {
            double value = pictures.value(i);
            // NaN ends up in both
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        double offset = 0;
        double factor = 1;
        if (pictures.type().isFloatingPoint() && highest <= 1 + ROUNDING && lowest >= -1 - ROUNDING) {
            offset = lowest < -ROUNDING ? 1 : 0;
            factor = BRIGHTEST / (1 + offset);
        } else if (!(lowest >= 0 && highest <= BRIGHTEST)) {
            throw new UnreadableFileException(
                    file,
                    DataReason.PIXEL_VALUES.of(
                            String.format(Locale.ROOT, "%.4g", lowest), String.format(Locale.ROOT, "%.4g", highest)));
        }
        byte[] pixels = new byte[pictures.size()];
        for (int i = 0; i < pixels.length; i++) {
            long value = Math.round((pictures.value(i) + offset) * factor);
            pixels[i] = (byte) Math.max(0, Math.min(BRIGHTEST, value));
        }
        return pixels;
    }

    /** The labels as bytes. */
    static byte[] labels(IdxArray labels, String file) throws IOException {
        int columns = labels.dimensions().length == 1 ? 1 : labels.dimensions()[1];
        boolean first = columns == 1 || columns == QMNIST_COLUMNS && labels.type() == IdxType.INTEGERS;
        byte[] classOf = new byte[labels.dimensions()[0]];
        for (int i = 0; i < classOf.length; i++) {
            double label = first ? labels.value(i * columns) : marked(labels, i, columns, file);
            if (!(label >= 0 && label < Dataset.MAX_CLASSES && label == Math.rint(label))) {
                throw new UnreadableFileException(
                        file,
                        DataReason.LABEL_OUT_OF_RANGE.of(
                                i, label == Math.rint(label) ? (Object) (long) label : label, Dataset.MAX_CLASSES - 1));
            }
            classOf[i] = (byte) label;
        }
        return classOf;
    }

    /** The column of the only 1 in a row of zeros. */
    private static int marked(IdxArray labels, int row, int columns, String file) throws IOException {
        int found = -1;
        for (int i = 0; i < columns; i++) {
            double value = labels.value(row * columns + i);
            if (value == 1 && found < 0) {
                found = i;
            } else if (value != 0) {
                found = columns;
            }
        }
        if (found < 0 || found >= columns) {
            throw new UnreadableFileException(
                    file, DataReason.WRONG_DIMENSIONS.of(LABELS.dimensions(), DataReason.DIMENSIONS.of(2)));
        }
        return found;
    }
}
