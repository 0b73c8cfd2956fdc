package inkling.store.run;

import inkling.data.Remedy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The text form of {@link DataLocation}s in a checkpoint's {@linkplain StoredRun#origin() origin}. The fields of the pictures to
 * train with have their plain names, such as {@code images}; those of the pictures to test with begin with {@code test}, such as
 * {@code testImages}. MNIST's training pictures have no field.
 */
public final class DataLocationCodec {
    static final String IMAGES = "images";
    static final String LABELS = "labels";
    static final String CLASSES = "labels.classes";
    static final String FOLDER = "folder";
    static final String REMEDIES = "remedies";
    static final String DRAWINGS = "drawings";
    static final String USER_DRAWINGS = "userDrawings";
    static final String MNIST = "mnist";
    static final String TEST = "test";
    static final String ALL = "all";

    private DataLocationCodec() {}

    /** The fields that say where the pictures to train with are. */
    public static Map<String, String> training(DataLocation location) {
        return new LinkedHashMap<>(new TreeMap<>(location.fields()));
    }

    /** The fields that say where the pictures to test with are. */
    public static Map<String, String> test(DataLocation location) {
        Map<String, String> fields = new LinkedHashMap<>();
        training(location).forEach((name, text) -> fields.put(testName(name), text));
        return fields;
    }

    /** Reads what {@link #training} wrote, in this version or an earlier one, among other fields. */
    public static DataLocation training(Map<String, String> origin) {
        return read(origin).orElseGet(DataLocation.MnistTraining::new);
    }

    /** Reads what {@link #test} wrote; nothing if there are no such fields. */
    public static Optional<DataLocation> test(Map<String, String> origin) {
        Map<String, String> plain = new LinkedHashMap<>();
        for (String name : List.of(IMAGES, LABELS, CLASSES, FOLDER, REMEDIES, DRAWINGS, USER_DRAWINGS, MNIST)) {
            if (origin.containsKey(testName(name))) {
                plain.put(name, origin.get(testName(name)));
            }
        }
        return read(plain);
    }

    private static String testName(String name) {
        return TEST + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Optional<DataLocation> read(Map<String, String> fields) {
        if (fields.containsKey(IMAGES) && fields.containsKey(LABELS)) {
            return Optional.of(new DataLocation.Idx(
                    Path.of(fields.get(IMAGES)),
                    Path.of(fields.get(LABELS)),
                    classes(fields.get(CLASSES)),
                    remedies(fields)));
        } else if (fields.containsKey(FOLDER)) {
            return Optional.of(new DataLocation.Folder(Path.of(fields.get(FOLDER)), remedies(fields)));
        } else if (fields.containsKey(DRAWINGS)) {
            return Optional.of(drawings(fields.get(DRAWINGS)));
        } else if (fields.containsKey(USER_DRAWINGS)) {
            return Optional.of(new DataLocation.UserDrawings());
        }
        return TEST.equals(fields.get(MNIST)) ? Optional.of(new DataLocation.MnistTest()) : Optional.empty();
    }

    /** A file has its whole path, which no collection's name is likely to be. */
    private static DataLocation drawings(String text) {
        return isAbsolutePath(text) ? new DataLocation.Strokes(Path.of(text)) : new DataLocation.Collection(text);
    }

    private static boolean isAbsolutePath(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            // collections have names that files may not have
            return false;
        }
    }

    /** Adds a field only where there is something to say. */
    static void addRemedies(List<Remedy> remedies, Map<String, String> to) {
        if (!remedies.isEmpty()) {
            to.put(REMEDIES, remedies.stream().map(Remedy::id).collect(Collectors.joining(",")));
        }
    }

    private static List<Remedy> remedies(Map<String, String> fields) {
        return Arrays.stream(fields.getOrDefault(REMEDIES, "").split(","))
                .flatMap(id -> Remedy.of(id).stream())
                .toList();
    }

    private static List<String> classes(String names) {
        return names == null || names.isEmpty() ? List.of() : List.of(names.split(","));
    }
}
