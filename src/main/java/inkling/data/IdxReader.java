package inkling.data;

import inkling.engine.layer.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads data sets that come as two IDX files, one with pictures (grey, any size) and one with their labels, each
 * gzipped or not. All errors are {@link UnreadableFileException}s with a sentence for the user.
 *
 * <pre>{@code
 * Dataset data = IdxReader.read(Path.of("train-images-idx3-ubyte.gz"), Path.of("train-labels-idx1-ubyte.gz"));
 * }</pre>
 */
public final class IdxReader {
    private IdxReader() {}

    /**
     * Reads a pair of files. The names of the classes are in a file {@value ClassNames#FILE} beside the labels, one a line; if
     * there is none, the labels name them, from "0" to the highest.
     *
     * @param images the file of the pictures, gzipped or not
     * @param labels the file of the labels, gzipped or not
     * @return with the name of the pictures' file
     * @throws IOException if a file cannot be read, is damaged or does not belong to the other; the message is a sentence that
     *     names it
     */
    public static Dataset read(Path images, Path labels) throws IOException {
        return read(images, labels, List.of(), List.of());
    }

    /**
     * Reads a pair of files.
     *
     * @param images the file of the pictures, gzipped or not
     * @param labels the file of the labels, gzipped or not
     * @param classes the names of the classes, by label; none: those in the file beside the labels or, if there is none, the
     *     labels name them, from "0" to the highest label
     * @param remedies what is to be put right, see {@link DatasetCheck}
     * @return with the name of the pictures' file
     * @throws IOException if a file cannot be read, is damaged or does not belong to the other; the message is a sentence that
     *     names it
     */
    public static Dataset read(Path images, Path labels, List<String> classes, List<Remedy> remedies)
            throws IOException {
        List<String> lines = classes.isEmpty() ? ClassNames.beside(labels) : classes;
        try (InputStream imagesIn = open(images);
                InputStream labelsIn = open(labels)) {
            return read(
                    String.valueOf(images.getFileName()),
                    imagesIn,
                    images.toString(),
                    labelsIn,
                    labels.toString(),
                    lines,
                    remedies);
        }
    }

    /**
     * Reads a pair of streams to their ends, without closing them.
     *
     * @param name of the data set
     * @param images the content of the pictures' file, gzipped or not
     * @param imagesFile what errors call the pictures' file
     * @param labels the content of the labels' file, gzipped or not
     * @param labelsFile what errors call the labels' file
     * @param classes the names of the classes, by label; none: the labels name them, from "0" to the highest label
     * @return all the pictures
     * @throws IOException if a stream cannot be read, is damaged or does not belong to the other; the message is a sentence
     *     that names it
     */
    public static Dataset read(
            String name,
            InputStream images,
            String imagesFile,
            InputStream labels,
            String labelsFile,
            List<String> classes)
            throws IOException {
        return read(name, images, imagesFile, labels, labelsFile, classes, List.of());
    }

    private static Dataset read(
            String name,
            InputStream images,
            String imagesFile,
            InputStream labels,
            String labelsFile,
            List<String> lines,
            List<Remedy> remedies)
            throws IOException {
        // A third of the heap: reading may need twice the size for a moment.
        long limit = Math.min(IdxArray.MAX_VALUES, Runtime.getRuntime().maxMemory() / 3);
        IdxArray pictures = array(images, imagesFile, IdxContent.PICTURES, limit);
        int count = pictures.dimensions()[0];
        Shape shape = IdxContent.shape(pictures, imagesFile);
        byte[] classOf = IdxContent.labels(array(labels, labelsFile, IdxContent.LABELS, limit), labelsFile);
        if (classOf.length != count) {
            throw new UnreadableFileException(labelsFile, DataReason.LABEL_COUNT.of(classOf.length, count, imagesFile));
        }
        List<String> names = lines.isEmpty() ? numbers(classOf) : ClassNames.ofLines(lines, highest(classOf));
        for (int i = 0; i < count; i++) {
            if ((classOf[i] & 0xff) >= names.size()) {
                throw new UnreadableFileException(
                        labelsFile, DataReason.LABEL_OUT_OF_RANGE.of(i, classOf[i] & 0xff, (names.size() - 1)));
            }
        }
        Dataset data = new Dataset(name, shape, IdxContent.pixels(pictures, imagesFile), classOf, names);
        return Remedy.apply(remedies, data).withKnownSubject(!lines.isEmpty());
    }

    private static InputStream open(Path file) throws IOException {
        FileKind.require(file, FileUse.IDX);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
    }

    private static IdxArray array(InputStream in, String file, IdxContent content, long limit) throws IOException {
        try {
            return IdxArray.read(GzipInput.of(in), file, content, limit);
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    private static int highest(byte[] labels) {
        int highest = 0;
        for (byte label : labels) {
            highest = Math.max(highest, label & 0xff);
        }
        return highest;
    }

    private static List<String> numbers(byte[] labels) {
        return IntStream.rangeClosed(0, highest(labels))
                .mapToObj(String::valueOf)
                .toList();
    }
}
