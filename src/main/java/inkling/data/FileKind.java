package inkling.data;

import inkling.failure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tells what a file is, as far as the program can use it or say what else it is good for: the one place for window and command
 * line. The content decides ({@link FileSignature}); the name does where the content says nothing, so that a damaged file still goes
 * to the reader that can say what is wrong with it.
 */
public enum FileKind {
    /** A model of this program, as JSON, gzipped or not. */
    MODEL(DataReason.KIND_MODEL, DataReason.ADVICE_MODEL, ".inkling", ".json"),
    /** A network in ONNX's format. */
    ONNX(DataReason.KIND_ONNX, DataReason.ADVICE_MODEL, ".onnx"),
    /** An image that ImageIO reads, with the reader of WebP. */
    PICTURE(
            DataReason.KIND_PICTURE,
            DataReason.ADVICE_PICTURE,
            ".png",
            ".jpg",
            ".jpeg",
            ".gif",
            ".bmp",
            ".webp",
            ".tif",
            ".tiff"),
    /** What cameras of phones write, HEIC among it; no library for Java decodes its HEVC. */
    HEIF(DataReason.KIND_HEIF, DataReason.ADVICE_HEIF, ".heic", ".heif", ".heics", ".heifs", ".hif"),
    /** An image in AVIF's format, which is not read. */
    AVIF(DataReason.KIND_AVIF, DataReason.ADVICE_AVIF, ".avif", ".avifs"),
    /** Strokes: JSON Lines of this program or of QuickDraw, gzipped or not, or InkML. */
    DRAWINGS(DataReason.KIND_DRAWINGS, DataReason.ADVICE_DRAWINGS, ".jsonl", ".ndjson", ".inkml"),
    /** Pictures or labels of a data set, gzipped or not. */
    IDX(DataReason.KIND_IDX, DataReason.ADVICE_IDX, "-ubyte", "-int", ".idx"),
    /** A folder. */
    FOLDER(DataReason.KIND_FOLDER, DataReason.ADVICE_FOLDER),
    /** A note that stands for a large file in a repository. */
    POINTER(DataReason.KIND_POINTER, DataReason.ADVICE_POINTER),
    /** A checkpoint of PyTorch, which is not read: it is to be exported as ONNX. */
    PYTORCH(DataReason.KIND_PYTORCH, DataReason.ADVICE_PYTORCH, ".pt", ".pth"),
    /** Weights in the format of safetensors, which hold no network. */
    SAFETENSORS(DataReason.KIND_SAFETENSORS, DataReason.ADVICE_PYTORCH, ".safetensors"),
    /** A model of Keras, which is not read: it is to be exported as ONNX. */
    KERAS(DataReason.KIND_KERAS, DataReason.ADVICE_KERAS, ".h5", ".hdf5", ".keras"),
    /** A graph of TensorFlow, which is not read: it is to be exported as ONNX. */
    TENSORFLOW(DataReason.KIND_TENSORFLOW, DataReason.ADVICE_KERAS, ".pb"),
    /** A model of TensorFlow Lite, which is not read: it is to be exported as ONNX. */
    TFLITE(DataReason.KIND_TFLITE, DataReason.ADVICE_TFLITE, ".tflite"),
    /** Python objects, which would have to be run to be read: that is never done. */
    PICKLE(DataReason.KIND_PICKLE, DataReason.ADVICE_PICKLE, ".pkl", ".pickle"),
    /** Several arrays of NumPy, which are not read. */
    NPZ(DataReason.KIND_NPZ, DataReason.ADVICE_NUMPY, ".npz"),
    /** An array of NumPy, which is not read. */
    NPY(DataReason.KIND_NPY, DataReason.ADVICE_NUMPY, ".npy"),
    /** A data set as CSV, Matlab's or Parquet's file. */
    TABLE(DataReason.KIND_TABLE, DataReason.ADVICE_TABLE, ".csv", ".mat", ".parquet"),
    /** A web page, such as the one that shows a file where the file itself was wanted. */
    WEB_PAGE(DataReason.KIND_WEB_PAGE, DataReason.ADVICE_WEB_PAGE, ".html", ".htm"),
    /** A drawing as shapes, SVG or PDF, which is not read. */
    VECTOR_PICTURE(DataReason.KIND_VECTOR_PICTURE, DataReason.ADVICE_VECTOR_PICTURE, ".svg", ".pdf"),
    /** An archive, which is to be unpacked first. */
    PACKED(
            DataReason.KIND_PACKED,
            DataReason.ADVICE_PACKED,
            ".gz",
            ".zip",
            ".tar",
            ".tgz",
            ".7z",
            ".rar",
            ".xz",
            ".bz2",
            ".zst"),
    /** Text of no known form. */
    TEXT(DataReason.KIND_TEXT, DataReason.ADVICE_NONE, ".txt", ".md", ".log"),
    /** A file of no bytes. */
    EMPTY(DataReason.KIND_EMPTY, DataReason.ADVICE_EMPTY),
    /** Anything else. */
    FOREIGN(DataReason.KIND_FOREIGN, DataReason.ADVICE_NONE);

