package inkling.cli;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.Mnist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the files that a training run reads and writes, which it takes, besides a checkpoint, to resume it.
 *
 * @param data the pictures to train with; empty for drawings or MNIST
 * @param drawings a file of drawings to train with, or a collection's name; empty for pictures
 * @param test the pictures to test with; empty for MNIST's, or for none if other data was trained with
 * @param out the model file to write
 * @param force whether it may be there already
 */
record RunFiles(
        Optional<Pair> data, Optional<String> drawings, Optional<Pair> test, Path out, boolean force, Keep keep) {
    private static final String CLASSES = ".classes";
    private static final String YES = "yes";

    /**
     * Names two IDX files that belong together: pictures and their labels.
     *
     * @param classes the names of the labels; none for those that come with the files
     */
    record Pair(Path images, Path labels, List<String> classes) {
        Dataset read() throws IOException {
            return classes.isEmpty() ? IdxReader.read(images, labels) : IdxReader.read(images, labels, classes);
        }
    }

    Dataset readData() throws IOException {
        if (drawings.isPresent()) {
            return DrawingsOption.pictures(drawings.get());
        }
        return data.isPresent() ? data.get().read() : Mnist.train();
    }

    Optional<Dataset> readTest() throws IOException {
        if (test.isPresent()) {
            return Optional.of(test.get().read());
        }
        return data.isPresent() || drawings.isPresent() ? Optional.empty() : Optional.of(Mnist.test());
    }

    /** Returns a copy with another file to write. */
    RunFiles to(Path other, boolean overwriting) {
        return new RunFiles(data, drawings, test, other, overwriting, keep);
    }

    /** Returns the entries for a checkpoint, with absolute paths, since the run may be resumed from another folder. */
    Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>();
        put(origin, "images", "labels", data);
        drawings.ifPresent(name -> origin.put(
                "drawings",
                Files.isRegularFile(Path.of(name))
                        ? Path.of(name).toAbsolutePath().toString()
                        : name));
        put(origin, "testImages", "testLabels", test);
        origin.put("out", out.toAbsolutePath().toString());
        origin.put("force", force ? YES : "no");
        origin.put("keep", keep.name().toLowerCase(Locale.ROOT));
        return origin;
    }

    private static void put(Map<String, String> origin, String images, String labels, Optional<Pair> pair) {
        pair.ifPresent(files -> {
            origin.put(images, files.images().toAbsolutePath().toString());
            origin.put(labels, files.labels().toAbsolutePath().toString());
            origin.put(labels + CLASSES, String.join(",", files.classes()));
        });
    }

    /** @throws IOException if the run was started by something else than this command */
    static RunFiles of(Map<String, String> origin) throws IOException {
        String out = origin.get("out");
        String keep = origin.get("keep");
        if (out == null || keep == null) {
            throw new IOException("This run was not started on the command line; resume it where it was started.");
        }
        return new RunFiles(
                pair(origin, "images", "labels"),
                Optional.ofNullable(origin.get("drawings")),
                pair(origin, "testImages", "testLabels"),
                Path.of(out),
                YES.equals(origin.get("force")),
                keep.equals("last") ? Keep.LAST : Keep.BEST);
    }

    private static Optional<Pair> pair(Map<String, String> origin, String images, String labels) {
        return origin.containsKey(images) && origin.containsKey(labels)
                ? Optional.of(new Pair(
                        Path.of(origin.get(images)),
                        Path.of(origin.get(labels)),
                        classes(origin.get(labels + CLASSES))))
                : Optional.empty();
    }

    private static List<String> classes(String names) {
        return names == null || names.isEmpty() ? List.of() : List.of(names.split(","));
    }
}
