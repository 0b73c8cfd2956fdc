package inkling.data;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What puts right the pictures or labels of a data set that {@link DatasetCheck} found wrong. They are applied in this order. */
public enum Remedy {
    /** Stretches the values so that the largest is 255. */
    STRETCH,
    /** Makes dark ink on light paper light on dark. */
    INVERT,
    /** Exchanges rows and columns: EMNIST's pictures lie so. */
    TRANSPOSE,
    /** A quarter turn to the left. */
    TURN_LEFT,
    /** A quarter turn to the right. */
    TURN_RIGHT,
    /** A half turn. */
    TURN_ROUND,
    /** Exchanges left and right. */
    MIRROR,
    /** Exchanges top and bottom. */
    FLIP,
    /** Leaves out the pictures whose labels stand far from all others. */
    DROP_STRAYS,
    /** Leaves out the classes without a picture. */
    DROP_EMPTY;

    /** Those that move the pixels of a picture: at most one makes sense. */
    public static final Set<Remedy> TURNS = EnumSet.of(TRANSPOSE, TURN_LEFT, TURN_RIGHT, TURN_ROUND, MIRROR, FLIP);

    private static final int BRIGHTEST = 255;

    /** {@return the name in files and of options, such as {@code turn-left}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the remedy with this {@link #id}}
     *
     * @param id as the command line and settings have it
     */
    public static Optional<Remedy> of(String id) {
        return Arrays.stream(values()).filter(remedy -> remedy.id().equals(id)).findFirst();
    }

    /**
     * {@return a data set after these remedies}
     *
     * @param remedies in the order in which they are applied
     * @param data of any pictures; not changed
     */
    public static Dataset apply(List<Remedy> remedies, Dataset data) {
        Dataset better = data;
        for (Remedy remedy : values()) {
            better = remedies.contains(remedy) ? remedy.apply(better) : better;
        }
        return better;
    }

    /** A data set after this remedy; the same where there is nothing to do. */
    Dataset apply(Dataset data) {
        int width = data.shape().width();
        int height = data.shape().height();
        return switch (this) {
            case STRETCH -> stretched(data);
            case INVERT -> data.withPixels((image, at) -> BRIGHTEST - data.pixel(image, at));
            case TRANSPOSE -> data.turned((row, column) -> column * width + row);
            case TURN_LEFT -> data.turned((row, column) -> column * width + (width - 1 - row));
            case TURN_RIGHT -> data.turned((row, column) -> (height - 1 - column) * width + row);
            case TURN_ROUND -> data.withPixels((image, at) -> data.pixel(image, height * width - 1 - at));
            case MIRROR ->
                data.withPixels((image, at) -> data.pixel(image, at / width * width + (width - 1 - at % width)));
            case FLIP ->
                data.withPixels((image, at) -> data.pixel(image, (height - 1 - at / width) * width + at % width));
            case DROP_STRAYS -> {
                Set<Integer> strays = ClassCounts.of(data).strays();
                yield strays.isEmpty() ? data : data.withoutClasses(strays, true);
            }
            case DROP_EMPTY -> {
                Set<Integer> empty = ClassCounts.of(data).empty();
                yield empty.isEmpty() ? data : data.withoutClasses(empty, false);
            }
        };
    }

    private static Dataset stretched(Dataset data) {
        int brightest = DatasetCheck.brightest(data, data.size());
        return brightest == 0 || brightest == BRIGHTEST
                ? data
                : data.withPixels((image, at) -> Math.round(data.pixel(image, at) * (float) BRIGHTEST / brightest));
    }
}