    private static final String GZIP = ".gz";

    private final DataReason name;
    private final DataReason advice;
    private final List<String> endings;

    FileKind(DataReason name, DataReason advice, String... endings) {
        this.name = name;
        this.advice = advice;
        this.endings = List.of(endings);
    }

    /** {@return what the names of such files end in, in lower case; that which new files are given comes first} */
    public List<String> endings() {
        return endings;
    }

    /**
     * Takes the ending off the name of a file of this kind.
     *
     * @param name in upper or lower case
     * @return as it is if it has none of the {@link #endings}
     */
    public String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /**
     * Tells the kind by the name alone, for a hint while nothing may wait for a disk.
     *
     * @param file whose name is looked at, and nothing else
     * @return the kind of its ending; {@link #FOREIGN} for one that is not known
     */
    public static FileKind ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        FileKind unpacked = ending(name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name);
        return unpacked == FOREIGN ? ending(name) : unpacked;
    }

    private static FileKind ending(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElse(FOREIGN);
    }

    /**
     * Tells the kind by the content, or by the name where that says nothing. What can be read only once, such as a pipe, is
     * left to its reader.
     *
     * @param file of which the beginning is read
     * @return the kind; {@link #FOREIGN} for what is not known
     * @throws IOException if the file cannot be read
     */
    public static FileKind of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return FOLDER;
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            return ofName(file);
        }
        FileKind kind;
        try (InputStream in = Files.newInputStream(file)) {
            kind = FileSignature.kind(in);
        }
        FileKind byName = ofName(file);
        return switch (kind) {
            case FOREIGN -> byName;
            // damaged JSON is text, and its reader says where the damage is
            case TEXT -> byName == MODEL || byName == DRAWINGS ? byName : kind;
            // what cannot be unpacked, and arrays and models that begin with another entry than usual
            case PACKED -> byName.isPackedAsWell() ? byName : kind;
            default -> kind;
        };
    }

    private boolean isPackedAsWell() {
        return this == MODEL || this == DRAWINGS || this == IDX || this == NPZ || this == KERAS || this == PYTORCH;
    }

    /**
     * Refuses a file that is known to be something else than what it is to be used as; whether it is a whole one says whoever
     * reads it.
     *
     * @param file of which the beginning is read
     * @param use what the file is to be used as
     * @return the file's kind, one that can be used so
     * @throws UnreadableFileException that says what the file is, what is wanted and how to get there
     */
    public static FileKind require(Path file, FileUse use) throws UnreadableFileException {
        FileKind kind;
        try {
            kind = of(file);
        } catch (IOException e) {
            throw UnreadableFileException.of(file.toString(), e);
        }
        if (!use.takes(kind)) {
            throw kind.refusal(file, use);
        }
        return kind;
    }

    /**
     * Makes what is said to somebody who wants to use a file of this kind as something else.
     *
     * @param file named in the message
     * @param use what the file was to be used as
     * @return not yet thrown
     */
    public UnreadableFileException refusal(Path file, FileUse use) {
        return new UnreadableFileException(file.toString(), reason(use));
    }

    private Reason reason(FileUse use) {
        if (this == EMPTY) {
            return DataReason.EMPTY_FILE.of(use.wanted(), advice);
        } else if (isUnreadPicture() && use.takes(PICTURE)) {
            return DataReason.UNREAD_PICTURE.of(name, advice);
        }
        return DataReason.OTHER_KIND.of(name, use.wanted(), advice);
    }

    /** {@return whether it is a picture as its user sees it, but of a kind that nothing here decodes} */
    public boolean isUnreadPicture() {
        return this == HEIF || this == AVIF;
    }
}
